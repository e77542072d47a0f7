"""The window of a comparison: its list, its ring, its journeys, the document that it follows."""

from pathlib import Path

import pytest
from printed_lines import printed_lines
from program import Program, example_of_one_journey, open_one_journey
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton
from pytestqt.qtbot import QtBot

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.entries import change_entry, remove_entries
from cjm_desktop.edits.journeys import change_journey, duplicate_journey, remove_journey
from cjm_desktop.edits.scores import set_score
from cjm_desktop.layout.compared.places import spots_of
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.comparison import Difference
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import all_entries, find_journey
from cjm_desktop.session.templates import new_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.comparing.opening import Comparing
from cjm_desktop.ui.comparing.window import FROM_FILE, Chosen, ComparisonWindow
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.printing.export_notice import ExportNotice

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def two_journeys() -> tuple[Project, JourneyId, JourneyId]:
    """Return the example's first journey with a copy in which a card, a text and a score differ."""
    project = example_of_one_journey()
    now = project.journeys[0].id
    project, later = duplicate_journey(project, now, "Later")
    journey = find_journey(project, later)
    assert journey is not None
    cards = [entry for row, _, entry in all_entries(journey) if row.kind == "cards"]
    gone = cards[0]
    project = remove_entries(project, later, (gone.id,))
    other = next(each for each in cards[1:] if len(each.text.split()) > 3)
    project = change_entry(project, later, other.id, text=f"{other.text} indeed")
    scores = next(each for each in journey.rows if each.kind == "score")
    place = CellAddress(later, scores.id, journey.phases[0].id)
    project = set_score(project, place, "presence", 77)
    return change_journey(project, later, state="future"), now, later


def comparing(program: Program) -> Comparing:
    found = program.assembly._comparing
    assert found is not None
    return found


def opened(program: Program) -> ComparisonWindow:
    window = comparing(program).window
    assert window is not None
    return window


@pytest.fixture
def window(program: Program, qtbot: QtBot) -> ComparisonWindow:
    """The comparison of the example with its copy for later, over the map."""
    project, _, _ = two_journeys()
    program.session.start(project)
    program.assembly.pages.show_map()
    program.settle()
    program.act("journey.compare")
    shown = opened(program)
    shown.canvas.animated = False
    qtbot.waitUntil(shown.isActiveWindow)
    program.settle()
    return shown


def press(widget: object, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, keys)  # type: ignore[call-overload] # any widget


def listed(window: ComparisonWindow) -> list[str]:
    return [line.told.kind for line in window.list.model.lines if line.told is not None]


def shows_map(program: Program) -> bool:
    return program.assembly.bench.shows_map


def difference(window: ComparisonWindow, change: str) -> Difference:
    return next(each for each in window.comparison.differences if each.change == change)


def follow(window: ComparisonWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.is_waiting)


def test_with_two_journeys_nothing_is_asked_and_the_one_for_later_comes_second(
    program: Program, window: ComparisonWindow
) -> None:
    first, second = program.project.journeys
    assert window.compared[:2] == (Chosen(first.id), Chosen(second.id))
    assert window.windowTitle().startswith(f"{first.name} compared with Later")
    assert sorted(listed(window)) == ["Changed", "Gone", "Higher"]
    assert window.list.summary.text() == "3 differences"
    assert window.list.view.hasFocus()


def test_one_journey_has_nothing_to_be_compared_with(started: Program) -> None:
    open_one_journey(started)
    action = started.assembly.actions["journey.compare"]
    assert not action.isEnabled()
    assert "There is only one journey." in action.toolTip()


def test_up_and_down_pass_headings_and_move_the_ring(window: ComparisonWindow) -> None:
    view, lines = window.list.view, window.list.model.lines
    assert lines[0].difference is None
    assert view.currentIndex().row() == 1
    seen = [window.list.current]
    for _ in range(2):
        press(view, Key.Key_Down)
        seen.append(window.list.current)
    assert seen == [line.difference for line in lines if line.difference is not None]
    assert window.canvas._pointed == seen[-1]
    press(view, Key.Key_Home)
    assert window.list.current == seen[0]


