"""Copying and pasting a block at 20,000 cards, each to the painted frame."""

import gc
import time
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtWidgets import QApplication

from cjm_desktop.edits.clipping import clip_cards
from cjm_desktop.edits.landed import land
from cjm_desktop.edits.landing import TableOptions, plan_table
from cjm_desktop.exchange.tab_separated import read_tab_separated
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.clipboard.contents import mime_of
from cjm_desktop.ui.clipboard.pasting import Pasting
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.new_parts import new_entry, new_phase
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, p95, timed

ROWS: Final = 50
PHASES: Final = 40
ROUNDS: Final = 9
LIMIT_MS: Final = 100
BETWEEN_SECONDS: Final = 0.3


def results() -> Iterator[Result]:
    """Measure pasting a block of 50 × 40 cells with a card each, from here and from elsewhere."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    bench = _Bench(application)
    bench.rest(2.5)
    gc.collect()
    gc.freeze()
    for name, times in (
        ("copy of 50 × 40 cells at 20,000", bench.times(bench.copy)),
        ("paste of 50 × 40 cells at 20,000", bench.times(bench.paste)),
        ("paste of a table of 50 × 40 at 20,000", bench.times(bench.paste_table)),
    ):
        yield Result(f"{name}, p95", p95(times) * 1000, "ms", LIMIT_MS)
    bench.end()


class _Bench:
    """A map on screen with its commands, and a block of one card in each of 50 × 40 cells."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.store = Store(generated_project(20_000, seed=1))
        self.commands = Commands(self.store)
        self.canvas = MapCanvas(self.store, HarfBuzzMeasurer())
        self.canvas.animated = False
        self.canvas.resize(1416, 816)
        self.canvas.show()
        self.canvas.set_zoom(1.0)
        application.processEvents()
        self._clipping = _block(self.store.project)
        self._mime = mime_of(self._clipping)
        self._text = "\n".join(
            "\t".join(f"Kaart {row} uit kolom {column}" for column in range(PHASES))
            for row in range(ROWS)
        )
        journey = self.store.project.journeys[0]
        self.store.select(Selection(journey.id, journey.rows[0].id, journey.phases[0].id))

    def times(self, operation: Callable[[], object]) -> list[float]:
        """Return the seconds of an operation to its painted frame, undone each time."""
        return [self._timed(operation) for _ in range(ROUNDS + 1)][1:]

    def copy(self) -> None:
        """Put the block in all its formats."""
        mime_of(self._clipping)

    def paste(self) -> None:
        """Paste the block from the bytes that stand on the clipboard."""
        Pasting(self.commands, self.canvas).paste(self._mime)

    def paste_table(self) -> None:
        """Read, plan and land the table that a spreadsheet copied."""
        journey, table = self.commands.journey, read_tab_separated(self._text)
        plan = plan_table(journey, "nl", table, TableOptions(), journey.rows[0].id)
        pasted = land(self.store.project, journey.id, plan, new_entry, new_phase)
        self.store.apply(pasted.project, "Paste")

    def rest(self, seconds: float) -> None:
        """Let the canvas work ahead, as it does while nobody touches it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)

    def end(self) -> None:
        """Close the window."""
        self.canvas.close()

    def _timed(self, operation: Callable[[], object]) -> float:
        before = self.store.project

        def to_the_painted_frame() -> None:
            operation()
            self._application.processEvents()

        seconds = timed(to_the_painted_frame)
        if self.store.project is not before:
            self.store.undo_stack.undo()
        self.rest(BETWEEN_SECONDS)
        return seconds


def _block(project: Project) -> Clipping:
    journey = project.journeys[0]
    rows = [row for row in journey.rows if row.kind == "cards"][:ROWS]
    cards = [cell.cards[0].id for row in rows for cell in row.cells[:PHASES] if cell.cards]
    return clip_cards(project, journey.id, cards)._replace(kind="cells")
