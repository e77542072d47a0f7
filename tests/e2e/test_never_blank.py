"""What is known by its words alone is never left without: new or old, on the map or beside it."""

from collections.abc import Callable

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.controls.text_fields import TextField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CARD = "Scroll past homes on the sofa at night"
BACK = "This cannot be empty, so its words are back as they were."
NEW = pytest.mark.parametrize("key", ["G", "C", "S"], ids=["principle", "persona", "source"])


@pytest.fixture
def sight(program: Program) -> Sight:
    program.window.resize(1600, 1100)
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def field(program: Program, label: str) -> TextField:
    """Return the field of the details with a label."""
    panel = program.page.inspector
    assert panel is not None
    shown = [f for f in panel.findChildren(TextField) if f.isVisible()]
    return next(f for f in shown if f.accessibleName() == label)


def said(program: Program) -> str:
    return program.page.drag_hint.text()


class TestNew:
    @NEW
    @pytest.mark.parametrize("is_open", [True, False])
    def test_escape_takes_it_away_without_a_trace(
        self, program: Program, person: Person, sight: Sight, key: str, is_open: bool
    ) -> None:
        person.click(sight.card(CARD))
        program.page.workspace.show_panel(is_open)
        before, chosen = program.project, program.store.selection
        person.press("Ctrl+L", key, "Escape")
        assert program.project is before
        assert program.store.selection == chosen
        assert program.page.canvas.hasFocus()
        stack = program.store.undo_stack
        assert (stack.canUndo(), stack.canRedo()) == (False, False)

    @NEW
    def test_escape_takes_it_away_with_what_was_typed(
        self, program: Program, person: Person, sight: Sight, key: str
    ) -> None:
        person.click(sight.card(CARD))
        before = program.project
        person.press("Ctrl+L", key)
        person.type("Anew")
        assert program.store.undo_stack.count() == 1  # adding and naming are one
        person.press("Escape")
        assert program.project is before
        assert not program.store.undo_stack.canUndo()

    @NEW
    @pytest.mark.parametrize("way", ["Tab", "Shift+Tab", "click"])
    def test_left_blank_it_goes(
        self, program: Program, person: Person, sight: Sight, key: str, way: str
    ) -> None:
        before = program.project
        person.press("Ctrl+L", key)
        if way == "click":
            person.click(sight.card(CARD))
            assert program.store.selection.entries
        else:
            for _ in range(5):  # a persona has three fields and two buttons
                person.press(way)
            assert focus().isVisible()
            assert program.store.selection == Selection(program.journey.id)
        assert program.project is before
        assert not program.store.undo_stack.canUndo()

    @NEW
    def test_named_it_stays(self, program: Program, person: Person, sight: Sight, key: str) -> None:
        before = program.project
        person.press("Ctrl+L", key)
        person.type("Anew")
        person.click(sight.card(CARD))
        assert program.project is not before
        person.press("Ctrl+Z")
        assert program.project is before

    @pytest.mark.usefixtures("sight")
    def test_a_persona_may_say_more_than_its_name(self, program: Program, person: Person) -> None:
        count = len(program.project.personas)
        person.press("Ctrl+L", "C", "Tab", "Tab")  # past the button that takes it away
        person.type("First job")
        person.press("Tab", "Tab", "Tab")
        assert [p.role for p in program.project.personas[count:]] == ["First job"]
        assert program.store.undo_stack.count() == 1
        person.press("Ctrl+Z")
        assert len(program.project.personas) == count

    @pytest.mark.usefixtures("sight")
    def test_a_menu_over_its_field_leaves_it_there(self, program: Program, person: Person) -> None:
        count = len(program.project.principles)
        person.press("Ctrl+L", "G", "Shift+F10")
        assert QApplication.activePopupWidget() is not None
        person.press("Escape")
        assert len(program.project.principles) == count + 1
        QTest.keyClicks(focus(), "Be kind")
        assert program.project.principles[-1].text == "Be kind"


def of_list(name: str) -> Callable[[Project], str]:
    """Return what reads the words of the first part of a list."""

    def read(project: Project) -> str:
        item = getattr(project, name)[0]
        return str(getattr(item, "text", "") or getattr(item, "name", ""))

    return read


LISTS = pytest.mark.parametrize(
    ("label", "read"),
    [
        ("Principle 1", of_list("principles")),
        ("Name of the persona 1", of_list("personas")),
        ("Name of the source 1", of_list("sources")),
        ("Name of the channel 1", of_list("channels")),
    ],
    ids=["principle", "persona", "source", "channel"],
)


