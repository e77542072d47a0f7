"""The formats that stand beside each other on the clipboard and in a drag."""

from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.tab_separated import read_tab_separated
from cjm_desktop.exchange.tables import check_text
from cjm_desktop.exchange.texts import html_text, markdown_text, plain_text
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.table import Table
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

    HTML says which cells are one and is preferred; text alone is a table when it has tabs.
    """
    table = read_html_table(mime.html()) if mime.hasHtml() else None
    if table is not None:
        return table
    text = mime.text() if mime.hasText() else ""
    return read_tab_separated(text) if "\t" in text else None


def text_in(mime: QMimeData) -> str:
    """Return the plain text; raises TooMuchTextError."""
    return check_text(mime.text()).strip("\n") if mime.hasText() else ""
