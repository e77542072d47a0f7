"""What is said of the things that are selected, which the details panel has fields for."""

from collections.abc import Callable

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, Question, with_map
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _offer(name: str) -> Callable[[Bench], object]:
    def run(bench: Bench) -> None:
        # Imported when values are first asked for.
        from cjm_desktop.ui.value_menus import offer_values

        offer_values(bench, name)

    return run


def _choice(
    name: str, text: str, keys: str, enabled: Question, need: str, icon: str = ""
) -> ActionSpec:
    """Return an action that lets one of several values be chosen."""
    return ActionSpec(
        id=name,
        text=text,
        keys=(keys,),
        icon=icon,
        enabled=lambda bench: bench.shows_map and enabled(bench),
        needs=need,
        chooses=True,
        run=_offer(name),
    )


def _field(
    name: str, text: str, keys: str, enabled: Question, need: str, icon: str = ""
) -> ActionSpec:
    """Return an action that opens the details where a field is typed; it is called as the action.

    What comes after the dot is the field's name in its form.
    """
    field = name.partition(".")[2]
    return ActionSpec(
        id=name,
        text=text,
        keys=(keys,),
        icon=icon,
        enabled=lambda bench: bench.shows_map and enabled(bench),
        needs=need,
        run=lambda bench: bench.show_field(field),
    )


def _cards(bench: Bench) -> bool:
    return bench.commands.has_cards()


def _entries(bench: Bench) -> bool:
    return bool(bench.store.selection.entries)


def _touchpoints(bench: Bench) -> bool:
    return bench.commands.has_touchpoints()


def _actions(bench: Bench) -> bool:
    return bench.commands.has_actions()


def _add_action(bench: Bench) -> None:
    from cjm_desktop.ui.board.making import ask_new_action

    ask_new_action(bench.window, bench.commands)


def _picture(bench: Bench) -> bool:
    return bench.commands.has_picture()


def _one_picture(bench: Bench) -> bool:
    return len(bench.store.selection.entries) < 2 and bench.commands.has_picture()


def _point(bench: Bench) -> bool:
    return bench.commands.chosen_point is not None


def _metric(bench: Bench) -> bool:
    return bench.commands.chosen_metric is not None


def _route(bench: Bench) -> bool:
    return bench.commands.chosen_route is not None


def _rows(bench: Bench) -> bool:
    return bench.commands.has_rows()


def _phases(bench: Bench) -> bool:
    return bench.commands.has_phases()


