"""How documents become files: all alike, so that what holds of one file does of the next."""

from typing import BinaryIO, Final

from pikepdf import ObjectStreamMode, Pdf

_VERSION: Final = "1.6"  # which both PDF/A-2 and PDF/X-4 allow


def save(pdf: Pdf, out: BinaryIO) -> None:
    """Write a document; the same document gives the same bytes."""
    pdf.save(
        out,
        force_version=_VERSION,
        deterministic_id=True,
        object_stream_mode=ObjectStreamMode.generate,
    )
