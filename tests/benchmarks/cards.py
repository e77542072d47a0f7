"""Hands on a map of 20,000 cards, in the whole window: selecting, dragging and moving many."""

import gc
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.theme import Theme
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, p95, timed

WINDOW: Final = (1720, 960)
FRAMES: Final = 40
BANDED: Final = 2_000
MOVED: Final = 200
FRAME_MS: Final = 16.0
ONE_OFF_MS: Final = 100.0
OPENING_SECONDS: Final = 2.5


def results() -> Iterator[Result]:
    """Measure what must feel immediate with thousands of cards."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with TemporaryDirectory(prefix="cjm-bench-") as folder:
        bench = _Bench(application, Path(folder))
        gc.collect()
        gc.freeze()
        name = "rubber band around 2,000 cards of 20,000: frame, p95"
        yield Result(name, _ms(bench.band()), "ms", FRAME_MS)
        name = "drag of 200 cards of 20,000: frame with drop mark, p95"
        yield Result(name, _ms(bench.drag()), "ms", FRAME_MS)
        yield Result("move of 200 cards of 20,000, p95", _ms(bench.moves()), "ms", ONE_OFF_MS)
        gc.unfreeze()
        bench.end()


def _ms(seconds: list[float]) -> float:
    return p95(seconds) * 1000


class _Bench:
    """The program with its panels and bars, and a mouse."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        use_bundled_fonts(application)
        self.window = MainWindow()
        self.session = Session(parent=self.window)
        settings = Settings(folder / "settings.ini")
        theme = Theme(application, "light")
        assembly = Assembly(self.window, self.session, settings, theme)
        self.window.resize(*WINDOW)
        self.window.show()
        self.session.start(generated_project(20_000, seed=1))
        assembly.pages.show_map()
        self.commands = assembly.bench.commands
        self.canvas: MapCanvas = assembly.bench.canvas
        self.canvas.animated = False
        self.rest(OPENING_SECONDS)

    def end(self) -> None:
        """Close the window without questions."""
        self.window.may_close = lambda: True
        self.window.close()
        self.window.deleteLater()
        self.rest(0)

    def rest(self, seconds: float) -> None:
        """Let the window do what it put off."""
        end = time.monotonic() + seconds
        self._application.processEvents()
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def band(self) -> list[float]:
        """Draw a rubber band to and fro where it is around 2,000 cards."""
        self.canvas.fit_page()
        self.rest(1)
        layout, camera = self.canvas.map_layout, self.canvas.camera
        # From the desk, as headers and cards leave no ground of the grid free in so small a map.
        left = camera.view_point(0, 0).x() - 3
        start = QPointF(left, camera.header_bottom(layout) + 0.1)
        self._send(QEvent.Type.MouseButtonPress, start)
        ends = self._ends_around(start)
        for end in ends[:4]:
            self._move(end)
        times = [self._frame(end) for end in (*ends, *reversed(ends))]
        self._send(QEvent.Type.MouseButtonRelease, ends[0])
        count = len(self.session.store.selection.entries)
        assert BANDED * 0.8 < count < BANDED * 1.2, f"{count} cards were selected"
        self.rest(0.5)
        return times

    def _ends_around(self, start: QPointF) -> list[QPointF]:
        """Return places to which a band holds about 2,000 cards, a pixel apart."""
        layout, camera = self.canvas.map_layout, self.canvas.camera
        held, row = 0, 0
        columns = len(layout.columns.phases) // 2
        while held < BANDED:
            held += sum(len(cell.boxes) for cell in layout.rows[row].cells[:columns])
            row += 1
        x = layout.left + layout.columns.edges[columns] - 6
        corner = camera.view_point(x, layout.body_top + layout.tops[row] - 2)
        assert corner.y() > start.y()
        return [corner - QPointF(0, step % 10) for step in range(FRAMES)]

    def drag(self) -> list[float]:
        """Carry 200 cards over the view."""
        grip = self._take_many()
        self._send(QEvent.Type.MouseButtonPress, grip)
        places = [grip + QPointF(12 + 9 * step, 7 * step) for step in range(FRAMES)]
        self._move(places[0])
        times = [self._frame(place) for place in places]
        assert self.canvas.overlay.drop_mark is not None
        self.canvas.setFocus()
        self._send(QEvent.Type.MouseButtonRelease, grip + QPointF(2, 2))
        self.session.store.undo_stack.undo()
        self.rest(0.5)
        return times

    def moves(self) -> list[float]:
        """Drop 200 cards in the next phase."""
        times: list[float] = []
        for _ in range(FRAMES // 4):
            grip = self._take_many()
            before = self.session.store.project
            width = self.canvas.map_layout.columns.edges[1] * self.canvas.camera.zoom
            to = grip + QPointF(width, 4)
            self._send(QEvent.Type.MouseButtonPress, grip)
            self._move(grip + QPointF(20, 0))
            self._move(to)
            self._application.processEvents()

            def drop(at: QPointF = to) -> None:
                self._send(QEvent.Type.MouseButtonRelease, at)
                self._application.processEvents()

            times.append(timed(drop))
            assert self.session.store.project is not before, "nothing was moved"
            self.session.store.undo_stack.undo()
            self.rest(0.3)
        return times

    def _take_many(self) -> QPointF:
        """Select 200 cards at 100 % and return a place on one of them."""
        self.canvas.set_zoom(1.0)
        self.canvas.scroll_view(-1e6, -1e6)
        self.canvas.scroll_view(0, self.canvas.map_layout.header_top)
        rows = [row for row in self.canvas.map_layout.rows if row.row.kind == "cards"]
        boxes = [box.owner for row in rows for cell in row.cells[:4] for box in cell.boxes]
        chosen = [*boxes[1:MOVED], boxes[0]]
        self.commands.select_entries(chosen)
        self.rest(0.3)
        rect = entry_rect(self.canvas.map_layout, boxes[0])
        assert rect is not None
        return self.canvas.camera.view_rect(rect).center()

    def _frame(self, to: QPointF) -> float:
        def move_and_paint() -> None:
            self._move(to)
            self._application.processEvents()

        return timed(move_and_paint)

    def _move(self, to: QPointF) -> None:
        self._send(QEvent.Type.MouseMove, to)

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
