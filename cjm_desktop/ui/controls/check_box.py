"""A box to check, with an edge that is seen in both themes and as large as the text."""

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import Frame, current_frame

_BOX_PX: Final = 16
_GAP_PX: Final = 8
_LEAST_PX: Final = 22
_RADIUS_PX: Final = 3
_TICK: Final = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))  # in shares of the box


class CheckBox(QCheckBox):
    """Words behind a box that is drawn as the design says."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for box and words."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        beside = scaled(_BOX_PX) + scaled(_GAP_PX)
        return QSize(beside + words.width() + 4, max(scaled(_LEAST_PX), words.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Take clicks on box and words alike."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, the tick in it and the words."""
        del event
        frame, side = current_frame(), scaled(_BOX_PX)
        box = QRectF(1.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_box(painter, box, frame)
            if self.checkState() == Qt.CheckState.PartiallyChecked:
                self._draw_dash(painter, box, frame)
            elif self.isChecked():
                self._draw_tick(painter, box, frame)
            left = round(box.right()) + scaled(_GAP_PX)
            self.style().drawItemText(
                painter,
                self.rect().adjusted(left, 0, 0, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic,
                self.palette(),
                self.isEnabled(),
                self.text(),
                QPalette.ColorRole.WindowText,
            )

    def _draw_box(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        ground = frame.primary if self.isChecked() and self.isEnabled() else frame.field
        painter.setPen(QPen(QColor(frame.primary if self.isChecked() else frame.edge), 1))
        if self.hasFocus():
            painter.setPen(QPen(QColor(frame.accent), 2))
        painter.setBrush(QColor(ground))
        radius = scaled(_RADIUS_PX)
        painter.drawRoundedRect(box, radius, radius)

    def _draw_dash(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        """Draw what says that some have it and some have not."""
        painter.setPen(self._pen(box, frame))
        inset, middle = box.width() * 0.26, box.center().y()
        ends = QPointF(box.left() + inset, middle), QPointF(box.right() - inset, middle)
        painter.drawLine(*ends)

    def _pen(self, box: QRectF, frame: Frame) -> QPen:
        colour = QColor(frame.on_primary if self.isEnabled() else frame.disabled)
        pen = QPen(colour, max(1.6, box.width() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def _draw_tick(self, painter: QPainter, box: QRectF, frame: Frame) -> None:
        painter.setPen(self._pen(box, frame))
        places = (QPointF(x * box.width(), y * box.height()) + box.topLeft() for x, y in _TICK)
        painter.drawPolyline(QPolygonF(list(places)))
