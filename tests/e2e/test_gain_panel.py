"""The panel of gain: the ranking, how it is read, and the step to an opportunity."""

from pathlib import Path

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from cjm_desktop.edits.rows import remove_rows
from cjm_desktop.model.gains import weighing_of
from cjm_desktop.storage.files import load_project, save_project
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.numbers import OptionalNumber
from cjm_desktop.ui.gain.gain_list import GainList
from cjm_desktop.ui.gain.panel import GainPanel
from cjm_desktop.ui.panels.rail_button import RailButton

# By hand from the scores of the example: relevance less presence.
BY_GAP = ["Looking ahead", "Exploring", "Applying", "Living", "Dreaming", "Choosing", "Completing"]


@pytest.fixture
def shown(program: Program, person: Person) -> Program:
    """The example in a wide window, with details and gain above each other."""
    program.window.resize(1500, 950)
    open_example(program)
    person.press("Ctrl+4")
    program.settle()
    return program


def panel_of(program: Program) -> GainPanel:
    panel = program.page.panel("gain")
    assert isinstance(panel, GainPanel)
    return panel


def names(program: Program) -> list[str]:
    return [line.name for line in panel_of(program).list.lines]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def place_of(program: Program, name: str) -> QPoint:
    """Return a place on the line of a phase."""
    ranked: GainList = panel_of(program).list
    row = names(program).index(name)
    rect = ranked.visualRect(ranked.model().index(row, 0))
    return ranked.viewport().mapToGlobal(rect.topLeft() + QPoint(60, 12))


def button(within: QWidget, words: str) -> QAbstractButton:
    return next(
        b for b in within.findChildren(QAbstractButton) if b.text() == words and b.isVisible()
    )


def press(person: Person, within: QWidget, words: str) -> None:
    found = button(within, words)
    person.click(found.mapToGlobal(found.rect().center()))


def test_the_phases_by_gain_below_the_details(shown: Program) -> None:
    assert shown.page.workspace.open_panels == ("details", "gain")
    assert names(shown) == BY_GAP
    first = panel_of(shown).list.lines[0]
    assert (first.amount, first.numbers) == ("70", "85 relevant, 15 present")
    assert first.sentence == "Matters to customers, and we are hardly there."
    dreaming = panel_of(shown).list.lines[4]
    assert (dreaming.amount, dreaming.numbers) == ("≈ 30", "≈ 40 relevant, ≈ 10 present")
    assert dreaming.spoken == (
        "5 Dreaming, gain ≈ 30. ≈ 40 relevant, ≈ 10 present. Matters somewhat to customers, and we "
        "are hardly there. Both numbers are guesses."
    )


def test_arrows_walk_and_enter_shows_the_phase_on_the_map(shown: Program, person: Person) -> None:
    ranked = panel_of(shown).list
    assert ranked.hasFocus()
    before = shown.store.selection
    person.press("Down", "Down")
    line = ranked.current_line()
    assert line is not None
    assert line.name == "Applying"
    assert shown.store.selection == before  # walking is not choosing
    person.press("Return")
    assert shown.store.selection.phase == line.phase
    assert ranked.hasFocus()
    person.press("Escape")
    assert shown.page.canvas.hasFocus()


def test_a_click_shows_the_phase_and_a_phase_on_the_map_its_line(
    shown: Program, person: Person
) -> None:
    person.click(place_of(shown, "Exploring"))
    chosen = shown.store.selection.phase
    assert chosen == next(p.id for p in shown.journey.phases if p.name == "Exploring")
    person.click(Sight(shown.page.canvas).header("Choosing"))
    shown.settle()
    line = panel_of(shown).list.current_line()
    assert line is not None
    assert line.name == "Choosing"


def test_another_reading_is_one_step_and_stays_in_the_project(
    shown: Program, person: Person
) -> None:
    before = shown.project.method
    assert before is not None
    person.press("F8", "R")
    # (100 - presence) * relevance / 100: 72.25, 55.25, 45 of Living, 42.75 of Applying
    assert names(shown)[:4] == ["Looking ahead", "Exploring", "Living", "Applying"]
    assert [line.amount for line in panel_of(shown).list.lines[:4]] == ["72", "55", "≈ 45", "43"]
    assert shown.store.undo_stack.count() == 1
    assert shown.store.undo_stack.undoText() == "Read gain in another way"
    assert shown.project.method == before.replace(reading="room")
    choice = panel_of(shown).fields.findChild(Choice)
    assert choice is not None
    assert choice.currentText() == "Room × relevance"
    person.press("Ctrl+Z")
    assert names(shown) == BY_GAP


