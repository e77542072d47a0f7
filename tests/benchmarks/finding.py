"""Finding at 20,000 cards in the whole window: keys typed, and replacing in 2,000 cards."""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import Shiboken

from cjm_desktop.model.document import Project
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.finding.palette import Palette
from cjm_desktop.ui.finding.search_bar import SearchBar
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.theme import Theme
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, p95, timed

WORDS: Final = ("klant", "de", "een", "advies", "website", "van")
MARKED: Final = "(zoek mij)"
REPLACED: Final = 2_000
ROUNDS: Final = 6
REST_SECONDS: Final = 1.5
PAUSE_SECONDS: Final = 0.2


def results() -> Iterator[Result]:
    """Measure each to the painted frame."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        bench = _Window(application, Path(folder))
        gc.collect()
        gc.freeze()
        yield Result("search in 20,000 cards: key, p95", _ms(bench.keys_in_bar()), "ms", 16)
        yield Result("palette over 20,000 cards: key, p95", _ms(bench.keys_in_palette()), "ms", 16)
        replaced, undone = bench.replacements()
        yield Result("replace in 2,000 cards, p95", _ms(replaced), "ms", 100)
        yield Result("undo of that, p95", _ms(undone), "ms", 100)
        bench.close()


def _ms(seconds: list[float]) -> float:
    return p95(seconds) * 1000


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


class _Window:
    """The program with a large map, and what is timed in it."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self._application = application
        use_bundled_fonts(application)
        self._window = MainWindow()
        self._session = Session(parent=self._window)
        settings = Settings(folder / "settings.ini")
        theme = Theme(application, "light")
        self._program = Assembly(self._window, self._session, settings, theme)
        self._session.start(_with_marked_cards(generated_project(20_000, seed=1)))
        self._program.pages.show_map()
        self._canvas = self._program.bench.canvas
        self._canvas.animated = False
        self._window.resize(1440, 900)
        self._window.show()
        self._rest(REST_SECONDS)

    def keys_in_bar(self) -> list[float]:
        """Type words into the search bar."""
        self._program.actions["find.text"].trigger()
        bar = self._canvas.findChild(SearchBar)
        assert isinstance(bar, SearchBar)
        times = self._typed(bar.field)
        bar.close_bar()
        return times

    def keys_in_palette(self) -> list[float]:
        """Type words into the command palette."""
        self._program.actions["find.palette"].trigger()
        palette = self._window.findChild(Palette)
        assert isinstance(palette, Palette)
        times = self._typed(palette.field)
        palette.close_palette()
        return times

    def replacements(self) -> tuple[list[float], list[float]]:
        """Replace a text in 2,000 cards, and take it back."""
        self._program.actions["find.replace"].trigger()
        bar = self._canvas.findChild(SearchBar)
        assert isinstance(bar, SearchBar)
        bar.field.setText(MARKED)
        assert bar.count.text().endswith(str(REPLACED)), bar.count.text()
        bar.new.setText("gevonden")
        self._canvas.animated = False
        replaced, undone = [], []
        for _ in range(ROUNDS):
            self._rest(PAUSE_SECONDS)
            replaced.append(self._timed(bar.every.click))
            self._rest(PAUSE_SECONDS)
            undone.append(self._timed(self._session.store.undo_stack.undo))
        return replaced, undone

    def close(self) -> None:
        """Leave nothing behind."""
        self._window.may_close = lambda: True
        self._window.close()
        self._session.close()
        Shiboken.delete(self._window)  # before the application: else Qt ends in a crash

    def _typed(self, field: QLineEdit) -> list[float]:
        self._canvas.animated = True  # the camera flies to what is found, frame by frame
        times = []
        for word in WORDS:
            field.clear()
            self._rest(PAUSE_SECONDS)
            times += [self._timed(partial(QTest.keyClick, field, key)) for key in word]
        return times

    def _timed(self, operation: Callable[[], object]) -> float:
        def to_the_painted_frame() -> None:
            operation()
            self._application.processEvents()

        return timed(to_the_painted_frame)

    def _rest(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.002)
