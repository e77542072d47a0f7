"""Scenes as PDF: vector drawing, embedded fonts, text that can be searched."""

from cjm_desktop.render.pdf.document import write_pdf
from cjm_desktop.render.pdf.pages import (
    MARKS_SLUG_MM,
    THINNEST_POINTS,
    WHITE,
    Bookmark,
    Layer,
    PdfPage,
    filled_page,
)
from cjm_desktop.render.pdf.standards import ENOUGH_PPI, Archive, Office, PrintShop, Standard

__all__ = [
    "ENOUGH_PPI",
    "MARKS_SLUG_MM",
    "THINNEST_POINTS",
    "WHITE",
    "Archive",
    "Bookmark",
    "Layer",
    "Office",
    "PdfPage",
    "PrintShop",
    "Standard",
    "filled_page",
    "write_pdf",
]
