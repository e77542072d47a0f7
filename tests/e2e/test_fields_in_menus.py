"""What the details panel has fields for, said by menus and keys alone."""

from collections.abc import Sequence

import pytest
from details import entry_now, field, heading, inspector
from person import Person
from program import Program, open_example
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMenu, QToolTip, QWidget

from cjm_desktop.base.ids import ImageId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.images import put_on_card
from cjm_desktop.model.document import Action, Card, Image
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.selection import Corner
from cjm_desktop.ui.canvas.places import selected_rect
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.icon_field import IconField, IconPicker
from cjm_desktop.ui.controls.text_fields import TextField

PIXEL = Image(id=ImageId("pixel"), width=1, height=1, data="AA==")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def example(program: Program) -> Program:
    """The example, with the keyboard on its map."""
    open_example(program)
    program.page.canvas.setFocus()
    return program


def cards_of(program: Program, role: str, count: int) -> list[Card]:
    """Select the first cards of a row and return them."""
    row = program.row("cards", role)
    found = [(cell, card) for cell in row.cells for card in cell.cards][:count]
    ids = tuple(card.id for _, card in found)
    program.select(row=row.id, phase=found[-1][0].phase, entries=ids)
    program.page.canvas.reveal(program.store.selection)
    program.settle()
    return [card for _, card in found]


def actions_of(program: Program, count: int) -> list[Action]:
    row = program.row("actions")
    found = [(cell, action) for cell in row.cells for action in cell.actions][:count]
    ids = tuple(action.id for _, action in found)
    program.select(row=row.id, phase=found[-1][0].phase, entries=ids)
    return [action for _, action in found]


def place_of_selection(program: Program) -> QPoint:
    canvas = program.page.canvas
    rect = selected_rect(canvas.map_layout, canvas.camera, program.store.selection)
    assert isinstance(rect, QRectF)
    return canvas.viewport().mapToGlobal(rect.center().toPoint())


def menu() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def ticked() -> list[str]:
    return [action.text() for action in menu().actions() if action.isChecked()]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def now(program: Program, cards: Sequence[Card]) -> list[Card]:
    return [entry_now(program, card) for card in cards]


def test_a_channel_from_the_context_menu(example: Program, person: Person) -> None:
    cards = cards_of(example, "touchpoints", 1)
    person.choose_at(place_of_selection(example), "Touchpoint", "Channel", "Notary")
    notary = next(c.id for c in example.project.channels if c.name == "Notary")
    assert now(example, cards)[0].channel == notary
    assert example.store.undo_stack.undoText() == "Change channel"


def test_a_channel_for_several_by_keys_is_one_step(example: Program, person: Person) -> None:
    cards = cards_of(example, "touchpoints", 3)
    steps = example.store.undo_stack.index()
    person.press("F4", "C")
    assert ticked() == []  # they differ
    person.press("Home", "Down", "Return")  # the first after None
    person.come_back()
    first = example.project.channels[0].id
    assert {card.channel for card in now(example, cards)} == {first}
    assert example.store.undo_stack.index() == steps + 1
    assert example.store.selection.entries == tuple(card.id for card in cards)
    person.press("Ctrl+Z")
    assert now(example, cards) == cards


def test_a_new_channel_from_the_menu_bar(example: Program, person: Person) -> None:
    cards = cards_of(example, "touchpoints", 2)

    def name(_: QInputDialog) -> None:
        person.type("Fair")
        person.press("Return")

    with person.in_dialog(QInputDialog, name):
        person.choose("Journey", "Cards", "Touchpoint", "Channel", "New channel…")
    fair = example.project.channels[-1]
    assert fair.name == "Fair"
    assert {card.channel for card in now(example, cards)} == {fair.id}
    assert example.store.undo_stack.undoText() == "Add channel"


def test_tags_that_only_some_have_go_to_all_and_then_away(example: Program, person: Person) -> None:
    first, second = cards_of(example, "doing", 2)
    project = change_entry(example.project, example.journey.id, first.id, tags=("costs",))
    example.store.apply(project, "prepared")
    person.press("F4", "T")
    offered = [a.text() for a in menu().actions() if a.text()]
    assert offered == ["(costs)", "quick win", "trust", "New tag…"]  # two of other cards
    person.press("Return")
    person.come_back()
    assert [card.tags for card in now(example, (first, second))] == [("costs",), ("costs",)]
    person.press("F4", "T")
    assert ticked() == ["costs"]
    person.press("Return")
    person.come_back()
    assert [card.tags for card in now(example, (first, second))] == [(), ()]


