"""Crop and registration marks: in the slug, on every plate if there are plates."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name

from cjm_desktop.render.pdf.mark_places import (
    MARK_POINTS,
    MarkLine,
    crop_lines,
    registration_marks,
)
from cjm_desktop.render.pdf.operators import number, numbers, rectangle
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.pdf.sheet import Sheet

SPACE = "All"  # the name of the resource


def all_plates() -> Array:
    """Return the colour space that prints on every plate there is."""
    tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 1, 1, 1], N=1)
    return Array([Name.Separation, Name.All, Name.DeviceCMYK, tint])


def marks(page: PdfPage, sheet: Sheet, cmyk: bool) -> str:
    """Return the operators for a page's marks: where to cut, and whether its plates fit."""
    colour = f"/{SPACE} CS 1 SCN" if cmyk else "0 0 0 RG"
    width = number(MARK_POINTS / sheet.unit)
    drawn = [*_crop_marks(page, sheet), *_registration_marks(page, sheet)]
    return "\n".join([f"q {colour} {width} w 0 J [] 0 d", *drawn, "Q"])


def _crop_marks(page: PdfPage, sheet: Sheet) -> Iterator[str]:
    for place in crop_lines(page):
        yield _line(sheet, place)


def _registration_marks(page: PdfPage, sheet: Sheet) -> Iterator[str]:
    for across, down, square in registration_marks(page):
        yield _line(sheet, across)
        yield _line(sheet, down)
        circle = sheet.area(square)
        yield f"{rectangle(circle, circle.w / 2)} S"


def _line(sheet: Sheet, place: MarkLine) -> str:
    x1, y1, x2, y2 = place
    return f"{numbers(*sheet.point(x1, y1))} m {numbers(*sheet.point(x2, y2))} l S"
