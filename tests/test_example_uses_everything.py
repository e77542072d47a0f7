"""The worked example shows every instrument of the method, in both languages."""

from collections.abc import Callable, Iterator
from typing import Final, get_args

import pytest

from cjm_desktop.edits.comparing import compare
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    CurvePoint,
    Journey,
    Persona,
    Project,
    Row,
    Score,
)
from cjm_desktop.model.gains import ranks, weighing_of
from cjm_desktop.model.method import Method
from cjm_desktop.model.review.review import review_of
from cjm_desktop.model.words import (
    Achieved,
    ActionStatus,
    Contact,
    CurveName,
    Marker,
    Medium,
    MomentOfTruth,
    SourceKind,
)
from cjm_desktop.session.templates import example_project

Check = Callable[[Project], bool]

PERSONA: Final = {
    *("name", "role", "quote", "goals", "needs", "pains", "behaviour", "expectations", "traits"),
}
"""What the issue lists of a persona; its colour is the default for one of them."""

KINDS_OF_SOURCE: Final = frozenset(get_args(SourceKind)) - {"other"}


def now(project: Project) -> Journey:
    """Return the journey as it is."""
    return next(each for each in project.journeys if each.state == "current")


def cells(journey: Journey) -> Iterator[tuple[Row, Cell]]:
    """Yield the cells of a journey with their rows."""
    return ((row, cell) for row in journey.rows for cell in row.cells)


def cards(journey: Journey) -> list[Card]:
    """Return the cards of a journey."""
    return [card for _, cell in cells(journey) for card in cell.cards]


def actions(journey: Journey) -> list[Action]:
    """Return the actions of a journey."""
    return [action for _, cell in cells(journey) for action in cell.actions]


def points(journey: Journey) -> list[CurvePoint]:
    """Return the points of all curves of a journey."""
    return [point for _, cell in cells(journey) for point in cell.points]


def scores(journey: Journey) -> list[Score]:
    """Return all scores of a journey."""
    found = [score for _, cell in cells(journey) for score in (cell.relevance, cell.presence)]
    return [score for score in found if score is not None]


def touchpoints(project: Project) -> list[Card]:
    """Return the touchpoints of the journey as it is."""
    rows = [row for row in now(project).rows if row.role == "touchpoints"]
    return [card for row in rows for cell in row.cells for card in cell.cards]


def method(project: Project) -> Method:
    """Return how the work on the project goes."""
    found = project.method
    assert isinstance(found, Method)
    return found


def principles_lead_to_actions(project: Project) -> bool:
    """Every principle is one that an action follows from."""
    followed = {action.principle for action in actions(now(project))}
    return bool(project.principles) and {each.id for each in project.principles} <= followed


def personas_are_whole(project: Project) -> bool:
    """Several personas say all that a persona has, show a face, and differ in colour."""
    pictures = {image.id for image in project.images if image.data and image.alt}

    def whole(persona: Persona) -> bool:
        return persona.photo in pictures and all(getattr(persona, field) for field in PERSONA)

    several = len(project.personas) >= 2 and all(map(whole, project.personas))
    return several and len({each.hue for each in project.personas}) >= 2


def each_persona_has_a_route(project: Project) -> bool:
    """Every persona walks the journey as it is on a route of its own."""
    walked = {route.persona for route in now(project).routes if len(route.stops) >= 3}
    return walked == {each.id for each in project.personas}


def a_persona_has_a_curve(project: Project) -> bool:
    """In one journey a persona feels otherwise than the others."""
    felt = [{p.persona for p in points(each)} for each in project.journeys]
    return any(len(whose) >= 2 for whose in felt)


def route_crosses_the_lanes(project: Project) -> bool:
    """Every route passes from digital to physical touchpoints and back, or the other way."""
    lanes = {card.id: card.medium for card in touchpoints(project)}
    return all(
        {lanes[stop] for stop in route.stops} == {"digital", "physical"}
        for route in now(project).routes
    )


def touchpoints_are_told_of(project: Project) -> bool:
    """All media and contacts, every one with a channel, most with an owner."""
    found = touchpoints(project)
    return (
        all(card.channel for card in found)
        and {card.medium for card in found} == set(get_args(Medium))
        and {card.contact for card in found} == set(get_args(Contact))
        and 2 * sum(bool(card.owner) for card in found) > len(found)
    )


def goals_are_judged(project: Project) -> bool:
    """Of goals some are reached, some in part, some not."""
    judged = {card.achieved for card in touchpoints(project) if card.goal}
    return judged >= set(get_args(Achieved))


def review_reaches_another(project: Project) -> bool:
    """The arrow leads from the ultimate moment of one customer to the zero moment of another."""
    moments = {card.id: card.moment for card in touchpoints(project)}
    return [(moments[link.origin], moments[link.target]) for link in now(project).links] == [
        ("ultimate", "zero")
    ]


def each_rung_of_evidence(project: Project) -> bool:
    """Cards, scores and points stand at each of the four rungs."""
    journey = now(project)
    return all(
        {part.evidence for part in parts} == {1, 2, 3, 4}
        for parts in (cards(journey), scores(journey), points(journey))
    )


def each_part_names_sources(project: Project) -> bool:
    """Cards, scores, points and numbers say where they come from."""
    journey = now(project)
    parts = (cards(journey), scores(journey), points(journey))
    named = [any(part.sources for part in group) for group in parts]
    return all(named) and any(cell.metric and cell.metric.source for _, cell in cells(journey))


