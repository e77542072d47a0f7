"""The actions of a project, one a line, with all that is known of each."""

from collections.abc import Iterator, Sequence
from datetime import date

from cjm_desktop.base.ids import ActionId, CardId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.sheet import Sheet, Value
from cjm_desktop.exchange.lists.words import ACTION_KEYS, columns_of, list_words
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Card, Journey, Phase, Project, Row
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.questions import all_entries, cell_at
from cjm_desktop.model.words import ActionStatus, Language


class ActionLine(NamedTuple):
    """An action, where it stands, and the texts of what it refers to."""

    id: ActionId
    address: CellAddress
    journey: str
    phase_number: int  # from 1
    phase: str
    row: str
    action: str
    opportunity: str
    barriers: tuple[str, ...]  # which the opportunity takes away
    principle: str
    channel: str
    owner: str
    start: date | None
    due: date | None
    status: ActionStatus
    impact: int  # 0 is not said
    effort: int
    note: str
    late: bool


def action_lines(
    project: Project, journeys: Sequence[Journey], today: date | None, *, only_open: bool = False
) -> tuple[ActionLine, ...]:
    """Return the actions of journeys, phase by phase; without a day none is late.

    Actions of hidden rows are work as well, and are in it.
    """
    known = _Known(project)
    return tuple(
        line
        for journey in journeys
        for line in _of_journey(known, journey, today)
        if not (only_open and line.status == "done")
    )


def action_sheet(lines: Sequence[ActionLine], language: Language) -> Sheet:
    """Return actions with headings and words in a language."""
    own = list_words(language)
    columns = columns_of(ACTION_KEYS, language)
    return Sheet(own.actions, columns, tuple(_values(line, language) for line in lines))


def journey_name(project: Project, journey: Journey) -> str:
    """Return what a journey is called in lists: its tab's name, else its title, else its place."""
    numbers = {each.id: number for number, each in enumerate(project.journeys, 1)}
    return journey.name or journey.title or str(numbers[journey.id])


class _Known:
    """The parts of a project that actions refer to, by their ids."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.principles = {each.id: each.text for each in project.principles}
        self.channels = {each.id: each.name for each in project.channels}
        self.cards: dict[CardId, str] = {}
        self.barriers: dict[CardId, list[str]] = {}  # by the opportunity that takes them away
        for journey in project.journeys:
            for _, _, entry in all_entries(journey):
                if isinstance(entry, Card):
                    self._learn(entry)

    def _learn(self, card: Card) -> None:
        self.cards[card.id] = card.text
        if card.opportunity is not None and card.text:
            self.barriers.setdefault(card.opportunity, []).append(card.text)


def _of_journey(known: _Known, journey: Journey, today: date | None) -> Iterator[ActionLine]:
    name = journey_name(known.project, journey)
    rows = [row for row in journey.rows if row.kind == "actions"]
    for number, phase in enumerate(journey.phases, 1):
        for row in rows:
            cell = cell_at(row, phase.id)
            address = CellAddress(journey.id, row.id, phase.id)
            for action in cell.actions if cell else ():
                yield _line(known, action, address, (name, number, phase, row), today)


def _line(
    known: _Known,
    action: Action,
    address: CellAddress,
    place: tuple[str, int, Phase, Row],
    today: date | None,
) -> ActionLine:
    journey, number, phase, row = place
    opportunity = action.opportunity
    return ActionLine(
        id=action.id,
        address=address,
        journey=journey,
        phase_number=number,
        phase=phase.name,
        row=row.name,
        action=action.text,
        opportunity=known.cards.get(opportunity, "") if opportunity else "",
        barriers=tuple(known.barriers.get(opportunity, ())) if opportunity else (),
        principle=known.principles.get(action.principle, "") if action.principle else "",
        channel=known.channels.get(action.channel, "") if action.channel else "",
        owner=action.owner,
        start=action.start,
        due=action.due,
        status=action.status,
        impact=action.impact,
        effort=action.effort,
        note=action.note,
        late=is_late(action, today),
    )


def _values(line: ActionLine, language: Language) -> tuple[Value, ...]:
    own = list_words(language)
    said: dict[str, Value] = {
        "barriers": "\n".join(line.barriers),
        "status": own.statuses[line.status],
        "impact": line.impact or None,
        "effort": line.effort or None,
        "late": own.yes if line.late else own.no,
    }
    fields = line._asdict()
    return tuple(said[key] if key in said else fields[key] for key in ACTION_KEYS)
