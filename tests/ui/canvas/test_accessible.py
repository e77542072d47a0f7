"""The canvas as assistive technology sees it: a table of headers and cells with cards in them."""

from collections.abc import Iterator

import pytest
from hands_rig import Rig
from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from sample import CHOOSE, DREAM, JOURNEY, SIGN

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.phases import change_phase
from cjm_desktop.edits.rows import change_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.accessibility import install_accessibility

Name = QAccessible.Text.Name
Description = QAccessible.Text.Description
Role = QAccessible.Role
GRID = (Role.ColumnHeader, Role.RowHeader, Role.Cell)


@pytest.fixture
def table(rig: Rig) -> QAccessibleInterface:
    install_accessibility(rig.canvas, rig.commands)
    return QAccessible.queryAccessibleInterface(rig.canvas)


def named(parent: QAccessibleInterface, name: str) -> QAccessibleInterface:
    """Return the child with a name."""
    return next(child for child in children(parent) if child.text(Name) == name)


def children(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = parent.child(index)
        assert child is not None
        yield child


def actions(part: QAccessibleInterface) -> QAccessibleActionInterface:
    found = part.actionInterface()
    assert isinstance(found, QAccessibleActionInterface)
    return found


def test_table_is_named_after_the_journey(table: QAccessibleInterface) -> None:
    assert table.role() == Role.Table
    assert table.text(Name) == "From dream to home"
    # Thirteen texts above, two groups, four phases, a ruler of two spans with its name, eight rows
    # of a head and four cells, a route, eleven texts of the legend, six of the footer, a viewport.
    assert table.childCount() == 13 + 2 + 4 + 3 + 8 * 5 + 1 + 11 + 6 + 1


def test_a_name_of_spaces_is_none(rig: Rig, table: QAccessibleInterface) -> None:
    """As while one is typed that begins with a space."""
    rig.commands.apply(change_phase(rig.commands.project, JOURNEY, DREAM, name="  "), "Rename")
    grid = [child for child in children(table) if child.role() in GRID]
    assert [child.text(Name) for child in grid][:2] == ["phase 1", "Choose"]


def test_headers_come_first_then_row_by_row(table: QAccessibleInterface) -> None:
    grid = [child for child in children(table) if child.role() in GRID]
    names = [child.text(Name) for child in grid]
    assert names[:4] == ["Dream", "Choose", "Sign", "Live"]
    assert names[4:7] == ["row 1", "row 1, Dream", "row 1, Choose"]  # the sample's rows are unnamed
    roles = [child.role() for child in grid]
    assert roles[:4] == [Role.ColumnHeader] * 4
    assert roles[4:9] == [Role.RowHeader, *([Role.Cell] * 4)]


def test_cards_are_list_items_in_their_cell(table: QAccessibleInterface) -> None:
    cell = named(table, "row 1, Dream")
    cards = list(children(cell))
    assert [card.text(Name) for card in cards] == [
        "Reads our site",
        "Takes a folder",
        "Asks friends",
    ]
    assert {card.role() for card in cards} == {Role.ListItem}
    own = "Website, digital, researched, Web statistics"
    assert cards[0].text(Description) == f"{own}, row 1, Dream, 1 of 3"
    assert cards[2].text(Description).startswith("not yet digital or physical")
    assert [cell.indexOfChild(card) for card in cards] == [0, 1, 2]


def test_routes_are_lists_of_their_stops(rig: Rig, table: QAccessibleInterface) -> None:
    route = named(
        table, "Route of Anna: Reads our site, Dream, Calls us, Choose, Signs the deed, Sign"
    )
    assert route.role() == Role.List
    stops = list(children(route))
    assert [(stop.role(), stop.text(Name)) for stop in stops] == [
        (Role.ListItem, "Reads our site, Dream"),
        (Role.ListItem, "Calls us, Choose"),
        (Role.ListItem, "Signs the deed, Sign"),
    ]
    assert all(route.rect().contains(stop.rect()) for stop in stops)
    actions(route).doAction(QAccessibleActionInterface.pressAction())
    assert rig.store.selection.route == "path"
    assert route.state().focused


def test_relations_hold_both_ways(table: QAccessibleInterface) -> None:
    for index, child in enumerate(children(table)):
        assert table.indexOfChild(child) == index
        if child.role() in (Role.Cell, Role.RowHeader, Role.ColumnHeader):
            assert child.parent() is table
        for card in children(child) if child.role() == Role.Cell else ():
            assert card.parent() is child


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers as English has them, whatever was spoken before."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("row 1, Live", "empty"),
        ("row 3, Dream", "relevance about 40, presence 10"),
        ("row 3, Live", "relevance not scored, presence not scored"),
        ("row 4, Dream", "experience +1, experience −0.5"),
        ("row 7, Dream", "1,200"),
        ("row 8, Sign", "picture"),
    ],
)
@pytest.mark.usefixtures("english")
def test_cells_say_what_they_hold(table: QAccessibleInterface, name: str, description: str) -> None:
    assert named(table, name).text(Description) == description