def each_kind_of_source_is_named(project: Project) -> bool:
    """There is a source of every kind, and something rests on each."""
    journey = now(project)
    used = {source for card in cards(journey) for source in card.sources}
    used |= {source for score in scores(journey) for source in score.sources}
    used |= {source for point in points(journey) for source in point.sources}
    return {source.kind for source in project.sources if source.id in used} >= KINDS_OF_SOURCE


def answers_wait(project: Project) -> bool:
    """Answers wait in the inbox, of more than one source, with what was asked or who said it."""
    waiting = method(project).inbox
    return len({item.source for item in waiting}) >= 2 and all(item.detail for item in waiting)


def metrics_lose_people(project: Project) -> bool:
    """Numbers have a period and a source, and one loses people before the next phase."""
    metrics = [cell.metric for _, cell in cells(now(project)) if cell.metric]
    told = all(metric.period and metric.source for metric in metrics)
    return told and any(metric.drop_off for metric in metrics)


def gain_is_read(project: Project) -> bool:
    """Three phases are ranked, a guess and an ample presence among all; own weights are set."""
    journey, weighing = now(project), weighing_of(project)
    known = [cell for _, cell in cells(journey) if cell.relevance and cell.presence]
    ample = [
        c for c in known if c.relevance and c.presence and c.relevance.value < c.presence.value
    ]
    own = weighing.relevance != weighing.absence
    return len(ranks(journey, weighing)) == 3 and bool(ample) and own


def barriers_lead_to_actions(project: Project) -> bool:
    """Every barrier names an opportunity, and from each of those an action follows."""
    journey = now(project)
    named = {card.opportunity for card in cards(journey) if card.marker == "barrier"}
    followed = {action.opportunity for action in actions(journey)}
    return None not in named and len(named) >= 3 and named <= followed


def actions_are_whole(project: Project) -> bool:
    """Every action has channel, owner, date, impact and effort; some say when they begin."""
    found = actions(now(project))
    whole = all(a.channel and a.owner and a.due and a.impact and a.effort for a in found)
    return whole and any(action.start for action in found)


def each_status_of_action(project: Project) -> bool:
    """Actions are open, under way and done."""
    return {action.status for action in actions(now(project))} == set(get_args(ActionStatus))


def phases_are_grouped(project: Project) -> bool:
    """Every phase is in one of two groups, and a ruler of another model runs over all."""
    journey = now(project)
    groups = {phase.group for phase in journey.phases}
    spans = [span for ruler in journey.rulers for span in ruler.spans]
    ends = (spans[0].first, spans[-1].last) if spans else None
    return (
        None not in groups
        and len(groups) == 2
        and (ends == (journey.phases[0].id, journey.phases[-1].id))
    )


def one_question_is_set_aside(project: Project) -> bool:
    """The review still asks something, and one question is "not for us"."""
    found = review_of(project, None)
    return len(found.set_aside) == 1 and bool(found.asked)


def a_future_differs(project: Project) -> bool:
    """The journey of the same customers as it is to be has other cards, numbers and phases."""
    (later,) = (each for each in project.journeys if each.state == "future")
    found = compare(project, now(project).id, later.id)
    changes = {each.change for each in found.differences}
    return bool(found.same) and changes >= {"added", "removed", "raised"}


INSTRUMENTS: Final[dict[str, Check]] = {
    "principles, linked from actions": principles_lead_to_actions,
    "personas with all that is known of them": personas_are_whole,
    "a route for each persona": each_persona_has_a_route,
    "a curve for a persona": a_persona_has_a_curve,
    "digital and physical lanes that a route crosses": route_crosses_the_lanes,
    "touchpoints with channel, medium, contact and owner": touchpoints_are_told_of,
    "goals of touchpoints, and whether they are reached": goals_are_judged,
    "moments of truth: zero, first, ultimate": lambda project: (
        {card.moment for card in touchpoints(project)} >= set(get_args(MomentOfTruth))
    ),
    "an arrow from one customer to another": review_reaches_another,
    "evidence at each rung": each_rung_of_evidence,
    "sources of cards, scores, points and numbers": each_part_names_sources,
    "each kind of source": each_kind_of_source_is_named,
    "an inbox with answers": answers_wait,
    "numbers with a drop-off": metrics_lose_people,
    "gain, ranked": gain_is_read,
    "needs and barriers": lambda project: (
        {card.marker for card in cards(now(project))} >= set(get_args(Marker))
    ),
    "barrier, opportunity, action": barriers_lead_to_actions,
    "actions with all that is planned": actions_are_whole,
    "actions at each status": each_status_of_action,
    "phase groups and a second ruler": phases_are_grouped,
    "a line of visibility": lambda project: any(row.kind == "divider" for row in now(project).rows),
    "curves: functional and emotional, now and wanted": lambda project: (
        {point.curve for point in points(now(project))} == set(get_args(CurveName))
    ),
    "a journey as it is to be": a_future_differs,
    "a phase that does not apply, and why": lambda project: any(
        phase.not_applicable for each in project.journeys for phase in each.phases
    ),
    "notes on cards and actions": lambda project: (
        any(card.note for card in cards(now(project)))
        and any(action.note for action in actions(now(project)))
    ),
    "tags": lambda project: len({tag for card in cards(now(project)) for tag in card.tags}) >= 2,
    "cards of one persona": lambda project: any(card.personas for card in cards(now(project))),
    "progress of the guide": lambda project: bool(method(project).guided),
    "a question of the review set aside": one_question_is_set_aside,
}


@pytest.mark.parametrize("instrument", INSTRUMENTS)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_example_uses(language: str, instrument: str) -> None:
    project = example_project("nl" if language == "nl" else "en")
    assert INSTRUMENTS[instrument](project)
