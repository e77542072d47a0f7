"""What is said of the selected cards, where they stand, and which journey is shown."""

from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _evidence(name: str, text: str, rung: int) -> ActionSpec:
    def run(bench: Bench) -> None:
        bench.commands.set_evidence(rung)

    return ActionSpec(
        id=f"card.{name}",
        text=text,
        keys=(f"Alt+{rung}",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_set_evidence(),
        checked=lambda bench: bench.shows_map and bench.commands.is_known_by(rung),
        needs=needs.KNOWN,
        run=run,
    )


def _move(name: str, text: str, keys: str, icon: str, dx: int, dy: int) -> ActionSpec:
    def run(bench: Bench) -> None:
        bench.commands.move_selection(dx, dy)

    return ActionSpec(
        id=f"move.{name}",
        text=text,
        keys=(keys,),
        icon=icon,
        enabled=lambda bench: bench.shows_map and bench.has_selection,
        needs=needs.SOMETHING,
        run=run,
    )


def _next_route(bench: Bench) -> None:
    bench.commands.step_route(1)
    bench.canvas.reveal(bench.store.selection)


JOURNEY: tuple[ActionSpec, ...] = (
    _evidence("guessed", QT_TRANSLATE_NOOP("Actions", "Guessed by us"), GUESSED),
    _evidence("present", QT_TRANSLATE_NOOP("Actions", "Customers were present"), PRESENT),
    _evidence("drawn", QT_TRANSLATE_NOOP("Actions", "Drawn by customers"), DRAWN),
    _evidence("researched", QT_TRANSLATE_NOOP("Actions", "Researched"), RESEARCHED),
    _move("left", QT_TRANSLATE_NOOP("Actions", "To the left"), "Alt+Left", "arrow-left", -1, 0),
    _move("right", QT_TRANSLATE_NOOP("Actions", "To the right"), "Alt+Right", "arrow-right", 1, 0),
    _move("up", QT_TRANSLATE_NOOP("Actions", "Up"), "Alt+Up", "", 0, -1),
    _move("down", QT_TRANSLATE_NOOP("Actions", "Down"), "Alt+Down", "arrow-down", 0, 1),
    ActionSpec(
        id="route.draw_on",
        text=QT_TRANSLATE_NOOP("Actions", "Draw this route on"),
        keys=("Alt+Shift+T",),
        icon="path",
        enabled=lambda bench: bench.shows_map and bench.commands.chosen_route is not None,
        needs=needs.ROUTE,
        run=lambda bench: bench.commands.draw_route_on(),
    ),
    ActionSpec(
        id="route.next",
        text=QT_TRANSLATE_NOOP("Actions", "Next route"),
        keys=("Ctrl+Shift+T",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_step_route(),
        needs=needs.ROUTES,
        run=_next_route,
    ),
    ActionSpec(
        id="journey.details",
        text=QT_TRANSLATE_NOOP("Actions", "Title, customers and principles"),
        keys=("Ctrl+Shift+I",),
        icon="map-trifold",
        run=lambda bench: bench.show_map_details(),
    ),
    ActionSpec(
        id="journey.next",
        text=QT_TRANSLATE_NOOP("Actions", "Next journey"),
        keys=("Ctrl+PgDown",),
        enabled=lambda bench: bench.shows_map and len(bench.store.project.journeys) > 1,
        needs=needs.JOURNEYS,
        run=lambda bench: bench.step_journey(1),
    ),
    ActionSpec(
        id="journey.previous",
        text=QT_TRANSLATE_NOOP("Actions", "Previous journey"),
        keys=("Ctrl+PgUp",),
        enabled=lambda bench: bench.shows_map and len(bench.store.project.journeys) > 1,
        needs=needs.JOURNEYS,
        run=lambda bench: bench.step_journey(-1),
    ),
)
