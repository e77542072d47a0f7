"""The touchpoints of a project, one a line, with all that is known of each."""

from collections.abc import Iterator, Sequence

from cjm_desktop.base.ids import CardId, SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.actions import journey_name
from cjm_desktop.exchange.lists.sheet import Sheet, Value
from cjm_desktop.exchange.lists.words import TOUCHPOINT_KEYS, columns_of, list_words
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Channel, Journey, Project, Row
from cjm_desktop.model.questions import cell_at, is_touchpoint
from cjm_desktop.model.words import Achieved, Contact, Language, Medium, MomentOfTruth


class TouchpointLine(NamedTuple):
    """A touchpoint, where it stands, and the names of what it refers to."""

    id: CardId
    address: CellAddress
    journey: str
    phase_number: int  # from 1
    phase: str
    name: str
    channel: str
    medium: Medium | None  # its own, else its channel's
    contact: Contact
    owner: str
    goal: str
    achieved: Achieved | None
    moment: MomentOfTruth | None
    evidence: int  # 1 to 4
    sources: tuple[str, ...]


def touchpoint_lines(project: Project, journeys: Sequence[Journey]) -> tuple[TouchpointLine, ...]:
    """Return the touchpoints of journeys, phase by phase, those of hidden rows too."""
    channels = {channel.id: channel for channel in project.channels}
    sources = {source.id: source.name for source in project.sources}
    return tuple(
        _line(card, address, place, (channels.get(card.channel) if card.channel else None, sources))
        for journey in journeys
        for card, address, place in _touchpoints(project, journey)
    )


def touchpoint_sheet(lines: Sequence[TouchpointLine], language: Language) -> Sheet:
    """Return touchpoints with headings and words in a language."""
    own = list_words(language)
    columns = columns_of(TOUCHPOINT_KEYS, language)
    return Sheet(own.touchpoints, columns, tuple(_values(line, language) for line in lines))


def has_touchpoints(row: Row) -> bool:
    """Tell whether cards of a row may be touchpoints: conclusions are none, channel or not."""
    return row.kind == "cards" and row.role != "opportunities"


def _touchpoints(
    project: Project, journey: Journey
) -> Iterator[tuple[Card, CellAddress, tuple[str, int, str]]]:
    """Yield the touchpoints of a journey, where they stand, and by which names."""
    name = journey_name(project, journey)
    rows = [row for row in journey.rows if has_touchpoints(row)]
    for number, phase in enumerate(journey.phases, 1):
        for row in rows:
            cell = cell_at(row, phase.id)
            address = CellAddress(journey.id, row.id, phase.id)
            for card in cell.cards if cell else ():
                if is_touchpoint(row, card):
                    yield card, address, (name, number, phase.name)


def _line(
    card: Card,
    address: CellAddress,
    place: tuple[str, int, str],
    known: tuple[Channel | None, dict[SourceId, str]],
) -> TouchpointLine:
    journey, number, phase = place
    channel, sources = known
    return TouchpointLine(
        id=card.id,
        address=address,
        journey=journey,
        phase_number=number,
        phase=phase,
        name=card.text,
        channel=channel.name if channel else "",
        medium=card.medium or (channel.medium if channel else None),
        contact=card.contact,
        owner=card.owner,
        goal=card.goal,
        achieved=card.achieved,
        moment=card.moment,
        evidence=card.evidence,
        sources=tuple(sources[source] for source in card.sources if source in sources),
    )


def _values(line: TouchpointLine, language: Language) -> tuple[Value, ...]:
    own = list_words(language)
    said: dict[str, Value] = {
        "medium": own.media[line.medium] if line.medium else "",
        "contact": own.contacts[line.contact],
        "achieved": own.achieved[line.achieved] if line.achieved else "",
        "moment": own.moments[line.moment] if line.moment else "",
        "evidence": own.evidence[line.evidence - 1],
        "sources": "\n".join(line.sources),
    }
    fields = line._asdict()
    return tuple(said[key] if key in said else fields[key] for key in TOUCHPOINT_KEYS)
