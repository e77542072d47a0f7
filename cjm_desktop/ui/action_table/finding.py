"""Finding actions, phases and cards."""

from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

FINDING: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="find.palette",
        text=QT_TRANSLATE_NOOP("Actions", "Search or do something…"),
        keys=("Ctrl+K",),
        icon="command",
        enabled=always,
        run=lambda bench: bench.asked.emit("palette"),
    ),
    ActionSpec(
        id="find.phase",
        text=QT_TRANSLATE_NOOP("Actions", "Go to phase…"),
        keys=("Ctrl+G",),
        icon="flag",
        run=lambda bench: bench.asked.emit("phases"),
    ),
)