FIELDS: tuple[ActionSpec, ...] = (
    _choice(
        "card.channel",
        QT_TRANSLATE_NOOP("Actions", "Channel…"),
        "F4, C",
        _entries,
        needs.CARDS_OR_ACTIONS,
    ),
    _field(
        "card.goal",
        QT_TRANSLATE_NOOP("Actions", "What it should achieve…"),
        "F4, G",
        _touchpoints,
        needs.TOUCHPOINT,
    ),
    _choice(
        "card.achieved",
        QT_TRANSLATE_NOOP("Actions", "Whether it achieves that…"),
        "F4, H",
        _touchpoints,
        needs.TOUCHPOINT,
    ),
    _field(
        "card.owner",
        QT_TRANSLATE_NOOP("Actions", "Owner of the touchpoint…"),
        "F4, O",
        _touchpoints,
        needs.TOUCHPOINT,
    ),
    _choice(
        "card.opportunity",
        QT_TRANSLATE_NOOP("Actions", "Opportunity that takes it away…"),
        "F4, K",
        lambda bench: bench.commands.has_barriers(),
        needs.BARRIERS,
    ),
    ActionSpec(
        id="opportunity.add_action",
        text=QT_TRANSLATE_NOOP("Actions", "Add an action for this opportunity…"),
        keys=("F8, A",),
        icon="list-checks",
        enabled=lambda bench: bench.shows_map and bench.commands.chosen_opportunity() is not None,
        needs=needs.OPPORTUNITY,
        run=_add_action,
    ),
    _choice("card.sources", QT_TRANSLATE_NOOP("Actions", "Sources…"), "F4, S", _cards, needs.CARDS),
    _choice("card.tags", QT_TRANSLATE_NOOP("Actions", "Tags…"), "F4, T", _cards, needs.CARDS),
    _choice(
        "card.personas", QT_TRANSLATE_NOOP("Actions", "Personas…"), "F4, P", _cards, needs.CARDS
    ),
    _field(
        "entry.note",
        QT_TRANSLATE_NOOP("Actions", "Note…"),
        "F4, N",
        _entries,
        needs.CARDS_OR_ACTIONS,
    ),
    _field("card.icon", QT_TRANSLATE_NOOP("Actions", "Icon…"), "F4, I", _cards, needs.CARDS),
    _field(
        "picture.describe",
        QT_TRANSLATE_NOOP("Actions", "Describe the picture…"),
        "F4, W",
        _one_picture,
        needs.PICTURE,
    ),
    ActionSpec(
        id="picture.remove",
        text=QT_TRANSLATE_NOOP("Actions", "Take the picture away"),
        keys=("F4, X",),
        enabled=lambda bench: bench.shows_map and _picture(bench),
        needs=needs.PICTURE,
        run=lambda bench: bench.commands.remove_picture(),
    ),
    _choice(
        "action.status", QT_TRANSLATE_NOOP("Actions", "Status…"), "F4, U", _actions, needs.ACTIONS
    ),
    _field(
        "action.owner", QT_TRANSLATE_NOOP("Actions", "Owner…"), "F4, O", _actions, needs.ACTIONS
    ),
    _field(
        "action.start", QT_TRANSLATE_NOOP("Actions", "Start…"), "F4, S", _actions, needs.ACTIONS
    ),
    _field("action.due", QT_TRANSLATE_NOOP("Actions", "Due…"), "F4, D", _actions, needs.ACTIONS),
    _choice(
        "action.impact", QT_TRANSLATE_NOOP("Actions", "Impact…"), "F4, M", _actions, needs.ACTIONS
    ),
    _choice(
        "action.effort", QT_TRANSLATE_NOOP("Actions", "Effort…"), "F4, E", _actions, needs.ACTIONS
    ),
    _choice(
        "action.opportunity",
        QT_TRANSLATE_NOOP("Actions", "Opportunity…"),
        "F4, K",
        _actions,
        needs.ACTIONS,
    ),
    _choice(
        "action.principle",
        QT_TRANSLATE_NOOP("Actions", "Principle…"),
        "F4, P",
        lambda bench: _actions(bench) and bool(bench.store.project.principles),
        needs.ACTIONS_AND_PRINCIPLES,
    ),
    _choice("point.curve", QT_TRANSLATE_NOOP("Actions", "Curve…"), "F4, V", _point, needs.POINT),
    _choice("point.level", QT_TRANSLATE_NOOP("Actions", "Level…"), "F4, L", _point, needs.POINT),
    _field("point.label", QT_TRANSLATE_NOOP("Actions", "Label…"), "F4, B", _point, needs.POINT),
    _choice(
        "point.persona", QT_TRANSLATE_NOOP("Actions", "Persona…"), "F4, P", _point, needs.POINT
    ),
    _field("metric.unit", QT_TRANSLATE_NOOP("Actions", "Unit…"), "F4, U", _metric, needs.METRIC),
    _field(
        "metric.label",
        QT_TRANSLATE_NOOP("Actions", "Caption…"),
        "F4, B",
        _metric,
        needs.METRIC,
    ),
    _field(
        "metric.period", QT_TRANSLATE_NOOP("Actions", "Period…"), "F4, D", _metric, needs.METRIC
    ),
    _choice(
        "metric.source", QT_TRANSLATE_NOOP("Actions", "Source…"), "F4, S", _metric, needs.METRIC
    ),
    _field(
        "metric.drop_off",
        QT_TRANSLATE_NOOP("Actions", "Lost before the next phase…"),
        "F4, L",
        _metric,
        needs.METRIC,
    ),
    _field("route.name", QT_TRANSLATE_NOOP("Actions", "Name…"), "F4, N", _route, needs.ROUTE),
    _choice(
        "route.persona",
        QT_TRANSLATE_NOOP("Actions", "Whose route it is…"),
        "F4, P",
        _route,
        needs.ROUTE,
    ),
    _choice("route.style", QT_TRANSLATE_NOOP("Actions", "Line…"), "F4, L", _route, needs.ROUTE),
    _field("route.stops", QT_TRANSLATE_NOOP("Actions", "Stops…"), "F4, S", _route, needs.ROUTE),
    _choice("rows.kind", QT_TRANSLATE_NOOP("Actions", "Kind of row…"), "F4, K", _rows, needs.ROWS),
    _field(
        "rows.prompt",
        QT_TRANSLATE_NOOP("Actions", "Question that helps to fill it in…"),
        "F4, Q",
        _rows,
        needs.ROWS,
    ),
    _choice(
        "rows.series",
        QT_TRANSLATE_NOOP("Actions", "Scores…"),
        "F4, R",
        lambda bench: bench.commands.has_rows_of("score"),
        needs.ROWS_OF_SCORES,
    ),
    _choice(
        "rows.marks",
        QT_TRANSLATE_NOOP("Actions", "Points of feeling are…"),
        "F4, M",
        lambda bench: bench.commands.has_rows_of("curve"),
        needs.ROWS_OF_CURVES,
    ),
    _field(
        "rows.levels",
        QT_TRANSLATE_NOOP("Actions", "Names of the levels…"),
        "F4, L",
        lambda bench: bench.commands.has_rows_of("curve"),
        needs.ROWS_OF_CURVES,
    ),
    _field(
        "phase.question",
        QT_TRANSLATE_NOOP("Actions", "Question of the phase…"),
        "F4, Q",
        _phases,
        needs.PHASES,
    ),
    _field(
        "phase.reason",
        QT_TRANSLATE_NOOP("Actions", "Why it does not apply…"),
        "F4, R",
        lambda bench: bench.commands.phases_are_absent(),
        needs.ABSENT_PHASES,
    ),
    _choice(
        "journey.language",
        QT_TRANSLATE_NOOP("Actions", "Language of the words on the sheet…"),
        "F4, J",
        with_map,
        needs.MAP,
    ),
)
