"""Choosing a file of numbers and answers, and bringing in what it holds as one step."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cjm_desktop.edits.importing import Brought
from cjm_desktop.exchange.tab_separated import write_tab_separated
from cjm_desktop.model.table import Table
from cjm_desktop.session.evidence_files import SUFFIXES
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.importing.dialog import ImportDialog
from cjm_desktop.ui.importing.inbox import Inbox

translate = QCoreApplication.translate


def ask_and_bring_in(bench: Bench) -> None:
    """Let a file be chosen, and show what can be brought in from it."""
    tables, everything = translate("Importing", "Tables"), translate("Importing", "All files")
    endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    path = file_dialogs.ask_open(
        bench.window,
        translate("Importing", "Choose a file with numbers or answers"),
        bench.settings.folder,
        f"{tables} ({endings});;{everything} (*)",
    )
    if path is not None:
        bring_in_file(bench, path)


def bring_in_file(bench: Bench, path: Path) -> None:
    """Show what can be brought in from a file; what is agreed to comes on the map and the inbox."""
    _show(bench, path)


def bring_in_table(bench: Bench, table: Table) -> None:
    """Show what can be brought in from a table that was pasted or dropped without a file."""
    lines = [[cell.text for cell in line] for line in table.lines]
    name = Path(translate("Importing", "Pasted table"))
    _show(bench, name, write_tab_separated(lines).encode())


def _show(bench: Bench, path: Path, data: bytes | None = None) -> None:
    bench.commands.finish_editing()
    commands = bench.commands
    dialog = ImportDialog(
        path, commands.project, commands.journey, bench.settings, bench.window, data
    )
    dialog.exec()
    dialog.deleteLater()
    if dialog.brought is not None:
        _apply(bench, dialog.brought)


def _apply(bench: Bench, brought: Brought) -> None:
    """Make what was brought in the document, and show where it went."""
    journey = bench.commands.journey.id
    chosen = Selection(journey, brought.rows[0]) if brought.rows else None
    bench.commands.apply(brought.project, steps.BRING_IN, chosen)
    if chosen is not None:
        bench.canvas.reveal(chosen)
    if brought.texts and not bench.shows_panel("evidence"):
        bench.toggle_panel("evidence")
    inbox = bench.page.findChild(Inbox) if brought.texts and bench.page is not None else None
    if isinstance(inbox, Inbox):
        inbox.come_into_view()
    else:
        bench.canvas.setFocus()