def test_rectangles_are_where_things_are_on_the_screen(
    rig: Rig, table: QAccessibleInterface
) -> None:
    viewport = rig.canvas.viewport()
    cell = named(table, "row 1, Choose")
    card = named(cell, "Calls us")
    at = viewport.mapToGlobal(rig.entry("call"))
    assert card.rect().contains(at)
    assert cell.rect().contains(card.rect())
    assert named(table, "Choose").rect().contains(viewport.mapToGlobal(rig.header(CHOOSE)))
    assert named(table, "row 2").rect().contains(viewport.mapToGlobal(rig.head("words")))


def test_phase_headers_stay_where_they_stick(rig: Rig, table: QAccessibleInterface) -> None:
    header = named(table, "Choose")
    rig.canvas.resize(1300, 500)
    rig.canvas.scroll_view(0, 400)
    assert header.rect().contains(rig.canvas.viewport().mapToGlobal(rig.header(CHOOSE)))
    card = named(named(table, "row 1, Choose"), "Calls us")
    assert card.state().offscreen
    assert not header.state().offscreen


def test_what_is_at_a_place(rig: Rig, table: QAccessibleInterface) -> None:
    at = rig.canvas.viewport().mapToGlobal(rig.entry("call"))
    cell = table.childAt(at.x(), at.y())
    assert cell.text(Name) == "row 1, Choose"
    card = cell.childAt(at.x(), at.y())
    assert card.text(Name) == "Calls us"
    head = rig.canvas.viewport().mapToGlobal(rig.head("words"))
    assert table.childAt(head.x(), head.y()).text(Name) == "row 2"


def test_states_follow_selection_and_cursor(rig: Rig, table: QAccessibleInterface) -> None:
    rig.store.select(Selection(JOURNEY, RowId("touch"), DREAM, ("folder", "site")))
    site, folder, friends = children(named(table, "row 1, Dream"))
    assert site.state().selectable
    assert site.state().focusable
    assert site.state().editable
    assert [bool(card.state().selected) for card in (site, folder, friends)] == [True, True, False]
    assert site.state().focused
    assert not folder.state().focused
    assert table.focusChild() is site
    rig.canvas.clearFocus()
    assert not site.state().focused
    assert table.focusChild() is None


def test_press_selects(rig: Rig, table: QAccessibleInterface) -> None:
    card = named(named(table, "row 1, Choose"), "Calls us")
    actions(card).doAction(QAccessibleActionInterface.pressAction())
    assert rig.store.selection == Selection(JOURNEY, RowId("touch"), CHOOSE, ("call",))
    actions(named(table, "Sign")).doAction(QAccessibleActionInterface.pressAction())
    assert rig.store.selection == Selection(JOURNEY, phase=SIGN)


