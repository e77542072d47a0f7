"""How large a picture needs to be, and how large one may be."""

from typing import Final

from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.layout import tokens
from cjm_desktop.layout.rows.card import TALLEST_PICTURE

_PIXELS_PER_POINT: Final = 150 / 72  # more cannot be told apart where a wall is read from
_PHASES: Final = 3  # the fewest that make a map; with more phases a column is narrower
_SHEET: Final = 2 * tokens.MARGIN + tokens.ROW_HEAD + _PHASES * tokens.COLUMN_MAX
_SHARE: Final = (tokens.COLUMN_MAX - tokens.GUTTER) / _SHEET
_POINTS: Final = max(PAPERS["A0"].width, PAPERS["A0"].height) * POINTS_PER_MM

MOST_WIDTH: Final = round(_POINTS * _SHARE * _PIXELS_PER_POINT)
"""Pixels: the widest column of the sparsest map on an A0 that lies down, at 150 dpi (1902)."""

MOST_HEIGHT: Final = round(MOST_WIDTH * TALLEST_PICTURE)
"""Pixels: the tallest picture in a card of that width (2378)."""

MOST_BYTES: Final = 64 * 10**6
"""Of a file that a picture comes from."""

MOST_PIXELS: Final = 80 * 10**6
"""Of a picture that is unpacked, a photo of the largest cameras: 320 MB of memory at most."""

MOST_SECONDS: Final = 10.0
"""For a drawing to be drawn."""


def fitting_size(width: float, height: float) -> tuple[int, int]:
    """Return the size in pixels, in the same ratio, that is as large as is ever needed."""
    scale = min(MOST_WIDTH / width, MOST_HEIGHT / height)
    return max(1, round(width * scale)), max(1, round(height * scale))
