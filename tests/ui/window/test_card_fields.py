"""What is said of cards in the details: of one, and of several that differ."""

import pytest
from details import entry_now, field, heading, inspector, pick
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from cjm_desktop.base.icons import has_icon
from cjm_desktop.model.document import Card
from cjm_desktop.ui.controls.checked_menu import CheckedMenu
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.icon_field import IconField, IconPicker
from cjm_desktop.ui.controls.segments import Segments
from cjm_desktop.ui.controls.tags_field import TagsField
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.icon_names import CARD_ICONS, icons_for

Key = Qt.Key


def tag_line(program: Program) -> QLineEdit:
    line = field(program, TagsField, "Tags").findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


def chips(program: Program) -> list[str]:
    found = field(program, TagsField, "Tags").findChildren(QToolButton)
    return [chip.accessibleName() for chip in found if not chip.isHidden()]


def two_cards(program: Program) -> tuple[Card, Card]:
    """Select the first two cards of a row that are in different phases."""
    row = program.row("cards", "doing")
    first, second = (cell.cards[0] for cell in row.cells[:2])
    program.select(row=row.id, phase=row.cells[1].phase, entries=(first.id, second.id))
    return first, second


def test_tags_are_typed_and_taken_away(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    line = tag_line(program)
    QTest.keyClicks(line, "fast,on the road")
    QTest.keyClick(line, Key.Key_Return)
    assert entry_now(program, card).tags == ("fast", "on the road")
    assert program.store.undo_stack.undoText() == "Change tags"
    assert chips(program) == ["Take fast away", "Take on the road away"]
    QTest.keyClicks(line, "fast")
    QTest.keyClick(line, Key.Key_Return)  # it is there already
    assert program.store.undo_stack.count() == 2
    QTest.keyClick(line, Key.Key_Backspace)
    assert entry_now(program, card).tags == ("fast",)
    chip = field(program, TagsField, "Tags").findChildren(QToolButton)[-1]
    chip.click()
    assert entry_now(program, card).tags == ()


def test_tags_in_use_complete_what_is_typed(program: Program) -> None:
    first, _ = two_cards(program)
    program.select(entries=(first.id,))
    line = tag_line(program)
    QTest.keyClicks(line, "mobile")
    QTest.keyClick(line, Key.Key_Return)
    pick(program, "cards", "needs")
    line.setFocus()
    completer = line.completer()
    completer.setCompletionPrefix("mo")
    assert completer.currentCompletion() == "mobile"


def test_what_only_some_have_is_open_and_can_be_given_to_all(program: Program) -> None:
    first, second = two_cards(program)
    program.select(entries=(first.id,))
    QTest.keyClicks(tag_line(program), "fast,")
    two_cards(program)
    assert chips(program) == ["fast, not on all"]
    field(program, TagsField, "Tags").findChildren(QToolButton)[-1].click()
    assert entry_now(program, second).tags == ("fast",)
    assert chips(program) == ["Take fast away"]
    field(program, TagsField, "Tags").findChildren(QToolButton)[-1].click()
    assert entry_now(program, first).tags == ()


def test_fields_in_which_cards_differ_show_none(program: Program) -> None:
    first, second = two_cards(program)
    commands = program.assembly.bench.commands
    program.select(entries=(first.id,))
    commands.set_on_cards("x", evidence=1, marker="need", moment="zero", icon="car")
    program.select(entries=(second.id,))
    commands.set_on_cards("x", evidence=4, marker=None, moment=None, icon="")
    two_cards(program)
    assert heading(program) == "2 cards selected"
    assert field(program, Segments, "How do we know?").value() is None
    assert field(program, Choice, "Moment of truth").currentIndex() == -1
    assert field(program, Choice, "Moment of truth").placeholderText() == "Several values"
    assert field(program, IconField, "Icon").words() == "Several icons"
    steps = program.store.undo_stack.count()
    moment = field(program, Choice, "Moment of truth")
    moment.activated.emit(2)
    assert entry_now(program, first).moment == entry_now(program, second).moment == "first"
    assert program.store.undo_stack.count() == steps + 1
    assert program.store.undo_stack.undoText() == "Change moment of truth of 2 cards"
    assert entry_now(program, first).marker == "need"  # what was not chosen stays as it was


def test_sources_of_some_are_kept_when_others_are_ticked(program: Program) -> None:
    first, second = two_cards(program)
    one, other = (source.id for source in program.project.sources[:2])
    commands = program.assembly.bench.commands
    program.select(entries=(first.id,))
    commands.set_on_cards("x", sources=(one,))
    program.select(entries=(second.id,))
    commands.set_on_cards("x", sources=())
    two_cards(program)
    menu = field(program, CheckedMenu, "Sources")
    assert menu.words().startswith("(1  ")
    menu.edited.emit((other,))
    assert entry_now(program, first).sources == (one, other)
    assert entry_now(program, second).sources == (other,)


def test_personas_are_ticked(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    menu = field(program, CheckedMenu, "Personas")
    assert menu.words() == "Everybody"
    persona = program.project.personas[0]
    menu.edited.emit((persona.id,))
    assert entry_now(program, card).personas == (persona.id,)
    assert menu.words() == persona.name


def test_a_card_with_a_channel_is_a_touchpoint(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    choice = field(program, Choice, "Channel")
    choice.activated.emit(1)
    assert entry_now(program, card).channel == program.project.channels[0].id
    assert heading(program) == "Touchpoint"


class TestIcons:
    def test_every_one_can_be_drawn_on_a_card(self) -> None:
        assert [icon for icon in CARD_ICONS if not has_icon(icon, "bold")] == []
        assert len(set(CARD_ICONS)) == len(CARD_ICONS)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("bicycle", ["bicycle"]),
            ("pay", ["credit-card", "wallet"]),
            ("xyz", []),
            ("paw", ["paw-print"]),
        ],
    )
    def test_are_found_by_the_beginning_of_a_word(self, text: str, expected: list[str]) -> None:
        assert icons_for(text) == expected

    @pytest.mark.qt_log_ignore("This plugin does not support")
    def test_is_searched_and_chosen_with_the_keyboard(self, program: Program) -> None:
        _, card = pick(program, "cards", "doing")
        field(program, IconField, "Icon").open_popup()
        picker = QApplication.activePopupWidget()
        assert isinstance(picker, IconPicker)
        assert picker.names()[0] == ""
        line = picker.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "bic")
        assert picker.names() == ["bicycle"]
        QTest.keyClick(line, Key.Key_Return)
        assert entry_now(program, card).icon == "bicycle"
        assert field(program, IconField, "Icon").words() == "bicycle"
        assert inspector(program).isVisible()
        assert QApplication.activePopupWidget() is None


def test_a_touchpoint_has_an_owner_and_says_whether_it_reaches_its_goal(program: Program) -> None:
    _, card = pick(program, "cards", "touchpoints")
    owner = field(program, LineField, "Owner")
    owner.selectAll()
    QTest.keyClicks(owner, "Noor")
    assert entry_now(program, card).owner == "Noor"
    assert program.store.undo_stack.undoText() == "Change owner"
    assert program.store.undo_stack.count() == 1
    field(program, Segments, "Does this contact achieve its goal?").edited.emit("partly")
    assert entry_now(program, card).achieved == "partly"
    assert program.store.undo_stack.undoText() == "Change result"


def test_several_touchpoints_get_one_owner(program: Program) -> None:
    row = program.row("cards", "touchpoints")
    cards = [card for cell in row.cells for card in cell.cards][:2]
    program.select(row=row.id, phase=row.cells[0].phase, entries=tuple(c.id for c in cards))
    QTest.keyClicks(field(program, LineField, "Owner"), "Bo")
    assert [entry_now(program, card).owner for card in cards] == ["Bo", "Bo"]
    two_cards(program)
    form = inspector(program).form()
    assert form is not None
    assert not any(line.isVisible() for line in form.findChildren(LineField))
