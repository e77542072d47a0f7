"""The bundled icons as Qt icons, drawn in the colours of the palette at the time."""

import functools

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap

from cjm_desktop.base.icons import IconWeight
from cjm_desktop.layout.tokens import TINTS
from cjm_desktop.model.words import Hue
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import Close, Curve, Move, To
from cjm_desktop.ui.frame import current_frame

_SQUARE = 256
_clones: list[QIconEngine] = []


def icon(name: str, colour: str = "text", weight: IconWeight = "regular") -> QIcon:
    """Return an icon by its name, in a colour named as in ``Frame``."""
    return QIcon(_Engine(name, colour, weight))


def swatch_icon(hue: Hue) -> QIcon:
    """Return a dot in a hue of the palette."""
    side = 64
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TINTS[hue].header))
        painter.drawEllipse(QRect(0, 0, side, side).adjusted(8, 8, -8, -8))
    return QIcon(pixmap)


def draw_icon(
    painter: QPainter, name: str, rect: QRect, colour: str, weight: IconWeight = "regular"
) -> None:
    """Draw an icon into a square, in a colour as ``#RRGGBB``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _SQUARE, rect.height() / _SQUARE)
    painter.fillPath(icon_path(name, weight), QColor(colour))
    painter.restore()


@functools.cache
def icon_path(name: str, weight: IconWeight = "regular") -> QPainterPath:
    """Return an icon's outline in a square of 256 units."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in icon_steps(name, weight):
        match step:
            case Move(x, y):
                path.moveTo(x, y)
            case To(x, y):
                path.lineTo(x, y)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1, y1, x2, y2, x, y)
            case Close():
                path.closeSubpath()
    return path


class _Engine(QIconEngine):
    """Paints one icon at any size; Qt owns it."""

    def __init__(self, name: str, colour: str, weight: IconWeight) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._weight: IconWeight = weight

    def clone(self) -> QIconEngine:
        """Return another that paints the same."""
        clone = _Engine(self._name, self._colour, self._weight)
        _clones.append(clone)  # Qt takes it, but only Python keeps what it paints with
        return clone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the icon, greyed when its control is disabled."""
        del state  # an icon looks the same on and off
        frame = current_frame()
        disabled = mode == QIcon.Mode.Disabled
        colour = frame.disabled if disabled else getattr(frame, self._colour)
        draw_icon(painter, self._name, rect, colour, self._weight)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on a transparent ground."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return pixmap

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return the icon for a screen with more pixels to a point.

        Qt counts the size in points. Should a version count pixels, it scales down what is larger.
        """
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap
