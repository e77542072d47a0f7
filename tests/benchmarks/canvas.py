"""The canvas at 20,000 cards: paint, scroll, zoom and edit, each to the painted frame."""

import gc
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import Shiboken

from cjm_desktop.base.garbage import collect_what_is_young
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.questions import find_entry
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, p95, timed

VIEWPORT: Final = (1416, 816)
FRAMES: Final = 60
SCROLL_PX: Final = 60
NOTCH: Final = 120  # eighths of a degree
MOST_STEPS: Final = 200
OPENING_SECONDS: Final = 2.5  # after which a person begins with a map just opened
BETWEEN_EDITS_SECONDS: Final = 0.2  # quick hands


def results() -> Iterator[Result]:
    """Measure every operation that a hand can do quickly."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    collect_what_is_young()  # as ``ui.launch`` does
    large, small = (_Bench(application, cards) for cards in (20_000, 200))
    large.rest(OPENING_SECONDS)  # as a person does who has just opened a map
    gc.collect()
    gc.freeze()
    ours, theirs = _in_turn(large.repaint, small.repaint)
    yield Result("canvas, 20,000 cards: repaint at 100 %, p95", _ms(ours), "ms", 8)
    for name, times in (
        ("scroll step of 60 px", large.scroll_steps()),
        ("wheel-zoom step, 200 % to fit", large.zoom_steps()),
        ("fit", large.fits()),
    ):
        yield Result(f"canvas, 20,000 cards: {name}, p95", _ms(times), "ms", 8)
    quotient = statistics.median(o / t for o, t in zip(ours, theirs, strict=True))
    yield Result("repaint at 100 %, 20,000 cards ÷ 200 cards", quotient, "×", 1.3)
    yield Result("edit of one card at 20,000, row grows, p95", _ms(large.edits()), "ms", 8)
    for bench in (large, small):  # else they look for old garbage while others are measured
        bench.close()


def _ms(seconds: list[float]) -> float:
    return p95(seconds) * 1000


def _in_turn(
    one: Callable[[], object], other: Callable[[], object]
) -> tuple[list[float], list[float]]:
    pairs = [(timed(one), timed(other)) for _ in range(FRAMES + 3)][3:]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


class _Bench:
    """A map on screen, and the operations that are timed on it."""

    def __init__(self, application: QApplication, cards: int) -> None:
        self._application = application
        self.store = Store(generated_project(cards, seed=1))
        self.canvas = MapCanvas(self.store, HarfBuzzMeasurer())
        self.canvas.animated = False
        self.canvas.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.canvas.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.canvas.resize(*VIEWPORT)
        self.canvas.show()
        application.processEvents()
        assert self.canvas.viewport().size().toTuple() == VIEWPORT
        self._to_grid()

    def close(self) -> None:
        """Take the map off the screen, with all that it still has to do."""
        self.canvas.close()
        Shiboken.delete(self.canvas)

    def _to_grid(self) -> None:
        """Show the first cells of the grid at 100 %, which both maps have alike."""
        self.canvas.set_zoom(1.0)
        self.canvas.scroll_view(-1e6, -1e6)
        self.canvas.scroll_view(0, self.canvas.map_layout.header_top)
        self._application.processEvents()

    def rest(self, seconds: float) -> None:
        """Let the canvas work ahead, as it does while nobody touches it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def repaint(self) -> None:
        """Paint the whole view."""
        self.canvas.viewport().repaint()

    def scroll_steps(self) -> list[float]:
        """Scroll down, card after card that was never drawn before."""
        return [self._timed(lambda: self.canvas.scroll_view(0, SCROLL_PX)) for _ in range(FRAMES)]

    def zoom_steps(self) -> list[float]:
        """Zoom out from 200 % with the wheel until the whole sheet shows, three times."""
        times: list[float] = []
        for _ in range(3):
            self.canvas.set_zoom(2.0)
            self._application.processEvents()
            for _ in range(MOST_STEPS):
                before = self.canvas.zoom
                seconds = self._timed(self._turn_wheel)
                if self.canvas.zoom == before:
                    break
                times.append(seconds)
        return times

    def _turn_wheel(self) -> None:
        middle = QPointF(VIEWPORT[0] / 2, VIEWPORT[1] / 2)
        event = QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, -NOTCH),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas.viewport(), event)

    def fits(self) -> list[float]:
        """Go from 100 % to the whole sheet."""
        times: list[float] = []
        for _ in range(FRAMES // 2):
            self._to_grid()
            times.append(self._timed(self.canvas.fit_page))
        return times

    def edits(self) -> list[float]:
        """Make a card of the tallest cell longer, so that its row grows and all below moves."""
        self._to_grid()
        layout = self.canvas.map_layout
        tallest = max(layout.rows[0].cells, key=lambda cell: cell.boxes[-1].rect.bottom)
        cards = cycle(box.owner for box in tallest.boxes)
        times: list[float] = []
        for _ in range(FRAMES):
            height = layout.height
            times.append(self._timed(lambda: self._grow(next(cards))))
            assert self.canvas.map_layout.height > height
            self.store.undo_stack.undo()
            self.rest(BETWEEN_EDITS_SECONDS)
        return times

    def _grow(self, card: str) -> None:
        journey = self.store.project.journeys[0]
        place = find_entry(journey, card)
        assert place is not None
        text = f"{place.entry.text} en dat mag ook best eens hardop gezegd worden"
        changed = change_entry(self.store.project, journey.id, card, text=text)
        self.store.apply(changed, "Grow")

    def _timed(self, operation: Callable[[], object]) -> float:
        def to_the_painted_frame() -> None:
            operation()
            self._application.processEvents()

        return timed(to_the_painted_frame)
