"""PDF operators as text: numbers, colours, lines and outlines."""

from collections.abc import Iterable
from typing import assert_never

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.base.decimals import Decimals, decimal
from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.items import Close, Curve, Move, Step, Stroke, To

_QUARTER = 0.5522847  # pull of the control points of a quarter circle, in radii


_NUMBERS = Decimals(3)
number = _NUMBERS.__getitem__  # one, to a thousandth
numbers = _NUMBERS.joined  # several, with spaces between


def factor(value: float) -> str:
    """Return a number to a millionth, for what is multiplied or adds up."""
    return decimal(value, 6)


def stroke_style(stroke: Stroke, thinnest: float) -> str:
    """Return the operators for a line's width, dashes, ends and corners."""
    dash = numbers(*stroke.dash)
    ends = "1 J 1 j" if stroke.round else "0 J 0 j"
    width = number(max(stroke.width, thinnest))
    return f"{width} w [{dash}] 0 d {ends}"


def outline(steps: Iterable[Step]) -> str:
    """Return the operators that build a path."""
    operators: list[str] = []
    for step in steps:
        match step:
            case Move(x, y):
                operators.append(f"{number(x)} {number(y)} m")
            case To(x, y):
                operators.append(f"{number(x)} {number(y)} l")
            case Curve():
                operators.append(f"{numbers(*step)} c")
            case Close():
                operators.append("h")
            case _:
                assert_never(step)
    return " ".join(operators)


def rectangle(rect: Rect, radius: float) -> str:
    """Return the operators that build a rectangle, with round corners if a radius is given."""
    return _RECTANGLES[rect, radius]


def _rectangle(asked: tuple[Rect, float]) -> str:
    rect, radius = asked
    radius = min(radius, rect.w / 2, rect.h / 2)
    if radius <= 0:
        return f"{numbers(*rect)} re"
    left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
    pull = radius * (1 - _QUARTER)
    return " ".join(
        (
            f"{numbers(left + radius, top)} m {numbers(right - radius, top)} l",
            f"{numbers(right - pull, top, right, top + pull, right, top + radius)} c",
            f"{numbers(right, bottom - radius)} l",
            f"{numbers(right, bottom - pull, right - pull, bottom, right - radius, bottom)} c",
            f"{numbers(left + radius, bottom)} l",
            f"{numbers(left + pull, bottom, left, bottom - pull, left, bottom - radius)} c",
            f"{numbers(left, top + radius)} l",
            f"{numbers(left, top + pull, left + pull, top, left + radius, top)} c h",
        )
    )


# Parts draw in their own coordinates, so that the same marks come again in each of them.
_RECTANGLES: Bounded[tuple[Rect, float], str] = Bounded(_rectangle, 10_000)


def paint(fill: bool, stroke: bool) -> str:
    """Return the operator that paints a path, by the non-zero winding rule."""
    if fill:
        return "B" if stroke else "f"
    return "S" if stroke else "n"


def text_string(text: str) -> str:
    """Return a text as PDF writes it outside of fonts, in hexadecimal UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
