"""Numbers, attributes and characters as SVG writes them."""

import re
from collections.abc import Iterable
from typing import Final, assert_never

from cjm_desktop.base.decimals import Decimals, decimal
from cjm_desktop.scene.items import Close, Curve, Move, Step, Stroke, To

_FORBIDDEN: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT: Final = "\ufffd"
_SPECIAL: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_QUOTED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", '"': "&quot;", "\n": "&#10;"})


_NUMBERS: Final = Decimals(2)
number = _NUMBERS.__getitem__  # one, to a hundredth
numbers = _NUMBERS.joined  # several, with spaces between


def factor(value: float) -> str:
    """Return a number to a millionth, for what is multiplied."""
    return decimal(value, 6)


def words(text: str) -> str:
    """Return text between tags; what XML cannot hold becomes U+FFFD."""
    if not text.isprintable():
        text = _FORBIDDEN.sub(_REPLACEMENT, text)
    return text.translate(_SPECIAL)


def attribute(name: str, text: str) -> str:
    """Return an attribute with a space before it."""
    return f' {name}="{_FORBIDDEN.sub(_REPLACEMENT, text).translate(_QUOTED)}"'


def path_data(steps: Iterable[Step]) -> str:
    """Return the commands of an outline."""
    commands: list[str] = []
    for step in steps:
        match step:
            case Move(x, y):
                commands.append(f"M{numbers(x, y)}")
            case To(x, y):
                commands.append(f"L{numbers(x, y)}")
            case Curve():
                commands.append(f"C{numbers(*step)}")
            case Close():
                commands.append("Z")
            case _:
                assert_never(step)
    return "".join(commands)


def painted(fill: str | None, stroke: Stroke | None, thinnest: float) -> str:
    """Return the attributes for an area and its edge."""
    made = f' fill="{fill or "none"}"'
    if stroke is None:
        return made
    made += f' stroke="{stroke.colour}"'
    width = max(stroke.width, thinnest)
    if width != 1.0:
        made += f' stroke-width="{number(width)}"'
    if stroke.dash:
        made += f' stroke-dasharray="{numbers(*stroke.dash)}"'
    if stroke.round:
        made += ' stroke-linecap="round" stroke-linejoin="round"'
    else:
        made += ' stroke-miterlimit="10"'
    return made
