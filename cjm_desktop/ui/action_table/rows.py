"""What is done with whole rows."""

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, Question
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.sizing import can_resize, resize
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _has_rows(bench: Bench) -> bool:
    return bench.shows_map and bench.commands.has_rows()


def _has_hidden(bench: Bench) -> bool:
    return bench.shows_map and bool(bench.commands.hidden_rows())


def _when(question: Question) -> Question:
    return lambda bench: bench.shows_map and question(bench)


def _resize(name: str, text: str, keys: str, by: int) -> ActionSpec:
    return ActionSpec(
        id=f"rows.{name}",
        text=text,
        keys=(keys,),
        enabled=_when(lambda bench: can_resize(bench.canvas.shown_layout, bench.commands, 0, by)),
        needs=needs.ROWS,
        run=lambda bench: resize(bench.canvas.map_layout, bench.commands, 0, by),
    )


ROWS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="rows.above",
        text=QT_TRANSLATE_NOOP("Actions", "Add a row above this one…"),
        keys=("Ctrl+Shift+Up",),
        icon="rows-plus-top",
        run=lambda bench: bench.asked.emit("rows above"),
    ),
    ActionSpec(
        id="rows.collapse",
        text=QT_TRANSLATE_NOOP("Actions", "Collapse the row to one line"),
        keys=("Ctrl+Shift+L",),
        enabled=_when(lambda bench: bench.commands.can_collapse_rows()),
        needs=needs.FULL_ROWS,
        checked=_when(lambda bench: bench.commands.rows_are_collapsed()),
        run=lambda bench: bench.commands.collapse_rows(),
    ),
    ActionSpec(
        id="rows.pin",
        text=QT_TRANSLATE_NOOP("Actions", "Pin the row below the phases"),
        keys=("Ctrl+8",),
        icon="push-pin",
        enabled=_has_rows,
        needs=needs.ROWS,
        checked=_when(lambda bench: bench.commands.rows_are_pinned()),
        run=lambda bench: bench.commands.pin_rows(),
    ),
    ActionSpec(
        id="rows.hide",
        text=QT_TRANSLATE_NOOP("Actions", "Hide the row"),
        keys=("Ctrl+9",),
        icon="eye-slash",
        enabled=_has_rows,
        needs=needs.ROWS,
        run=lambda bench: bench.commands.hide_rows(),
    ),
    ActionSpec(
        id="rows.hidden",
        text=QT_TRANSLATE_NOOP("Actions", "Hidden rows…"),
        keys=("Ctrl+7",),
        icon="eye",
        enabled=_has_hidden,
        needs=needs.HIDDEN_ROWS,
        run=lambda bench: bench.asked.emit("hidden rows"),
    ),
    ActionSpec(
        id="rows.show_all",
        text=QT_TRANSLATE_NOOP("Actions", "Show all rows"),
        keys=("Ctrl+Shift+U",),
        enabled=_has_hidden,
        needs=needs.HIDDEN_ROWS,
        run=lambda bench: bench.commands.show_all_rows(),
    ),
    _resize("higher", QT_TRANSLATE_NOOP("Actions", "Higher"), "Alt+Shift+Down", 1),
    _resize("lower", QT_TRANSLATE_NOOP("Actions", "Lower"), "Alt+Shift+Up", -1),
    ActionSpec(
        id="rows.automatic",
        text=QT_TRANSLATE_NOOP("Actions", "Automatic height"),
        keys=("Alt+0",),
        enabled=_when(lambda bench: bench.commands.can_reset_height()),
        needs=needs.OWN_HEIGHT,
        run=lambda bench: bench.commands.reset_height(),
    ),
)
