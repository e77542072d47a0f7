"""The strip at the right edge: one button for each panel."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import RAIL, RAIL_WITH_WORDS

if TYPE_CHECKING:
    from cjm_desktop.ui.panels.rail_button import RailButton

_GAP: Final = 8
_BETWEEN: Final = 4


class Rail(QWidget):
    """Opens and closes the panels; with words where there is room, with tooltips always.

    It has its width from the beginning, and its buttons once the map is on screen.
    """

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._with_words = True
        self._open: tuple[str, ...] = ()
        self.show_words(True)

    def fill(self) -> None:
        """Make the buttons."""
        from cjm_desktop.ui.panel_table import PANELS
        from cjm_desktop.ui.panels.rail_button import RailButton

        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(1) + 1, scaled(_GAP), scaled(1), scaled(_GAP))
        column.setSpacing(scaled(_BETWEEN))
        for spec in PANELS:
            self._buttons[spec.id] = button = RailButton(spec, self)
            button.turned.connect(self.toggled)
            column.addWidget(button)
        column.addStretch(1)
        self._dress()

    def show_words(self, with_words: bool) -> None:
        """Show pictures with their words below, or pictures alone."""
        self._with_words = with_words
        self.setFixedWidth(scaled(RAIL_WITH_WORDS if with_words else RAIL))
        self._dress()

    def show_open(self, panels: tuple[str, ...]) -> None:
        """Show which panels are open."""
        self._open = panels
        self._dress()

    def show_count(self, panel: str, count: int) -> None:
        """Show a number at the button of a panel, none for 0."""
        self._buttons[panel].show_count(count)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the words out where there is no height for them."""
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        needed = sum(
            button.height_with_words + scaled(_BETWEEN) for button in self._buttons.values()
        )
        with_words = self._with_words and needed <= self.height() - scaled(2 * _GAP)
        for name, button in self._buttons.items():
            button.dress(with_words=with_words, is_open=name in self._open)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line at the left."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, 0, 1, self.height(), QColor(frame.line))
