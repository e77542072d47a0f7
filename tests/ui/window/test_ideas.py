"""Ideas for a phase: shown when asked for, one key or click puts one on the map."""

import pytest
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.rows import add_row
from cjm_desktop.model.document import Row
from cjm_desktop.model.opportunities import only_opportunity
from cjm_desktop.model.questions import cell_at
from cjm_desktop.session.suggestions import content_for, ideas_for
from cjm_desktop.ui.board.panel import ActionsPanel


@pytest.fixture
def panel(program: Program) -> ActionsPanel:
    """Ideas for the second phase of the example."""
    program.select(phase=program.journey.phases[1].id)
    program.act("action.ideas")
    program.settle()
    found = program.page.panel("actions")
    assert isinstance(found, ActionsPanel)
    return found


def words(panel: ActionsPanel) -> list[str]:
    return [line.words for line in panel.ideas.list.lines]


def test_ideas_are_not_shown_unasked(program: Program) -> None:
    program.act("view.actions")
    program.settle()
    panel = program.page.panel("actions")
    assert isinstance(panel, ActionsPanel)
    assert not panel.ideas.isVisible()
    panel.to_ideas.click()
    assert panel.ideas.isVisible()


def test_ideas_for_the_phase_at_hand(program: Program, panel: ActionsPanel) -> None:
    phase = program.journey.phases[1]
    expected = [idea.text for idea in ideas_for(program.journey, phase, "en")]
    assert words(panel) == ["Actions", *expected]
    assert panel.ideas.phases.currentText() == "2  Exploring"
    assert panel.ideas.list.hasFocus()
    program.select(phase=program.journey.phases[0].id)
    program.settle()
    assert panel.ideas.phases.currentText() == "1  Dreaming"


def test_enter_adds_an_open_action_and_the_next_idea_waits(
    program: Program, panel: ActionsPanel
) -> None:
    phase = program.journey.phases[1]
    first, second = words(panel)[1:3]
    QTest.keyClick(panel.ideas.list, Qt.Key.Key_Return)
    cell = cell_at(program.row("actions"), phase.id)
    assert cell is not None
    made = cell.actions[-1]
    assert (made.text, made.status) == (first, "open")
    assert made.opportunity == only_opportunity(program.journey, phase.id)
    assert program.store.undo_stack.undoText() == "Add action"
    assert words(panel)[1] == second
    assert panel.ideas.list.currentIndex().row() == 1
    program.act("edit.undo")
    assert words(panel)[1:3] == [first, second]


def test_a_click_adds_what_was_clicked(program: Program, panel: ActionsPanel) -> None:
    third = words(panel)[3]
    rect = panel.ideas.list.visualRect(panel.ideas.list.model().index(3, 0))
    at = QPoint(rect.left() + 40, rect.center().y())
    QTest.mouseClick(panel.ideas.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    cell = cell_at(program.row("actions"), program.journey.phases[1].id)
    assert cell is not None
    assert cell.actions[-1].text == third


def test_kinds_of_content_go_to_the_row_for_media(program: Program, panel: ActionsPanel) -> None:
    phase = program.journey.phases[1]
    media = Row(id=RowId("media"), role="media", name="Media")
    program.store.apply(add_row(program.project, program.journey.id, media), "prepared")
    kinds = list(content_for(program.journey, phase, "en"))
    assert words(panel)[-len(kinds) - 1 :] == ["Kinds of content", *kinds]
    place = len(words(panel)) - len(kinds)
    panel.ideas.list.setCurrentIndex(panel.ideas.list.model().index(place, 0))
    QTest.keyClick(panel.ideas.list, Qt.Key.Key_Space)
    cell = cell_at(program.row("cards", "media"), phase.id)
    assert cell is not None
    assert [card.text for card in cell.cards] == kinds[:1]
    assert kinds[0] not in words(panel)
    assert program.store.undo_stack.undoText() == "Add card"


def test_back_to_all_actions(panel: ActionsPanel) -> None:
    panel.ideas.back.click()
    assert panel.list.isVisible()
    assert panel.list.hasFocus()
