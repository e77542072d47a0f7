"""The guide: what is done of the method, and the way to what is not."""

import pytest
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.base.ids import JourneyId, PhaseId, PrincipleId, ProjectId, RowId
from cjm_desktop.model.document import Cell, Journey, Phase, Principle, Project, Row, Score
from cjm_desktop.model.method_words import GuideStep
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


def test_principles_are_written_in_the_details(program: Program, guide: GuidePanel) -> None:
    press(guide.rows["principles"].button)
    program.settle()
    assert len(program.project.principles) == 2
    assert program.assembly.bench.shows_panel("details")