def test_enter_looks_closely(window: ComparisonWindow) -> None:
    canvas = window.canvas
    assert canvas.zoom < 1
    window.list.choose(difference(window, "changed"))
    press(window.list.view, Key.Key_Return)
    assert canvas.zoom == 1
    spot = spots_of(canvas.map_layout, difference(window, "changed"))[0]
    assert canvas.camera.shows(spot.rect, canvas.map_layout)


def test_a_click_on_the_sheet_chooses_in_the_list(window: ComparisonWindow) -> None:
    window.list.choose(difference(window, "removed"))
    wanted = difference(window, "changed")
    window.canvas.go_to(wanted)
    spot = spots_of(window.canvas.map_layout, wanted)[0]
    place = window.canvas.view_from_sheet(spot.rect).center().toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.list.current == wanted
    assert window.canvas.difference_at(QPointF(place)) == wanted


def test_the_filter_shows_one_kind(window: ComparisonWindow) -> None:
    assert window.list.filter is not None
    buttons = window.list.filter.findChildren(QRadioButton)
    assert [each.accessibleName() for each in buttons] == [
        *("All kinds", "Gone: 1", "Changed: 1", "Higher: 1"),
    ]
    buttons[2].click()
    assert listed(window) == ["Changed"]
    assert window.list.current == difference(window, "changed")
    window.list.choose(difference(window, "raised"))  # which the filter hides
    assert len(listed(window)) == 3


def test_swapping_turns_what_is_gone_into_what_is_new(window: ComparisonWindow) -> None:
    press(window, Key.Key_R, CTRL)
    assert sorted(listed(window)) == ["Changed", "Lower", "New"]
    assert window.windowTitle().startswith("Later compared with")
    window.bar.swap.click()
    assert sorted(listed(window)) == ["Changed", "Gone", "Higher"]


def test_it_follows_the_document_and_undo(
    program: Program, window: ComparisonWindow, qtbot: QtBot
) -> None:
    gone = difference(window, "removed")
    assert gone.first is not None
    before = len(window.comparison.differences)
    now = program.project.journeys[0].id
    program.store.apply(remove_entries(program.project, now, (gone.first.entry,)), "Delete")
    follow(window, qtbot)
    assert len(window.comparison.differences) == before - 1
    press(window, Key.Key_Z, CTRL)  # in this window too
    follow(window, qtbot)
    assert len(window.comparison.differences) == before
    assert gone in window.comparison.differences


@pytest.mark.usefixtures("window")
def test_it_closes_when_a_journey_is_deleted(program: Program) -> None:
    later = program.project.journeys[1].id
    program.store.apply(remove_journey(program.project, later), "Delete")
    program.settle()
    assert comparing(program).window is None


@pytest.mark.usefixtures("window")
def test_it_closes_with_another_document(program: Program) -> None:
    program.session.start(new_project("empty", "en", ""))
    program.settle()
    assert comparing(program).window is None


def test_escape_closes_and_the_keys_bring_it_back(
    program: Program, window: ComparisonWindow
) -> None:
    press(window.list.view, Key.Key_Escape)
    program.settle()
    assert comparing(program).window is None
    program.act("journey.compare")
    assert opened(program).isVisible()


def test_control_and_enter_lead_to_the_card_on_its_own_map(
    program: Program, window: ComparisonWindow
) -> None:
    changed = difference(window, "changed")
    window.list.choose(changed)
    press(window.list.view, Key.Key_Return, CTRL)
    assert changed.second is not None
    assert program.store.selection.journey == program.project.journeys[1].id
    assert program.store.selection.entries == (changed.second.entry,)
    assert window.isVisible()  # behind the map, for the next one
    window.to_map["first"].click()
    assert program.store.selection.journey == program.project.journeys[0].id
    assert changed.first is not None
    assert program.store.selection.entries == (changed.first.entry,)


def test_what_one_journey_has_not_cannot_be_shown_there(window: ComparisonWindow) -> None:
    window.list.choose(difference(window, "removed"))
    enabled = {side: button.isEnabled() for side, button in window.to_map.items()}
    assert enabled == {"first": True, "second": False}


