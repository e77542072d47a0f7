"""What stands in the window after a start with a file that does not simply open."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from program import Program
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.questions import cell_at
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.storage.recovery import Recovery
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import trace
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.places import cell_rect_at
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.start_screen import StartScreen
from cjm_desktop.ui.theme import Theme


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program as it is after its first frame, before anything is shown in it."""
    use_bundled_fonts(qapp)
    window = MainWindow()
    settings, theme = Settings(tmp_path / "settings.ini"), Theme(qapp, "light")
    session = Session(Recovery(tmp_path / "recovery"), window)
    program = Program(qapp, window, session, settings, theme)
    window.show()
    program.settle()
    yield program
    program.end()


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    shutil.copy(resource_path("examples", "mortgage.en.cjm"), path)
    return path


def begin(program: Program, *arguments: str) -> None:
    window = program.window
    assembly = Assembly(window, program.session, program.settings, program.theme, map_first=True)
    assembly.begin(arguments)
    program.settle()


@pytest.fixture
def behind(bare: Program, monkeypatch: pytest.MonkeyPatch) -> list[type[QWidget]]:
    """What stood behind each question; the answer to all of them is to open a copy."""
    kept: list[type[QWidget]] = []

    def ask(*_: object, **__: object) -> str:
        assert bare.window.page is not None
        kept.append(type(bare.window.page))
        return questions.COPY

    monkeypatch.setattr(questions, "_ask", ask)
    return kept


def test_a_file_comes_up_as_a_map(bare: Program, map_file: Path) -> None:
    begin(bare, str(map_file))
    assert isinstance(bare.window.page, MapPage)
    assert bare.session.path == map_file


def test_the_map_stays_where_it_is_when_menus_and_bars_come(bare: Program, map_file: Path) -> None:
    bare.settings.first_hint = False
    assembly = Assembly(bare.window, bare.session, bare.settings, bare.theme, map_first=True)
    places: list[QPoint] = []
    heights = _Heights()

    def note() -> None:
        viewport = assembly.bench.canvas.viewport()
        places.append(viewport.mapTo(bare.window, QPoint()))
        heights.seen.add(viewport.height())
        viewport.installEventFilter(heights)

    # Connected before the menus and bars are made by the same signal, and asked again after them.
    assembly.pages.map_painted.disconnect(assembly.complete)
    assembly.pages.map_painted.connect(note)
    assembly.pages.map_painted.connect(assembly.complete)
    assembly.begin([str(map_file)])
    bare.settle()
    note()
    assert bare.window.menuBar().actions()
    assert places[0] == places[1]
    # Scroll bars are a few pixels lower in their own style.
    assert max(heights.seen) - min(heights.seen) < 5


class _Heights(QObject):
    """Takes note of every height that a widget has."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[int] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QResizeEvent):
            self.seen.add(event.size().height())
        return super().eventFilter(watched, event)


def test_a_copy_of_a_file_in_use_comes_up_as_a_map(
    bare: Program, map_file: Path, behind: list[type[QWidget]], tmp_path: Path
) -> None:
    other = Session(Recovery(tmp_path / "other"))
    other.open(map_file)
    begin(bare, str(map_file))
    assert behind == [StartScreen]
    assert isinstance(bare.window.page, MapPage)
    assert bare.session.path is None
    assert bare.session.store.project == other.store.project
    other.close()
    other.deleteLater()


def test_a_file_that_is_not_there_is_told_over_the_start_screen(
    bare: Program, tmp_path: Path, behind: list[type[QWidget]]
) -> None:
    begin(bare, str(tmp_path / "gone.cjm"))
    assert behind == [StartScreen]
    assert isinstance(bare.window.page, StartScreen)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What is done when the map has been painted, before there are menus and bars."""
    deeds: list[Callable[[], None]] = []

    def mark(name: str) -> None:
        if name == "document-painted":
            for deed in deeds:
                deed()

    monkeypatch.setattr(trace, "mark", mark)
    return deeds


def test_a_map_is_edited_before_there_are_bars(
    bare: Program, map_file: Path, at_once: list[Callable[[], None]]
) -> None:
    assembly = Assembly(bare.window, bare.session, bare.settings, bare.theme, map_first=True)

    def write() -> None:
        canvas = assembly.bench.canvas
        assert bare.window.focusWidget() is canvas
        assert not bare.window.menuBar().actions()
        cell = canvas.view_from_sheet(cell_rect_at(canvas.map_layout, 0, 0))
        spot = cell.topLeft().toPoint() + QPoint(20, 20)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        chosen = bare.store.selection
        bare.store.select(Selection(chosen.journey, chosen.row, chosen.phase))
        QTest.keyClicks(canvas, "N")

    at_once.append(write)
    assembly.begin([str(map_file)])
    bare.settle()
    assert bare.window.menuBar().actions()
    editor = bare.window.focusWidget()
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor, "ew")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    journey = bare.store.project.journeys[0]
    cell = cell_at(journey.rows[0], journey.phases[0].id)
    assert cell is not None
    assert cell.cards[-1].text == "New"


@pytest.mark.parametrize("typed", ["", "\x1b"])  # nothing, or a key that gives the map its hands
def test_a_shortcut_that_comes_first_brings_its_menus(
    bare: Program, map_file: Path, at_once: list[Callable[[], None]], typed: str, qtbot: QtBot
) -> None:
    assembly = Assembly(bare.window, bare.session, bare.settings, bare.theme, map_first=True)
    was_open: list[bool] = []
    bare.window.activateWindow()
    qtbot.waitUntil(bare.window.isActiveWindow)  # or the platform takes the focus away later

    def toggle_details() -> None:
        was_open.append(assembly.bench.details_open)
        QTest.keyClicks(assembly.bench.canvas, typed)
        handle = bare.window.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    at_once.append(toggle_details)
    assembly.begin([str(map_file)])
    bare.settle()
    assert was_open == [not assembly.bench.details_open]
