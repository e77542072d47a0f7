"""Which cards are looked at, and which stand back: by persona, channel, evidence, tag, moment."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

from cjm_desktop.base.ids import ChannelId, LinkId, PersonaId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Card, CurvePoint, Journey, Project, Row, Score
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import entries, find_entries
from cjm_desktop.model.words import MomentOfTruth

_NOBODY: Final[Mapping[str, frozenset[PersonaId]]] = MappingProxyType({})
_NOTHING: Final[frozenset[str]] = frozenset()
Facet = Literal["personas", "channels", "evidence", "tags", "moments"]


Travellers = Mapping[str, frozenset[PersonaId]]
"""Whose routes call at a card, by its id."""

Owners = Mapping[str, PersonaId | None]
"""Whose each route is, by its id."""


class Filter(NamedTuple):
    """What is wanted of a card: one of the values of every facet that has any.

    A card belongs to the personas that it names and to those whose routes call at it. None among
    the values is a card that has none of its own. An action has a channel alone. Conclusions and
    wishes are nobody's knowledge nor guess: no evidence is theirs.
    """

    personas: frozenset[PersonaId | None] = frozenset()
    channels: frozenset[ChannelId | None] = frozenset()
    evidence: frozenset[int] = frozenset()
    tags: frozenset[str | None] = frozenset()
    moments: frozenset[MomentOfTruth] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether every card is wanted."""
        return not any(self)

    def shows(
        self,
        entry: Entry,
        travellers: Travellers = _NOBODY,
        conclusions: frozenset[str] = _NOTHING,
    ) -> bool:
        """Tell whether a card or action is wanted; conclusions are the ids of such cards."""
        if self.channels and entry.channel not in self.channels:
            return False
        if not isinstance(entry, Card):
            return not (self.personas or self.evidence or self.tags or self.moments)
        personas = travellers.get(entry.id, frozenset()).union(entry.personas)
        return (
            (not self.evidence or self._is_known_so(entry, conclusions))
            and (not self.moments or entry.moment in self.moments)
            and (not self.personas or not self.personas.isdisjoint(personas or _NONE))
            and (not self.tags or not self.tags.isdisjoint(entry.tags or _NONE))
        )

    def shows_point(self, point: CurvePoint) -> bool:
        """Tell whether a point of a curve is wanted, whoever's it is."""
        is_known = point.curve != "wanted" and point.evidence in self.evidence
        return not self.evidence or is_known

    def shows_score(self, score: Score) -> bool:
        """Tell whether a score is wanted."""
        return not self.evidence or score.evidence in self.evidence

    def _is_known_so(self, card: Card, conclusions: frozenset[str]) -> bool:
        return card.evidence in self.evidence and card.id not in conclusions

    def shows_lines_of(self, persona: PersonaId | None) -> bool:
        """Tell whether the routes and curves of a persona, or those of nobody, are wanted."""
        return not self.personas or persona in self.personas


EVERYTHING: Final = Filter()
_NONE: Final = (None,)


def travellers_in(project: Project) -> Travellers:
    """Return whose routes call at each card of a project."""
    found: dict[str, frozenset[PersonaId]] = {}
    for journey in project.journeys:
        for route in journey.routes:
            if route.persona is not None:
                for stop in route.stops:
                    found[stop] = found.get(stop, frozenset()) | {route.persona}
    return found


def conclusions_in(project: Project) -> frozenset[str]:
    """Return the ids of the opportunities of a project."""
    return frozenset(
        card.id
        for journey in project.journeys
        for row in journey.rows
        for cell in (row.cells if row.role == "opportunities" else ())
        for card in cell.cards
    )


def owners_in(project: Project) -> Owners:
    """Return whose each route of a project is."""
    return {route.id: route.persona for journey in project.journeys for route in journey.routes}


def faded_links(
    journey: Journey, wanted: Filter, travellers: Travellers = _NOBODY
) -> frozenset[LinkId]:
    """Return the links of a journey that stand back: those between cards not both wanted."""
    ends = {end for link in journey.links for end in (link.origin, link.target)}
    places = find_entries(journey, ends) if ends else []
    shown = {place.entry.id for place in places if wanted.shows(place.entry, travellers)}
    return frozenset(link.id for link in journey.links if not {link.origin, link.target} <= shown)


class Facets(NamedTuple):
    """The values that the cards of a journey have, and whose routes and curves it has."""

    personas: frozenset[PersonaId]
    channels: frozenset[ChannelId]
    tags: frozenset[str]


def facets_of(journey: Journey) -> Facets:
    """Return which personas, channels and tags a journey has."""
    found = [_row_facets(row) for row in journey.rows]
    routed = {route.persona for route in journey.routes if route.persona and route.stops}
    return Facets(
        frozenset(routed).union(*(each.personas for each in found)),
        frozenset().union(*(each.channels for each in found)),
        frozenset().union(*(each.tags for each in found)),
    )


def _facets(row: Row) -> Facets:
    listed = [entry for cell in row.cells for entry in entries(row, cell)]
    cards = [entry for entry in listed if isinstance(entry, Card)]
    points = [point for cell in row.cells for point in cell.points] if row.kind == "curve" else []
    felt = {point.persona for point in points if point.persona is not None}
    return Facets(
        frozenset(persona for card in cards for persona in card.personas) | felt,
        frozenset(entry.channel for entry in listed if entry.channel is not None),
        frozenset(tag for card in cards for tag in card.tags),
    )


_row_facets: Final[Memo[Row, Facets]] = Memo(_facets)