def test_journeys_that_are_alike_say_so(
    program: Program, window: ComparisonWindow, qtbot: QtBot
) -> None:
    project = example_of_one_journey()
    first = project.journeys[0].id
    project, _ = duplicate_journey(project, first, "Copy")
    window.close()
    program.session.start(project)
    program.assembly.pages.show_map()
    program.act("journey.compare")
    shown = opened(program)
    assert shown.list.summary.text() == "No differences"
    assert shown.list.empty.isVisible()
    assert "alike" in shown.list.empty.text()
    assert not shown.list.view.isVisible()
    qtbot.waitUntil(shown.canvas.hasFocus)
    assert not any(button.isEnabled() for button in shown.to_map.values())


def test_of_several_journeys_one_is_asked(program: Program, window: ComparisonWindow) -> None:
    window.close()
    first = program.project.journeys[0].id
    project, third = duplicate_journey(program.project, first, "Third")
    program.store.apply(project, "Duplicate")
    program.settle()
    program.act("journey.compare")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Third", "Later", "From a file…"]
    menu.actions()[0].trigger()
    menu.close()
    assert opened(program).compared[:2] == (Chosen(first), Chosen(third))


def test_other_journeys_are_chosen_in_the_bar(
    program: Program, window: ComparisonWindow, qtbot: QtBot
) -> None:
    first, second = (each.id for each in program.project.journeys)
    project, third = duplicate_journey(program.project, first, "Third")
    program.store.apply(project, "Duplicate")
    follow(window, qtbot)
    choice = window.bar.choices["second"]
    assert [choice.itemText(i) for i in range(choice.count())][1:] == [
        *("Third", "Later", "From a file…"),
    ]
    choice.edited.emit(Chosen(third))
    assert window.compared[:2] == (Chosen(first), Chosen(third))
    choice.edited.emit(Chosen(first))  # the other one, so that they change places
    assert window.compared[:2] == (Chosen(third), Chosen(first))
    del second


def test_a_journey_of_another_file(
    window: ComparisonWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = example_of_one_journey()
    journey = other.journeys[0]
    card = next(entry for row, _, entry in all_entries(journey) if row.kind == "cards")
    other = change_entry(other, journey.id, card.id, text="Something else altogether")
    path = tmp_path / "theirs.cjm"
    save_project(path, other)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: path)
    window.bar.choices["second"].edited.emit(FROM_FILE)
    assert window.windowTitle().split(" – ")[0].endswith(f"with theirs: {journey.name}")
    assert sorted(listed(window)) == ["Gone", "New"]
    window.list.choose(difference(window, "added"))
    assert not window.to_map["second"].isEnabled()  # it has no map here
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: None)
    window.bar.choices["second"].edited.emit(FROM_FILE)
    assert window.bar.choices["second"].value() == Chosen(place=0)


def test_everything_has_a_name(window: ComparisonWindow) -> None:
    assert window.list.view.accessibleName() == "Differences"
    assert "compared with" in window.canvas.accessibleName()
    assert window.canvas.accessibleDescription().startswith("3 differences: ")
    model, row = window.list.model, window.list.view.currentIndex().row()
    said = model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(said, str)
    assert said.startswith("Gone: ")
    assert said.endswith(model.lines[0].heading)


def test_pointing_at_a_sign_says_what_it_is(window: ComparisonWindow) -> None:
    changed = difference(window, "changed")
    words = window.canvas.words_of(changed)
    assert words.startswith("Changed: ")
    assert "was: " in words