class TestEmptiedInTheDetails:
    @LISTS
    @pytest.mark.usefixtures("sight")
    def test_a_part_of_a_list_keeps_its_words(
        self, program: Program, person: Person, label: str, read: Callable[[Project], str]
    ) -> None:
        program.select()
        person.press("Ctrl+I")
        before, words = program.project, read(program.project)
        field(program, label).setFocus()
        person.press("Ctrl+A", "Delete")
        assert read(program.project) == ""
        person.press("Tab")
        assert read(program.project) == words != ""
        assert field(program, label).toPlainText() == words
        assert said(program) == BACK
        assert program.project is before
        assert not program.store.undo_stack.canUndo()

    @LISTS
    @pytest.mark.usefixtures("sight")
    def test_escape_takes_back_what_was_typed(
        self, program: Program, person: Person, label: str, read: Callable[[Project], str]
    ) -> None:
        program.select()
        person.press("Ctrl+I")
        before = program.project
        for typed in ("", "other"):
            field(program, label).setFocus()
            person.press("Ctrl+A", "Delete")
            person.type(typed)
            assert read(program.project) == typed
            person.press("Escape")
            assert program.project is before
            assert program.page.canvas.hasFocus()

    @pytest.mark.parametrize("what", ["phase", "row", "group"])
    @pytest.mark.usefixtures("sight")
    def test_a_header_keeps_its_name(self, program: Program, person: Person, what: str) -> None:
        before, journey = program.project, program.journey
        owner = {
            "phase": journey.phases[0].id,
            "row": journey.rows[0].id,
            "group": journey.groups[0].id,
        }[what]
        program.select(**{what: owner})
        person.press("Ctrl+I")
        field(program, "Name").setFocus()
        person.press("Ctrl+A", "Delete")
        assert program.project is not before
        person.press("Return")
        assert program.page.canvas.hasFocus()
        assert program.project is before
        assert said(program) == BACK
        assert not program.store.undo_stack.canUndo()

    @pytest.mark.usefixtures("sight")
    def test_after_another_window_had_the_keyboard(self, program: Program, person: Person) -> None:
        name = program.journey.phases[0].name
        program.select(phase=program.journey.phases[0].id)
        person.press("Ctrl+I")
        field(program, "Name").setFocus()
        person.press("Ctrl+A", "Delete")
        other = QWidget()
        other.show()
        other.activateWindow()
        person.wait(other.isActiveWindow)
        assert program.journey.phases[0].name == ""  # who comes back may go on
        other.close()
        program.window.activateWindow()
        person.wait(program.window.isActiveWindow)
        person.press("Tab")
        assert program.journey.phases[0].name == name

    @pytest.mark.usefixtures("sight")
    def test_a_name_typed_anew_is_one_step(self, program: Program, person: Person) -> None:
        program.select(phase=program.journey.phases[0].id)
        before = program.project
        person.press("Ctrl+I")
        field(program, "Name").setFocus()
        person.press("Ctrl+A", "Delete")
        person.type("Waking up")
        person.press("Return")
        assert program.journey.phases[0].name == "Waking up"
        person.press("Ctrl+Z")
        assert program.project is before


class TestEmptiedInPlace:
    @pytest.mark.parametrize("what", ["phase", "row", "group", "principle", "persona", "span"])
    @pytest.mark.parametrize("end", ["Return", "click"])
    def test_it_keeps_its_words(
        self, program: Program, person: Person, sight: Sight, what: str, end: str
    ) -> None:
        before, journey = program.project, program.journey
        owner = {
            "phase": journey.phases[1].id,
            "row": journey.rows[0].id,
            "group": journey.groups[0].id,
            "principle": before.principles[0].id,
            "persona": journey.personas[0],
            "span": journey.rulers[0].id,
        }[what]
        if what in ("phase", "row", "group"):
            program.select(**{what: owner})
        else:
            program.select(text=SheetText(what, owner))  # type: ignore[arg-type] # one of its kinds
        person.press("F2", "Ctrl+A", "Delete")
        if end == "Return":
            person.press("Return")
        else:
            program.page.canvas.reveal(Selection(journey.id, journey.rows[0].id))
            person.click(sight.card(CARD))
        assert program.project is before
        assert said(program) == BACK

    @pytest.mark.usefixtures("sight")
    def test_a_title_may_be_empty(self, program: Program, person: Person) -> None:
        program.select(text=SheetText("subtitle"))
        person.press("F2", "Ctrl+A", "Delete", "Return")
        assert program.journey.subtitle == ""
        assert said(program) != BACK

    def test_a_line_of_the_outline_keeps_its_name(
        self, program: Program, person: Person, sight: Sight
    ) -> None:
        before = program.project
        person.click(sight.header("Exploring"))
        person.press("Ctrl+Shift+O", "F2")
        QTest.keyClicks(focus(), "x")
        person.press("Backspace", "Return")
        assert program.project is before
        assert said(program) == BACK
