"""A button of the rail: a panel's picture, its words, and how many things wait in it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.panel_table import PanelSpec

_WITH_WORDS_PX, _ALONE_PX = 54, 36
_ICON_PX: Final = 20
_BADGE_PX: Final = 16
_MOST: Final = 99  # a larger number would not fit


class RailButton(ToolButton):
    """Opens and closes one panel."""

    turned = Signal(str, bool)

    def __init__(self, spec: PanelSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = spec.words()
        self._keys = keys_text(spec.keys)
        self._count = 0
        self.setText(self._words)
        self.setIcon(icon(spec.icon))
        self.setIconSize(QSize(scaled(_ICON_PX), scaled(_ICON_PX)))
        self.setCheckable(True)
        self.setFont(ui_font(11, 500))
        self.setProperty("tight", True)  # room for the longest word
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda checked: self.turned.emit(spec.id, checked))
        self.show_count(0)

    @property
    def height_with_words(self) -> int:
        """The pixels that picture and words take."""
        return scaled(_WITH_WORDS_PX)

    def dress(self, *, with_words: bool, is_open: bool) -> None:
        """Show picture and words, or the picture alone, and whether the panel is open."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if with_words else style.ToolButtonIconOnly
        )
        self.setFixedHeight(self.height_with_words if with_words else scaled(_ALONE_PX))
        self.setChecked(is_open)

    def show_count(self, count: int) -> None:
        """Show how many things wait in the panel; nothing for 0."""
        self._count = count
        named = f"{self._words} ({self._keys})"
        self.setToolTip(f"{named}\n{self._waiting()}" if count else named)
        self.setAccessibleDescription(self._waiting() if count else "")
        self.update()

    def _waiting(self) -> str:
        return self.tr("%n open questions", "", self._count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the number over the right upper corner of the picture."""
        super().paintEvent(event)
        if not self._count:
            return
        frame = current_frame()
        words = str(self._count) if self._count <= _MOST else f"{_MOST}+"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(ui_font(11, 500))
            height = scaled(_BADGE_PX)
            advance = painter.fontMetrics().horizontalAdvance(words)
            width = max(height, advance + height // 2)
            left = min(self.width() // 2 + scaled(_ICON_PX) // 4, self.width() - width)
            place = QRect(left, scaled(2), width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(frame.warning))
            painter.drawRoundedRect(place, height / 2, height / 2)
            painter.setPen(QColor(frame.panel))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
