"""Scenes as PDF: vector drawing, embedded fonts, text that can be searched.

What pages are made of is there at once; what writes them, and the library that it needs, is loaded
when it is first asked for: the window shows pages, and leaves writing to another process.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from cjm_desktop.render.pdf.pages import (
    MARKS_SLUG_MM,
    THINNEST_POINTS,
    WHITE,
    Bookmark,
    Layer,
    PdfPage,
    filled_page,
)

if TYPE_CHECKING:
    from cjm_desktop.render.pdf.document import write_pdf
    from cjm_desktop.render.pdf.standards import (
        ARCHIVE_PPI,
        ENOUGH_PPI,
        Archive,
        Office,
        PrintShop,
        Standard,
    )

__all__ = [
    "ARCHIVE_PPI",
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

_LATE: Final = {"write_pdf": "document"} | dict.fromkeys(
    ("ARCHIVE_PPI", "ENOUGH_PPI", "Archive", "Office", "PrintShop", "Standard"), "standards"
)


def __getattr__(name: str) -> Any:
    """Return what is loaded late."""
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
