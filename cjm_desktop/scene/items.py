"""The closed set of things that renderers draw.

Lengths are map units, y runs downwards, colours are ``#RRGGBB``. Items are drawn in order, each
over the last. There is no transparency, no gradient and no clipping: whatever must be cut is cut
by layout.
"""

from collections.abc import Iterable
from typing import Literal

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.scene.tags import Role, Tag
from cjm_desktop.scene.text import Line

IconWeight = Literal["regular", "bold"]


class Stroke(NamedTuple):
    """A line's colour, width, dash pattern (lengths in map units, empty is solid) and ends."""

    colour: Colour
    width: float = 1.0
    dash: tuple[float, ...] = ()
    round: bool = False  # round caps and joins; otherwise flat caps and mitred joins


class Box(NamedTuple):
    """A rectangle with corners of a radius; half the side makes it a circle."""

    rect: Rect
    fill: Colour | None = None
    stroke: Stroke | None = None  # centred on the edge
    radius: float = 0.0


class Move(NamedTuple):
    """Begin a subpath."""

    x: float
    y: float


class To(NamedTuple):
    """A straight line."""

    x: float
    y: float


class Curve(NamedTuple):
    """A cubic Bézier curve with two control points."""

    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


class Close(NamedTuple):
    """End a subpath where it began."""


Step = Move | To | Curve | Close


class Path(NamedTuple):
    """Any outline; filled by the non-zero winding rule."""

    steps: tuple[Step, ...]
    fill: Colour | None = None
    stroke: Stroke | None = None


class Text(NamedTuple):
    """One shaped line: its left end and base line, size in map units, tracking in em."""

    x: float
    y: float
    line: Line
    size: float
    colour: Colour
    tracking: float = 0.0
    halo: Stroke | None = None  # drawn under the glyphs, as an outline
    silent: bool = False  # a mark for the eye, which who copies or searches text does not meet


class Icon(NamedTuple):
    """A bundled icon in a square."""

    name: str
    x: float
    y: float
    size: float
    colour: Colour
    weight: IconWeight = "regular"


class Picture(NamedTuple):
    """An image of the document, scaled to fill a rectangle of its own ratio."""

    image: ImageId
    rect: Rect


Item = Box | Path | Text | Icon | Picture


class Part(NamedTuple):
    """Items that belong together, at an offset, and the id of what they show ("" for furniture).

    ``rect`` is what hit tests and accessibility see, in the coordinates of the part's parent;
    items are relative to its left top corner.
    """

    rect: Rect
    items: tuple[Item, ...]
    owner: str = ""
    role: Role | None = None  # what it is read as, where that is more than a paragraph


class Scene(NamedTuple):
    """A whole drawing: its size and background, its parts in drawing order, and how it is read."""

    width: float
    height: float
    background: Colour
    parts: tuple[Part, ...]
    reading: Tag | None = None


def line(x1: float, y1: float, x2: float, y2: float, stroke: Stroke) -> Path:
    """Return a straight line."""
    return Path((Move(x1, y1), To(x2, y2)), stroke=stroke)


def polygon(
    points: Iterable[tuple[float, float]], fill: Colour | None, stroke: Stroke | None = None
) -> Path:
    """Return a closed outline through points."""
    first, *rest = points
    return Path((Move(*first), *(To(*p) for p in rest), Close()), fill, stroke)


def circle(
    x: float, y: float, radius: float, fill: Colour | None, stroke: Stroke | None = None
) -> Box:
    """Return a circle by its centre."""
    return Box(Rect(x - radius, y - radius, 2 * radius, 2 * radius), fill, stroke, radius)
