"""Lines of text put in their place."""

from collections.abc import Iterable
from typing import Final, Literal

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.base.colour import Colour
from cjm_desktop.scene.items import Stroke, Text
from cjm_desktop.scene.text import Measurer, TextStyle

Align = Literal["left", "centre", "right"]

_REMEMBERED: Final = 1_000  # texts
_SHARE: dict[Align, float] = {"left": 0.0, "centre": 0.5, "right": 1.0}


def letter(
    measurer: Measurer,
    text: str,
    x: float,
    y: float,
    style: TextStyle,
    colour: Colour,
    align: Align = "left",
    halo: Stroke | None = None,
) -> Text:
    """Return one line on base line ``y``, its left end, middle or right end at ``x``."""
    if align != "left":
        x -= measurer.width(text, style) * _SHARE[align]
    line = measurer.shape(text, style.weight)
    return Text(x, y, line, style.size, colour, style.tracking, halo)


def mark(
    measurer: Measurer, text: str, x: float, y: float, style: TextStyle, colour: Colour
) -> Text:
    """Return a letter that is a mark beside a text and no part of what it says."""
    return letter(measurer, text, x, y, style, colour)._replace(silent=True)


def letter_lines(
    measurer: Measurer,
    lines: Iterable[str],
    x: float,
    y: float,
    style: TextStyle,
    colour: Colour,
    leading: float,
) -> list[Text]:
    """Return lines under each other, the first on base line ``y``; empty ones are left out."""
    return [
        letter(measurer, line, x, y + index * leading, style, colour)
        for index, line in enumerate(lines)
        if line
    ]


def wrapped(measurer: Measurer, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
    """Return the lines that fit a width; none for a text that is empty.

    For names and other texts that come again and again, of which the last are remembered.
    """
    return _wrapped[measurer, text, style, width] if text else ()


def unbroken(measurer: Measurer, text: str, style: TextStyle, width: float) -> tuple[str, ...]:
    """Return the lines that fit a width; none where a word would have to be broken inside."""
    if any(measurer.width(word, style) > width for word in text.split()):
        return ()
    return wrapped(measurer, text, style, width)


def _wrap(key: tuple[Measurer, str, TextStyle, float]) -> tuple[str, ...]:
    measurer, text, style, width = key
    return measurer.wrap(text, style, width)


_wrapped: Final = Bounded(_wrap, _REMEMBERED)
