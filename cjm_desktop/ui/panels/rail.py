"""The strip at the right edge: one button for each panel."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import RAIL, RAIL_WITH_WORDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

_GAP: Final = 8


class Rail(QWidget):
    """Opens and closes the panels; with words where there is room, with tooltips always.

    It has its width from the beginning, and its buttons once the map is on screen.
    """

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button: QToolButton | None = None
        self._with_words = True
        self._is_open = False
        self.show_words(True)

    def fill(self) -> None:
        """Make the buttons."""
        from PySide6.QtWidgets import QSizePolicy

        from cjm_desktop.ui.controls.buttons import ToolButton
        from cjm_desktop.ui.icons import icon
        from cjm_desktop.ui.keys import keys_text

        self._button = ToolButton(self)
        self._button.setText(self.tr("Details"))
        self._button.setIcon(icon("sliders-horizontal"))
        self._button.setIconSize(QSize(scaled(20), scaled(20)))
        self._button.setCheckable(True)
        self._button.setFont(ui_font(11, 500))
        self._button.setToolTip(f"{self.tr('Details')} ({keys_text('Ctrl+I')})")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(4) + 1, scaled(_GAP), scaled(4), scaled(_GAP))
        column.addWidget(self._button)
        column.addStretch(1)
        self._dress(self._button)

    def show_words(self, with_words: bool) -> None:
        """Show pictures with their words below, or pictures alone."""
        self._with_words = with_words
        self.setFixedWidth(scaled(RAIL_WITH_WORDS if with_words else RAIL))
        if self._button is not None:
            self._dress(self._button)

    def show_open(self, is_open: bool) -> None:
        """Show whether the panel is open."""
        self._is_open = is_open
        if self._button is not None:
            self._dress(self._button)

    def _dress(self, button: "QToolButton") -> None:
        style = Qt.ToolButtonStyle
        button.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if self._with_words else style.ToolButtonIconOnly
        )
        button.setFixedHeight(scaled(54 if self._with_words else 36))
        button.setChecked(self._is_open)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line at the left."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, 0, 1, self.height(), QColor(frame.line))
