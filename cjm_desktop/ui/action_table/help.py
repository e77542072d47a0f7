"""Help about the program."""

from PySide6.QtGui import QAction

from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

HELP: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="help.shortcuts",
        text=QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        keys=("F1", "Ctrl+?"),
        icon="keyboard",
        enabled=always,
        run=lambda bench: bench.asked.emit("shortcuts"),
    ),
    ActionSpec(
        id="help.about",
        text=QT_TRANSLATE_NOOP("Actions", "About CJM Desktop"),
        keys=("Ctrl+F1",),
        enabled=always,
        role=QAction.MenuRole.AboutRole,
        run=lambda bench: bench.asked.emit("about"),
    ),
)
