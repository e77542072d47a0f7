"""The strip at the right edge: one button for each panel."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.measures import RAIL, RAIL_WITH_WORDS

_GAP: Final = 8


class Rail(QWidget):
    """Opens and closes the panels; with words where there is room, with tooltips always."""

    toggled = Signal(bool)

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = QToolButton(self)
        self._button.setText(self.tr("Details"))
        self._button.setIcon(icon("sliders-horizontal"))
        self._button.setIconSize(QSize(scaled(20), scaled(20)))
        self._button.setCheckable(True)
        self._button.setFont(ui_font(11, 500))
        self._button.setToolTip(f"{self.tr('Details')} ({shortcut})")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self.toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(4) + 1, scaled(_GAP), scaled(4), scaled(_GAP))
        column.addWidget(self._button)
        column.addStretch(1)
        self.show_words(True)

    def show_words(self, with_words: bool) -> None:
        """Show pictures with their words below, or pictures alone."""
        style = Qt.ToolButtonStyle
        self._button.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if with_words else style.ToolButtonIconOnly
        )
        self.setFixedWidth(scaled(RAIL_WITH_WORDS if with_words else RAIL))
        self._button.setFixedHeight(scaled(54 if with_words else 36))

    def show_open(self, is_open: bool) -> None:
        """Show whether the panel is open."""
        self._button.setChecked(is_open)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line at the left."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, 0, 1, self.height(), QColor(frame.line))
