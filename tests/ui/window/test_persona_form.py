"""All that is known of a persona, in the details."""

from pathlib import Path

import pytest
from details import field, heading, inspector
from program import Program
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.model.document import Persona, Trait
from cjm_desktop.store.selection import SheetText
from cjm_desktop.ui.controls.lines_field import LinesField
from cjm_desktop.ui.controls.picture_field import PictureField
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import LineField, ParagraphField, TextField
from cjm_desktop.ui.controls.trait_slider import TraitSlider
from cjm_desktop.ui.panels.form import Form

Key = Qt.Key


@pytest.fixture(autouse=True)
def _known(program: Program, qtbot: QtBot) -> None:
    """Show a persona of whom only the name and two traits are known."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    persona = program.project.personas[1].replace(
        goals=(),
        needs=(),
        pains=(),
        traits=(Trait(low="Slow", high="Fast", value=20), Trait(low="Alone", high="Together")),
    )
    program.store.load(program.project.replace(personas=(program.project.personas[0], persona)))
    program.select(text=SheetText("persona", persona.id))
    inspector(program).refresh()


def form(program: Program) -> Form:
    found = inspector(program).form()
    assert found is not None
    return found


def now(program: Program) -> Persona:
    return program.project.personas[1]


def button(program: Program, words: str) -> QAbstractButton:
    found = form(program).findChildren(QAbstractButton)
    return next(
        each for each in found if words in (each.text(), each.accessibleName()) and each.isVisible()
    )


def step(program: Program) -> str:
    return program.store.undo_stack.undoText()


def test_persona_beside_the_title_has_a_form_of_its_own(program: Program) -> None:
    assert heading(program) == "Persona"
    name = field(program, ParagraphField, "Name")
    assert name.toPlainText() == now(program).name
    QTest.keyClicks(name, "x")
    assert step(program) == "Change name"
    initials = field(program, LineField, "Initials, without a photo")
    initials.clear()
    QTest.keyClicks(initials, "WB")
    assert now(program).initials == "WB"
    field(program, HueSwatches, "Colour").edited.emit("moss")
    assert now(program).hue == "moss"
    assert step(program) == "Change colour"


def test_what_is_not_said_is_a_line_that_opens(program: Program) -> None:
    goals = field(program, LinesField, "Goals")
    assert not goals.isVisible()
    button(program, "Goals").click()
    assert goals.isVisible()
    assert program.window.focusWidget() is goals
    QTest.keyClicks(goals, "Live smaller")
    QTest.keyClick(goals, Key.Key_Return)
    inspector(program).refresh()
    QTest.keyClicks(goals, "No fuss")
    assert now(program).goals == ("Live smaller", "No fuss")
    assert step(program) == "Change goals"
    program.store.undo_stack.undo()
    assert now(program).goals == ()


def test_blank_lines_go_when_the_keyboard_leaves(program: Program) -> None:
    button(program, "Needs").click()
    needs = field(program, LinesField, "Needs")
    QTest.keyClicks(needs, "Paper")
    QTest.keyClick(needs, Key.Key_Return)
    QTest.keyClick(needs, Key.Key_Return)
    assert now(program).needs == ("Paper",)
    field(program, TextField, "Quote").setFocus()
    assert needs.toPlainText() == "Paper"


def test_knob_is_dragged_as_one_step(program: Program) -> None:
    slider = field(program, TraitSlider, "Slow – Fast")
    steps = program.store.undo_stack.count()
    left, width = slider.rect().center(), slider.width()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(width // 4, left.y()))
    for place in (width // 2, width - 20, width + 50):
        QTest.mouseMove(slider, QPoint(place, left.y()))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(width + 50, left.y()))
    assert now(program).traits[0].value == 100
    assert program.store.undo_stack.count() == steps + 1
    assert step(program) == "Change trait"
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, left.y()))
    assert now(program).traits[0].value == 0
    assert program.store.undo_stack.count() == steps + 2
    program.store.undo_stack.undo()
    program.store.undo_stack.undo()
    assert now(program).traits[0].value == 20


def test_arrows_move_the_knob(program: Program) -> None:
    slider = field(program, TraitSlider, "Alone – Together")
    slider.setFocus()
    QTest.keyClick(slider, Key.Key_Right)
    QTest.keyClick(slider, Key.Key_PageUp)
    assert now(program).traits[1].value == 61
    assert program.store.undo_stack.count() == 1
    QTest.keyClick(slider, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [trait.high for trait in now(program).traits] == ["Together", "Fast"]
    assert step(program) == "Move trait"
    focus = program.window.focusWidget()
    assert isinstance(focus, TraitSlider)
    assert focus.accessibleName() == "Alone – Together"
    QTest.keyClick(focus, Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # it is the first
    assert program.store.undo_stack.count() == 2


def test_trait_is_added_named_and_taken_away(program: Program) -> None:
    button(program, "Add a trait").click()
    low = program.window.focusWidget()
    assert isinstance(low, LineField)
    assert low.accessibleName() == "Left end of trait 3"
    QTest.keyClicks(low, "Spontaneous")
    QTest.keyClicks(field(program, LineField, "Right end of trait 3"), "Planned")
    assert now(program).traits[2] == Trait(low="Spontaneous", high="Planned", value=50)
    assert program.store.undo_stack.count() == 1
    assert step(program) == "Add trait"
    inspector(program).refresh()
    button(program, "Take this trait away 1").click()
    assert [trait.low for trait in now(program).traits] == ["Alone", "Spontaneous"]
    assert step(program) == "Remove trait"


def test_trait_without_a_word_goes_when_it_is_left(program: Program) -> None:
    button(program, "Add a trait").click()
    assert len(now(program).traits) == 3
    field(program, TextField, "Quote").setFocus()
    assert len(now(program).traits) == 2
    assert program.store.undo_stack.count() == 0


def test_words_of_a_new_trait_are_taken_back_with_escape(program: Program) -> None:
    button(program, "Add a trait").click()
    low = program.window.focusWidget()
    assert isinstance(low, QWidget)
    QTest.keyClicks(low, "Sp")
    inspector(program).take_back()
    assert len(now(program).traits) == 2


def test_photo_is_dropped_described_and_taken_away(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    path = tmp_path / "face.png"
    assert image.save(str(path))
    photo = form(program).findChild(PictureField)
    assert photo is not None
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    before, others = now(program).photo, len(program.project.images)
    photo.take_drop(drop)
    qtbot.waitUntil(lambda: now(program).photo != before)
    assert step(program) == "Replace picture"
    inspector(program).refresh()
    assert photo.facts().startswith("30 × 40")
    assert len(program.project.images) == others  # the one before is gone
    QTest.keyClicks(photo.alt, "Wim in his garden")
    shown = next(each for each in program.project.images if each.id == now(program).photo)
    assert shown.alt == "Wim in his garden"
    button(program, "Take away").click()
    assert now(program).photo is None
    assert len(program.project.images) == others - 1


def test_persona_of_another_map_is_reached_through_the_map(program: Program) -> None:
    journey = program.journey.replace(personas=())
    program.store.load(program.project.replace(journeys=(journey,)))
    inspector(program).refresh()
    assert heading(program) == "Map"
    button(program, "All about this persona 2").click()
    assert heading(program) == "Persona"
    assert field(program, ParagraphField, "Name").toPlainText() == now(program).name
