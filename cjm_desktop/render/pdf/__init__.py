"""Scenes as PDF: vector drawing, embedded fonts, text that can be searched."""

from cjm_desktop.render.pdf.document import PdfPage, write_pdf

__all__ = ["PdfPage", "write_pdf"]