def test_own_weights_are_typed_as_one_step(shown: Program, person: Person) -> None:
    person.press("F8", "W")
    fields = panel_of(shown).fields.findChildren(OptionalNumber)
    relevance = next(f for f in fields if f.accessibleName() == "Weight of relevance")
    assert relevance.isVisible()
    relevance.setFocus()
    relevance.selectAll()
    person.type("10")
    assert weighing_of(shown.project) == ("own", 10, 1)
    assert shown.store.undo_stack.count() == 2
    assert shown.store.undo_stack.undoText() == "Change weight of gain"
    # (10 * 95 + 45) / 11 = 90.45, (10 * 85 + 85) / 11 = 85, (10 * 90 + 25) / 11 = 84.09
    assert names(shown)[:3] == ["Applying", "Looking ahead", "Choosing"]
    person.press("Escape")  # takes back what was typed
    assert shown.page.canvas.hasFocus()
    assert weighing_of(shown.project) == ("own", 2, 1)  # as the example has it


def test_from_a_phase_to_its_opportunity_with_what_is_known_beside_it(
    shown: Program, person: Person
) -> None:
    ranked = panel_of(shown).list
    press(person, ranked.viewport(), "To the opportunity")
    shown.settle()
    editor = focus()
    assert isinstance(editor, QPlainTextEdit)
    assert shown.page.canvas.isAncestorOf(editor)
    assert editor.toPlainText().startswith("Turn the yearly overview")
    told = [label.text() for label in panel_of(shown).known.findChildren(QLabel)]
    assert "Looking ahead" in told
    assert "85 relevant, 15 present" in told
    assert any("Thinking and questions" in text for text in told)
    editor.selectAll()
    person.type("Call once a year")
    person.press("Return")
    row = shown.row("cards", "opportunities")
    cell = next(cell for cell in row.cells if cell.phase == "ahead")
    assert cell.cards[0].text == "Call once a year"
    assert shown.store.undo_stack.count() == 1
    press(person, panel_of(shown), "All phases")
    assert ranked.isVisible()


def test_an_opportunity_begins_in_a_row_that_comes_with_it(shown: Program, person: Person) -> None:
    row = shown.row("cards", "opportunities")
    shown.store.apply(remove_rows(shown.project, shown.journey.id, [row.id]), "Without")
    shown.settle()
    person.click(place_of(shown, "Exploring"))
    person.press("F8", "O")
    shown.settle()
    new = shown.row("cards", "opportunities")
    rows = shown.journey.rows
    assert rows[rows.index(new) - 1].kind == "score"
    assert shown.store.undo_stack.undoText() == "Add row"
    person.type("Say it in plain words")
    person.press("Return")
    cell = shown.row("cards", "opportunities").cells[0]
    assert (cell.phase, cell.cards[0].text) == ("explore", "Say it in plain words")


def test_the_page_goes_along_to_the_next_opportunity(shown: Program, person: Person) -> None:
    press(person, panel_of(shown).list.viewport(), "To the opportunity")
    person.press("Escape")
    row = shown.row("cards", "opportunities")
    shown.select(row=row.id, phase=shown.journey.phases[0].id)
    shown.settle()
    told = [label.text() for label in panel_of(shown).known.findChildren(QLabel)]
    assert "Dreaming" in told


def test_without_scores_there_is_a_way_to_begin(shown: Program, person: Person) -> None:
    row = shown.row("score")
    shown.store.apply(remove_rows(shown.project, shown.journey.id, [row.id]), "Without")
    shown.settle()
    panel = panel_of(shown)
    assert not panel.list.isVisible()
    press(person, panel, "Add a row of scores")
    shown.settle()
    assert shown.row("score").series == ("relevance", "presence")
    assert shown.store.undo_stack.undoText() == "Add row"
    person.type("80")
    person.press("Return")
    shown.settle()
    waiting = panel.list.lines[0]
    assert waiting.numbers in ("80 relevant, presence not scored yet", "not scored yet")
    assert panel.list.isVisible()


def test_a_phase_that_waits_for_a_score_leads_to_it(shown: Program, person: Person) -> None:
    row = shown.row("score")
    cells = tuple(c.replace(presence=None) if c.phase == "ahead" else c for c in row.cells)
    rows = tuple(r.replace(cells=cells) if r is row else r for r in shown.journey.rows)
    journey = shown.journey.replace(rows=rows)
    shown.store.apply(shown.project.replace(journeys=(journey,)), "Without")
    shown.settle()
    assert names(shown)[-1] == "Looking ahead"
    line = panel_of(shown).list.lines[-1]
    assert (line.rank, line.numbers) == ("", "85 relevant, presence not scored yet")
    person.press("End")
    shown.settle()
    press(person, panel_of(shown).list.viewport(), "Score this phase")
    assert (shown.store.selection.phase, shown.store.selection.series) == ("ahead", "presence")