def test_edit_opens_the_field(rig: Rig, table: QAccessibleInterface) -> None:
    card = named(named(table, "row 1, Choose"), "Calls us")
    actions(card).doAction("Edit")
    rig.type(" often")
    rig.commands.finish_editing()
    assert card.text(Name) == "Calls us often"


def test_edit_of_an_empty_cell_adds(rig: Rig, table: QAccessibleInterface) -> None:
    cell = named(table, "row 1, Live")
    actions(cell).doAction("Edit")
    rig.type("Moves in")
    rig.commands.finish_editing()
    assert [card.text(Name) for card in children(cell)] == ["Moves in"]


def test_delete(rig: Rig, table: QAccessibleInterface) -> None:
    cell = named(table, "row 1, Choose")
    card = named(cell, "Calls us")
    assert actions(card).actionNames()[:3] == ["Press", "Edit", "Delete"]
    assert actions(card).keyBindingsForAction("Delete") == ["Del"]
    actions(card).doAction("Delete")
    assert not card.isValid()
    assert cell.childCount() == 0
    rig.store.undo_stack.undo()
    assert card.isValid()
    assert cell.childCount() == 1


def test_actions_move(rig: Rig, table: QAccessibleInterface) -> None:
    card = named(named(table, "row 6, Choose"), "Build a calculator")
    moves = ["Move left", "Move right", "Move up", "Move down"]
    assert actions(card).actionNames()[3:] == moves
    assert [actions(card).keyBindingsForAction(move) for move in moves] == [
        ["Alt+Left"],
        ["Alt+Right"],
        ["Alt+Up"],
        ["Alt+Down"],
    ]
    actions(card).doAction("Move down")
    assert rig.listed("todo", CHOOSE) == ["letter", "tool"]
    actions(card).doAction("Move right")
    assert rig.listed("todo", SIGN) == ["tool"]
    assert card.state().focused
    assert rig.steps == 2


def test_phases_groups_and_rows_move(rig: Rig, table: QAccessibleInterface) -> None:
    phase, row = named(table, "Live"), named(table, "row 2")
    assert actions(phase).actionNames()[3:] == ["Move left", "Move right"]
    actions(phase).doAction("Move left")
    assert [each.name for each in rig.journey.phases] == ["Dream", "Choose", "Live", "Sign"]
    assert actions(row).actionNames()[3:] == ["Move up", "Move down"]
    actions(row).doAction("Move up")
    assert [each.id for each in rig.journey.rows[:2]] == ["words", "touch"]


def test_cells_know_their_place_and_headers(table: QAccessibleInterface) -> None:
    place = named(table, "row 2, Sign").tableCellInterface()
    # The first row and column are the headers'.
    assert (place.rowIndex(), place.columnIndex()) == (2, 3)
    assert [head.text(Name) for head in place.rowHeaderCells()] == ["row 2"]
    assert [head.text(Name) for head in place.columnHeaderCells()] == ["Sign"]
    assert place.table() is table


def test_field_being_typed_in_is_within_the_table(rig: Rig, table: QAccessibleInterface) -> None:
    rig.store.select(Selection(JOURNEY, RowId("touch"), CHOOSE, ("call",)))
    rig.commands.edit_selection()
    field: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(rig.field)
    while field is not None and field is not table:
        field = field.parent()
    assert field is table


def test_parts_have_no_other_interfaces(table: QAccessibleInterface) -> None:
    # Asked by every bridge; a Python None for the null pointer ended the process.
    for part in (table.child(0), named(table, "row 1, Dream").child(0)):
        assert part.textInterface() is None
        assert part.valueInterface() is None


def test_follows_the_document(rig: Rig, table: QAccessibleInterface) -> None:
    card = named(named(table, "row 1, Choose"), "Calls us")
    after = change_entry(rig.store.project, JOURNEY, "call", text="Writes to us")
    rig.store.apply(after, "Write")
    assert card.text(Name) == "Writes to us"
    rig.store.select(Selection(JOURNEY, phase=CHOOSE))
    rig.commands.delete_selection()
    assert not card.isValid()
    assert sum(child.role() in GRID for child in children(table)) == 3 + 8 * 4
    assert card.rect() == QRect()


