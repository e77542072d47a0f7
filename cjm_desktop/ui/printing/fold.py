"""A part of a form that folds: its title, what is chosen in it, and its fields."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

_CARET_PX = 14


class Fold(QWidget):
    """A title over fields; a press on it shows or hides them."""

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        is_open: bool = False,
        keeps_summary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.header = _Header(title, keeps_summary)
        self.header.setChecked(is_open)
        self.content = QWidget()
        self.content.setVisible(is_open)
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, scaled(6))
        self.column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.content)
        self.header.toggled.connect(self._on_toggled)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self.header.isChecked()

    def open(self, is_open: bool = True) -> None:
        """Show or hide the fields."""
        self.header.setChecked(is_open)

    def show_summary(self, words: str) -> None:
        """Say at the title what is chosen, as far as the fields are hidden or it is kept."""
        self.header.show_summary(words)

    def _on_toggled(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.toggled.emit(is_open)


class _Header(ToolButton):
    """The line that is pressed: a caret, the title, and the summary in what room is left."""

    def __init__(self, title: str, keeps_summary: bool) -> None:
        super().__init__()
        self._title = title
        self._keeps_summary = keeps_summary
        self._summary = ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_summary(self, words: str) -> None:
        """Say what is chosen."""
        self._summary = words
        self.setAccessibleDescription(words)
        self.setToolTip("" if self._fits() else words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the title."""
        words = QFontMetrics(ui_font(13, 600)).horizontalAdvance(self._title)
        return QSize(words + scaled(_CARET_PX + 8), scaled(36))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: the title is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line above, title, summary and caret."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(0, 0, self.width(), 1, QColor(frame.line))
            if self.underMouse():
                painter.fillRect(self.rect().adjusted(0, 1, 0, 0), QColor(frame.hover))
            self._draw_words(painter, frame.text, frame.secondary)
            if self.hasFocus():
                painter.setPen(QColor(frame.accent))
                painter.drawRoundedRect(self.rect().adjusted(1, 2, -2, -2), 4, 4)

    def _draw_words(self, painter: QPainter, colour: str, faint: str) -> None:
        side = scaled(_CARET_PX)
        name = "caret-down" if self.isChecked() else "caret-right"
        middle = (self.height() - side) // 2
        draw_icon(painter, name, QRect(self.width() - side - 2, middle, side, side), faint)
        painter.setFont(ui_font(13, 600))
        painter.setPen(QColor(colour))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._title)
        if self._summary and (self._keeps_summary or not self.isChecked()):
            painter.setFont(ui_font(12))
            painter.setPen(QColor(faint))
            room = self._summary_rect()
            words = QFontMetrics(ui_font(12)).elidedText(
                self._summary, Qt.TextElideMode.ElideRight, room.width()
            )
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, right, words)

    def _summary_rect(self) -> QRect:
        left = QFontMetrics(ui_font(13, 600)).horizontalAdvance(self._title) + scaled(12)
        return self.rect().adjusted(left, 0, -scaled(_CARET_PX + 8), 0)

    def _fits(self) -> bool:
        words = QFontMetrics(ui_font(12)).horizontalAdvance(self._summary)
        return words <= self._summary_rect().width()