def test_all_journeys_together(shown: Program, person: Person) -> None:
    panel = panel_of(shown)
    shown.store.apply(shown.project.replace(journeys=(shown.journey,)), "Alone")
    shown.settle()
    assert not any(b.text() == "All journeys together" and b.isVisible() for b in _buttons(panel))
    first = shown.journey
    second = first.replace(id="second", name="", title="Movers")
    shown.store.apply(shown.project.replace(journeys=(first, second)), "Another")
    shown.settle()
    assert len(names(shown)) == 7
    press(person, panel, "All journeys together")
    assert names(shown)[:2] == ["Looking ahead", "Looking ahead"]
    assert panel.list.lines[1].within == "Movers"
    person.click(panel.list.viewport().mapToGlobal(QPoint(60, 12)))
    person.press("Down", "Return")
    assert shown.store.selection.journey == "second"
    assert shown.page.canvas.map_layout.journey.id == "second"


def _buttons(within: QWidget) -> list[QAbstractButton]:
    return within.findChildren(QAbstractButton)


def test_keys_open_and_close_it_and_it_is_open_the_next_time(
    shown: Program, person: Person
) -> None:
    person.press("Ctrl+4")
    assert shown.page.workspace.open_panels == ("details",)
    assert shown.page.canvas.hasFocus()
    person.press("Ctrl+4")
    shown.page.remember()
    assert shown.settings.panels_open == "details,gain"


def test_f6_goes_through_both_panels(shown: Program, person: Person) -> None:
    shown.page.canvas.setFocus()
    details, gain = shown.page.inspector, panel_of(shown)
    assert details is not None
    person.press("F6")
    assert details.isAncestorOf(focus())
    person.press("F6")
    assert gain.isAncestorOf(focus())
    person.press("Shift+F6")
    assert details.isAncestorOf(focus())


def test_the_rail_has_a_button_for_each(shown: Program) -> None:
    rail = [b for b in shown.page.findChildren(RailButton) if b.isVisible()]
    assert [b.text() for b in rail][:2] == ["Details", "Gain"]
    assert [b.isChecked() for b in rail][:2] == [True, True]
    assert rail[1].toolTip() == "Gain (Ctrl+4)"
    rail[1].show_count(6)
    assert "6 open questions" in rail[1].toolTip()
    assert rail[1].toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon


def test_one_panel_over_the_map_in_a_narrow_window(program: Program, person: Person) -> None:
    program.window.resize(1280, 720)
    open_example(program)
    person.press("Ctrl+I", "Ctrl+4")
    program.settle()
    assert program.page.workspace.open_panels == ("gain",)
    assert program.page.canvas.camera.covered > 0


def test_what_is_known_is_scrolled_with_keys(shown: Program, person: Person) -> None:
    press(person, panel_of(shown).list.viewport(), "To the opportunity")
    shown.window.resize(1500, 600)
    shown.settle()
    person.press("Escape", "Ctrl+4")
    known = panel_of(shown).known
    assert known.back.hasFocus()
    area = known.findChild(QScrollArea)
    assert area is not None
    person.press("PageDown")
    assert area.verticalScrollBar().value() > 0
    person.press("Home")
    assert area.verticalScrollBar().value() == 0


def test_tab_leads_to_the_button_and_escape_back_to_the_map(shown: Program, person: Person) -> None:
    person.press("Down", "Tab")
    assert focus().accessibleName() == "To the opportunity: Exploring"
    person.press("Escape")
    assert shown.page.canvas.hasFocus()
    person.press("Ctrl+4", "Tab", "Return")
    shown.settle()
    assert isinstance(focus(), QPlainTextEdit)
    assert shown.store.selection.phase == "explore"


def test_keys_move_the_line_between_the_panels(shown: Program, person: Person) -> None:
    workspace = shown.page.workspace
    assert workspace.panel_share == 53
    person.press("Ctrl+F7")  # gain, the lower one, has the keyboard
    assert workspace.panel_share == 48
    person.press("Ctrl+Shift+F7", "Ctrl+Shift+F7")
    assert workspace.panel_share == 58
    shown.page.remember()
    assert shown.settings.panels_share == 58


def test_the_reading_stays_in_the_file(shown: Program, person: Person, tmp_path: Path) -> None:
    person.press("F8", "R")
    save_project(tmp_path / "kept.cjm", shown.project)
    assert weighing_of(load_project(tmp_path / "kept.cjm")).reading == "room"
