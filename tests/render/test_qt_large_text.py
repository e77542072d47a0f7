"""Large text: Qt draws no glyph run over 64 device pixels, so outlines take its place."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.colour import Colour
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.scene.items import Text

INK = 0.1585  # share of 160 x 64 that Pillow's FreeType covers with this text at 45 px


@pytest.mark.parametrize("zoom", [1.0, 1.3, 1.4, 1.5, 2.0, 4.0])
def test_a_title_covers_the_same_share_of_the_sheet_at_every_zoom(
    qapp: QApplication, zoom: float
) -> None:
    del qapp
    title = Text(4, 50, HarfBuzzMeasurer().shape("Home", 600), 45, Colour("#000000"))
    image = QImage(round(160 * zoom), round(64 * zoom), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(zoom, zoom)
    draw(painter, QtRenderer(lambda _: None).compile([title]))
    painter.end()
    ink = sum(255 - value for y in range(image.height()) for value in _line(image, y))
    assert ink / 255 / (image.width() * image.height()) == pytest.approx(INK, abs=0.004)


def _line(image: QImage, y: int) -> bytes:
    start = y * image.bytesPerLine()
    return bytes(image.constBits()[start : start + image.width()])
