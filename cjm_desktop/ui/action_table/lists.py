"""Lists that the map is worked on in, all of its things of one kind below each other."""

from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

LISTS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="method.touchpoints",
        text=QT_TRANSLATE_NOOP("Actions", "Touchpoints…"),
        keys=("F4, Z",),
        icon="hand-tap",
        run=lambda bench: bench.asked.emit("touchpoints"),
    ),
)
