"""The main window: holds the menu bar and the page that is shown."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cjm_desktop.ui.first_frame import FirstFrame
from cjm_desktop.ui.frame import LIGHT, Frame
from cjm_desktop.ui.measures import MENU_BAR, WINDOW_FIRST, WINDOW_LEAST

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent


class MainWindow(QMainWindow):
    """One window for one document: a menu bar over the start screen or the map's page."""

    first_painted = Signal()
    titled = Signal(str)  # the document's title, for the menu bar
    closing = Signal()  # after the last question, while everything still stands
    ending = Signal()  # without any question: the system ends the program

    def __init__(self, frame: Frame = LIGHT, *, opens_map: bool = False) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("CJM Desktop")
        self.setMinimumSize(*WINDOW_LEAST)
        self._pages = QStackedWidget(self)
        first = FirstFrame(frame, opens_map=opens_map)
        first.painted.connect(self.first_painted)
        self._pages.addWidget(first)
        self.setCentralWidget(self._pages)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    @property
    def shows_page(self) -> bool:
        """Whether anything stands in the window after its first frame."""
        return not isinstance(self.page, FirstFrame)

    def show_first(self, geometry: bytes = b"") -> None:
        """Show the window as it was left, or in its usual size as far as the screen has room."""
        if geometry and self.restoreGeometry(geometry):
            self.show()
            return
        screen = self.screen().availableSize()
        width, height = WINDOW_FIRST
        self.resize(min(width, screen.width()), min(height, screen.height()))
        if screen.width() <= width or screen.height() <= height:
            self.showMaximized()
        else:
            self.show()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the present one, which is kept unless it was the first frame."""
        before = self._pages.currentWidget()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if isinstance(before, FirstFrame):
            self.drop_page(before)
            if self.menuWidget() is None and sys.platform != "darwin":
                self.setMenuWidget(self._menu_room())

    def drop_page(self, page: QWidget) -> None:
        """Throw a page away."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _menu_room(self) -> QWidget:
        """Return what keeps the room of the menus that come later: a map must not move then."""
        # Imported here: the font, which says how high the menus are, comes after the first frame.
        from cjm_desktop.ui.fonts import scaled

        room = QWidget()
        room.setFixedHeight(scaled(MENU_BAR))
        return room

    def show_title(self, title: str, file_title: str, *, modified: bool) -> None:
        """Show the document's title, and in the window's own title that of its file."""
        self.titled.emit(title)
        self.setWindowTitle(f"{file_title}[*] – CJM Desktop" if file_title else "CJM Desktop")
        self.setWindowModified(modified)

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802 - Qt's name
        """Ask what the document still needs before the window goes."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()
