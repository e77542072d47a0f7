"""What happens with what other programs drop on the map."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData

from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.dropping import Landing
from cjm_desktop.ui.clipboard.actions import new_pasting
from cjm_desktop.ui.clipboard.origins import Origin
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.dialogs import questions

MAP_SUFFIX: Final = ".cjm"


def take_drop(bench: Bench, mime: QMimeData, landing: object) -> None:
    """Open a map that was dropped, or paste text, a table or cells where they were dropped."""
    files = _files(mime)
    maps = [path for path in files if path.suffix.lower() == MAP_SUFFIX]
    if maps:
        bench.files.open(maps[0])
    elif files:
        _refuse(bench)
    elif isinstance(landing, Landing):
        bench.commands.finish_editing()
        cell = landing.cell
        origin = Origin(cell.row, cell.phase, landing.before)
        new_pasting(bench).paste(mime, origin, steps.DROP)
        bench.canvas.setFocus()


def _files(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def _refuse(bench: Bench) -> None:
    title = QCoreApplication.translate("Clipboard", "This file cannot be dropped here")
    text = QCoreApplication.translate(
        "Clipboard", "Journey maps (.cjm) can, and text and tables from other programs."
    )
    questions.tell(bench.window, title, text)