class TestEvents:
    @pytest.fixture
    def heard(
        self, table: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch
    ) -> list[tuple[QAccessible.Event, str]]:
        events: list[tuple[QAccessible.Event, str]] = []

        def hear(event: object) -> None:
            found = event.accessibleInterface()  # type: ignore[attr-defined] # a QAccessibleEvent
            events.append((event.type(), found.text(Name)))  # type: ignore[attr-defined] # as above

        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
        list(children(named(table, "row 1, Dream")))
        return events

    def test_cursor(self, rig: Rig, heard: list[tuple[QAccessible.Event, str]]) -> None:
        rig.store.select(Selection(JOURNEY, RowId("touch"), DREAM, ("site",)))
        assert heard == [
            (QAccessible.Event.SelectionAdd, "Reads our site"),
            (QAccessible.Event.Focus, "Reads our site"),
        ]

    def test_text(self, rig: Rig, heard: list[tuple[QAccessible.Event, str]]) -> None:
        after = change_entry(rig.store.project, JOURNEY, "site", text="Sees us")
        rig.store.apply(after, "Write")
        assert (QAccessible.Event.NameChanged, "Sees us") in heard

    def test_cards_come_and_go(self, rig: Rig, heard: list[tuple[QAccessible.Event, str]]) -> None:
        rig.store.select(Selection(JOURNEY, RowId("touch"), DREAM, ("site",)))
        rig.commands.delete_selection()
        assert (QAccessible.Event.ObjectReorder, "row 1, Dream") in heard

    def test_phases_come_and_go(self, rig: Rig, heard: list[tuple[QAccessible.Event, str]]) -> None:
        rig.store.select(Selection(JOURNEY, phase=CHOOSE))
        rig.commands.delete_selection()
        assert (QAccessible.Event.ObjectReorder, "From dream to home") in heard

    def test_values_changed_by_arrows_are_spoken(
        self, rig: Rig, heard: list[tuple[QAccessible.Event, str]]
    ) -> None:
        rig.store.select(Selection(JOURNEY, RowId("scores"), CHOOSE, series="relevance"))
        rig.commands.nudge_score(1)
        QApplication.processEvents()
        assert heard[-1][0] == QAccessible.Event.Announcement


def test_nothing_is_made_before_it_is_asked_for(rig: Rig) -> None:
    announcer = install_accessibility(rig.canvas, rig.commands)
    table = QAccessible.queryAccessibleInterface(rig.canvas)
    assert table is announcer.table()
    assert table.childCount() > 1
    assert not announcer.table().parts
    table.child(0)
    assert len(announcer.table().parts) == 1


def test_other_widgets_are_left_to_qt(rig: Rig) -> None:
    install_accessibility(rig.canvas, rig.commands)
    viewport = QAccessible.queryAccessibleInterface(rig.canvas.viewport())
    assert viewport.role() != Role.Table
    QApplication.processEvents()


def test_what_is_collapsed_says_in_a_line_what_it_holds(
    rig: Rig, table: QAccessibleInterface
) -> None:
    cell, words = named(table, "row 1, Choose"), named(table, "row 2, Choose")
    assert not named(table, "Choose").state().collapsed
    rig.store.apply(change_phase(rig.store.project, JOURNEY, CHOOSE, collapsed=True), "Collapse")
    assert named(table, "Choose").state().collapsed
    assert (cell.childCount(), cell.text(Description)) == (0, "Calls us")
    rig.store.undo_stack.undo()
    assert (cell.childCount(), cell.text(Description)) == (1, "")
    rig.store.apply(
        change_row(rig.store.project, JOURNEY, RowId("words"), collapsed=True), "Collapse"
    )
    assert named(table, "row 2").state().collapsed
    assert (words.childCount(), words.text(Description)) == (0, "Why does it differ?")
    assert named(table, "row 2, Live").text(Description) == "empty"
