"""From how far paper is read, and how large type has to be for that."""

import math
from typing import Final

from cjm_desktop.base.units import Paper
from cjm_desktop.layout.legibility import POINTS_PER_METRE

NEAREST_M: Final = 0.3
FARTHEST_M: Final = 2.0


def usual_metres(paper: Paper) -> float:
    """Return the distance from which paper of a size is read, in metres, to a tenth.

    That is its diagonal, from where the whole of it is in view at once: 0.4 m for A4, 0.5 m for A3,
    1.5 m for A0. Along a roll people walk, so of its length counts what a sheet as high would have
    (√2 times the height). Never nearer than 0.3 m or farther than 2 m.
    """
    short, long = sorted(paper)
    diagonal = math.hypot(short, min(long, short * math.sqrt(2))) / 1000
    return min(max(round(diagonal, 1), NEAREST_M), FARTHEST_M)


def needed_points(metres: float) -> float:
    """Return the size of type that can be read from a distance: 12 pt for each metre.

    Legibility research recommends letters of 0.7 % of the distance, and none under 0.3 % (product
    research, 3.2). Capitals of 0.3 % are 3 mm high at 1 m; Inter's are 0.73 em, so its type is
    4.1 mm, which is 11.7 pt, there. 18 pt at 1.5 m is also what poster guides ask of captions.
    """
    return POINTS_PER_METRE * metres