def test_sources_and_personas_keep_their_order(example: Program, person: Person) -> None:
    (card,) = cards_of(example, "doing", 1)
    sources = [source.id for source in example.project.sources]
    project = change_entry(example.project, example.journey.id, card.id, sources=(sources[1],))
    example.store.apply(project, "prepared")
    person.press("F4", "S", "Home", "Return")
    person.come_back()
    assert now(example, (card,))[0].sources == (sources[0], sources[1])
    person.press("F4", "P", "Home", "Return")
    person.come_back()
    assert now(example, (card,))[0].personas == (example.project.personas[0].id,)


def test_a_note_is_typed_where_the_key_leads(example: Program, person: Person) -> None:
    (card,) = cards_of(example, "doing", 1)
    example.page.workspace.show_panel(False)
    person.press("F4", "N")
    assert example.page.workspace.panel_is_open
    assert focused().accessibleName() == "Note"
    person.type("ask again")
    assert now(example, (card,))[0].note == "ask again"


def test_a_note_for_several_says_that_they_differ(example: Program, person: Person) -> None:
    first, second = cards_of(example, "doing", 2)
    project = change_entry(example.project, example.journey.id, first.id, note="mine")
    example.store.apply(project, "prepared")
    person.press("F4", "N")
    typed = focused()
    assert isinstance(typed, TextField)
    assert (typed.toPlainText(), typed.placeholderText()) == ("", "Several values")
    steps = example.store.undo_stack.index()
    person.type("ours")
    assert [card.note for card in now(example, (first, second))] == ["ours", "ours"]
    assert example.store.undo_stack.index() == steps + 1
    assert example.store.undo_stack.undoText() == "Change note of 2 cards"


def test_the_key_for_the_icon_opens_its_picker(example: Program, person: Person) -> None:
    cards_of(example, "doing", 2)
    person.press("F4", "I")
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, IconPicker)
    picker.close()


def test_a_picker_stands_wholly_on_the_screen_beside_its_field(
    example: Program, person: Person
) -> None:
    example.window.resize(800, 640)  # on the offscreen screen, which has 800 by 800 pixels
    example.window.move(0, 160)
    cards_of(example, "doing", 1)
    example.page.workspace.show_panel(False)
    example.page.canvas.animated = True  # so that the panel would slide in
    person.press("F4", "I")
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, IconPicker)
    chooser = field(example, IconField, "Icon")
    around = QRect(chooser.mapToGlobal(QPoint(0, 0)), chooser.size())
    assert picker.screen().geometry().contains(picker.geometry())
    assert picker.geometry().bottom() + 3 == around.top()  # below there is no room
    assert abs(picker.geometry().right() - around.right()) < 40
    example.settle()
    assert chooser.mapToGlobal(QPoint(0, 0)) == around.topLeft()  # it stays where it was
    picker.close()


@pytest.mark.parametrize("height", [640, 680, 720])
def test_a_field_that_opens_a_picker_is_seen_whole_beside_it(
    example: Program, person: Person, height: int
) -> None:
    example.window.resize(1280, height)
    row = example.row("cards", "quotes")
    cell = row.cells[1]
    example.select(row=row.id, phase=cell.phase, entries=(cell.cards[0].id,))
    example.page.workspace.show_panel(False)
    example.settle()
    person.press("F4", "I")
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, IconPicker)
    example.settle()
    chooser = field(example, IconField, "Icon")
    assert chooser.visibleRegion().boundingRect() == chooser.rect()
    top = chooser.mapToGlobal(QPoint(0, 0)).y()
    gap = picker.y() - top - chooser.height(), top - picker.geometry().bottom() - 1
    assert 2 in gap
    picker.close()


def test_pictures_of_several_cards_go_in_one_step(example: Program, person: Person) -> None:
    first, second = cards_of(example, "doing", 2)
    before = project = example.project
    for place, card in enumerate((first, second)):
        image = PIXEL.replace(id=ImageId(f"pixel{place}"))
        project = put_on_card(project, example.journey.id, card.id, image)
    example.store.apply(project, "prepared")
    assert [image.id for image in example.project.images][-2:] == ["pixel0", "pixel1"]
    person.press("F4", "X")
    assert [card.image for card in now(example, (first, second))] == [None, None]
    assert example.project.images == before.images
    assert example.store.undo_stack.undoText() == "Delete pictures"


