"""From an empty template to a written list of actions, as the guide leads, in both languages."""

import csv
from functools import partial
from pathlib import Path

import icalendar
import openpyxl
import pytest
from person import Person
from program import Program
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.words import Language
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.gain.panel import GainPanel
from cjm_desktop.ui.guide.panel import GuidePanel
from cjm_desktop.ui.listing.list_dialog import ListDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# Relevance and presence of the five phases. Gaps are 50, 10, 70, 10 and -40, so that most is to be
# won in the third phase, then in the first, then in the second and fourth alike.
SCORES = ((80, 30), (70, 60), (90, 20), (60, 50), (40, 80))
BY_GAIN = (2, 0, 1, 3, 4)
MENUS: dict[Language, tuple[str, str]] = {
    "en": ("File", "Export the action list…"),
    "nl": ("Bestand", "Actielijst exporteren…"),
}
ENDS: dict[Language, str] = {
    "en": "All six steps are done.",
    "nl": "Alle zes stappen zijn klaar.",
}


def guide_of(program: Program) -> GuidePanel:
    panel = program.page.panel("guide")
    assert isinstance(panel, GuidePanel)
    return panel


def steps_done(program: Program) -> list[str]:
    """Return the steps that are ticked, as they are shown."""
    program.settle()
    return [step for step, row in guide_of(program).rows.items() if row._mark._done]


def is_in_sight(panel: GuidePanel) -> bool:
    """Tell whether the button of the step that is next can be seen in the panel."""
    shown = [row.next_button for row in panel.rows.values() if not row.next_button.isHidden()]
    (button,) = shown or [panel.ending.export]
    seen = button.visibleRegion().boundingRect()
    return seen == button.rect()


def is_by_mouse(program: Program) -> bool:
    """Tell whether the guide is walked with the mouse: in the wide window, once it is open."""
    return program.page.workspace.is_wide and program.assembly.bench.shows_panel("guide")


def back_to_guide(program: Program, person: Person) -> None:
    person.press("Ctrl+5")
    program.settle()
    assert is_in_sight(guide_of(program))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert guide_of(program).isAncestorOf(focus)


def go_on(program: Program, person: Person) -> None:
    """Press the button of the step to do next: with the mouse where the guide stays in sight."""
    if is_by_mouse(program):
        assert is_in_sight(guide_of(program))
        rows = guide_of(program).rows.values()
        person.click_on(next(row.next_button for row in rows if row.next_button.isVisible()))
    else:
        back_to_guide(program, person)
        person.press("Space")
    program.settle()


