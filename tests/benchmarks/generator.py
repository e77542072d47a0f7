"""Seeded maps of any size, with the mixture of things that a real map holds."""

from random import Random
from typing import Final, NamedTuple, get_args

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    JourneyId,
    PersonaId,
    PhaseGroupId,
    PhaseId,
    PointId,
    PrincipleId,
    ProjectId,
    RouteId,
    RowId,
    SourceId,
)
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Journey,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    Score,
    Source,
)
from cjm_desktop.model.words import (
    ActionStatus,
    Hue,
    Marker,
    Medium,
    MomentOfTruth,
    RowRole,
)

CARDS_IN_CELL: Final = 10
_HUES: Final[tuple[Hue, ...]] = (
    "petrol", "sky", "violet", "plum", "brick", "ochre", "moss", "rose",
)  # fmt: skip
_ROLES: Final[tuple[RowRole, ...]] = ("doing", "touchpoints", "needs", "quotes", "backstage")
_CHANNELS: Final[tuple[tuple[str, str, Medium], ...]] = (
    ("Website", "globe-simple", "digital"),
    ("App", "device-mobile", "digital"),
    ("E-mail", "envelope-simple", "digital"),
    ("Telefoon", "phone", "digital"),
    ("Kantoor", "buildings", "physical"),
    ("Post", "mailbox", "physical"),
)
_MARKERS: Final[tuple[Marker, ...]] = get_args(Marker)
_MOMENTS: Final[tuple[MomentOfTruth, ...]] = get_args(MomentOfTruth)
_STATUSES: Final[tuple[ActionStatus, ...]] = get_args(ActionStatus)
_SOURCES: Final = 6
_WORDS: Final = """
    aan aanvraag advies afspraak altijd bank bedrag begint bellen bericht beslissen betaalt bezoek
    bij brief buren dag dan de denkt die dit document door dossier droomt druk duidelijk een eerst
    en formulier geen geld gesprek goed groot had heeft helpt het hij hoe huis hypotheek ik in is
    jaar je kan kiest kijkt klaar klant komt kosten krijgt later leest levert lijst maand makelaar
    mee meer met moeder naar nog notaris offerte om op ouders over overzicht papier portaal prijs
    rekent rente ruimte scherm sleutel snel spaargeld stukken tekent telefoon terug thuis tijd tuin
    twijfelt uit uitleg vader van vergelijkt verhuizen verstuurt vertelt vindt voor vraagt vrienden
    waarom wacht wat week weet welkom werk wie wij wil woning zegt zelf zien zij zoekt zonder zorg
""".split()  # noqa: SIM905 - a paragraph reads better than a list of 140 strings


class _Size(NamedTuple):
    phases: int
    rows: int


_SIZES: Final = {200: _Size(5, 4), 2_000: _Size(20, 10), 20_000: _Size(40, 50)}


def generated_project(cards: int, seed: int) -> Project:
    """Return a project whose one journey holds 200, 2,000 or 20,000 cards; same seed, same map.

    Cells of the card rows hold ten cards each. A score, a curve and an action row come with them.
    Raises KeyError for another number.
    """
    return _Generator(_SIZES[cards], Random(seed)).project()


