"""Crop and registration marks: in the slug, on every plate if there are plates."""

from collections.abc import Iterator
from itertools import product

from pikepdf import Array, Dictionary, Name

from cjm_desktop.base.geometry import Rect
from cjm_desktop.render.pdf.operators import number, numbers, rectangle
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.pdf.sheet import Sheet

SPACE = "All"  # the name of the resource
_GAP = 1.0  # mm between the bleed and a mark
_LENGTH = 5.0  # mm of a crop mark and of a registration mark's lines
_RADIUS = 1.5  # mm of a registration mark's circle
_WIDTH = 0.25  # points


def all_plates() -> Array:
    """Return the colour space that prints on every plate there is."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])


def marks(page: PdfPage, sheet: Sheet, cmyk: bool) -> str:
    """Return the operators for a page's marks: where to cut, and whether its plates fit."""
    colour = f"/{SPACE} CS 1 SCN" if cmyk else "0 0 0 RG"
    width = number(_WIDTH / sheet.unit)
    drawn = [*_crop_marks(page, sheet), *_registration_marks(page, sheet)]
    return "\n".join([f"q {colour} {width} w 0 J [] 0 d", *drawn, "Q"])


def _crop_marks(page: PdfPage, sheet: Sheet) -> Iterator[str]:
    near = page.bleed_mm + _GAP
    far = near + _LENGTH
    for right, bottom in product((False, True), repeat=2):
        x, y = page.width_mm * right, page.height_mm * bottom
        out, down = 1 if right else -1, 1 if bottom else -1
        yield _line(sheet, x + out * near, y, x + out * far, y)
        yield _line(sheet, x, y + down * near, x, y + down * far)


def _registration_marks(page: PdfPage, sheet: Sheet) -> Iterator[str]:
    middle_x, middle_y = page.width_mm / 2, page.height_mm / 2
    away = page.bleed_mm + _GAP + _LENGTH / 2
    reach = _LENGTH / 2
    for x, y in (
        (middle_x, -away),
        (page.width_mm + away, middle_y),
        (middle_x, page.height_mm + away),
        (-away, middle_y),
    ):
        yield _line(sheet, x - reach, y, x + reach, y)
        yield _line(sheet, x, y - reach, x, y + reach)
        circle = sheet.area(Rect(x - _RADIUS, y - _RADIUS, 2 * _RADIUS, 2 * _RADIUS))
        yield f"{rectangle(circle, circle.w / 2)} S"


def _line(sheet: Sheet, x1: float, y1: float, x2: float, y2: float) -> str:
    return f"{numbers(*sheet.point(x1, y1))} m {numbers(*sheet.point(x2, y2))} l S"