def test_what_adds_a_picture_says_when_it_replaces(example: Program) -> None:
    (card,) = cards_of(example, "doing", 1)
    action = example.assembly.actions["insert.picture"]
    assert action.text() == "Add a picture…"
    after = put_on_card(example.project, example.journey.id, card.id, PIXEL)
    example.store.apply(after, "prepared")
    assert action.text() == "Replace the picture…"


def test_the_status_of_several_actions(example: Program, person: Person) -> None:
    actions = actions_of(example, 2)
    example.page.workspace.show_panel(True)
    assert heading(example) == "2 actions selected"
    person.press("F4", "U", "End", "Return")
    person.come_back()
    assert [entry_now(example, action).status for action in actions] == ["done", "done"]
    person.press("F4", "O")
    assert focused().accessibleName() == "Owner"
    person.type("Ann")
    assert [entry_now(example, action).owner for action in actions] == ["Ann", "Ann"]
    assert example.store.undo_stack.undoText() == "Change owner of 2 actions"


def test_evidence_of_a_score_and_of_a_point(example: Program, person: Person) -> None:
    score, curve = example.row("score"), example.row("curve")
    phase = score.cells[0].phase
    example.select(row=score.id, phase=phase, series="relevance")
    rung = example.row("score").cells[0].relevance
    assert rung is not None
    person.press("Alt+4" if rung.evidence != 4 else "Alt+1")
    after = example.row("score").cells[0]
    assert after.relevance is not None
    assert after.relevance.evidence == (4 if rung.evidence != 4 else 1)
    assert after.presence == score.cells[0].presence  # which was not selected
    point = curve.cells[0].points[0]
    example.select(row=curve.id, phase=curve.cells[0].phase, point=point.id)
    person.press("Alt+2")
    assert example.row("curve").cells[0].points[0].evidence == 2
    assert example.assembly.actions["card.present"].isChecked()


def test_the_level_of_a_point(example: Program, person: Person) -> None:
    curve = example.row("curve")
    cell = next(cell for cell in curve.cells if cell.points)
    example.select(row=curve.id, phase=cell.phase, point=cell.points[0].id)
    person.press("F4", "L")
    assert [a.text()[:2].strip() for a in menu().actions()] == ["+2", "+1", "0", "−1", "−2"]
    person.press("End", "Return")
    person.come_back()
    after = next(cell for cell in example.row("curve").cells if cell.points)
    assert min(point.level for point in after.points) == -2
    assert example.store.undo_stack.undoText() == "Change level of point"


def test_another_kind_of_row_brings_its_usual_words(example: Program, person: Person) -> None:
    example.act("row.needs")
    example.page.canvas.setFocus()
    row = next(r for r in example.journey.rows if r.id == example.store.selection.row)
    example.select(row=row.id)
    person.press("F4", "K")
    assert ticked() == ["Needs"]
    person.press("Down", "Return")
    person.come_back()
    after = next(r for r in example.journey.rows if r.id == row.id)
    assert (after.role, after.name, after.prompt) == (
        "pains", "Barriers", "What holds customers back?",
    )  # fmt: skip
    assert example.store.undo_stack.undoText() == "Change kind of row"
    assert example.store.selection.row == row.id


def test_rows_of_curves_have_their_levels_in_their_menu(example: Program, person: Person) -> None:
    example.select(row=example.row("curve").id)
    example.page.canvas.reveal(example.store.selection)
    example.settle()
    person.choose_at(place_of_selection(example), "Names of the levels…")
    assert focused().accessibleName() == "Name of level +2"
    example.select(row=example.row("cards").id)
    example.page.canvas.reveal(example.store.selection)
    example.settle()
    person.click(place_of_selection(example), Qt.MouseButton.RightButton)
    assert "Names of the levels…" not in [action.text() for action in menu().actions()]
    menu().close()


