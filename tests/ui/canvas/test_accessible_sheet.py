"""What stands around the grid, as assistive technology sees it: texts to edit and printed words."""

from collections.abc import Iterator

import pytest
from hands_rig import Rig
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from sample import CHOOSE, DREAM, JOURNEY, SIGN

from cjm_desktop.edits.journeys import change_project
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.accessibility import install_accessibility

Name = QAccessible.Text.Name
Description = QAccessible.Text.Description
Role = QAccessible.Role


@pytest.fixture
def table(rig: Rig) -> QAccessibleInterface:
    install_accessibility(rig.canvas, rig.commands)
    return QAccessible.queryAccessibleInterface(rig.canvas)


def children(parent: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(parent.childCount()):
        child = parent.child(index)
        assert child is not None
        yield child


def named(parent: QAccessibleInterface, name: str) -> QAccessibleInterface:
    """Return the child with a name."""
    return next(child for child in children(parent) if child.text(Name) == name)


def do(part: QAccessibleInterface, action: str) -> None:
    """Do what assistive technology asks of a part."""
    found = part.actionInterface()
    assert isinstance(found, QAccessibleActionInterface)
    assert action in found.actionNames()
    found.doAction(action)


def told(table: QAccessibleInterface, role: QAccessible.Role) -> list[tuple[str, str]]:
    """Return names and descriptions of the children with a role."""
    found = [child for child in children(table) if child.role() == role]
    return [(child.text(Name), child.text(Description)) for child in found]


def test_texts_are_read_as_they_stand(table: QAccessibleInterface) -> None:
    assert told(table, Role.EditableText) == [
        ("Huis & Hof", "Organisation"),
        ("From dream to home", "Title"),
        ("Subtitle", "Subtitle"),  # not written: called by what would stand there
        ("Customer group", "Customer group"),
        ("Scope", "Scope"),
        ("Version", "Version"),
        ("Anna", "Name of the persona"),
        ("Bas", "Name of the persona"),
        ("Say it as it is", "Principle"),
        ("No hurry", "Principle"),
        ("Buying", "Name of the phase group"),
        ("After", "Name of the phase group"),
        ("See", "Name of the span"),
        ("Think", "Name of the span"),
    ]


def test_printed_words_are_read(table: QAccessibleInterface) -> None:
    printed = [name for name, _ in told(table, Role.StaticText)]
    # Six cards (four guessed, one drawn, one researched), five scores (one guessed, two with
    # customers present, one drawn, one researched), three guessed points: 2, 2, 2 and 8 of 14.
    assert printed[0] == "Evidence, 14%, researched, with source, 14%, 14%, 14%, 57%"
    assert printed[1:7] == [  # headings by themselves, then what stands under them
        "Principles",
        "Above every trade-off",
        "See-Think-Do-Care",
        "Legend",
        "Guessed by us",
        "Drawn by customers",
    ]
    assert printed[-6:-1] == ["Sources", "1", "Twelve interviews", "2", "Web statistics"]


def test_word_with_hyphens_is_read_as_one(rig: Rig, table: QAccessibleInterface) -> None:
    word = "klanttevredenheidsonderzoek" * 12
    first, *others = rig.store.project.sources
    sources = (first.replace(name=word), *others)
    rig.store.apply(rig.store.project.replace(sources=sources), "Rename")
    printed = [name for name, _ in told(table, Role.StaticText)]
    assert printed[-6:-1] == ["Sources", "1", word, "2", "Web statistics"]


def test_order_is_that_of_the_sheet(table: QAccessibleInterface) -> None:
    names = [child.text(Name) for child in children(table)]
    read = ["Huis & Hof", "Say it as it is", "Buying", "Dream", "See", "row 1", "Legend"]
    assert [name for name in names if name in read] == read


def test_title_is_edited_in_place(rig: Rig, table: QAccessibleInterface) -> None:
    title = named(table, "From dream to home")
    assert title.state().editable
    assert title.state().offscreen  # scrolled away
    do(title, "Edit")
    assert not title.state().offscreen
    assert title.rect().contains(rig.field.mapToGlobal(QPoint(5, 20)))
    rig.type("To our home")
    rig.commands.finish_editing()
    assert rig.journey.title == "To our home"
    assert named(table, "To our home") is title


def test_principle_is_edited_in_place(rig: Rig, table: QAccessibleInterface) -> None:
    do(named(table, "No hurry"), "Edit")
    rig.type(" at all")
    rig.commands.finish_editing()
    assert [p.text for p in rig.store.project.principles] == ["Say it as it is", "No hurry at all"]


def test_second_span_of_a_ruler_is_edited(rig: Rig, table: QAccessibleInterface) -> None:
    do(named(table, "Think"), "Edit")
    rig.type("Weigh")
    rig.commands.finish_editing()
    assert [span.name for span in rig.journey.rulers[0].spans] == ["See", "Weigh"]


def test_persona_is_edited_in_the_details(rig: Rig, table: QAccessibleInterface) -> None:
    asked: list[bool] = []
    rig.commands.details_requested.connect(lambda: asked.append(True))
    do(named(table, "Anna"), "Edit")
    assert asked == [True]


def test_group_is_selected_and_dissolved(rig: Rig, table: QAccessibleInterface) -> None:
    band = named(table, "Buying")
    do(band, QAccessibleActionInterface.pressAction())
    assert rig.store.selection == Selection(JOURNEY, group=rig.journey.groups[0].id)
    assert band.state().selected
    assert table.focusChild() is band
    do(band, "Delete")
    assert not band.isValid()
    assert [group.name for group in rig.journey.groups] == ["After"]


def test_places_on_the_screen(rig: Rig, table: QAccessibleInterface) -> None:
    dream, choose, sign = (
        rig.canvas.viewport().mapToGlobal(rig.header(phase)) for phase in (DREAM, CHOOSE, SIGN)
    )
    think = named(table, "Think").rect()  # over the phases Choose and Sign
    assert think.left() <= choose.x() <= sign.x() <= think.right()
    assert dream.x() < think.left()
    assert think.top() > choose.y()
    band = named(table, "Buying").rect()
    assert band.left() <= dream.x() <= sign.x() <= band.right()
    ruler = named(table, "See-Think-Do-Care").rect()
    assert ruler.right() < dream.x()
    assert (ruler.top(), ruler.bottom()) == (think.top(), think.bottom())


def test_what_is_at_a_place(table: QAccessibleInterface) -> None:
    for name in ("Think", "See", "Buying"):
        part = named(table, name)
        middle = part.rect().center()
        assert table.childAt(middle.x(), middle.y()) is part


def test_printed_words_offer_nothing_to_do(table: QAccessibleInterface) -> None:
    words = named(table, "Legend")
    found = words.actionInterface()
    assert isinstance(found, QAccessibleActionInterface)
    assert found.actionNames() == []
    assert words.state().readOnly
    assert not words.state().editable


def test_change_of_a_text_is_said(
    rig: Rig, table: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    organisation = named(table, "Huis & Hof")
    events: list[tuple[QAccessible.Event, object]] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: events.append((event.type(), event.accessibleInterface())),
    )
    rig.store.apply(change_project(rig.store.project, organisation="Huis"), "Rename")
    assert (QAccessible.Event.NameChanged, organisation) in events


def test_texts_are_selected_and_get_the_focus(rig: Rig, table: QAccessibleInterface) -> None:
    think = named(table, "Think")
    do(think, QAccessibleActionInterface.pressAction())
    assert rig.store.selection == Selection(JOURNEY, text=SheetText("span", "stdc", 1))
    assert think.state().selected
    assert table.focusChild() is think
    title = named(table, "From dream to home")
    do(title, QAccessibleActionInterface.pressAction())
    assert not think.state().selected
    assert title.state().focused
    assert not title.state().offscreen  # it came into view


def test_principle_is_deleted(rig: Rig, table: QAccessibleInterface) -> None:
    do(named(table, "Say it as it is"), "Delete")
    assert [principle.text for principle in rig.store.project.principles] == ["No hurry"]
    assert table.focusChild() is named(table, "No hurry")
    title = named(table, "From dream to home").actionInterface()
    assert isinstance(title, QAccessibleActionInterface)
    assert "Delete" not in title.actionNames()
