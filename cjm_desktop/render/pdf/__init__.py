"""Scenes as PDF: vector drawing, embedded fonts, text that can be searched."""

from cjm_desktop.render.pdf.document import write_pdf
from cjm_desktop.render.pdf.pages import Bookmark, Layer, PdfPage, filled_page

__all__ = ["Bookmark", "Layer", "PdfPage", "filled_page", "write_pdf"]
