"""What can be made of the selected cards, and what is said of them."""

from collections.abc import Sequence

from cjm_desktop.model.words import HUES, Contact, Hue, Marker, Medium, MomentOfTruth
from cjm_desktop.ui.actions import ActionSpec
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.hue_names import hue_source
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _copy(name: str, text: str, keys: str, dx: int, dy: int) -> ActionSpec:
    return ActionSpec(
        id=f"copy.{name}",
        text=text,
        keys=(keys,),
        enabled=lambda bench: bench.shows_map and bool(bench.store.selection.entries),
        run=lambda bench: bench.commands.copy_selection(dx, dy),
    )


def _stretch(name: str, text: str, keys: str, by: int) -> ActionSpec:
    return ActionSpec(
        id=f"card.{name}",
        text=text,
        keys=(keys,),
        enabled=lambda bench: bench.shows_map and bench.commands.can_stretch(by),
        run=lambda bench: bench.commands.stretch_selection(by),
    )


def _field(
    name: str, text: str, field: str, value: object, step: str, context: str = "Actions"
) -> ActionSpec:
    """Return the action that gives all selected cards a value; it is ticked where all have it."""

    def run(bench: Bench) -> None:
        bench.commands.set_on_cards(step, **{field: value})

    return ActionSpec(
        id=f"card.{name}",
        text=text,
        context=context,
        enabled=lambda bench: bench.shows_map and bench.commands.can_set_evidence(),
        checked=lambda bench: bench.shows_map and bench.commands.all_have(field, value),
        run=run,
    )


_MEDIA: Sequence[tuple[Medium, str]] = (
    ("digital", QT_TRANSLATE_NOOP("Actions", "Digital")),
    ("physical", QT_TRANSLATE_NOOP("Actions", "Physical")),
)
_CONTACTS: Sequence[tuple[Contact, str]] = (
    ("direct", QT_TRANSLATE_NOOP("Actions", "With us")),
    ("indirect", QT_TRANSLATE_NOOP("Actions", "By others")),
)
_MOMENTS: Sequence[tuple[MomentOfTruth | None, str]] = (
    (None, QT_TRANSLATE_NOOP("Actions", "No moment of truth")),
    ("zero", QT_TRANSLATE_NOOP("Actions", "0  First search")),
    ("first", QT_TRANSLATE_NOOP("Actions", "1  First experience")),
    ("ultimate", QT_TRANSLATE_NOOP("Actions", "U  Tells others")),
)
_MARKERS: Sequence[tuple[Marker | None, str]] = (
    (None, QT_TRANSLATE_NOOP("Actions", "No mark")),
    ("need", QT_TRANSLATE_NOOP("Actions", "Need")),
    ("barrier", QT_TRANSLATE_NOOP("Actions", "Barrier")),
)


def _hue(hue: Hue) -> ActionSpec:
    return _field(f"hue_{hue}", hue_source(hue), "hue", hue, steps.CHANGE_COLOUR, "Hues")


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
        run=lambda bench: bench.asked.emit("other journeys"),
    ),
    _stretch("wider", QT_TRANSLATE_NOOP("Actions", "Over one phase more"), "Alt+Shift+Right", 1),
    _stretch(
        "narrower", QT_TRANSLATE_NOOP("Actions", "Over one phase fewer"), "Alt+Shift+Left", -1
    ),
    ActionSpec(
        id="card.merge",
        text=QT_TRANSLATE_NOOP("Actions", "Merge into one"),
        keys=("Ctrl+M",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_merge(),
        run=lambda bench: bench.commands.merge_selection(),
    ),
    ActionSpec(
        id="card.split",
        text=QT_TRANSLATE_NOOP("Actions", "Split by lines"),
        keys=("Ctrl+Shift+Return",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_split(),
        run=lambda bench: bench.commands.split_selection(),
    ),
    *(_field(value, text, "medium", value, steps.CHANGE_FORM) for value, text in _MEDIA),
    *(_field(value, text, "contact", value, steps.CHANGE_CONTACT) for value, text in _CONTACTS),
    *(
        _field(f"moment_{value or 'none'}", text, "moment", value, steps.CHANGE_MOMENT)
        for value, text in _MOMENTS
    ),
    *(
        _field(f"mark_{value or 'none'}", text, "marker", value, steps.CHANGE_MARK)
        for value, text in _MARKERS
    ),
    _field(
        "hue_none",
        QT_TRANSLATE_NOOP("Actions", "As the phase"),
        "hue",
        None,
        steps.CHANGE_COLOUR,
    ),
    *map(_hue, HUES),
)
