"""How gain is read, and the step from a phase to its opportunity."""

from typing import TYPE_CHECKING

from cjm_desktop.model.gains import weighing_of
from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cjm_desktop.model.method_words import GainReading
    from cjm_desktop.ui.bench import Bench


def _choose(bench: "Bench", reading: "GainReading") -> None:
    from cjm_desktop.ui.gain.deeds import choose_reading

    choose_reading(bench.commands, reading)


def _write_opportunity(bench: "Bench") -> None:
    from cjm_desktop.ui.gain.panel import write_opportunity_here

    write_opportunity_here(bench)


def _show_ideas(bench: "Bench") -> None:
    from cjm_desktop.ui.board.idea_deeds import show_ideas

    show_ideas(bench)


def _reading(reading: "GainReading", text: str, keys: str) -> ActionSpec:
    return ActionSpec(
        id=f"gain.{reading}",
        text=text,
        keys=(keys,),
        checked=lambda bench: bench.shows_map and _is_read(bench, reading),
        run=lambda bench: _choose(bench, reading),
    )


def _is_read(bench: "Bench", reading: "GainReading") -> bool:
    return weighing_of(bench.store.project).reading == reading


GAIN: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="gain.opportunity",
        text=QT_TRANSLATE_NOOP("Actions", "Write the opportunity of this phase"),
        keys=("F8, O",),
        icon="lightbulb",
        enabled=lambda bench: bench.shows_map and bench.store.selection.phase is not None,
        needs=needs.IN_PHASE,
        run=_write_opportunity,
    ),
    ActionSpec(
        id="action.ideas",
        text=QT_TRANSLATE_NOOP("Actions", "Ideas for this phase…"),
        keys=("F8, S",),
        icon="list-checks",
        enabled=lambda bench: bench.shows_map and bool(bench.commands.journey.phases),
        needs=needs.SOME_PHASE,
        run=_show_ideas,
    ),
    _reading("gap", QT_TRANSLATE_NOOP("Actions", "Relevance − presence"), "F8, G"),
    _reading("room", QT_TRANSLATE_NOOP("Actions", "Room × relevance"), "F8, R"),
    _reading("own", QT_TRANSLATE_NOOP("Actions", "Own weights"), "F8, W"),
)
