"""Which values each action that chooses has to choose from."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.ids import ChannelId, PersonaId, SourceId, new_id
from cjm_desktop.edits.journeys import change_project
from cjm_desktop.layout.levels import LEVELS, level_names
from cjm_desktop.model.document import Channel, Persona, Source
from cjm_desktop.model.tags import known_tags
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.fields import ListField
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.language import LANGUAGE_NAMES
from cjm_desktop.ui.row_names import ROW_CHOICES, choice_name, role_icon
from cjm_desktop.ui.several import common, in_all, in_some
from cjm_desktop.ui.values import Value, Values

translate = QCoreApplication.translate
_List = Callable[[Bench], Values]


def values_of(name: str, bench: Bench) -> Values:
    """Return the values that an action chooses from now."""
    return _LISTS[name](bench)


def _choices(
    choices: Sequence[tuple[Any, str]], current: object, choose: Callable[[Any], object]
) -> list[Value]:
    return [Value(text, partial(choose, value), current == value) for value, text in choices]


# Cards and actions


def _channels(bench: Bench) -> Values:
    commands, current = bench.commands, bench.commands.value_of_entries("channel")

    def choose(value: ChannelId | None) -> None:
        commands.set_on_entries(steps.CHANGE_CHANNEL, channel=value)

    def make() -> None:
        words = translate("EntryForm", "New channel"), translate("EntryForm", "Name of the channel")
        name = _asked(bench, *words)
        if name:
            new = Channel(id=ChannelId(new_id()), name=name)
            commands.give_new(new, "channel", steps.ADD_CHANNEL)

    none = Value(translate("EntryForm", "None"), lambda: choose(None), current is None)
    listed = [
        Value(each.name, partial(choose, each.id), current == each.id, icon(each.icon))
        for each in bench.store.project.channels
    ]
    return [none, *listed, None, Value(translate("EntryForm", "New channel…"), make)]


def _sources(bench: Bench) -> Values:
    def make() -> None:
        words = translate("CardFields", "New source"), translate("CardFields", "Name of the source")
        name = _asked(bench, *words)
        if name:
            new = Source(id=SourceId(new_id()), name=name)
            bench.commands.give_new(new, "sources", steps.ADD_SOURCE)

    listed = enumerate(bench.store.project.sources, 1)
    named = [(source.id, f"{number}  {source.name}") for number, source in listed]
    new = Value(translate("CardFields", "New source…"), make)
    return [*_ticks(bench, "sources", named, steps.CHANGE_SOURCES), new]


def _personas(bench: Bench) -> Values:
    def make() -> None:
        name = _asked(
            bench,
            translate("CardFields", "New persona"),
            translate("CardFields", "Name of the persona"),
        )
        if name:
            new = Persona(id=PersonaId(new_id()), name=name)
            bench.commands.give_new(new, "personas", steps.ADD_PERSONA)

    new = Value(translate("CardFields", "New persona…"), make)
    return [*_ticks(bench, "personas", _named_personas(bench), steps.CHANGE_PERSONAS), new]


def _tags(bench: Bench) -> Values:
    tags = [(tag, tag) for tag in known_tags(bench.store.project)]
    words = QCoreApplication.translate("ValueMenus", "New tag…")
    new = Value(words, lambda: bench.show_field("tags"))
    return [*_ticks(bench, "tags", tags, steps.CHANGE_TAGS), new]


def _ticks(
    bench: Bench, field: ListField, named: Sequence[tuple[str, str]], step: str
) -> list[Value | None]:
    """Return values of which each card may have many; in brackets those that only some have."""
    commands = bench.commands
    held = commands.lists_of_cards(field)
    every, some = in_all(held), in_some(held)
    values: list[Value | None] = [
        Value(
            f"({text})" if value in some else text,
            partial(commands.toggle_on_cards, field, value, step),
            value in every,
        )
        for value, text in named
    ]
    return [*values, None] if values else []


def _achieved(bench: Bench) -> Values:
    words = (
        (None, translate("CardFields", "Unknown")),
        ("no", translate("CardFields", "No")),
        ("partly", translate("CardFields", "Partly")),
        ("yes", translate("CardFields", "Yes")),
    )
    return _of_entries(bench, "achieved", words, steps.CHANGE_ACHIEVED)


def _status(bench: Bench) -> Values:
    words = (
        ("open", translate("ActionForm", "Open")),
        ("busy", translate("ActionForm", "Under way")),
        ("done", translate("ActionForm", "Done")),
    )
    return _of_entries(bench, "status", words, steps.CHANGE_STATUS)


def _impact(bench: Bench) -> Values:
    return _of_entries(bench, "impact", _weights(), steps.CHANGE_IMPACT)


def _effort(bench: Bench) -> Values:
    return _of_entries(bench, "effort", _weights(), steps.CHANGE_EFFORT)


def _opportunities(bench: Bench) -> Values:
    from cjm_desktop.ui.board.link_names import named_opportunities
    from cjm_desktop.ui.board.making import ask_new_opportunity

    commands = bench.commands
    named = named_opportunities(commands.journey, commands.selection.phase)
    words = [(None, translate("EntryForm", "None")), *named]
    listed = _of_entries(bench, "opportunity", words, steps.CHANGE_OPPORTUNITY)

    def make() -> None:
        ask_new_opportunity(bench.window, commands)

    return [*listed, None, Value(translate("EntryForm", "New opportunity…"), make)]


def _principles(bench: Bench) -> Values:
    from cjm_desktop.ui.board.link_names import named_principles

    words = [(None, translate("ActionForm", "None")), *named_principles(bench.store.project)]
    return _of_entries(bench, "principle", words, steps.CHANGE_PRINCIPLE)


def _weights() -> Sequence[tuple[int, str]]:
    return (
        (0, translate("ActionForm", "Not said")),
        (1, translate("ActionForm", "Small")),
        (2, translate("ActionForm", "Medium")),
        (3, translate("ActionForm", "Large")),
    )


def _of_entries(
    bench: Bench, field: str, words: Sequence[tuple[object, str]], step: str
) -> list[Value]:
    commands = bench.commands
    return _choices(
        words,
        commands.value_of_entries(field),
        lambda value: commands.set_on_entries(step, **{field: value}),
    )


# Points, numbers and routes


def _curves(bench: Bench) -> Values:
    point = bench.commands.chosen_point
    words = (
        ("emotional", translate("PointForm", "Feeling")),
        ("functional", translate("PointForm", "Functional")),
        ("wanted", translate("PointForm", "Wanted")),
    )
    return _choices(
        words,
        point.curve if point else None,
        lambda value: bench.commands.set_on_point(steps.CHANGE_CURVE, curve=value),
    )


def _levels(bench: Bench) -> Values:
    point, row = bench.commands.chosen_point, bench.commands.cursor_row
    if point is None or row is None:
        return []
    names = level_names(row, bench.store.project.language)
    return _choices(
        [(level, f"{_signed(level)}  {name}") for level, name in zip(LEVELS, names, strict=True)],
        round(point.level),
        lambda value: bench.commands.set_on_point(steps.CHANGE_LEVEL, level=float(value)),
    )


def _signed(level: int) -> str:
    return f"{level:+d}".replace("-", "−") if level else "0"


def _persona_of_point(bench: Bench) -> Values:
    point = bench.commands.chosen_point
    return _choices(
        [(None, translate("PointForm", "Everybody")), *_named_personas(bench)],
        point.persona if point else "",
        lambda value: bench.commands.set_on_point(steps.CHANGE_PERSONA, persona=value),
    )


def _persona_of_route(bench: Bench) -> Values:
    route = bench.commands.chosen_route
    return _choices(
        [(None, translate("RouteForm", "Everybody")), *_named_personas(bench)],
        route.persona if route else "",
        lambda value: bench.commands.set_on_route(steps.CHANGE_PERSONA, persona=value),
    )


def _line_of_route(bench: Bench) -> Values:
    route = bench.commands.chosen_route
    words = (
        ("solid", translate("RouteForm", "Solid")),
        ("dotted", translate("RouteForm", "Dotted")),
    )
    return _choices(
        words,
        route.style if route else None,
        lambda value: bench.commands.set_on_route(steps.CHANGE_LINE, style=value),
    )


def _source_of_metric(bench: Bench) -> Values:
    metric = bench.commands.chosen_metric
    sources = enumerate(bench.store.project.sources, 1)
    return _choices(
        [
            (None, translate("MetricForm", "None")),
            *((source.id, f"{number}  {source.name}") for number, source in sources),
        ],
        metric.source if metric else "",
        lambda value: bench.commands.set_on_metric(steps.CHANGE_SOURCE, source=value),
    )


# Rows and the project


def _kinds(bench: Bench) -> Values:
    commands = bench.commands
    current = common((row.kind, row.role) for row in commands.selected_rows())
    return [
        Value(
            choice_name(*choice),
            partial(commands.set_row_role, *choice),
            current == choice,
            icon(role_icon(choice[1])),
        )
        for choice in ROW_CHOICES
    ]


def _series(bench: Bench) -> Values:
    words = (
        (("relevance", "presence"), translate("RowForm", "Both")),
        (("relevance",), translate("RowForm", "Relevance")),
        (("presence",), translate("RowForm", "Presence")),
    )
    return _of_rows(bench, "series", words, steps.CHANGE_SERIES)


def _marks(bench: Bench) -> Values:
    words = (("faces", translate("RowForm", "Faces")), ("dots", translate("RowForm", "Dots")))
    return _of_rows(bench, "marks", words, steps.CHANGE_MARKS)


def _of_rows(
    bench: Bench, field: str, words: Sequence[tuple[object, str]], step: str
) -> list[Value]:
    return _choices(
        words,
        common(getattr(row, field) for row in bench.commands.selected_rows()),
        lambda value: bench.commands.set_on_rows(step, **{field: value}),
    )


def _languages(bench: Bench) -> Values:
    def choose(code: Any) -> None:
        after = change_project(bench.store.project, language=code)
        bench.commands.apply(after, steps.CHANGE_LANGUAGE)

    return _choices(list(LANGUAGE_NAMES.items()), bench.store.project.language, choose)


def _named_personas(bench: Bench) -> list[tuple[str, str]]:
    number = translate("MapForm", "Persona {number}")
    listed = enumerate(bench.store.project.personas, 1)
    return [(persona.id, persona.name or number.format(number=place)) for place, persona in listed]


def _asked(bench: Bench, title: str, label: str) -> str:
    from cjm_desktop.ui.panels.naming import ask_name

    return ask_name(bench.window, title, label)


def _rulers(bench: Bench) -> Values:
    """Return the models whose names may stand over the phases, and an empty ruler."""
    from cjm_desktop.session.templates import list_templates, load_template

    language = bench.store.project.language
    models = [each for each in list_templates(language) if each.id in RULER_MODELS]

    def add(template: str, name: str) -> None:
        journey = load_template(template, language).journeys[0]
        bench.commands.add_ruler(name, [phase.name for phase in journey.phases])

    empty = translate("Rulers", "Empty ruler")
    return [
        *(Value(each.name, partial(add, each.id, each.name)) for each in models),
        None,
        Value(empty, lambda: bench.commands.begin_ruler(translate("Rulers", "Ruler"))),
    ]


RULER_MODELS: Final = (
    "five-phases",
    "see-think-do-care",
    "awareness-to-advocacy",
    "touch-tell-sell-care",
    "rean",
    "expectations-experiences-engagement",
    "communication-journey",
)
"""Those of our models whose phases are names for any journey."""

_LISTS: Final[dict[str, _List]] = {
    "insert.ruler": _rulers,
    "card.channel": _channels,
    "card.sources": _sources,
    "card.personas": _personas,
    "card.tags": _tags,
    "card.achieved": _achieved,
    "card.opportunity": _opportunities,
    "action.opportunity": _opportunities,
    "action.principle": _principles,
    "action.status": _status,
    "action.impact": _impact,
    "action.effort": _effort,
    "point.curve": _curves,
    "point.level": _levels,
    "point.persona": _persona_of_point,
    "metric.source": _source_of_metric,
    "route.persona": _persona_of_route,
    "route.style": _line_of_route,
    "rows.kind": _kinds,
    "rows.series": _series,
    "rows.marks": _marks,
    "journey.language": _languages,
}
