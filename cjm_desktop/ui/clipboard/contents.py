"""The formats that stand beside each other on the clipboard and in a drag."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter

from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.tab_separated import read_tab_separated
from cjm_desktop.exchange.tables import check_text
from cjm_desktop.exchange.texts import html_text, markdown_text, plain_text
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.table import Table
from cjm_desktop.session.importing_images import SUFFIXES
from cjm_desktop.storage.clippings import MEDIA_TYPE, read_clipping, write_clipping

MARKDOWN: Final = "text/markdown"

_latest: tuple[bytes, Clipping] | None = None
"""What was copied here last: what comes back byte for byte is not read again."""


def mime_of(clipping: Clipping) -> QMimeData:
    """Return a clipping as ourselves, spreadsheets and text editors read it."""
    global _latest
    data = write_clipping(clipping)
    _latest = data, clipping
    mime = QMimeData()
    mime.setData(MEDIA_TYPE, QByteArray(data))
    mime.setHtml(html_text(clipping))
    mime.setText(plain_text(clipping))
    return mime


def markdown_mime(clipping: Clipping) -> QMimeData:
    """Return a clipping as Markdown."""
    mime = QMimeData()
    text = markdown_text(clipping)
    mime.setData(MARKDOWN, QByteArray(text.encode()))
    mime.setText(text)
    return mime


def clipping_in(mime: QMimeData) -> Clipping | None:
    """Return what was copied in this program, None for anything else; raises ContentError."""
    if not mime.hasFormat(MEDIA_TYPE):
        return None
    data = bytes(mime.data(MEDIA_TYPE).data())
    return _latest[1] if _latest and _latest[0] == data else read_clipping(data)


def table_in(mime: QMimeData) -> Table | None:
    """Return the table of another program, None for plain text; raises ExchangeError.

    HTML says which cells are one and is preferred; text alone is a table when it has tabs. One in
    which nothing stands, as of empty cells, is none.
    """
    table = read_html_table(mime.html()) if mime.hasHtml() else None
    if table is None:
        text = mime.text() if mime.hasText() else ""
        table = read_tab_separated(text) if "\t" in text else None
    return table if table is not None and table.height else None


def text_in(mime: QMimeData) -> str:
    """Return the plain text; raises TooMuchTextError."""
    return check_text(mime.text()).strip("\n") if mime.hasText() else ""


def on_clipboard() -> QMimeData:
    """Return what is on the clipboard; where there is nothing Qt may give None."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


def local_files(mime: QMimeData) -> list[Path]:
    """Return the files of this computer that are offered."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def has_only_picture(mime: QMimeData) -> bool:
    """Tell whether a picture is offered, and not text that has a picture beside it."""
    return mime.hasImage() and not mime.hasText() and not mime.hasFormat(MEDIA_TYPE)


def pictures_of(files: Sequence[Path], mime: QMimeData) -> list[Path | bytes]:
    """Return the files that are pictures, else the picture itself as the bytes of a PNG."""
    named: list[Path | bytes] = [file for file in files if file.suffix.lower() in SUFFIXES]
    image = mime.imageData() if not files and mime.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return named
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return [bytes(buffer.data().data())]
