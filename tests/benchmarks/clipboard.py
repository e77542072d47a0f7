"""Copying and pasting a block at 20,000 cards in the whole window, each to the painted frame."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.clipping import clip_cards
from cjm_desktop.edits.landed import land
from cjm_desktop.edits.landing import TableOptions, plan_table
from cjm_desktop.exchange.tab_separated import read_tab_separated
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.clipboard.contents import mime_of
from cjm_desktop.ui.clipboard.pasting import Pasting
from cjm_desktop.ui.commands.new_parts import new_entry, new_phase
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, milliseconds
from tests.benchmarks.window import Window

ROWS: Final = 50
PHASES: Final = 40
ROUNDS: Final = 9
LIMIT_MS: Final = 100
AFTER_SECONDS: Final = 0.6


class _Times(list[float]):
    """How long an operation took, how long taking it back did, and what stood still later."""

    def __init__(self) -> None:
        super().__init__()
        self.undone: list[float] = []
        self.later: list[float] = []


def results() -> Iterator[Result]:
    """Measure pasting a block of 50 × 40 cells with a card each, from here and from elsewhere."""
    with Window(generated_project(20_000, seed=1)) as window:
        bench = _Bench(window)
        for name, operation in (
            ("copy of 50 × 40 cells at 20,000", bench.copy),
            ("paste of 50 × 40 cells at 20,000", bench.paste),
            ("paste of a table of 50 × 40 at 20,000", bench.paste_table),
        ):
            times = bench.times(operation)
            yield Result(f"{name}, p95", milliseconds(times), "ms", LIMIT_MS)
            if times.undone:
                yield Result("  undo of that, p95", milliseconds(times.undone), "ms", LIMIT_MS)
                later = milliseconds(times.later)
                yield Result("  longest that it does not answer later, p95", later, "ms", LIMIT_MS)


class _Bench:
    """A block of one card in each of 50 × 40 cells, and where it comes."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._clipping = _block(window.store.project)
        self._mime = mime_of(self._clipping)
        self._text = "\n".join(
            "\t".join(f"Kaart {row} uit kolom {column}" for column in range(PHASES))
            for row in range(ROWS)
        )
        window.to_grid()
        journey = window.store.project.journeys[0]
        window.store.select(Selection(journey.id, journey.rows[0].id, journey.phases[0].id))
        self._dialogs_over = QWidget()

    def times(self, operation: Callable[[], object]) -> _Times:
        """Return the seconds of an operation to its painted frame, undone each time."""
        times, window = _Times(), self._window
        for _ in range(ROUNDS):
            before = window.store.project
            times.append(window.timed(operation))
            later = window.rest(AFTER_SECONDS)
            if window.store.project is not before:
                times.undone.append(window.timed(window.store.undo_stack.undo))
                times.later.append(max(later, window.rest(AFTER_SECONDS)))
        return times

    def copy(self) -> None:
        """Put the block in all its formats."""
        mime_of(self._clipping)

    def paste(self) -> None:
        """Paste the block from the bytes that stand on the clipboard."""
        Pasting(self._window.commands, self._dialogs_over).paste(self._mime)

    def paste_table(self) -> None:
        """Read, plan and land the table that a spreadsheet copied."""
        store, journey = self._window.store, self._window.commands.journey
        table = read_tab_separated(self._text)
        plan = plan_table(journey, "nl", table, TableOptions(), journey.rows[0].id)
        pasted = land(store.project, journey.id, plan, new_entry, new_phase)
        store.apply(pasted.project, "Paste")


def _block(project: Project) -> Clipping:
    journey = project.journeys[0]
    rows = [row for row in journey.rows if row.kind == "cards"][:ROWS]
    cards = [cell.cards[0].id for row in rows for cell in row.cells[:PHASES] if cell.cards]
    return clip_cards(project, journey.id, cards)._replace(kind="cells")
