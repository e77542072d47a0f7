"""What is done with whole journeys, which are the tabs below the map."""

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _move(name: str, text: str, keys: str, icon: str, by: int) -> ActionSpec:
    return ActionSpec(
        id=f"journey.{name}",
        text=text,
        keys=(keys,),
        icon=icon,
        enabled=lambda bench: bench.shows_map and bench.commands.can_move_journey(by),
        needs=needs.JOURNEY_BESIDE,
        run=lambda bench: bench.commands.move_journey(by),
    )


def _duplicate(bench: Bench) -> None:
    bench.commands.duplicate_journey()
    bench.rename_journey()


def _add_empty(bench: Bench) -> None:
    bench.commands.add_empty_journey()
    bench.rename_journey()


JOURNEYS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="journey.add",
        text=QT_TRANSLATE_NOOP("Actions", "Add a journey…"),
        keys=("Ctrl+Shift+N",),
        icon="plus",
        run=lambda bench: bench.add_journey(),
    ),
    ActionSpec(
        id="journey.add_empty",
        text=QT_TRANSLATE_NOOP("Actions", "The same phases and rows, empty"),
        keys=("Ctrl+Shift+B",),
        icon="table",
        run=_add_empty,
    ),
    ActionSpec(
        id="journey.duplicate",
        text=QT_TRANSLATE_NOOP("Actions", "Duplicate this journey"),
        keys=("Ctrl+Shift+D",),
        icon="copy",
        run=_duplicate,
    ),
    ActionSpec(
        id="journey.rename",
        text=QT_TRANSLATE_NOOP("Actions", "Rename this journey"),
        keys=("Shift+F2",),
        icon="pencil-simple",
        run=lambda bench: bench.rename_journey(),
    ),
    ActionSpec(
        id="journey.future",
        text=QT_TRANSLATE_NOOP("Actions", "This journey is as it should be"),
        keys=("Ctrl+Shift+J",),
        checked=lambda bench: bench.shows_map and bench.commands.is_future(),
        run=lambda bench: bench.commands.toggle_future(),
    ),
    ActionSpec(
        id="journey.compare",
        text=QT_TRANSLATE_NOOP("Actions", "Compare with…"),
        keys=("Alt+Shift+C",),
        icon="scales",
        enabled=lambda bench: bench.shows_map and bench.commands.can_delete_journey(),
        needs=needs.JOURNEYS,
        run=lambda bench: bench.asked.emit("compare"),
    ),
    ActionSpec(
        id="journey.personas",
        text=QT_TRANSLATE_NOOP("Actions", "Personas of this journey…"),
        keys=("Ctrl+Shift+H",),
        icon="user",
        run=lambda bench: bench.choose_personas(),
    ),
    _move(
        "move_left",
        QT_TRANSLATE_NOOP("Actions", "Move this journey to the left"),
        "Ctrl+Shift+PgUp",
        "arrow-left",
        -1,
    ),
    _move(
        "move_right",
        QT_TRANSLATE_NOOP("Actions", "Move this journey to the right"),
        "Ctrl+Shift+PgDown",
        "arrow-right",
        1,
    ),
    ActionSpec(
        id="journey.delete",
        text=QT_TRANSLATE_NOOP("Actions", "Delete this journey"),
        keys=("Ctrl+Shift+Del",),
        icon="trash",
        enabled=lambda bench: bench.shows_map and bench.commands.can_delete_journey(),
        needs=needs.JOURNEYS,
        run=lambda bench: bench.commands.delete_journey(),
    ),
)