class _Generator:
    """Draws everything from one stream of random numbers, in a fixed order."""

    def __init__(self, size: _Size, random: Random) -> None:
        self._size = size
        self._random = random
        self._count = 0
        self._phases = tuple(PhaseId(f"phase{i}") for i in range(size.phases))

    def project(self) -> Project:
        return Project(
            id=ProjectId("project"),
            title="Van droomhuis tot jaaroverzicht",
            organisation="Gegenereerde Hypotheken",
            language="nl",
            principles=tuple(
                Principle(id=PrincipleId(f"principle{i}"), text=self._text(6, 10)) for i in range(4)
            ),
            personas=tuple(
                Persona(id=PersonaId(f"persona{i}"), name=f"Persona {i}", initials=f"P{i}")
                for i in range(2)
            ),
            channels=tuple(
                Channel(id=ChannelId(f"channel{i}"), name=name, icon=icon, medium=medium)
                for i, (name, icon, medium) in enumerate(_CHANNELS)
            ),
            sources=tuple(
                Source(id=SourceId(f"source{i}"), name=self._text(2, 4)) for i in range(_SOURCES)
            ),
            journeys=(self._journey(),),
        )

    def _journey(self) -> Journey:
        rows = [self._card_row(number) for number in range(self._size.rows)]
        rows[2:2] = [self._score_row(), self._curve_row()]
        rows.append(self._action_row())
        return Journey(
            id=JourneyId("journey"),
            name="Starters",
            title="Van droomhuis tot jaaroverzicht",
            subtitle=self._text(6, 10),
            personas=(PersonaId("persona0"), PersonaId("persona1")),
            groups=(
                PhaseGroup(id=PhaseGroupId("before"), name="Kopersreis"),
                PhaseGroup(id=PhaseGroupId("after"), name="Relatiereis", hue="brick"),
            ),
            phases=tuple(self._phase(index, phase) for index, phase in enumerate(self._phases)),
            rows=tuple(rows),
            routes=(Route(id=RouteId("route"), stops=self._stops(rows)),),
        )

    def _stops(self, rows: list[Row]) -> tuple[CardId, ...]:
        touchpoints = next(row for row in rows if row.role == "touchpoints")
        return tuple(self._random.choice(cell.cards).id for cell in touchpoints.cells)

    def _phase(self, index: int, phase: PhaseId) -> Phase:
        return Phase(
            id=phase,
            name=self._random.choice(_WORDS).capitalize(),
            question=self._text(3, 5).rstrip(".") + "?",
            hue=_HUES[index % len(_HUES)],
            group=PhaseGroupId("before" if 2 * index < self._size.phases else "after"),
        )

    def _card_row(self, number: int) -> Row:
        role = _ROLES[number % len(_ROLES)]
        cells = tuple(
            Cell(phase=phase, cards=tuple(self._card(role) for _ in range(CARDS_IN_CELL)))
            for phase in self._phases
        )
        name = f"{self._text(1, 2).rstrip('.')} {number + 1}"
        return Row(
            id=RowId(f"row{number}"), role=role, name=name, prompt=self._text(3, 5), cells=cells
        )

    def _card(self, role: RowRole) -> Card:
        random = self._random
        touchpoint = role == "touchpoints"
        evidence = random.choices((1, 2, 3, 4), (30, 25, 25, 20))[0]
        self._count += 1
        return Card(
            id=CardId(f"card{self._count}"),
            text=self._text(2, 5) if touchpoint else self._text(4, 14),
            evidence=evidence,
            sources=(SourceId(f"source{random.randrange(_SOURCES)}"),) if evidence == 4 else (),
            span=2 if role == "backstage" and random.random() < 0.02 else 1,
            marker=random.choice(_MARKERS) if role == "needs" else None,
            channel=ChannelId(f"channel{random.randrange(len(_CHANNELS))}") if touchpoint else None,
            contact="indirect" if touchpoint and random.random() < 0.3 else "direct",
            moment=random.choice(_MOMENTS) if touchpoint and random.random() < 0.1 else None,
        )

    def _score_row(self) -> Row:
        cells = tuple(
            Cell(phase=phase, relevance=self._score(), presence=self._score())
            for phase in self._phases
        )
        return Row(
            id=RowId("scores"), kind="score", role="relevance", name="Relevantie", cells=cells
        )

    def _score(self) -> Score:
        return Score(value=self._random.randrange(101), evidence=self._random.choice((1, 2, 4)))

    def _curve_row(self) -> Row:
        cells = tuple(
            Cell(phase=phase, points=tuple(self._point(f"{phase}-{i}", at) for i, at in places))
            for phase in self._phases
            for places in [enumerate((0.25, 0.75))]
        )
        return Row(id=RowId("curve"), kind="curve", role="emotional", name="Beleving", cells=cells)

    def _point(self, name: str, at: float) -> CurvePoint:
        return CurvePoint(id=PointId(name), at=at, level=self._random.randrange(-20, 21) / 10)

    def _action_row(self) -> Row:
        cells = tuple(
            Cell(phase=phase, actions=tuple(self._action(f"{phase}-action{i}") for i in range(2)))
            for phase in self._phases
        )
        return Row(id=RowId("actions"), kind="actions", role="actions", name="Acties", cells=cells)

    def _action(self, name: str) -> Action:
        return Action(
            id=ActionId(name),
            text=self._text(3, 6),
            channel=ChannelId(f"channel{self._random.randrange(len(_CHANNELS))}"),
            owner=self._random.choice(("Noor", "Bram", "Lotte")),
            status=self._random.choice(_STATUSES),
            impact=self._random.randrange(4),
            effort=self._random.randrange(4),
        )

    def _text(self, least: int, most: int) -> str:
        words = self._random.choices(_WORDS, k=self._random.randint(least, most))
        return " ".join(words).capitalize()
