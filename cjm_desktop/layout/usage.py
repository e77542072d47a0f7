"""Which signs a journey's map shows, so that its legend explains these and no others."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.ids import ChannelId, PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.initials import MANY_ROUTES, route_initials
from cjm_desktop.layout.rows.traffic import cards_in
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Action, Cell, Journey, Route, Row, Score
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.signs import signs_of
from cjm_desktop.model.words import (
    DRAWN,
    GUESSED,
    PRESENT,
    RESEARCHED,
    ActionStatus,
    Contact,
    LineStyle,
    Medium,
    MomentOfTruth,
)

if TYPE_CHECKING:
    from cjm_desktop.model.method_words import GainReading


class Tiled(NamedTuple):
    """What decides how a touchpoint's tile looks."""

    medium: Medium | None
    channel: ChannelId | None
    contact: Contact


class RowUsage(NamedTuple):
    """The signs in one row."""

    evidence: frozenset[int] = frozenset()
    tiles: frozenset[Tiled] = frozenset()
    moments: frozenset[MomentOfTruth] = frozenset()
    actions: tuple[Action, ...] = ()  # one for each status and date
    impact: bool = False
    effort: bool = False
    guessed_scores: bool = False
    opportunities: frozenset[PhaseId] = frozenset()  # the phases with one


class RouteSample(NamedTuple):
    """What a route is called and how its line looks."""

    text: str
    style: LineStyle
    initials: str = ""  # where so many run together that each begins with them


_RUNGS: Final = (GUESSED, PRESENT, DRAWN, RESEARCHED)


class Usage(NamedTuple):
    """The signs in a map."""

    evidence: tuple[int, ...]
    media: frozenset[Medium]
    through_others: bool
    moments: frozenset[MomentOfTruth]
    statuses: frozenset[ActionStatus]
    late: bool
    impact: bool
    effort: bool
    ranked: "GainReading | None"  # by what opportunities are ranked, if some are
    guessed_scores: bool
    routes: tuple[RouteSample, ...]


def usage_of(journey: Journey, context: Context) -> Usage:
    """Return the signs in a journey's visible rows."""
    rows = [_usage(row) for row in journey.rows if not row.hidden]
    tiles = {tile for row in rows for tile in row.tiles}
    actions = [(a, is_late(a, context.options.today)) for row in rows for a in row.actions]
    rungs: Iterable[int] = {rung for row in rows for rung in row.evidence}
    if not context.shows_evidence:
        rungs = ()
    elif context.options.by_hand:
        rungs = _RUNGS
    return Usage(
        tuple(sorted(rungs)),
        frozenset(medium for tile in tiles if (medium := _medium(tile, context))),
        any(tile.contact == "indirect" for tile in tiles),
        frozenset(moment for row in rows for moment in row.moments),
        frozenset(action.status for action, late in actions if not late),
        any(late for _, late in actions),
        any(row.impact for row in rows),
        any(row.effort for row in rows),
        context.reading if _has_ranks(rows, context) else None,
        any(row.guessed_scores for row in rows),
        _routes(journey, context),
    )


def usage_in(row: Row) -> RowUsage:
    """Return the signs in one row; what it was asked about before is remembered."""
    return _usage(row)


def _has_ranks(rows: Iterable[RowUsage], context: Context) -> bool:
    return any(phase in context.ranks for row in rows for phase in row.opportunities)


def _medium(tile: Tiled, context: Context) -> Medium | None:
    channel = context.channels.get(tile.channel) if tile.channel else None
    return tile.medium or (channel.medium if channel else None)


def drawn_routes(journey: Journey) -> tuple[Route, ...]:
    """Return the routes that have a stop among the visible rows."""
    visible = [row for row in journey.rows if not row.hidden]
    return tuple(
        route
        for route in journey.routes
        if any(stop in cards_in(row) for row in visible for stop in route.stops)
    )


def _routes(journey: Journey, context: Context) -> tuple[RouteSample, ...]:
    own = words(context.language)
    found: dict[RouteSample, None] = {}  # a set that keeps its order
    routes = drawn_routes(journey)
    for route in routes:
        persona = context.personas.get(route.persona) if route.persona else None
        of_persona = own.route.format(name=persona.name) if persona else own.unnamed_route
        initials = route_initials(route, persona) if len(routes) >= MANY_ROUTES else ""
        found[RouteSample(route.name or of_persona, route.style, initials)] = None
    return tuple(found)


def _count(row: Row) -> RowUsage:
    match row.kind:
        case "cards":
            return _of_cards(row)
        case "actions":
            return _of_actions(row)
        case "score":
            scores = (_scores(cell, row) for cell in row.cells)
            guessed = any(score.evidence == GUESSED for found in scores for score in found)
            return RowUsage(guessed_scores=guessed)
        case _:
            return RowUsage()


def _of_cards(row: Row) -> RowUsage:
    looks = signs_of(row).looks
    moments = frozenset(look.moment for look in looks if look.moment)
    if row.role == "opportunities":
        phases = frozenset(cell.phase for cell in row.cells if cell.cards)
        return RowUsage(moments=moments, opportunities=phases)
    evidence = frozenset(look.evidence for look in looks)
    if row.role == "quotes":
        return RowUsage(evidence, moments=moments)
    tiled = row.role == "touchpoints"
    tiles = (look for look in looks if tiled or look.channel or look.medium)
    return RowUsage(
        evidence, frozenset(Tiled(t.medium, t.channel, t.contact) for t in tiles), moments
    )


def _of_actions(row: Row) -> RowUsage:
    actions = [action for cell in row.cells for action in cell.actions]
    return RowUsage(
        actions=tuple({(action.status, action.due): action for action in actions}.values()),
        impact=any(action.impact for action in actions),
        effort=any(action.effort for action in actions),
    )


def _scores(cell: Cell, row: Row) -> Iterator[Score]:
    for series, score in (("relevance", cell.relevance), ("presence", cell.presence)):
        if score is not None and series in row.series:
            yield score


_usage: Memo[Row, RowUsage] = Memo(_count)
