"""What assistive technology is told of what is selected, and how it selects."""

from collections.abc import Callable, Iterator

import pytest
from hands_rig import Rig
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
)
from PySide6.QtWidgets import QApplication
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN

from cjm_desktop.base.ids import RowId
from cjm_desktop.store.selection import Corner, Selection
from cjm_desktop.ui.canvas.accessibility import install_accessibility

Name = QAccessible.Text.Name
Event = QAccessible.Event
TOUCH, WORDS, SCORES = RowId("touch"), RowId("words"), RowId("scores")
BLOCK = Selection(JOURNEY, SCORES, CHOOSE, across=Corner(WORDS, DREAM))


@pytest.fixture
def table(rig: Rig) -> QAccessibleInterface:
    install_accessibility(rig.canvas, rig.commands)
    return QAccessible.queryAccessibleInterface(rig.canvas)


def selection(part: QAccessibleInterface) -> QAccessibleSelectionInterface:
    found = part.selectionInterface()
    assert isinstance(found, QAccessibleSelectionInterface)
    return found


def children(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = parent.child(index)
        assert child is not None
        yield child


def named(parent: QAccessibleInterface, name: str) -> QAccessibleInterface:
    return next(child for child in children(parent) if child.text(Name) == name)


def said_selected(table: QAccessibleInterface) -> list[str]:
    """Return the names of the table's parts whose state says that they are selected."""
    return [child.text(Name) for child in children(table) if child.state().selected]


def held(part: QAccessibleInterface) -> list[str]:
    """Return the names of what a table or cell holds selected, asked for in both ways."""
    asked = selection(part)
    names = [item.text(Name) for item in asked.selectedItems()]
    count = asked.selectedItemCount()
    assert [asked.selectedItem(index).text(Name) for index in range(count)] == names
    return names


class TestTold:
    def test_cells_of_a_block(self, rig: Rig, table: QAccessibleInterface) -> None:
        rig.store.select(BLOCK)
        names = ["row 2, Dream", "row 2, Choose", "row 3, Dream", "row 3, Choose"]
        assert said_selected(table) == names
        assert held(table) == names

    def test_rows(self, rig: Rig, table: QAccessibleInterface) -> None:
        rig.store.select(Selection(JOURNEY, row=SCORES, across=Corner(TOUCH, None)))
        assert said_selected(table) == held(table) == ["row 1", "row 2", "row 3"]

    def test_phases_that_are_not_side_by_side(self, rig: Rig, table: QAccessibleInterface) -> None:
        rig.store.select(Selection(JOURNEY, phase=DREAM, heads=(SIGN, DREAM)))
        assert said_selected(table) == held(table) == ["Dream", "Sign"]

    def test_cards_by_the_table_and_by_their_cell(
        self, rig: Rig, table: QAccessibleInterface
    ) -> None:
        rig.store.select(Selection(JOURNEY, TOUCH, CHOOSE, ("friends", "site", "call")))
        assert held(table) == ["Asks friends", "Reads our site", "Calls us"]
        assert held(named(table, "row 1, Dream")) == ["Reads our site", "Asks friends"]
        assert held(named(table, "row 1, Choose")) == ["Calls us"]
        assert said_selected(table) == []

    def test_nothing(self, table: QAccessibleInterface) -> None:
        assert held(table) == said_selected(table) == []
        assert selection(table).selectedItem(0) is None

    def test_several_can_be(self, table: QAccessibleInterface) -> None:
        assert table.state().multiSelectable
        assert named(table, "row 1, Dream").state().multiSelectable


class TestSelecting:
    def test_cards_one_by_one(self, rig: Rig, table: QAccessibleInterface) -> None:
        cell = named(table, "row 1, Dream")
        site, folder, _ = children(cell)
        assert selection(cell).select(site)
        assert selection(cell).select(folder)
        assert rig.store.selection == Selection(JOURNEY, TOUCH, DREAM, ("site", "folder"))
        assert selection(cell).isSelected(site)
        assert selection(cell).unselect(site)
        assert not selection(cell).isSelected(site)
        assert selection(cell).unselect(folder)
        assert rig.store.selection == Selection(JOURNEY, TOUCH, DREAM)

    def test_phases_one_by_one(self, rig: Rig, table: QAccessibleInterface) -> None:
        assert selection(table).select(named(table, "Dream"))
        assert selection(table).select(named(table, "Live"))
        assert set(rig.commands.chosen_phases) == {DREAM, LIVE}
        assert selection(table).unselect(named(table, "Dream"))
        assert rig.store.selection == Selection(JOURNEY, phase=LIVE)

    def test_a_row_takes_the_place_of_phases(self, rig: Rig, table: QAccessibleInterface) -> None:
        selection(table).select(named(table, "Dream"))
        assert selection(table).select(named(table, "row 3"))
        assert rig.store.selection == Selection(JOURNEY, row=SCORES)

    def test_a_cell_of_a_block_does_not_go_alone(
        self, rig: Rig, table: QAccessibleInterface
    ) -> None:
        rig.store.select(BLOCK)
        assert not selection(table).unselect(named(table, "row 2, Dream"))
        assert rig.store.selection == BLOCK

    def test_what_cannot_be_selected_is_refused(
        self, rig: Rig, table: QAccessibleInterface
    ) -> None:
        rig.store.select(BLOCK)
        viewport = table.child(table.childCount() - 1)
        assert viewport is not None
        assert not selection(table).select(viewport)
        assert not selection(table).unselect(named(table, "Dream"))
        assert rig.store.selection == BLOCK

    def test_all_and_nothing(self, rig: Rig, table: QAccessibleInterface) -> None:
        cell = named(table, "row 1, Dream")
        assert selection(cell).selectAll()
        assert rig.store.selection.entries == ("site", "folder", "friends")
        assert selection(table).selectAll()
        assert {"site", "call"} <= set(rig.store.selection.entries)
        assert selection(cell).clear()
        assert "site" not in rig.store.selection.entries
        assert "call" in rig.store.selection.entries
        assert selection(table).clear()
        assert rig.store.selection == Selection(JOURNEY)
        assert not selection(named(table, "row 1, Live")).selectAll()


class TestSaid:
    @pytest.fixture
    def told(
        self, table: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch
    ) -> list[tuple[Event, str]]:
        """What is told while somebody listens who has looked at every part before."""
        events: list[tuple[Event, str]] = []

        def hear(event: QAccessibleEvent) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                events.append((event.type(), event.message()))
            else:
                events.append((event.type(), event.accessibleInterface().text(Name)))

        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
        for child in children(table):
            list(children(child) if child.object() is None else ())
        return events

    @pytest.fixture
    def said(self, told: list[tuple[Event, str]]) -> Callable[[], list[str]]:
        def heard() -> list[str]:
            QApplication.processEvents()
            words = [words for event, words in told if event == Event.Announcement]
            told.clear()
            return words

        return heard

    def test_a_block(self, rig: Rig, told: list[tuple[Event, str]]) -> None:
        rig.store.select(Selection(JOURNEY, SCORES, CHOOSE))
        told.clear()
        rig.store.select(BLOCK)
        QApplication.processEvents()
        added = {name for event, name in told if event == Event.SelectionAdd}
        assert added == {"row 2, Dream", "row 2, Choose", "row 3, Dream"}
        assert told[-1] == (Event.Announcement, "4 cells selected")
        told.clear()
        rig.store.select(Selection(JOURNEY, SCORES, CHOOSE))
        removed = {name for event, name in told if event == Event.SelectionRemove}
        assert removed == added

    def test_so_many_that_the_table_says_it(self, rig: Rig, told: list[tuple[Event, str]]) -> None:
        last = rig.journey.rows[-1].id
        rig.store.select(Selection(JOURNEY, last, LIVE, across=Corner(TOUCH, DREAM)))
        QApplication.processEvents()
        assert (Event.SelectionWithin, "From dream to home") in told
        assert Event.SelectionAdd not in {event for event, _ in told}
        assert told[-1] == (Event.Announcement, "32 cells selected")

    def test_how_many_cards(self, rig: Rig, said: Callable[[], list[str]]) -> None:
        rig.store.select(Selection(JOURNEY, TOUCH, DREAM, ("site",)))
        assert said() == []  # the card itself has the focus
        rig.commands.select_all()
        (words,) = said()
        assert words.startswith("3 of ")
        assert words.endswith(" cards selected")

    def test_which_score_is_held(self, rig: Rig, said: Callable[[], list[str]]) -> None:
        rig.store.select(Selection(JOURNEY, SCORES, DREAM))
        rig.commands.select_score("relevance")
        assert said() == ["relevance about 40"]
        rig.commands.select_score("presence")
        assert said() == ["presence 10"]

    def test_which_point_is_held(self, rig: Rig, said: Callable[[], list[str]]) -> None:
        curve = next(row for row in rig.journey.rows if row.kind == "curve")
        cell = next(cell for cell in curve.cells if cell.phase == DREAM)
        rig.store.select(Selection(JOURNEY, curve.id, DREAM))
        rig.commands.select_point(cell.points[1].id)
        assert said() == ["experience \N{MINUS SIGN}0.5"]

    def test_steps_undo_and_redo(self, rig: Rig, said: Callable[[], list[str]]) -> None:
        rig.store.select(Selection(JOURNEY, TOUCH, DREAM, ("site",)))
        rig.commands.delete_selection()
        assert said() == ["Delete card"]
        rig.store.undo_stack.undo()
        assert said() == ["Undone: Delete card"]
        rig.store.undo_stack.redo()
        assert said() == ["Redone: Delete card"]
        rig.commands.delete_selection()
        assert said() == ["Delete card"]  # of the next one, and nothing is done again

    def test_where_a_card_goes(self, rig: Rig, said: Callable[[], list[str]]) -> None:
        rig.store.select(Selection(JOURNEY, TOUCH, DREAM, ("site",)))
        rig.commands.move_selection(1, 0)
        assert said() == ["Move card. row 1, Choose, 1 of 2"]
        rig.store.undo_stack.undo()
        assert said() == ["Undone: Move card. row 1, Dream, 1 of 3"]
