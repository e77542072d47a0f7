"""Buttons of bars: the icon of an action, with or without its words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import Frame, current_frame

_HEIGHT_PX, _PADDING_PX, _GAP_PX, _RADIUS_PX = 30, 9, 7, 5


class ActionButton(ToolButton):
    """Shows and triggers an action; drawn flat, with a ground when pointed at."""

    def __init__(
        self,
        action: QAction,
        *,
        with_words: bool = False,
        icon_px: int = 18,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._with_words = with_words
        self.setDefaultAction(action)
        self.setIconSize(QSize(scaled(icon_px), scaled(icon_px)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the icon and the words."""
        width = self.iconSize().width() + 2 * scaled(_PADDING_PX)
        if self._with_words:
            width += scaled(_GAP_PX) + self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width, scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the ring of the keyboard, the icon and the words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_ground(painter, frame)
            side = self.iconSize()
            left = scaled(_PADDING_PX) if self._with_words else (self.width() - side.width()) // 2
            place = QRect(left, (self.height() - side.height()) // 2, side.width(), side.height())
            mode = self.icon().Mode.Normal if self.isEnabled() else self.icon().Mode.Disabled
            self.icon().paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
            if self._with_words:
                painter.setPen(QColor(frame.text if self.isEnabled() else frame.disabled))
                words = self.rect().adjusted(place.right() + 1 + scaled(_GAP_PX), 0, 0, 0)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _draw_ground(self, painter: QPainter, frame: Frame) -> None:
        box = self.rect().toRectF()
        radius = scaled(_RADIUS_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isDown() or self.isChecked():
            painter.setBrush(QColor(frame.pressed))
            painter.drawRoundedRect(box, radius, radius)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(frame.hover))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(frame.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