@pytest.mark.parametrize("size", [(1500, 900), (1280, 720)], ids=["wide", "narrow"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_from_an_empty_template_to_a_list_of_actions(
    program: Program, person: Person, tmp_path: Path, language: Language, size: tuple[int, int]
) -> None:
    program.window.resize(*size)
    if language == "nl":
        program.act("language.nl")
        program.settle()
    program.settings.folder = str(tmp_path)
    person.press("Right", "Return")  # the second of the models
    program.page.canvas.animated = False
    assert [phase.name.strip() != "" for phase in program.journey.phases] == [True] * 5
    assert program.project.language == language

    _write_principles(program, person)
    assert steps_done(program) == ["principles", "phases"]  # the model names its phases
    _write_what_is_known(program, person)
    assert steps_done(program) == ["principles", "phases", "known"]
    _score(program, person)
    assert steps_done(program) == ["principles", "phases", "known", "scores"]
    _write_opportunities(program, person)
    assert steps_done(program)[-1] == "opportunities"
    _write_actions(program, person)
    assert len(steps_done(program)) == 6
    assert guide_of(program)._summary.text() == ENDS[language]

    back_to_guide(program, person)
    with person.in_dialog(ListDialog, lambda _: person.press("Return", "Escape")):
        person.press("Space")  # the guide ends with the list
    (workbook,) = tmp_path.glob("*.xlsx")
    page = openpyxl.load_workbook(workbook).active
    assert page.max_row == 6  # the headings and an action for each opportunity
    # From the workbook to the CSV, and from there over the Markdown to the calendar.
    for keys in (("Down", "Return", "Escape"), ("Down", "Down", "Return", "Escape")):
        with person.in_dialog(ListDialog, partial(_press, person, keys)):
            person.choose(*MENUS[language])
    _check_files(tmp_path, ";" if language == "nl" else ",")


def _press(person: Person, keys: tuple[str, ...], dialog: ListDialog) -> None:
    assert dialog.isVisible()
    person.press(*keys)


def _write_principles(program: Program, person: Person) -> None:
    go_on(program, person)
    assert isinstance(QApplication.focusWidget(), TextEditor)
    for words in ("We answer within a day", "We say what we do not know"):
        person.type(words)
        person.press("Return")
    person.press("Escape")  # the third one stays unwritten
    assert [each.text for each in program.project.principles] == [
        "We answer within a day",
        "We say what we do not know",
    ]


def _write_what_is_known(program: Program, person: Person) -> None:
    for number in range(5):
        go_on(program, person)
        person.type(f"Fact {number}")
    person.press("Return", "Escape")
    row = next(row for row in program.journey.rows if row.kind == "cards" and row.cells)
    assert [[card.text for card in cell.cards if card.text] for cell in row.cells] == [
        [f"Fact {number}"] for number in range(5)
    ]


def _score(program: Program, person: Person) -> None:
    go_on(program, person)
    values = [value for pair in SCORES for value in pair]
    for value in values[:-1]:
        person.type(str(value))
        person.press("Tab")
    person.type(str(values[-1]))
    person.press("Return")


def _write_opportunities(program: Program, person: Person) -> None:
    phases = program.journey.phases
    for place in BY_GAIN:
        go_on(program, person)
        assert program.store.selection.phase == phases[place].id
        shown = program.page.workspace.open_panels
        assert "guide" in shown  # and stays where it is
        if program.page.workspace.is_wide:
            assert shown == ("gain", "guide")
            gain = program.page.panel("gain")
            assert isinstance(gain, GainPanel)
            assert gain.known.isVisible()
        person.type(f"Chance {place}")
    person.press("Return", "Escape")


def _write_actions(program: Program, person: Person) -> None:
    phases = program.journey.phases
    for place in BY_GAIN:
        go_on(program, person)
        assert program.store.selection.phase == phases[place].id
        assert "guide" in program.page.workspace.open_panels
        person.type(f"Deed {place}")
    person.press("Return", "Escape")
    opportunities = program.row("cards", "opportunities")
    ids = {cell.phase: cell.cards[0].id for cell in opportunities.cells if cell.cards}
    row = program.row("actions")
    found = {cell.phase: cell.actions for cell in row.cells if cell.actions}
    assert [[action.text for action in found[phase.id]] for phase in phases] == [
        [f"Deed {place}"] for place in range(5)
    ]
    assert all(found[phase][0].opportunity == ids[phase] for phase in found)


def _check_files(folder: Path, between: str) -> None:
    deeds = {f"Deed {place}" for place in range(5)}
    (table,) = folder.glob("*.csv")
    text = table.read_text("utf-8-sig")
    cells = {cell for line in csv.reader(text.splitlines(), delimiter=between) for cell in line}
    assert deeds <= cells
    (calendar,) = folder.glob("*.ics")
    todos = icalendar.Calendar.from_ical(calendar.read_bytes()).walk("VTODO")
    assert {str(todo["summary"]) for todo in todos} == deeds


def test_a_second_click_that_falls_on_the_map_opens_nothing(
    program: Program, person: Person
) -> None:
    """Who clicks a model twice has the map under the pointer at the second click."""
    program.settle()
    grid = QApplication.focusWidget()
    assert grid is not None
    person.double_click(grid.mapToGlobal(grid.rect().center()))
    program.settle()
    assert program.assembly.bench.shows_map
    assert not isinstance(QApplication.focusWidget(), TextEditor)


def test_it_is_left_and_resumed(program: Program, person: Person) -> None:
    person.press("Right", "Return")
    program.page.canvas.animated = False
    go_on(program, person)
    person.type("Be honest")
    back_to_guide(program, person)
    person.press("Escape")  # which gives the keyboard back to the map
    assert program.page.canvas.hasFocus()
    person.press("Ctrl+5", "Ctrl+5")  # and closes it
    assert not program.assembly.bench.shows_panel("guide")
    person.press("Ctrl+5")
    program.settle()
    assert is_in_sight(guide_of(program))
    assert not guide_of(program).rows["known"].next_button.isHidden()