def test_f6_goes_from_part_to_part(window: ComparisonWindow) -> None:
    press(window.list.view, Key.Key_F6)
    assert window.bar.choices["first"].hasFocus()
    press(window.bar.choices["first"], Key.Key_F6)
    assert window.canvas.hasFocus()
    press(window.canvas, Key.Key_F6)
    assert window.list.view.hasFocus()
    press(window.list.view, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.canvas.hasFocus()


def test_an_empty_map_can_be_compared(program: Program, window: ComparisonWindow) -> None:
    window.close()
    project = new_project("empty", "en", "")
    project = project.replace(
        journeys=(
            Journey(id=JourneyId("a"), name="A"),
            Journey(id=JourneyId("b"), name="B"),
        )
    )
    program.session.start(project)
    program.assembly.pages.show_map()
    program.act("journey.compare")
    assert opened(program).list.empty.text().startswith("There are no phases")


def test_it_is_drawn_in_the_dark_too(program: Program, window: ComparisonWindow) -> None:
    program.assembly.bench.choose_theme("dark")
    program.settle()
    dark = window.palette().color(QPalette.ColorRole.Window).lightness()
    image = window.grab().toImage()
    corner = image.pixelColor(image.width() - 4, image.height() - 4)
    assert dark < 128
    assert corner.lightness() < 128
    program.assembly.bench.choose_theme("light")


def test_the_comparison_is_written_as_a_page(
    window: ComparisonWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    proposed: list[Path] = []

    def choose(_parent: object, _title: str, proposal: Path, _kinds: str) -> Path:
        proposed.append(proposal)
        return tmp_path / "both"

    monkeypatch.setattr(file_dialogs, "ask_save", choose)
    press(window, Key.Key_E, CTRL)
    assert proposed[0].name.endswith(" - comparison.pdf")
    notice = window.findChild(ExportNotice)
    assert isinstance(notice, ExportNotice)
    with qtbot.waitSignal(notice.written, timeout=30_000):
        pass
    lines = "\n".join(printed_lines(tmp_path / "both.pdf"))
    assert "3 differences: 1 gone, 1 changed, 1 higher" in lines


def test_closing_the_window_cancels_its_page(
    program: Program, window: ComparisonWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: tmp_path / "both.pdf")
    window.bar.export.click()
    window.close()
    program.settle()
    assert not list(tmp_path.glob("*.pdf"))


def test_the_map_itself_is_not_written_over(
    program: Program, window: ComparisonWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "map.cjm"
    save_project(path, program.project)
    other_name = tmp_path / "map.pdf"
    other_name.hardlink_to(path)
    monkeypatch.setattr(type(program.session), "path", path)
    told: list[str] = []
    monkeypatch.setattr(questions, "tell", lambda _parent, title, _text: told.append(title))
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: other_name)
    window.bar.export.click()
    assert told == ["The PDF was not written"]


def test_the_keys_of_the_zoom_are_those_of_the_map(window: ComparisonWindow) -> None:
    canvas = window.canvas
    window.resize(1400, 560)  # wider than the comparison is high
    QApplication.processEvents()
    press(window, Key.Key_0, CTRL)
    assert canvas.zoom == 1
    press(window, Key.Key_2, CTRL)
    assert canvas.camera.shows_whole(canvas.map_layout)
    whole = canvas.zoom
    press(window, Key.Key_1, CTRL)
    assert canvas.zoom > whole
    press(window, Key.Key_3, CTRL)
    assert canvas.zoom == 1


def test_a_sign_has_a_menu(program: Program, window: ComparisonWindow) -> None:
    window.list.choose(difference(window, "removed"))
    wanted = difference(window, "changed")
    window.canvas.go_to(wanted, closely=True)
    spot = spots_of(window.canvas.map_layout, wanted)[0]
    place = window.canvas.view_from_sheet(spot.rect).center().toPoint()
    viewport = window.canvas.viewport()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place), NONE
    )
    QApplication.sendEvent(viewport, event)
    assert window.list.current == wanted
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    first = program.project.journeys[0].name
    assert words == [
        *("Look closely", f"Show on the map of “{first}”", "Show on the map of “Later”"),
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert program.store.selection.journey == program.project.journeys[1].id


def test_the_way_to_the_map_leads_back_from_the_start_screen(
    program: Program, window: ComparisonWindow
) -> None:
    program.act("file.new")  # which shows the start screen over the map
    assert not shows_map(program)
    window.list.choose(difference(window, "changed"))
    window.to_map["second"].click()
    assert shows_map(program)
    assert program.store.selection.journey == program.project.journeys[1].id
