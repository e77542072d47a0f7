"""What stands around the grid is reached, written and taken away without the mouse."""

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from cjm_desktop.store.selection import SheetKind, SheetText
from cjm_desktop.ui.canvas.accessible import MapAccessible, PartAccessible
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.places import selected_rect
from cjm_desktop.ui.selection_label import SelectionLabel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


def text(program: Program) -> SheetText:
    found = program.store.selection.text
    assert found is not None
    return found


def go_to(program: Program, kind: SheetKind, owner: str = "") -> None:
    program.select(text=SheetText(kind, owner))
    program.page.canvas.setFocus()


def labels(menu: object) -> list[str]:
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions() if action.text()]


@pytest.mark.usefixtures("sight")
def test_from_the_first_cell_to_the_title_and_back(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    person.press("Ctrl+Home")
    first = program.store.selection
    seen: list[str] = []
    for _ in range(6):  # a span, the phase, its group, a principle, the subtitle
        person.press("Up")
        found = program.store.selection.text
        seen.append(found.kind if found else "header")
    assert seen == ["span", "header", "header", "principle", "subtitle", "title"]
    rect = selected_rect(canvas.map_layout, canvas.camera, program.store.selection)
    assert rect is not None
    assert canvas.viewport().rect().toRectF().contains(rect)
    for _ in range(6):
        person.press("Down")
    assert program.store.selection == first


@pytest.mark.usefixtures("sight")
def test_title_is_written_with_the_keyboard(program: Program, person: Person) -> None:
    go_to(program, "title")
    person.press("F2")
    assert isinstance(QApplication.focusWidget(), TextEditor)
    person.type("Home")
    person.press("Return")
    assert program.journey.title == "Home"
    assert text(program).kind == "title"
    assert program.page.canvas.hasFocus()
    person.type("Away")  # writes over it, as over the name of a phase
    person.press("Return")
    assert program.journey.title == "Away"
    person.press("Ctrl+Z", "Ctrl+Z")
    assert program.journey.title == "From dream to yearly overview"
    person.press("Escape")
    assert program.store.selection.phase == program.journey.phases[1].id  # below its middle


@pytest.mark.usefixtures("sight")
def test_principle_goes_with_delete(program: Program, person: Person) -> None:
    before = program.project.principles
    go_to(program, "principle", before[-1].id)
    person.press("Delete")
    assert program.project.principles == before[:-1]
    assert text(program).owner == before[-2].id
    person.press("Ctrl+Z")
    assert program.project.principles == before
    assert text(program).owner == before[-1].id


@pytest.mark.usefixtures("sight")
def test_persona_is_renamed_described_and_taken_off(program: Program, person: Person) -> None:
    first, second = program.journey.personas
    go_to(program, "persona", first)
    person.press("F2")
    person.type("Noor")
    person.press("Return")
    assert program.project.personas[0].name == "Noor"
    person.press("Return")  # more than a name: the details have its portrait and quote
    panel = program.page.inspector
    assert panel is not None
    assert panel.isAncestorOf(program.window.focusWidget() or program.window)
    person.press("Escape")
    assert program.page.canvas.hasFocus()
    assert text(program).owner == first
    person.press("Delete")
    assert program.journey.personas == (second,)
    assert text(program).owner == second


@pytest.mark.usefixtures("sight")
def test_title_is_not_deleted(program: Program, person: Person) -> None:
    go_to(program, "title")
    before = program.project
    person.press("Delete")
    assert program.project is before


@pytest.mark.usefixtures("sight")
@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("principle", ["Edit the text", "Delete this principle"]),
        ("persona", ["Rename this persona", "Take this persona off the map"]),
        ("scope", ["Edit the text"]),
    ],
)
def test_each_has_its_menu(
    program: Program, person: Person, kind: SheetKind, first: list[str]
) -> None:
    owners = {
        "principle": program.project.principles[1].id,
        "persona": program.journey.personas[1],
    }
    go_to(program, kind, owners.get(kind, ""))
    person.press("Up", "Down")  # into view
    go_to(program, kind, owners.get(kind, ""))
    person.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert labels(menu)[: len(first)] == first
    person.choose_in_popup(first[0])
    assert isinstance(QApplication.focusWidget(), TextEditor)
    person.press("Escape")


@pytest.mark.usefixtures("sight")
def test_focus_is_announced(program: Program, person: Person) -> None:
    table = QAccessible.queryAccessibleInterface(program.page.canvas)
    assert isinstance(table, MapAccessible)
    go_to(program, "subtitle")
    person.press("Up")
    current = table.focusChild()
    assert isinstance(current, PartAccessible)
    assert current.text(QAccessible.Text.Name) == program.journey.title
    assert current.state().focused
    assert current.state().selected


def test_click_selects_and_a_double_click_writes(
    program: Program, person: Person, sight: Sight
) -> None:
    program.page.canvas.fit_page()
    program.page.canvas.set_zoom(0.6)
    program.page.canvas.scroll_view(-5000, -5000)
    program.settle()
    person.click(sight.title())
    assert text(program) == SheetText("title")
    person.double_click(sight.title())
    assert isinstance(QApplication.focusWidget(), TextEditor)
    person.press("Escape")
    assert text(program) == SheetText("title")


