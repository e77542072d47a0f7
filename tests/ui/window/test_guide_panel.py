"""The guide: what is done of the method, and the way to what is not."""

import pytest
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, PrincipleId, ProjectId, RowId
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Principle, Project, Row, Score
from cjm_desktop.model.method_words import GuideStep
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.guide.panel import GuidePanel
from cjm_desktop.ui.guide.steps import StepRow

A, B = PhaseId("a"), PhaseId("b")


def project() -> Project:
    """Return a map of two phases with a principle, scored in the first phase alone."""
    scores = Cell(phase=A, relevance=Score(value=20), presence=Score(value=60))
    half = Cell(phase=B, relevance=Score(value=90))
    row = Row(id=RowId("s"), kind="score", role="relevance", name="Scores", cells=(scores, half))
    phases = (Phase(id=A, name="Dream"), Phase(id=B, name="Choose"))
    return Project(
        id=ProjectId("p"),
        principles=(Principle(id=PrincipleId("one"), text="Be honest"),),
        journeys=(Journey(id=JourneyId("j"), phases=phases, rows=(row,)),),
    )


@pytest.fixture
def guide(program: Program) -> GuidePanel:
    program.session.start(project())
    program.assembly.pages.show_map()
    program.act("view.guide")
    program.settle()
    panel = program.page.findChild(GuidePanel)
    assert isinstance(panel, GuidePanel)
    return panel


def next_step(guide: GuidePanel) -> GuideStep:
    (step,) = [step for step, row in guide.rows.items() if not row.next_button.isHidden()]
    return step


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def heading(row: StepRow) -> str:
    return row._heading.accessibleName()


def test_it_begins_where_the_map_has_got_to(guide: GuidePanel) -> None:
    assert next_step(guide) == "known"
    assert [heading(row) for row in guide.rows.values()] == [
        "Principles: done",
        "Phases: done",
        "What is known: next",
        "Relevance and presence: open",
        "Opportunities: open",
        "Actions: open",
    ]
    assert guide.rows["scores"]._far.text() == "1 of 2 phases have both"
    assert QApplication.focusWidget() is guide.rows["known"].next_button


def test_a_step_leads_to_a_cell_to_fill_in(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["known"].next_button)
    program.settle()
    row = program.row("cards", "doing")  # added, for there was none
    assert (program.store.selection.row, program.store.selection.phase) == (row.id, A)
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Looks around")
    program.assembly.bench.commands.finish_editing()
    (cell,) = program.row("cards", "doing").cells
    assert [card.text for card in cell.cards] == ["Looks around"]


def test_the_missing_score_is_typed_next(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["scores"].button)
    chosen = program.store.selection
    assert (chosen.row, chosen.phase, chosen.series) == ("s", B, "presence")


def test_an_opportunity_begins_where_most_is_to_be_won(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["opportunities"].button)
    program.settle()
    # Only the first phase has both scores, so it is the one that gain can rank.
    assert program.store.selection.phase == A
    assert program.row("cards", "opportunities")


def test_a_step_is_called_done_and_open_again(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["known"].link)
    program.settle()
    assert program.project.method is not None
    assert program.project.method.guided == ("known",)
    assert next_step(guide) == "scores"
    assert heading(guide.rows["known"]) == "What is known: done"
    program.act("edit.undo")
    program.settle()
    assert next_step(guide) == "known"
    assert program.store.project == project()


def test_principles_are_written_on_the_map(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["principles"].button)
    program.settle()
    assert len(program.project.principles) == 2
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor, "Be quick")
    QTest.keyClick(editor, Qt.Key.Key_Return)  # which begins a third
    program.settle()
    press(guide.rows["principles"].button)  # and this goes on with it
    assert [each.text for each in program.project.principles] == ["Be honest", "Be quick", ""]
    program.assembly.bench.commands.finish_editing()
    assert [each.text for each in program.project.principles] == ["Be honest", "Be quick"]


def test_each_action_is_for_the_opportunity_that_waits(program: Program, guide: GuidePanel) -> None:
    cards = (Card(id=CardId("one"), text="Call"), Card(id=CardId("two"), text="Write"))
    held = Cell(phase=A, cards=cards)
    row = Row(id=RowId("o"), kind="cards", role="opportunities", name="O", cells=(held,))
    journey = program.journey
    changed = journey.replace(rows=(*journey.rows, row))
    program.store.apply(program.project.replace(journeys=(changed,)), "Set up")
    for words in ("First", "Second"):
        press(guide.rows["actions"].button)
        editor = QApplication.focusWidget()
        assert isinstance(editor, TextEditor)
        QTest.keyClicks(editor, words)
        program.assembly.bench.commands.finish_editing()
        program.settle()
    (cell,) = program.row("actions").cells
    found = [(action.text, action.opportunity) for action in cell.actions]
    assert found == [("First", "one"), ("Second", "two")]


def test_gain_stands_in_for_the_details_while_opportunities_are_written(
    program: Program, guide: GuidePanel
) -> None:
    workspace = program.page.workspace
    workspace.show_panel(True, "details")
    press(guide.rows["opportunities"].button)
    program.settle()
    assert workspace.open_panels == ("gain", "guide")
    press(guide.rows["scores"].button)
    program.settle()
    assert workspace.open_panels == ("details", "guide")


def test_the_end_leads_to_planning_and_to_the_review(program: Program, guide: GuidePanel) -> None:
    for row in guide.rows.values():
        assert guide.ending.isHidden()
        if not row.link.isHidden():
            press(row.link)
            program.settle()
    assert not guide.ending.isHidden()
    guide.take_focus()
    assert QApplication.focusWidget() is guide.ending.export
    press(guide.ending.plan)
    program.settle()
    assert program.assembly.bench.shows_panel("actions")
    program.act("view.guide")
    program.settle()
    press(guide.ending.review)
    program.settle()
    assert program.assembly.bench.shows_panel("review")


@pytest.mark.parametrize("names", [(), ("Dream",)])
def test_where_phases_are_missing_one_is_added_to_be_named(
    program: Program, guide: GuidePanel, names: tuple[str, ...]
) -> None:
    phases = tuple(Phase(id=PhaseId(name), name=name) for name in names)
    journey = program.journey.replace(phases=phases, rows=())
    program.store.apply(program.project.replace(journeys=(journey,)), "Set up")
    program.settle()
    assert next_step(guide) == "phases"
    press(guide.rows["phases"].next_button)
    program.settle()
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor, "Choose")
    program.assembly.bench.commands.finish_editing()
    assert [phase.name for phase in program.journey.phases] == [*names, "Choose"]


def test_principles_that_wait_are_written_one_after_the_other(
    program: Program, guide: GuidePanel
) -> None:
    waiting = tuple(Principle(id=PrincipleId(name)) for name in ("one", "two"))
    program.store.apply(program.project.replace(principles=waiting), "Set up")
    program.settle()
    press(guide.rows["principles"].next_button)
    for words in ("Be honest", "Be quick"):
        editor = QApplication.focusWidget()
        assert isinstance(editor, TextEditor)
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        program.settle()
        if words == "Be honest":
            assert guide.rows["principles"]._far.text() == "1 of 2 principles are written"
    assert [each.text for each in program.project.principles] == ["Be honest", "Be quick", ""]
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextEditor)
    QTest.keyClick(editor, Qt.Key.Key_Return)  # a third without words is none
    program.settle()
    assert [each.id for each in program.project.principles] == ["one", "two"]
    assert heading(guide.rows["principles"]) == "Principles: done"
