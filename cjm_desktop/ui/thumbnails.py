"""Small pictures of maps, drawn from the maps themselves."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from cjm_desktop.layout.tokens import LINE_3, PAPER_0, TINTS
from cjm_desktop.model.words import Hue
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.scene.items import Scene

_PHASE_BARS = ((7.0, 5.0), (15.0, 3.5), (20.5, 3.5))  # top and height: arrow, full, pale
_MINI = QSize(44, 32)


def scene_pixmap(scene: Scene, width: int, ratio: float) -> QPixmap:
    """Return a scene as wide as asked, in logical pixels, for a screen of a pixel ratio."""
    scale = width * ratio / scene.width
    pixmap = QPixmap(round(scene.width * scale), round(scene.height * scale))
    pixmap.fill(QColor(scene.background))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        draw(painter, QtRenderer(lambda _: None).compile_parts(scene.parts))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def draw_mini(
    painter: QPainter, left: float, top: float, scale: float, hues: Sequence[Hue]
) -> None:
    """Draw the small sheet of a recent file, with its phases in their colours."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(left, top)
    painter.scale(scale, scale)
    painter.setPen(QPen(QColor(LINE_3), 1))
    painter.setBrush(QColor(PAPER_0))
    painter.drawRoundedRect(QRectF(0.5, 0.5, _MINI.width() - 1, _MINI.height() - 1), 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    step = 34 / max(1, len(hues))
    for index, hue in enumerate(hues):
        tints = TINTS[hue]
        for (y, height), colour in zip(
            _PHASE_BARS, (tints.header, tints.full, tints.pale), strict=True
        ):
            bar = QRectF(5 + index * step, y, max(0.5, step - 1), height)
            painter.fillRect(bar, QColor(colour))
    painter.restore()
