"""Making, opening, saving and leaving a document."""

from PySide6.QtGui import QAction

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _has_file(bench: Bench) -> bool:
    return bench.shows_map and bench.session.path is not None


FILE: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="file.new",
        text=QT_TRANSLATE_NOOP("Actions", "New…"),
        keys=("Ctrl+N",),
        icon="note-blank",
        enabled=lambda bench: bench.shows_map,
        run=lambda bench: bench.asked.emit("start"),
    ),
    ActionSpec(
        id="file.open",
        text=QT_TRANSLATE_NOOP("Actions", "Open…"),
        keys=("Ctrl+O",),
        icon="folder-open",
        enabled=always,
        run=lambda bench: bench.files.ask_and_open(),
    ),
    ActionSpec(
        id="file.example",
        text=QT_TRANSLATE_NOOP("Actions", "Look at the example"),
        keys=("Ctrl+Shift+E",),
        icon="book-open",
        enabled=always,
        run=lambda bench: bench.files.show_example(),
    ),
    ActionSpec(
        id="file.save",
        text=QT_TRANSLATE_NOOP("Actions", "Save"),
        keys=("Ctrl+S",),
        icon="floppy-disk",
        keeps_field=True,
        run=lambda bench: bench.files.save(),
    ),
    ActionSpec(
        id="file.save_as",
        text=QT_TRANSLATE_NOOP("Actions", "Save as…"),
        keys=("Ctrl+Shift+S",),
        keeps_field=True,
        run=lambda bench: bench.files.save_as(),
    ),
    ActionSpec(
        id="file.save_as_template",
        text=QT_TRANSLATE_NOOP("Actions", "Save as template…"),
        keys=("F12",),
        run=lambda bench: bench.asked.emit("save as template"),
    ),
    ActionSpec(
        id="file.show",
        text=QT_TRANSLATE_NOOP("Actions", "Show in its folder"),
        keys=("F4, F",),
        icon="folder-open",
        enabled=_has_file,
        needs=needs.FILE,
        run=lambda bench: bench.files.show_in_folder(),
    ),
    ActionSpec(
        id="file.copy_path",
        text=QT_TRANSLATE_NOOP("Actions", "Copy the path of the file"),
        keys=("F4, A",),
        enabled=_has_file,
        needs=needs.FILE,
        run=lambda bench: bench.files.copy_path(),
    ),
    ActionSpec(
        id="file.export",
        text=QT_TRANSLATE_NOOP("Actions", "Export as PDF…"),
        short=QT_TRANSLATE_NOOP("Actions", "Export"),
        keys=("Ctrl+E",),
        icon="file-pdf",
        run=lambda bench: bench.asked.emit("export"),
    ),
    ActionSpec(
        id="file.print",
        text=QT_TRANSLATE_NOOP("Actions", "Print…"),
        keys=("Ctrl+P",),
        icon="printer",
        run=lambda bench: bench.asked.emit("print"),
    ),
    ActionSpec(
        id="file.export_picture",
        text=QT_TRANSLATE_NOOP("Actions", "Export as picture…"),
        keys=("Ctrl+Shift+A",),
        icon="image",
        run=lambda bench: bench.asked.emit("export picture"),
    ),
    ActionSpec(
        id="file.export_list",
        text=QT_TRANSLATE_NOOP("Actions", "Export the action list…"),
        keys=("F4, Y",),
        icon="list-checks",
        run=lambda bench: bench.asked.emit("export actions"),
    ),
    ActionSpec(
        id="file.bring_in",
        text=QT_TRANSLATE_NOOP("Actions", "Bring in numbers and answers…"),
        keys=("F8, I",),
        icon="table",
        run=lambda bench: bench.asked.emit("bring in"),
    ),
    ActionSpec(
        id="file.close",
        text=QT_TRANSLATE_NOOP("Actions", "Close the map"),
        keys=("Ctrl+W",),
        run=lambda bench: bench.files.close(),
    ),
    ActionSpec(
        id="file.quit",
        text=QT_TRANSLATE_NOOP("Actions", "Quit"),
        keys=("Ctrl+Q",),
        enabled=always,
        role=QAction.MenuRole.QuitRole,
        run=lambda bench: bench.window.close(),
    ),
)
