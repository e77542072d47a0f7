"""What waits in the inbox: found, dragged onto the map, put there by keys, and removed."""

import pytest
from foreign_drag import Drag
from person import Person, middle_of
from person_sight import Sight
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag

from cjm_desktop.base.ids import InboxItemId, SourceId
from cjm_desktop.edits.inbox import inbox_of
from cjm_desktop.model.document import Card, Source
from cjm_desktop.model.method import InboxItem, Method
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.session.templates import new_project
from cjm_desktop.ui.importing import inbox_view
from cjm_desktop.ui.importing.inbox import Inbox

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DOING, DISCOVERING = "Doing and touchpoints", "Discovering"
TEXTS = ("Where are the photos?", "I found no price", "It took too long, né")
POLL = Source(id=SourceId("poll"), name="Poll of October", kind="poll")


def start(program: Program, texts: tuple[str, ...]) -> None:
    project = new_project("customer-experience", "en")
    items = tuple(
        InboxItem(id=InboxItemId(f"i{n}"), text=text, source=POLL.id, detail="Home page")
        for n, text in enumerate(texts)
    )
    method = Method(inbox=items) if items else None
    program.session.start(project.replace(sources=(*project.sources, POLL), method=method))
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.act("view.evidence")
    program.settle()


@pytest.fixture
def inbox(program: Program) -> Inbox:
    start(program, TEXTS)
    found = program.page.findChild(Inbox)
    assert isinstance(found, Inbox)
    found.come_into_view()
    program.settle()
    return found


def cards(program: Program, phase: int = 0) -> list[Card]:
    holder = program.journey.rows[0]
    cell = cell_at(holder, program.journey.phases[phase].id)
    return [entry for entry in entries(holder, cell) if isinstance(entry, Card)]


def line(inbox: Inbox, row: int) -> QPoint:
    """Return the global place of a line."""
    rect = inbox.view.visualRect(inbox.inbox.index(row))
    return inbox.view.viewport().mapToGlobal(rect.center())


def waiting(program: Program) -> list[str]:
    return [item.text for item in inbox_of(program.project)]


def test_dragged_texts_become_cards_with_their_source(program: Program, inbox: Inbox) -> None:
    at = Sight(program.page.canvas).cell(DOING, DISCOVERING)
    drag = Drag(program, inbox.inbox.mimeData([inbox.inbox.index(row) for row in (0, 2)]))
    assert drag.over(at)
    assert program.page.canvas.overlay.drop_mark is not None
    assert program.page.drag_hint.text() == "Drop: to Doing and touchpoints, Discovering"
    drag.drop(at)
    put = cards(program)
    assert [(card.text, card.evidence, card.sources, card.note) for card in put] == [
        (TEXTS[0], 4, (POLL.id,), "Home page"),
        (TEXTS[2], 4, (POLL.id,), "Home page"),
    ]
    assert waiting(program) == [TEXTS[1]]
    assert program.store.selection.entries == tuple(card.id for card in put)
    assert program.store.undo_stack.undoText() == "Put texts on the map"
    program.act("edit.undo")
    assert waiting(program) == list(TEXTS)
    assert cards(program) == []


def test_a_row_that_holds_no_cards_says_so(program: Program, inbox: Inbox) -> None:
    before = program.project
    drag = Drag(program, inbox.inbox.mimeData([inbox.inbox.index(0)]))
    scores = program.row("score")
    at = Sight(program.page.canvas).cell(scores.name, DISCOVERING)
    assert not drag.over(at)
    assert program.page.drag_hint.text().startswith(f"{scores.name} holds no cards")
    drag.leave()
    assert not program.page.drag_hint.isVisible()
    assert program.project is before


def test_with_the_mouse(
    program: Program, inbox: Inbox, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = Sight(program.page.canvas).cell(DOING, DISCOVERING)

    class DragBySystem(QDrag):
        """Goes on where the system would, of which the display of the tests has none."""

        def exec(self, *actions: Qt.DropAction) -> Qt.DropAction:
            assert not self.pixmap().isNull()
            Drag(program, self.mimeData()).drop(to)
            return actions[0]

    monkeypatch.setattr(inbox_view, "QDrag", DragBySystem)
    person.drag(line(inbox, 1), line(inbox, 1) + QPoint(-60, 0))
    assert [card.text for card in cards(program)] == [TEXTS[1]]
    assert waiting(program) == [TEXTS[0], TEXTS[2]]


def test_by_keys(program: Program, inbox: Inbox, person: Person) -> None:
    person.click(line(inbox, 0))
    person.press("Return")
    assert program.page.drag_hint.text() == (
        "Select a cell of cards or actions on the map first; then press Enter."
    )
    assert waiting(program) == list(TEXTS)
    person.click(Sight(program.page.canvas).cell(DOING, DISCOVERING))
    person.click(line(inbox, 1))
    person.press("Shift+Down", "Return")
    assert [card.text for card in cards(program)] == [TEXTS[1], TEXTS[2]]
    assert waiting(program) == [TEXTS[0]]
    assert inbox.view.hasFocus()  # to go on with the next
    person.press("Delete")
    assert waiting(program) == []
    assert len(cards(program)) == 2  # of which two are selected on the map
    assert program.store.undo_stack.undoText() == "Remove text from the inbox"
    assert inbox.nothing.isVisible()
    assert inbox.y() > 0  # below what is known
    program.act("edit.undo")
    assert waiting(program) == [TEXTS[0]]


def test_searching(program: Program, inbox: Inbox, person: Person) -> None:
    assert inbox.count.text() == "3"
    assert inbox.y() == 0  # nothing that grows pushes it away
    person.click(middle_of(inbox.search))
    person.type("LONG ne")
    assert [item.text for item in inbox.inbox.items] == [TEXTS[2]]
    assert inbox.count.text() == "1 of 3"
    assert inbox.inbox.data(inbox.inbox.index(0), 256) == "Home page · 1 Poll of October"
    assert waiting(program) == list(TEXTS)


def test_many_texts(program: Program) -> None:
    start(program, tuple(f"Answer number {n}" for n in range(20_000)))
    inbox = program.page.findChild(Inbox)
    assert isinstance(inbox, Inbox)
    assert inbox.count.text() == "20,000"
    inbox.search.setText("19999")
    inbox.search.edited.emit("19999")
    assert [item.text for item in inbox.inbox.items] == ["Answer number 19999"]
