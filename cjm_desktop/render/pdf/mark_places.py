"""Where crop and registration marks stand: in the slug, a little off the bleed; millimetres."""

from collections.abc import Iterator
from itertools import product
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.pages import PdfPage

MARK_POINTS: Final = 0.25  # width of the lines
_GAP: Final = 1.0  # between the bleed and a mark
_LENGTH: Final = 5.0  # of a crop mark and of a registration mark's lines
_RADIUS: Final = 1.5  # of a registration mark's circle


class MarkLine(NamedTuple):
    """A straight line, from the left top corner of the trimmed page."""

    x1: float
    y1: float
    x2: float
    y2: float


def crop_lines(page: PdfPage) -> Iterator[MarkLine]:
    """Yield the lines that say where to cut."""
    near = page.bleed_mm + _GAP
    far = near + _LENGTH
    for right, bottom in product((False, True), repeat=2):
        x, y = page.width_mm * right, page.height_mm * bottom
        out, down = 1 if right else -1, 1 if bottom else -1
        yield MarkLine(x + out * near, y, x + out * far, y)
        yield MarkLine(x, y + down * near, x, y + down * far)


def registration_marks(page: PdfPage) -> Iterator[tuple[MarkLine, MarkLine, Rect]]:
    """Yield the crosses, and the square that the circle of each fills, that say if plates fit."""
    middle_x, middle_y = page.width_mm / 2, page.height_mm / 2
    away = page.bleed_mm + _GAP + _LENGTH / 2
    reach = _LENGTH / 2
    for x, y in (
        (middle_x, -away),
        (page.width_mm + away, middle_y),
        (middle_x, page.height_mm + away),
        (-away, middle_y),
    ):
        yield (
            MarkLine(x - reach, y, x + reach, y),
            MarkLine(x, y - reach, x, y + reach),
            Rect(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS),
        )
