"""The main window: assembles the menu bar and the page that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from cjm_desktop.ui.first_frame import FirstFrame
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.measures import WINDOW_FIRST, WINDOW_LEAST
from cjm_desktop.ui.menu_bar import MenuBar


class MainWindow(QMainWindow):
    """One window for one document: a menu bar over the start screen or the map's page."""

    first_painted = Signal()
    closing = Signal()  # after the last question, while everything still stands
    activated = Signal()

    def __init__(self, geometry: bytes = b"", *, opens_map: bool = False) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle("CJM Desktop")
        self.setMinimumSize(*(scaled(px) for px in WINDOW_LEAST))
        self._bar = MenuBar(self)
        self.setMenuBar(self._bar)
        self._pages = QStackedWidget(self)
        first = FirstFrame(opens_map)
        first.painted.connect(self.first_painted)
        self._pages.addWidget(first)
        self.setCentralWidget(self._pages)
        if not (geometry and self.restoreGeometry(QByteArray(geometry))):
            self._take_first_size()

    @property
    def bar(self) -> MenuBar:
        """The menu bar."""
        return self._bar

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the present one, which is kept unless it was the first frame."""
        before = self._pages.currentWidget()
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if isinstance(before, FirstFrame):
            self.drop_page(before)

    def drop_page(self, page: QWidget) -> None:
        """Throw a page away."""
        self._pages.removeWidget(page)
        page.hide()
        page.deleteLater()

    def show_title(self, title: str, file_title: str, *, modified: bool) -> None:
        """Show the document's title in the menu bar and its file's in the window's title."""
        self._bar.show_title(title)
        self.setWindowTitle(f"{file_title}[*] – CJM Desktop" if file_title else "CJM Desktop")
        self.setWindowModified(modified)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask what the document still needs before the window goes."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def _take_first_size(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        wanted = QSize(*(scaled(px) for px in WINDOW_FIRST))
        if wanted.width() > screen.width() or wanted.height() > screen.height():
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)
        self.resize(wanted.boundedTo(screen.size()))
