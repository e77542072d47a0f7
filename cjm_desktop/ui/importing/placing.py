"""Putting what waits in the inbox on the map, and taking it away: each one step of undo."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.base.ids import InboxItemId
from cjm_desktop.edits.inbox import inbox_of, place_items, remove_items
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import find_row
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.dropping import Landing
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.importing.inbox_model import ids_in

translate = QCoreApplication.translate


def take_from_inbox(bench: Bench, mime: QMimeData, landing: object) -> None:
    """Put dragged texts where they were dropped."""
    if isinstance(landing, Landing):
        bench.commands.finish_editing()
        put(bench, ids_in(mime), landing.cell, landing.before)
        bench.canvas.setFocus()


def put_in_selected(bench: Bench, ids: Sequence[InboxItemId]) -> bool:
    """Put texts in the cell that is selected, at its end; say which to select where none takes."""
    bench.commands.finish_editing()
    cell = bench.commands.cursor
    row = find_row(bench.commands.journey, cell.row) if cell is not None else None
    if cell is None or row is None or row.kind not in ("cards", "actions"):
        bench.say(
            translate(
                "Inbox", "Select a cell of cards or actions on the map first; then press Enter."
            )
        )
        return False
    put(bench, ids, cell, None)
    return True


def put(bench: Bench, ids: Sequence[InboxItemId], cell: CellAddress, index: int | None) -> None:
    """Put texts that still wait in a cell, and show them there."""
    commands = bench.commands
    waiting = {item.id for item in inbox_of(commands.project)}
    found = [each for each in ids if each in waiting]
    if not found:
        return
    project, cards = place_items(commands.project, found, cell, index)
    step = steps.PLACE_TEXT if len(found) == 1 else steps.PLACE_TEXTS
    chosen = cell_selection(cell, cards)
    commands.apply(commands.with_room(project, cell), step, chosen)
    bench.canvas.reveal(chosen)


def remove(bench: Bench, ids: Sequence[InboxItemId]) -> None:
    """Take texts out of the inbox."""
    step = steps.REMOVE_TEXT if len(ids) == 1 else steps.REMOVE_TEXTS
    bench.commands.apply(remove_items(bench.commands.project, ids), step)
