"""Pictures of rows, drawn by the layout and renderer that draw the map."""

from datetime import date
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap

from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.resources import resource_path
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.words import Language
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.scene.items import Part
from cjm_desktop.scene.text import Measurer
from cjm_desktop.ui.gallery.row_choices import RowChoice
from cjm_desktop.ui.gallery.row_samples import sample_of

_INSET: Final = 10.0  # map units around the cells
_EXAMPLE: Final = ("icons", "cjm-desktop-256.png")


def row_picture(
    choice: RowChoice,
    language: Language,
    measurer: Measurer,
    size: tuple[int, int],
    ratio: float,
) -> QPixmap:
    """Return what a row looks like, in logical pixels, for a screen of a pixel ratio."""
    sample = sample_of(choice.role, choice.kind, language)
    options = LayoutOptions(date.today(), language)
    layout = layout_map(sample, sample.journeys[0], measurer, options)
    row = layout.rows[0]
    parts: list[Part] = [*row.under(), *(p for cell in row.cells for p in cell.parts())]
    parts += row.over()
    width, height = size
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.fill(QColor(tokens.PAPER_0))
    across = width * ratio / (layout.columns.right + 2 * _INSET)
    scale = min(across, height * ratio / row.height)
    room, left = height * ratio / scale, (width * ratio / scale - layout.columns.right) / 2
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(left, (room - row.height) / 2)
        # The rules and hairlines around the cells are furniture of a whole map.
        painter.setClipRect(QRectF(-_INSET, 1, layout.columns.right + 2 * _INSET, row.height - 2))
        draw(painter, QtRenderer(_image).compile_parts(parts))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _image(image: ImageId) -> bytes | None:
    del image  # there is but one
    return resource_path(*_EXAMPLE).read_bytes()
