"""Millimetres, points, and how a sheet lies; ``papers`` knows them by name."""

import re
from typing import Final, Literal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple

POINTS_PER_MM = 72 / 25.4

Orientation = Literal["landscape", "portrait"]

_IN_MM: Final = {"": 1.0, "mm": 1.0, "cm": 10.0, "m": 1000.0, "in": 25.4, "pt": 1 / POINTS_PER_MM}
_LENGTH: Final = r"([0-9]{1,6}(?:[.,][0-9]+)?)\s*([a-z]*)"


class Paper(NamedTuple):
    """A sheet: width and height in millimetres, as it lies."""

    width: float
    height: float

    @property
    def orientation(self) -> Orientation:
        """Whether the sheet lies or stands; a square lies."""
        return "landscape" if self.width >= self.height else "portrait"

    def turned(self, orientation: Orientation) -> "Paper":
        """Return the sheet lying (landscape) or standing (portrait)."""
        short, long = sorted(self)
        return Paper(long, short) if orientation == "landscape" else Paper(short, long)


class LengthError(CjmError):
    """A text that names no length."""

    def __init__(self, text: str) -> None:
        super().__init__(f'no such length: "{text}"; say it in mm, cm or in, as 10mm')
        self.text = text


def parse_length(text: str) -> float:
    """Return the millimetres that a text means: ``10``, ``10mm``, ``1,5 cm``, ``0.5in``.

    Raises LengthError when it means none.
    """
    found = re.fullmatch(_LENGTH, text.strip().lower())
    if found is None or found[2] not in _IN_MM:
        raise LengthError(text)
    return float(found[1].replace(",", ".")) * _IN_MM[found[2]]