@pytest.mark.usefixtures("sight")
def test_its_words_are_copied(program: Program, person: Person) -> None:
    go_to(program, "principle", program.project.principles[0].id)
    person.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "Customers understand each step before they sign."
    assert not program.assembly.actions["edit.cut"].isEnabled()


@pytest.mark.usefixtures("sight")
def test_bottom_bar_tells_what_is_selected(program: Program) -> None:
    label = program.window.findChildren(SelectionLabel)[-1]
    go_to(program, "scope")
    assert label.text() == "Scope"
    go_to(program, "persona", program.journey.personas[1])
    assert label.text() == f"Persona: {program.project.personas[1].name}"


@pytest.mark.usefixtures("sight")
def test_zoomed_to(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    go_to(program, "title")
    person.press("Ctrl+3")
    rect = selected_rect(canvas.map_layout, canvas.camera, program.store.selection)
    assert rect is not None
    assert canvas.viewport().rect().toRectF().contains(rect)


@pytest.mark.usefixtures("sight")
def test_nothing_is_pasted_out_of_sight(program: Program, person: Person) -> None:
    before = program.project
    go_to(program, "title")
    QGuiApplication.clipboard().setText("Calls again")
    person.press("Ctrl+V")
    assert program.project is before
    assert text(program).kind == "title"
    assert program.page.drag_hint.text() == "Choose a cell first; its row says what it takes."


def said(program: Program) -> str:
    return program.page.drag_hint.text()


@pytest.mark.usefixtures("sight")
@pytest.mark.parametrize("key", ["Insert", "Ctrl+Return"])
@pytest.mark.parametrize("kind", ["principle", "persona"])
def test_another_one_is_begun_after_it(
    program: Program, person: Person, key: str, kind: SheetKind
) -> None:
    before = program.project
    owner = before.principles[0].id if kind == "principle" else program.journey.personas[0]
    go_to(program, kind, owner)
    person.press(key)
    assert isinstance(QApplication.focusWidget(), TextEditor)
    person.type("Be kind")
    person.press("Return")
    if kind == "principle":
        person.press("Escape")  # which leaves the next one that Enter begins
        assert program.project.principles[1].text == "Be kind"
        assert text(program).owner == program.project.principles[1].id
    else:
        new = program.project.personas[-1]
        assert new.name == "Be kind"
        assert program.journey.personas[1] == new.id == text(program).owner
    assert program.store.undo_stack.undoText() == f"Add {kind}"
    person.press("Ctrl+Z")
    assert program.project is before
    assert text(program).owner == owner


@pytest.mark.usefixtures("sight")
@pytest.mark.parametrize("end", ["Escape", "Return", "Tab"])
@pytest.mark.parametrize("kind", ["principle", "persona"])
def test_another_one_without_words_is_none(
    program: Program, person: Person, kind: SheetKind, end: str
) -> None:
    before = program.project
    owner = before.principles[0].id if kind == "principle" else program.journey.personas[0]
    go_to(program, kind, owner)
    person.press("Insert", end)
    assert program.project is before
    assert not program.store.undo_stack.canUndo()
    assert not program.store.undo_stack.canRedo()
    if end != "Tab":
        assert text(program).owner == owner


@pytest.mark.usefixtures("sight")
@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Insert", "Choose a cell first; its row says what it takes."),
        ("Ctrl+Return", "Choose a cell first; its row says what it takes."),
        ("Ctrl+X", "Only cards, phases and rows are cut. Ctrl+C copies these words."),
        ("Shift+Delete", "Only cards, phases and rows are cut. Ctrl+C copies these words."),
        ("Ctrl+D", "Only cards, phases and rows are duplicated."),
        ("Delete", "This place on the sheet stays. F2 changes its words."),
        ("Backspace", "This place on the sheet stays. F2 changes its words."),
    ],
)
@pytest.mark.parametrize("kind", ["title", "scope", "span"])
def test_keys_of_the_grid_say_why_not(
    program: Program, person: Person, kind: SheetKind, key: str, words: str
) -> None:
    if kind == "span" and key in ("Delete", "Backspace"):
        pytest.skip("a span goes: see the tests of rulers")
    before = program.project
    go_to(program, kind, program.journey.rulers[0].id if kind == "span" else "")
    person.press(key)
    assert program.project is before
    assert program.page.canvas.hasFocus()
    assert text(program).kind == kind
    assert said(program) == words


@pytest.mark.usefixtures("sight")
@pytest.mark.parametrize("key", ["Ctrl+X", "Shift+Delete", "Ctrl+D"])
def test_a_principle_is_neither_cut_nor_duplicated(
    program: Program, person: Person, key: str
) -> None:
    before = program.project
    go_to(program, "principle", before.principles[0].id)
    person.press(key)
    assert program.project is before
    assert said(program).startswith("Only cards, phases and rows")
