"""The button on the toolbar that looks like a field and opens the command palette."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cjm_desktop.ui.controls.buttons import press_with_enter
from cjm_desktop.ui.controls.choice import draw_field
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

_WIDTH, _LEAST, _HEIGHT = 260, 40, 30
_INSET: Final = 12
_ICON: Final = 16


class SearchButton(QAbstractButton):
    """Shows what can be asked and by which keys; as narrow as a picture where room is scarce."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(action.text().rstrip("…"))
        self._keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setToolTip(action.toolTip())
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a field."""
        return QSize(scaled(_WIDTH), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the picture alone."""
        return QSize(scaled(_LEAST), scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take Enter, leave the rest to Qt."""
        if not press_with_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, the picture, the words and the keys, as far as there is room."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            draw_field(painter, self, focused=self.hasFocus())
            side, inset = scaled(_ICON), scaled(_INSET)
            place = QRect(inset, (self.height() - side) // 2, side, side)
            draw_icon(painter, "magnifying-glass", place, frame.secondary)
            room = self.rect().adjusted(place.right() + scaled(9), 0, -scaled(10), 0)
            room = self._draw_keys(painter, room)
            painter.setFont(ui_font(13))
            painter.setPen(QColor(frame.secondary))
            if QFontMetrics(painter.font()).horizontalAdvance(self.text()) <= room.width():
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _draw_keys(self, painter: QPainter, room: QRect) -> QRect:
        font = ui_font(11, 500)
        width = QFontMetrics(font).horizontalAdvance(self._keys) + scaled(12)
        words = QFontMetrics(ui_font(13)).horizontalAdvance(self.text())
        has_words = words <= room.width()
        if width + (words + scaled(8) if has_words else 0) > room.width():
            return room  # the words alone, or nothing
        frame, height = current_frame(), scaled(18)
        chip = QRect(room.right() - width, (self.height() - height) // 2, width, height)
        painter.setPen(QColor(frame.line_strong))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(frame.secondary))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, self._keys)
        return room.adjusted(0, 0, -width - scaled(8), 0)
