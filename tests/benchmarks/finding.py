"""Finding at 20,000 cards in the whole window: keys typed, and replacing in 2,000 cards."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from cjm_desktop.model.document import Project
from cjm_desktop.ui.finding.palette import Palette
from cjm_desktop.ui.finding.search_bar import SearchBar
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, milliseconds
from tests.benchmarks.window import Window

WORDS: Final = ("klant", "de", "een", "advies", "website", "van")
MARKED: Final = "(zoek mij)"
REPLACED: Final = 2_000
ROUNDS: Final = 9
PAUSE_SECONDS: Final = 0.2
AFTER_SECONDS: Final = 0.6


def results() -> Iterator[Result]:
    """Measure each to the painted frame."""
    with Window(_with_marked_cards(generated_project(20_000, seed=1))) as window:
        keys = milliseconds(_keys_in_bar(window))
        yield Result("search in 20,000 cards: key, p95", keys, "ms", 16)
        keys = milliseconds(_keys_in_palette(window))
        yield Result("palette over 20,000 cards: key, p95", keys, "ms", 16)
        replaced, undone, later = _replacements(window)
        yield Result("replace in 2,000 cards, p95", milliseconds(replaced), "ms", 100)
        yield Result("  undo of that, p95", milliseconds(undone), "ms", 100)
        stood_still = milliseconds(later)
        yield Result("  longest that it does not answer later, p95", stood_still, "ms", 100)


def _with_marked_cards(project: Project) -> Project:
    """Return the project with a text at the end of every tenth card."""
    journey, count = project.journeys[0], 0
    rows = []
    for row in journey.rows:
        cells = []
        for cell in row.cells:
            cards = []
            for card in cell.cards:
                count += 1
                marked = count % 10 == 0 and count <= 10 * REPLACED
                cards.append(card.replace(text=f"{card.text} {MARKED}") if marked else card)
            cells.append(cell.replace(cards=tuple(cards)))
        rows.append(row.replace(cells=tuple(cells)))
    return project.replace(journeys=(journey.replace(rows=tuple(rows)),))


def _keys_in_bar(window: Window) -> list[float]:
    """Type words into the search bar."""
    window.program.actions["find.text"].trigger()
    bar = window.canvas.findChild(SearchBar)
    assert isinstance(bar, SearchBar)
    times = _typed(window, bar.field)
    bar.close_bar()
    return times


def _keys_in_palette(window: Window) -> list[float]:
    """Type words into the command palette."""
    window.program.actions["find.palette"].trigger()
    palette = window.window.findChild(Palette)
    assert isinstance(palette, Palette)
    times = _typed(window, palette.field)
    palette.close_palette()
    return times


def _typed(window: Window, field: QLineEdit) -> list[float]:
    window.canvas.animated = True  # the camera flies to what is found, frame by frame
    times = []
    for word in WORDS:
        field.clear()
        window.rest(PAUSE_SECONDS)
        times += [window.timed(partial(QTest.keyClick, field, key)) for key in word]
    return times


def _replacements(window: Window) -> tuple[list[float], list[float], list[float]]:
    """Replace a text in 2,000 cards and take it back; return also what stood still later."""
    window.program.actions["find.replace"].trigger()
    bar = window.canvas.findChild(SearchBar)
    assert isinstance(bar, SearchBar)
    bar.field.setText(MARKED)
    assert bar.count.text().endswith(str(REPLACED)), bar.count.text()
    bar.new.setText("gevonden")
    window.canvas.animated = False
    replaced, undone, later = [], [], []
    window.rest(AFTER_SECONDS)
    for _ in range(ROUNDS):
        replaced.append(window.timed(bar.every.click))
        later.append(window.rest(AFTER_SECONDS))
        undone.append(window.timed(window.store.undo_stack.undo))
        later.append(window.rest(AFTER_SECONDS))
    return replaced, undone, later
