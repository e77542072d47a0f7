"""The start screen: templates and recent files."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from program import Program
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from cjm_desktop.session.templates import list_templates, load_template
from cjm_desktop.storage.files import save_project
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.recent_list import folder_words
from cjm_desktop.ui.start_screen import StartScreen
from cjm_desktop.ui.template_grid import TemplateGrid
from cjm_desktop.ui.times import moment_words
from cjm_desktop.ui.titles import other_file_name


def start(program: Program) -> StartScreen:
    page = program.window.page
    assert isinstance(page, StartScreen)
    return page


def words(grid: TemplateGrid, role: Qt.ItemDataRole) -> list[str]:
    model = grid.model()
    return [str(model.index(i, 0).data(role)) for i in range(model.rowCount(QModelIndex()))]


def test_templates_are_named_and_described(started: Program) -> None:
    grid = start(started).templates
    offered = list_templates("en")
    assert words(grid, Qt.ItemDataRole.DisplayRole) == [t.name for t in offered]
    assert words(grid, Qt.ItemDataRole.AccessibleTextRole) == [
        f"{t.name}. {t.description}" for t in offered
    ]


def test_the_keyboard_chooses_a_template(started: Program) -> None:
    grid = start(started).templates
    assert grid.currentIndex().row() == 0
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert isinstance(started.window.page, MapPage)
    assert started.project.template == list_templates("en")[1].id


def test_a_click_chooses_a_template(started: Program) -> None:
    grid = start(started).templates
    place = grid.visualRect(grid.model().index(0, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert isinstance(started.window.page, MapPage)
    assert started.project.template == list_templates("en")[0].id


def test_what_a_model_is_for_is_said_of_the_one_pointed_at_or_chosen(started: Program) -> None:
    page = start(started)
    first, second = list_templates("en")[:2]
    said = [label.text() for label in page.about.findChildren(QLabel)]
    assert said == [first.name, first.explanation, f"Source: {first.source}"]
    started.settle()
    height = page.about.height()
    QTest.mouseMove(page.templates.viewport(), page.templates.visualRect(index(page, 1)).center())
    started.settle()
    assert [label.text() for label in page.about.findChildren(QLabel)][1] == second.explanation
    assert page.about.height() == height
    described = index(page, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described == f"{second.explanation} {second.source}"


def index(page: StartScreen, row: int) -> QModelIndex:
    return page.templates.model().index(row, 0)


def test_typing_among_the_models_looks_for_one(started: Program) -> None:
    page = start(started)
    QTest.keyClicks(page.templates, "blue")
    QTest.keyClicks(page.search, "print")
    assert page.search.text() == "blueprint"
    assert [each.id for each in page.templates.shown] == ["service-blueprint"]
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert started.project.template == "service-blueprint"


def test_a_search_that_finds_nothing_says_so_and_escape_takes_it_back(started: Program) -> None:
    page = start(started)
    QTest.keyClicks(page.search, "zeppelin")
    assert page.templates.shown == ()
    assert not page.templates.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Return)  # chooses nothing
    assert started.window.page is page
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.search.text() == ""
    assert len(page.templates.shown) == len(list_templates("en"))
    assert page.templates.isVisible()


def test_the_arrow_down_goes_from_the_search_to_what_it_found(started: Program) -> None:
    page = start(started)
    QTest.keyClicks(page.search, "worked")
    assert {each.id for each in page.templates.shown} == {
        *("webshop", "impulse-purchase", "b2b-purchase", "mortgage"),
    }
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.templates.hasFocus()
    assert page.templates.current == page.templates.shown[0]


@pytest.mark.parametrize(("width", "columns"), [(1440, 4), (1000, 2), (1920, 6)])
def test_the_grid_has_as_many_columns_as_fit(started: Program, width: int, columns: int) -> None:
    started.window.resize(width, 800)
    started.settle()
    grid = start(started).templates
    assert grid.viewport().width() // grid.gridSize().width() == columns


def test_without_recent_files_it_says_what_comes_here(started: Program) -> None:
    page = start(started)
    assert not page.recent.isVisible()
    page.show_files(())
    assert not page.recent.isVisible()


def test_recent_files_say_when_and_where(started: Program, tmp_path: Path) -> None:
    path = tmp_path / "one.cjm"
    save_project(path, load_template("five-phases", "en"))
    started.settings.add_recent(tmp_path / "two.cjm", "Two")
    started.settings.add_recent(path, "One")
    page = start(started)
    page.show_files(started.settings.recent_files)
    assert page.recent.isVisible()
    model = page.recent.model()
    texts = [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(2)]
    folder = folder_words(tmp_path)
    assert texts[0].startswith("One, Today, ")
    assert texts[0].endswith(f", in {folder}")
    assert texts[1].startswith("Two, Today, ")
    assert texts[1].endswith(f", in {folder}, not to be found now")


def test_maps_of_one_title_are_told_apart_by_their_files(started: Program, tmp_path: Path) -> None:
    started.settings.add_recent(tmp_path / "Five phases.cjm", "Five phases")
    started.settings.add_recent(tmp_path / "bakery.cjm", "Five phases")
    page = start(started)
    page.show_files(started.settings.recent_files)
    model = page.recent.model()
    texts = [str(model.index(i, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for i in range(2)]
    assert texts[0].startswith("Five phases, bakery.cjm, today, ")
    assert texts[1].startswith("Five phases, Today, ")


@pytest.mark.parametrize(
    ("title", "file", "named"),
    [
        ("Starters", "Starters.cjm", ""),
        ("Starters", "starters.cjm", ""),  # as some file systems keep it
        ("Starters: now?", "Starters now.cjm", ""),  # as the program proposes it
        ("Starters", "Movers.cjm", "Movers.cjm"),
    ],
)
def test_a_file_is_named_where_the_title_does_not_say_it(title: str, file: str, named: str) -> None:
    assert other_file_name(title, Path("/maps") / file) == named


def test_a_recent_file_is_opened_with_enter(started: Program, tmp_path: Path) -> None:
    path = tmp_path / "one.cjm"
    save_project(path, load_template("five-phases", "en"))
    started.settings.add_recent(path, "One")
    page = start(started)
    page.show_files(started.settings.recent_files)
    started.settle()
    QTest.keyClick(page.recent, Qt.Key.Key_Return)
    assert started.session.path == path


NOW = datetime(2026, 11, 12, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (timedelta(), "Today, "),
        (timedelta(days=1), "Yesterday, "),
        (timedelta(days=13), "30 October"),
        (timedelta(days=400), "8 October 2025"),
    ],
)
def test_moments_in_words(started: Program, before: timedelta, expected: str) -> None:
    assert started.window.isVisible()
    assert moment_words(NOW - before, NOW).startswith(expected)


def test_folders_are_named_from_home_on() -> None:
    home = Path.home()
    assert folder_words(home / "Klanten" / "Huis & Haard") == "Klanten/Huis & Haard"
    assert folder_words(home) == home.name
    assert folder_words(Path("/media/stick")) == "/media/stick"