def test_a_menu_says_why_something_is_not_possible(example: Program, person: Person) -> None:
    example.select()
    person.press("Alt+E")
    entry = next(a for a in menu().actions() if a.text() == "Duplicate")
    assert not entry.isEnabled()
    at = menu().actionGeometry(entry).center()
    asked = QHelpEvent(QEvent.Type.ToolTip, at, menu().mapToGlobal(at))
    QApplication.sendEvent(menu(), asked)  # as Qt does when the mouse rests
    assert QToolTip.text() == "Select cards, phases or rows first."
    person.press("Escape")
    QToolTip.hideText()
    action = example.assembly.actions["card.merge"]
    assert action.toolTip() == (
        "Merge into one (Ctrl+M)\nSelect two or more cards, or actions, first."
    )
    cards_of(example, "doing", 2)
    assert action.toolTip() == "Merge into one (Ctrl+M)"


def test_several_phases_in_the_details(example: Program, person: Person) -> None:
    phases = example.journey.phases
    example.page.workspace.show_panel(True)
    example.select(phase=phases[0].id, across=Corner(None, phases[2].id))
    example.settle()
    assert heading(example) == "3 phases selected"
    labels = [label.text() for label in inspector(example).findChildren(QLabel)]
    assert "Colour: several values" in labels
    person.press("F4", "Q")
    typed = focused()
    assert isinstance(typed, TextField)
    assert typed.placeholderText() == "Several values"
    steps = example.store.undo_stack.index()
    person.type("why")
    assert [p.question for p in example.journey.phases[:4]] == [
        "why", "why", "why", phases[3].question,
    ]  # fmt: skip
    assert example.store.undo_stack.index() == steps + 1
    assert example.store.undo_stack.undoText() == "Change question of 3 phases"
    person.press("Ctrl+Z")
    assert example.journey.phases == phases


def test_several_rows_in_the_details(example: Program, person: Person) -> None:
    rows = example.journey.rows
    example.page.workspace.show_panel(True)
    example.select(row=rows[1].id, across=Corner(rows[0].id, None))
    example.settle()
    assert heading(example) == "2 rows selected"
    person.press("F4", "Q")
    assert focused().property("placeholderText") == "Several values"
    person.type("x")
    assert [row.prompt for row in example.journey.rows[:2]] == ["x", "x"]
    assert example.journey.rows[2:] == rows[2:]
    assert example.store.undo_stack.undoText() == "Change question of 2 rows"


def test_phases_of_which_some_do_not_apply(example: Program, person: Person) -> None:
    phases = example.journey.phases
    example.page.workspace.show_panel(True)
    example.select(phase=phases[1].id)
    example.assembly.bench.commands.set_absent("too early")
    example.select(phase=phases[0].id, across=Corner(None, phases[1].id))
    example.settle()
    form = inspector(example).form()
    assert form is not None
    assert not form.fields["reason"].isVisible()  # it would be said of the other one too
    person.press("Alt+Shift+A")
    assert all(phase.not_applicable for phase in example.journey.phases[:2])
    assert form.fields["reason"].hasFocus()


def test_cells_offer_what_their_row_holds(example: Program, person: Person) -> None:
    def offered(kind: RowKind) -> list[str]:
        row = example.row(kind)
        example.select(row=row.id, phase=example.journey.phases[0].id)
        example.page.canvas.setFocus()
        person.press("Shift+F10")
        texts = [action.text() for action in menu().actions()]
        person.press("Escape")
        person.come_back()
        return texts

    assert "Add a card" in offered("cards")
    assert "Add an action" in offered("actions")
    curve = offered("curve")
    assert "Add a point" in curve
    assert "Add a card" not in curve
    before = sum(len(cell.points) for cell in example.row("curve").cells)
    person.press("Ctrl+L", "L")
    assert sum(len(cell.points) for cell in example.row("curve").cells) == before + 1


def test_the_kind_of_a_row_in_the_details(example: Program) -> None:
    example.page.workspace.show_panel(True)
    example.select(row=example.row("score").id)
    example.settle()
    kind = field(example, Choice, "Kind of row")
    assert kind.currentText() == "Relevance and presence"
    kind.activated.emit(kind.findText("Functional experience"))
    row = next(r for r in example.journey.rows if r.id == example.store.selection.row)
    assert (row.kind, row.role) == ("curve", "functional")
    assert example.store.undo_stack.undoText() == "Change kind of row"
