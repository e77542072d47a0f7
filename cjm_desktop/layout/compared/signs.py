"""The signs of differences: open where it was, solid where it is now; shape before colour."""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.lettering import letter
from cjm_desktop.model.comparison import Change, Side
from cjm_desktop.scene.items import Box, Item, Move, Path, Step, Stroke, To, circle, polygon
from cjm_desktop.scene.text import Measurer, TextStyle

RADIUS: Final = 7.5
TAG: Final = 15.0

_RING: Final = 1.6
_CORNER: Final = 3.0
_LETTER: Final = TextStyle(11, 600)
_LETTERS: Final[Mapping[Side, str]] = {"first": "A", "second": "B"}
_COLOURS: Final[Mapping[Change, Colour]] = {
    "added": tokens.TINTS["moss"].header,
    "removed": tokens.TINTS["rose"].header,
    "moved": tokens.TINTS["sky"].header,
    "changed": tokens.TINTS["ochre"].header,
    "raised": tokens.INK_9,
    "lowered": tokens.INK_9,
}
_FIGURES: Final[Mapping[Change, tuple[tuple[float, ...], ...]]] = {
    "added": ((-4, 0, 4, 0), (0, -4, 0, 4)),
    "removed": ((-4, 0, 4, 0),),
    "moved": ((-4, 0, 4, 0), (1, -3, 4, 0, 1, 3)),
    "changed": ((-4, -2, 4, -2), (-4, 2, 4, 2), (2, -4.5, -2, 4.5)),
}
_ROUND: Final = ("added", "removed")
_TRIANGLES: Final[Mapping[Change, float]] = {"raised": -1.0, "lowered": 1.0}


class Inks(NamedTuple):
    """What a sign is drawn with."""

    ink: Colour
    paper: Colour


def inks_of(change: Change) -> Inks:
    """Return the colours that a sign has on the sheet."""
    return Inks(_COLOURS[change], tokens.PAPER_0)


def sign(
    change: Change, x: float, y: float, *, solid: bool = True, inks: Inks | None = None
) -> tuple[Item, ...]:
    """Return the sign of a kind of difference around a place."""
    ink, paper = inks or inks_of(change)
    if change in _TRIANGLES:
        return (_triangle(x, y, _TRIANGLES[change], ink),)
    edge = Stroke(ink, _RING)
    fill = ink if solid else paper
    line = Stroke(paper if solid else ink, 1.7)
    radius = RADIUS - _RING / 2
    ground: Item
    if change in _ROUND:
        ground = circle(x, y, radius, fill, edge)
    else:
        ground = Box(Rect(x - radius, y - radius, 2 * radius, 2 * radius), fill, edge, _CORNER)
    return (ground, *(Path(_steps(figure, x, y), stroke=line) for figure in _FIGURES[change]))


def _steps(figure: tuple[float, ...], x: float, y: float) -> tuple[Step, ...]:
    points = [(x + dx, y + dy) for dx, dy in zip(figure[::2], figure[1::2], strict=True)]
    return (Move(*points[0]), *(To(*point) for point in points[1:]))


def _triangle(x: float, y: float, way: float, ink: Colour) -> Path:
    return polygon(((x - 5, y - 4 * way), (x + 5, y - 4 * way), (x, y + 5 * way)), ink)


def side_tag(measurer: Measurer, side: Side, x: float, y: float) -> tuple[Item, ...]:
    """Return the letter of a journey in its square: open for the first, solid for the second."""
    solid = side == "second"
    square = Rect(x + 0.6, y + 0.6, TAG - 1.2, TAG - 1.2)
    ink = tokens.WHITE if solid else tokens.INK_9
    return (
        Box(square, tokens.INK_9 if solid else tokens.PAPER_0, Stroke(tokens.INK_9, 1.2), 2.0),
        letter(measurer, _LETTERS[side], x + TAG / 2, y + 11.4, _LETTER, ink, "centre"),
    )


def side_letter(side: Side) -> str:
    """Return the letter that stands for a journey."""
    return _LETTERS[side]
