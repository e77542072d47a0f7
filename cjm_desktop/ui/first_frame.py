"""What stands in the window until the rest of the program has been loaded."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.frame import Frame
from cjm_desktop.ui.measures import BOTTOM_BAR, MENU_BAR, START_LEFT, TOOLBAR

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent


class FirstFrame(QWidget):
    """Shows the grounds of the bars where the map's page or the start screen will have theirs.

    It is made of plain widgets, without a letter: fonts, a style sheet and a QPainter's first call
    each take as long as many empty windows' last steps together.
    """

    painted = Signal()

    def __init__(self, frame: Frame, *, opens_map: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens_map = opens_map
        self._is_painted = False
        _fill(self, frame.desk if opens_map else frame.panel)
        self._menu = _strip(self, frame.bar)
        self._bar, self._bar_line = _strip(self, frame.bar), _strip(self, frame.line)
        self._foot_line, self._foot = _strip(self, frame.line), _strip(self, frame.bar)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        """Put the strips at their edges."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        self._menu.setGeometry(0, 0, width, MENU_BAR)
        if self._opens_map:
            below = MENU_BAR + TOOLBAR
            self._bar.setGeometry(0, MENU_BAR, width, TOOLBAR - 1)
            self._bar_line.setGeometry(0, below - 1, width, 1)
            self._foot_line.setGeometry(0, height - BOTTOM_BAR, width, 1)
            self._foot.setGeometry(0, height - BOTTOM_BAR + 1, width, BOTTOM_BAR - 1)
        else:
            self._bar.setGeometry(0, MENU_BAR, START_LEFT - 1, height)
            self._bar_line.setGeometry(START_LEFT - 1, MENU_BAR, 1, height)

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802 - Qt's name
        """Tell of the first time; the grounds are Qt's to paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()


def _strip(parent: QWidget, colour: str) -> QWidget:
    strip = QWidget(parent)
    _fill(strip, colour)
    strip.setGeometry(0, 0, 0, 0)
    return strip


def _fill(widget: QWidget, colour: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(colour))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)
