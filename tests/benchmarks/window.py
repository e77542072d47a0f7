"""The whole program with a map of 20,000 cards, as a person has it on screen."""

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from cjm_desktop.base.garbage import collect_what_is_young
from cjm_desktop.model.document import Project
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.theme import Theme
from tests.benchmarks.measure import timed

SIZE: Final = (1720, 960)
OPENING_SECONDS: Final = 2.5  # after which a person begins with a map just opened


class Window:
    """The program with its panels and bars, and a mouse; closed at the end of a ``with``."""

    def __init__(self, project: Project) -> None:
        application = QApplication.instance() or QApplication([])
        assert isinstance(application, QApplication)
        collect_what_is_young()  # as ``ui.launch`` does
        self._application = application
        use_bundled_fonts(application)
        self.window = MainWindow()
        self.session = Session(parent=self.window)
        self.store = self.session.store
        self._folder = TemporaryDirectory(prefix="cjm-bench-")
        settings = Settings(Path(self._folder.name) / "settings.ini")
        theme = Theme(application, "light")
        self.program = Assembly(self.window, self.session, settings, theme)
        self.window.resize(*SIZE)
        self.window.show()
        self.session.start(project)
        self.program.pages.show_map()
        self.commands = self.program.bench.commands
        self.canvas: MapCanvas = self.program.bench.canvas
        self.canvas.animated = False
        self.rest(OPENING_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the window without questions."""
        del kind, error, trace
        self.window.may_close = lambda: True
        self.window.close()
        self.session.close()
        Shiboken.delete(self.window)  # before the application: else Qt ends in a crash
        self._folder.cleanup()

    def rest(self, seconds: float) -> float:
        """Let the window do what it put off; return the longest that it did not answer."""
        end = time.monotonic() + seconds
        longest = timed(self._application.processEvents)
        while time.monotonic() < end:
            time.sleep(0.002)
            longest = max(longest, timed(self._application.processEvents))
        return longest

    def timed(self, operation: Callable[[], object]) -> float:
        """Return how many seconds an operation takes to its painted frame."""

        def to_the_painted_frame() -> None:
            operation()
            self._application.processEvents()

        return timed(to_the_painted_frame)

    def to_grid(self) -> None:
        """Show the first cells of the grid at 100 %."""
        self.canvas.set_zoom(1.0)
        self.canvas.scroll_view(-1e6, -1e6)
        self.canvas.scroll_view(0, self.canvas.map_layout.header_top)
        self.rest(0.3)

    def press(self, at: QPointF) -> None:
        """Press the left button at a place in the view."""
        self._send(QEvent.Type.MouseButtonPress, at)

    def move(self, to: QPointF) -> None:
        """Move the mouse with the left button held."""
        self._send(QEvent.Type.MouseMove, to)

    def release(self, at: QPointF) -> None:
        """Let the left button go."""
        self._send(QEvent.Type.MouseButtonRelease, at)

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        viewport = self.canvas.viewport()
        event = QMouseEvent(
            kind,
            at,
            QPointF(viewport.mapToGlobal(at.toPoint())),
            none if kind == QEvent.Type.MouseMove else button,
            none if kind == QEvent.Type.MouseButtonRelease else button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)
