"""The panel of the review: questions by rule, jumps, what is not for us, its button's number."""

from datetime import date

import pytest
from program import Program, open_example
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sample import sample_project

from cjm_desktop.base.ids import ActionId, JourneyId, PersonaId, PhaseId, ProjectId, RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.waivers import waive
from cjm_desktop.model.document import Action, Cell, Journey, Persona, Phase, Project, Row
from cjm_desktop.model.review.question import Place
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.panels.part_places import show_place
from cjm_desktop.ui.panels.rail_button import RailButton
from cjm_desktop.ui.panels.review_panel import ReviewPanel
from cjm_desktop.ui.panels.reviewing import Reviewing, reviewing_of
from cjm_desktop.ui.printing.fold import Fold

TOOL, LETTER = "Build a calculator", "Rewrite the letter"


def review_panel(program: Program) -> ReviewPanel:
    """Open the panel with the keyboard in it, and return it."""
    program.act("view.review")
    program.settle()
    panel = program.page.findChild(ReviewPanel)
    assert isinstance(panel, ReviewPanel)
    return panel


def words(widget: QWidget) -> list[str]:
    """Return the words that are shown, in the order in which they were made."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [b.text() for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    return [text for text in (*labels, *buttons) if text]


def press(widget: QWidget, name: str) -> None:
    """Click the button with an accessible name that begins so."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.isVisible()]
    button = next(b for b in found if b.accessibleName().startswith(name))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    """Return what has the keyboard."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def about(panel: ReviewPanel) -> list[tuple[str, list[str]]]:
    """Return what is asked: each rule with the parts that it asks about."""
    found = []
    for group in panel.groups():
        shown = [row.show_button.accessibleName() for row in group.rows if not row.isHidden()]
        names = [name.removeprefix("Show: ").rpartition(" · ")[0] for name in shown]
        found.append((words(group)[0], names))  # without the rule, with which names end
    return found


def start(program: Program, project: Project) -> None:
    program.session.start(project)
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()


@pytest.fixture
def sample(program: Program) -> Program:
    """The program with the small sample, whose questions tests/model works out by hand."""
    project = sample_project()
    # without pictures, which would be decoded while the test ends
    start(program, project.replace(journeys=project.journeys[:1], images=()))
    return program


def test_questions_stand_under_their_rules(sample: Program) -> None:
    assert about(review_panel(sample)) == [
        ("Empty phase", ["Live"]),
        ("Score without evidence", ["Dream"]),
        ("Guess where most is to be won", ["Choose"]),
        (
            "Action without an owner  2",
            ["Build a calculator · Choose", "Rewrite the letter · Choose"],
        ),
        ("Action without a date", [f"{LETTER} · Choose"]),
        ("Action that is late", [f"{TOOL} · Choose"]),
    ]


def test_a_sentence_that_goes_for_all_is_said_once(sample: Program) -> None:
    panel = review_panel(sample)
    said = words(panel)
    assert said.count("This action has no owner yet. Who takes care of it?") == 1
    assert any(each.startswith("Most is to be won here, but 1 card is a guess.") for each in said)


def test_show_selects_the_part_and_gives_the_map_the_keyboard(sample: Program) -> None:
    panel = review_panel(sample)
    press(panel, "Show: Rewrite the letter")
    chosen = Selection(sample.journey.id, "todo", "choose", ("letter",))  # type: ignore[arg-type]
    assert sample.store.selection == chosen
    assert not panel.isAncestorOf(focused())
    press(panel, "Show: Live")
    assert sample.store.selection == Selection(sample.journey.id, phase=PhaseId("live"))
    press(panel, "Show: Dream")
    assert sample.store.selection.series == "relevance"


def test_not_for_us_is_one_step_and_can_be_taken_back(sample: Program) -> None:
    panel = review_panel(sample)
    press(panel, "Not for us: Build a calculator")
    assert about(panel)[3] == ("Action without an owner", ["Rewrite the letter · Choose"])
    assert sample.store.undo_stack.undoText() == "Set question aside"
    press(panel, "Not for us: Live")
    assert about(panel)[0][0] == "Score without evidence"
    sample.act("edit.undo")
    sample.act("edit.undo")
    reviewing_of(sample.assembly.bench).look()
    assert len(about(panel)) == 6
    assert len(about(panel)[3][1]) == 2


def test_what_was_set_aside_is_asked_again(sample: Program) -> None:
    panel = review_panel(sample)
    press(panel, "Not for us: Live")
    assert about(panel)[0][0] == "Score without evidence"
    fold = panel.findChild(Fold)
    assert isinstance(fold, Fold)
    assert fold.isVisible()
    QTest.mouseClick(fold.header, Qt.MouseButton.LeftButton)
    assert "Empty phase" in words(fold)
    press(fold, "Ask again: Empty phase")
    assert about(panel)[0] == ("Empty phase", ["Live"])
    assert not fold.isVisible()
    assert sample.project.method is None
    assert sample.store.undo_stack.undoText() == "Ask question again"


def test_a_rule_is_asked_nowhere_and_again(sample: Program) -> None:
    panel = review_panel(sample)
    press(panel, "Not for us anywhere: Action without an owner")
    assert [name for name, _ in about(panel)][3] == "Action without a date"
    fold = panel.findChild(Fold)
    assert isinstance(fold, Fold)
    fold.open()
    assert "Nowhere on the map" in words(fold)
    press(fold, "Ask again: Action without an owner")
    assert len(about(panel)[3][1]) == 2


def test_the_keyboard_stays_at_its_place(sample: Program) -> None:
    panel = review_panel(sample)
    group = panel.groups()[3]
    first = group.rows[0].waive_button
    assert panel.groups()[0].rows[0].show_button.hasFocus()  # as the panel was opened
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert first.hasFocus()
    assert first.accessibleName() == (
        "Not for us: Rewrite the letter · Choose · Action without an owner"
    )
    QTest.keyClick(first, Qt.Key.Key_Space)  # the last of its rule
    assert panel.groups()[3] is not group
    assert panel.groups()[3].rows[0].show_button.hasFocus()  # what has come to its place
    last = panel.groups()[-1].rows[0].waive_button
    last.setFocus()
    while last.isVisible():
        QTest.keyClick(last, Qt.Key.Key_Space)
    rows = [row for row in panel.groups()[-1].rows if not row.isHidden()]
    assert rows[-1].show_button.hasFocus()  # the last that is left
    assert panel.isAncestorOf(focused())
    assert focused().isVisible()


def test_a_map_without_questions_says_so(program: Program) -> None:
    journey = Journey(id=JourneyId("j"), phases=(Phase(id=PhaseId("p"), not_applicable="no"),))
    start(program, Project(id=ProjectId("x"), journeys=(journey,)))
    panel = review_panel(program)
    assert panel.groups() == []
    assert "No questions" in words(panel)


def test_parts_of_other_journeys_say_which(program: Program) -> None:
    other = Journey(id=JourneyId("j"), name="Later on", phases=(Phase(id=PhaseId("p"), name="A"),))
    project = sample_project()
    start(program, project.replace(journeys=(project.journeys[0], other)))
    panel = review_panel(program)
    name, parts = about(panel)[0]
    assert (name, parts[-1]) == ("Empty phase  2", "A · Later on")
    press(panel, "Show: A")
    assert program.store.selection == Selection(JourneyId("j"), phase=PhaseId("p"))


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_lost_persona_is_offered_for_the_journey(sample: Program) -> None:
    lost = Persona(id=PersonaId("lost"), name="Wim")
    before = sample.project
    reviewing_of(sample.assembly.bench).look()  # as the number at the button does in time
    sample.store.apply(before.replace(personas=(*before.personas, lost)), "x")
    panel = review_panel(sample)  # before that number has been counted again
    assert ("Persona without a journey", ["Wim"]) in about(panel)
    press(panel, "Show: Wim")
    assert sample.store.selection == Selection(sample.journey.id)
    assert sample.assembly.bench.shows_panel("details")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Wim" in [action.text() for action in menu.actions()]  # to be ticked
    menu.close()


def test_the_whole_journey_is_shown_by_its_last_phase(sample: Program) -> None:
    show_place(sample.assembly.bench, Place(sample.journey.id))
    assert sample.store.selection.phase == "live"


def test_more_questions_than_fit_come_when_asked(program: Program) -> None:
    phase = Phase(id=PhaseId("p"), name="A")
    work = tuple(
        Action(id=ActionId(f"a{n}"), text=f"Do {n}", due=date(9999, 1, 1)) for n in range(9)
    )
    row = Row(id=RowId("r"), kind="actions", cells=(Cell(phase=phase.id, actions=work),))
    journey = Journey(id=JourneyId("j"), phases=(phase,), rows=(row,))
    start(program, Project(id=ProjectId("x"), journeys=(journey,)))
    (group,) = review_panel(program).groups()
    assert words(group)[0] == "Action without an owner  9"
    assert sum(row.isVisible() for row in group.rows) == 6
    more = next(b for b in group.findChildren(QAbstractButton) if b.text() == "3 more")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(row.isVisible() for row in group.rows) == 9
    assert group.rows[6].show_button.hasFocus()
    assert not more.isVisible()


def badge(program: Program) -> int:
    button = next(b for b in program.page.findChildren(RailButton) if b.text() == "Review")
    return button._count


def test_the_button_counts_when_the_hands_rest(program: Program, qtbot: QtBot) -> None:
    open_example(program)
    reviewing = program.assembly.bench.findChild(Reviewing)
    assert isinstance(reviewing, Reviewing)
    qtbot.waitUntil(lambda: not reviewing.is_waiting, timeout=3000)
    # By hand: a moment without a goal, two scores without evidence, guesses at the largest gain;
    # one action of the example, due on 1 November 2026, is late since; two more in January 2027
    late = sum(each.rule == "overdue" for each in reviewing.review.asked) if reviewing.review else 0
    assert badge(program) == 4 + late
    assert late == 1 or date.today() > date(2027, 1, 10)
    program.store.apply(waive(program.project, "moment-without-goal"), "x")
    assert reviewing.is_waiting
    assert badge(program) == 4 + late  # not while somebody works
    qtbot.waitUntil(lambda: not reviewing.is_waiting, timeout=3000)
    assert badge(program) == 3 + late


def test_typing_does_not_wait_for_the_rules(sample: Program) -> None:
    panel = review_panel(sample)
    reviewing = reviewing_of(sample.assembly.bench)
    review = reviewing.review
    after = change_entry(sample.project, sample.journey.id, "letter", owner="Noor")
    sample.store.apply(after, "x")
    sample.settle()
    assert reviewing.review is review
    assert len(about(panel)[3][1]) == 2
    reviewing.look()
    assert about(panel)[3] == ("Action without an owner", ["Build a calculator · Choose"])
