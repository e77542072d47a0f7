"""The details panel of the program: its form and fields, by the names that are read aloud."""

from typing import Any, TypeVar

from program import Program
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.model.document import Action, Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.ui.panels.inspector import Inspector

Control = TypeVar("Control", bound=QWidget)


def inspector(program: Program) -> Inspector:
    """Return the panel."""
    found = program.page.inspector
    assert found is not None
    return found


def heading(program: Program) -> str:
    """Return its title."""
    return inspector(program).findChildren(QLabel)[0].text()


def field(program: Program, kind: type[Control], name: str) -> Control:
    """Return the field with an accessible name in the form that is shown."""
    form = inspector(program).form()
    assert form is not None
    return next(f for f in form.findChildren(kind) if f.accessibleName() == name)


def pick(program: Program, kind: str, role: str = "") -> tuple[Any, Any]:
    """Select the first card or action of a row and return its row and itself."""
    row = program.row(kind, role)  # type: ignore[arg-type] # named in the test
    cell = row.cells[0]
    entry = (cell.cards or cell.actions)[0]
    program.select(row=row.id, phase=cell.phase, entries=(entry.id,))
    return row, entry


def entry_now(program: Program, entry: Card | Action) -> Any:
    """Return a card or action as it is in the document now."""
    place = find_entry(program.journey, entry.id)
    assert place is not None
    return place.entry
