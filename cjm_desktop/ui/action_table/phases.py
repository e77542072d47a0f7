"""What is done with whole phases and their groups."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.words import HUES, Hue
from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, Question
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.sizing import can_resize, resize
from cjm_desktop.ui.hue_names import hue_keys, hue_source
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


def _has_phases(bench: Bench) -> bool:
    return bench.shows_map and bench.commands.has_phases()


def _can_colour(bench: Bench) -> bool:
    return bench.shows_map and bench.commands.can_colour()


def _group(bench: Bench) -> None:
    if bench.commands.are_side_by_side:
        bench.commands.group_selection()
    else:
        bench.say(translate("Actions", "Only phases that stand side by side can be a group."))


def _group_with_next(bench: Bench) -> None:
    if bench.commands.are_side_by_side:
        bench.commands.group_with_next()
    else:
        bench.say(translate("Actions", "Only phases that stand side by side can be a group."))


def _merge(bench: Bench) -> None:
    if bench.commands.are_side_by_side:
        left_out = bench.commands.merge_phases()
        if left_out:
            words = translate(
                "Actions", "A phase holds one number or picture a row. Left out: {count}"
            )
            bench.say(words.format(count=left_out))
    else:
        bench.say(translate("Actions", "Only phases that stand side by side can be merged."))


def _when(question: Question) -> Question:
    return lambda bench: bench.shows_map and question(bench)


def _resize(name: str, text: str, keys: str, by: int) -> ActionSpec:
    return ActionSpec(
        id=f"phase.{name}",
        text=text,
        keys=(keys,),
        enabled=_when(lambda bench: can_resize(bench.canvas.shown_layout, bench.commands, by, 0)),
        needs=needs.PHASES,
        run=lambda bench: resize(bench.canvas.map_layout, bench.commands, by, 0),
    )


def _hue(hue: Hue) -> ActionSpec:
    return ActionSpec(
        id=f"hue.{hue}",
        text=hue_source(hue),
        keys=(hue_keys(hue),),
        context="Hues",
        swatch=hue,
        enabled=_can_colour,
        needs=needs.PHASES_OR_GROUP,
        checked=lambda bench: bench.shows_map and bench.commands.hue_at_hand() == hue,
        run=lambda bench: bench.commands.set_hue(hue),
    )


PHASES: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="phase.split",
        text=QT_TRANSLATE_NOOP("Actions", "Split the phase"),
        keys=("Ctrl+Shift+Return",),
        icon="arrows-out-line-horizontal",
        enabled=_when(lambda bench: bench.commands.can_split_phase()),
        needs=needs.ONE_PHASE,
        run=lambda bench: bench.commands.split_phase(),
    ),
    ActionSpec(
        id="phase.merge",
        text=QT_TRANSLATE_NOOP("Actions", "Merge the phases"),
        keys=("Ctrl+M",),
        icon="arrows-in-line-horizontal",
        enabled=_when(lambda bench: bench.commands.can_merge_phases()),
        needs=needs.SEVERAL_PHASES,
        run=_merge,
    ),
    ActionSpec(
        id="phase.collapse",
        text=QT_TRANSLATE_NOOP("Actions", "Collapse the phase"),
        keys=("Ctrl+Shift+K",),
        enabled=_has_phases,
        needs=needs.PHASES,
        checked=_when(lambda bench: bench.commands.phases_are_collapsed()),
        run=lambda bench: bench.commands.collapse_phases(),
    ),
    ActionSpec(
        id="phase.absent",
        text=QT_TRANSLATE_NOOP("Actions", "Does not apply…"),
        keys=("Alt+Shift+A",),
        enabled=_has_phases,
        needs=needs.PHASES,
        checked=_when(lambda bench: bench.commands.phases_are_absent()),
        run=lambda bench: bench.toggle_absent(),
    ),
    _resize("wider", QT_TRANSLATE_NOOP("Actions", "Wider"), "Alt+Shift+Right", 1),
    _resize("narrower", QT_TRANSLATE_NOOP("Actions", "Narrower"), "Alt+Shift+Left", -1),
    ActionSpec(
        id="phase.automatic",
        text=QT_TRANSLATE_NOOP("Actions", "Automatic width"),
        keys=("Alt+0",),
        enabled=_when(lambda bench: bench.commands.can_reset_width()),
        needs=needs.OWN_WIDTH,
        run=lambda bench: bench.commands.reset_width(),
    ),
    ActionSpec(
        id="group.make",
        text=QT_TRANSLATE_NOOP("Actions", "Group the phases"),
        keys=("Ctrl+Shift+G",),
        icon="brackets-square",
        enabled=_when(lambda bench: bench.commands.can_group()),
        needs=needs.PHASES,
        run=_group,
    ),
    ActionSpec(
        id="group.with_next",
        text=QT_TRANSLATE_NOOP("Actions", "Group with the next phase"),
        keys=("Alt+Shift+G",),
        enabled=_when(lambda bench: bench.commands.can_group_with_next()),
        needs=needs.PHASES_WITH_NEXT,
        run=_group_with_next,
    ),
    ActionSpec(
        id="group.dissolve",
        text=QT_TRANSLATE_NOOP("Actions", "Dissolve the group"),
        keys=("Alt+Shift+U",),
        enabled=_when(lambda bench: bench.commands.can_dissolve()),
        needs=needs.GROUP,
        run=lambda bench: bench.commands.dissolve_group(),
    ),
    *(_hue(hue) for hue in HUES),
)
