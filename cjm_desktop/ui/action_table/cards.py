"""What can be made of the selected cards, and what is said of them."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import HUES
from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.hue_names import hue_keys, hue_source
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _copy(name: str, text: str, keys: str, dx: int, dy: int) -> ActionSpec:
    return ActionSpec(
        id=f"copy.{name}",
        text=text,
        keys=(keys,),
        enabled=lambda bench: bench.shows_map and bool(bench.store.selection.entries),
        needs=needs.CARDS_OR_ACTIONS,
        run=lambda bench: bench.commands.copy_selection(dx, dy),
    )


def _stretch(name: str, text: str, keys: str, end: int, start: int = 0) -> ActionSpec:
    return ActionSpec(
        id=f"stretch.{name}",
        text=text,
        keys=(keys,),
        enabled=lambda bench: bench.shows_map and bench.commands.can_stretch(end, start),
        needs=needs.STRETCHES,
        run=lambda bench: bench.commands.stretch(end, start),
    )


class _Choice(NamedTuple):
    """A value that a field of cards may have: its words, its keys."""

    value: object
    text: str
    keys: str


def _field(name: str, field: str, choice: _Choice, step: str, context: str) -> ActionSpec:
    """Return the action that gives all selected cards a value; it is ticked where all have it."""

    value = choice.value

    def run(bench: Bench) -> None:
        bench.commands.set_on_cards(step, **{field: value})

    return ActionSpec(
        id=f"card.{name}",
        text=choice.text,
        keys=(choice.keys,),
        context=context,
        enabled=lambda bench: bench.shows_map and bench.commands.has_cards(),
        needs=needs.CARDS,
        checked=lambda bench: bench.shows_map and bench.commands.all_have(field, value),
        run=run,
    )


_MEDIA: Sequence[_Choice] = (
    _Choice("digital", QT_TRANSLATE_NOOP("Actions", "Digital"), "Alt+Shift+D"),
    _Choice("physical", QT_TRANSLATE_NOOP("Actions", "Physical"), "Alt+Shift+P"),
)
_CONTACTS: Sequence[_Choice] = (
    _Choice("direct", QT_TRANSLATE_NOOP("Actions", "With us"), "Alt+Shift+W"),
    _Choice("indirect", QT_TRANSLATE_NOOP("Actions", "By others"), "Alt+Shift+O"),
)
_MOMENTS: Sequence[_Choice] = (
    _Choice(None, QT_TRANSLATE_NOOP("Actions", "No moment of truth"), "Alt+6"),
    _Choice("zero", QT_TRANSLATE_NOOP("Actions", "0  First search"), "Alt+7"),
    _Choice("first", QT_TRANSLATE_NOOP("Actions", "1  First experience"), "Alt+8"),
    _Choice("ultimate", QT_TRANSLATE_NOOP("Actions", "U  Tells others"), "Alt+9"),
)
_MARKERS: Sequence[_Choice] = (
    _Choice(None, QT_TRANSLATE_NOOP("Actions", "No mark"), "Alt+Shift+M"),
    _Choice("need", QT_TRANSLATE_NOOP("Actions", "Need"), "Alt+Shift+N"),
    _Choice("barrier", QT_TRANSLATE_NOOP("Actions", "Barrier"), "Alt+Shift+B"),
)
_HUES: Sequence[_Choice] = tuple(_Choice(hue, hue_source(hue), hue_keys(hue)) for hue in HUES)
_OWN_HUE: Final = _Choice(None, QT_TRANSLATE_NOOP("Actions", "As the phase"), "Ctrl+Shift+F12")


def _fields(
    field: str, choices: Sequence[_Choice], step: str, prefix: str = "", context: str = "Actions"
) -> Iterator[ActionSpec]:
    for choice in choices:
        yield _field(f"{prefix}{choice.value or 'none'}", field, choice, step, context)


CARDS: tuple[ActionSpec, ...] = (
    _copy("right", QT_TRANSLATE_NOOP("Actions", "Copy to the next phase"), "Ctrl+R", 1, 0),
    _copy("left", QT_TRANSLATE_NOOP("Actions", "Copy to the phase before"), "Ctrl+Shift+R", -1, 0),
    _copy("up", QT_TRANSLATE_NOOP("Actions", "Copy to the row above"), "Alt+Shift+Up", 0, -1),
    _copy("down", QT_TRANSLATE_NOOP("Actions", "Copy to the row below"), "Alt+Shift+Down", 0, 1),
    ActionSpec(
        id="copy.journey",
        text=QT_TRANSLATE_NOOP("Actions", "Move or copy to another journey…"),
        keys=("Ctrl+J",),
        enabled=lambda bench: (
            bench.shows_map
            and bool(bench.store.selection.entries)
            and len(bench.store.project.journeys) > 1
        ),
        needs=needs.OTHER_JOURNEY,
        run=lambda bench: bench.asked.emit("other journeys"),
    ),
    _stretch("more", QT_TRANSLATE_NOOP("Actions", "Over one phase more"), "Alt+Shift+Right", 1),
    _stretch("fewer", QT_TRANSLATE_NOOP("Actions", "Over one phase fewer"), "Alt+Shift+Left", -1),
    _stretch(
        "earlier",
        QT_TRANSLATE_NOOP("Actions", "Begin one phase earlier"),
        "Alt+Shift+Home",
        0,
        -1,
    ),
    _stretch("later", QT_TRANSLATE_NOOP("Actions", "Begin one phase later"), "Alt+Shift+End", 0, 1),
    ActionSpec(
        id="card.merge",
        text=QT_TRANSLATE_NOOP("Actions", "Merge into one"),
        keys=("Ctrl+M",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_merge(),
        needs=needs.SEVERAL_CARDS,
        run=lambda bench: bench.commands.merge_selection(),
    ),
    ActionSpec(
        id="card.split",
        text=QT_TRANSLATE_NOOP("Actions", "Split by lines"),
        keys=("Ctrl+Shift+Return",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_split(),
        needs=needs.CARD_OF_LINES,
        run=lambda bench: bench.commands.split_selection(),
    ),
    *_fields("medium", _MEDIA, steps.CHANGE_FORM),
    *_fields("contact", _CONTACTS, steps.CHANGE_CONTACT),
    *_fields("moment", _MOMENTS, steps.CHANGE_MOMENT, "moment_"),
    *_fields("marker", _MARKERS, steps.CHANGE_MARK, "mark_"),
    *_fields("hue", (_OWN_HUE,), steps.CHANGE_COLOUR, "hue_"),
    *_fields("hue", _HUES, steps.CHANGE_COLOUR, "hue_", "Hues"),
)
