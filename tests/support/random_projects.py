"""Random documents with everything in them, sound by construction."""

from collections.abc import Callable
from datetime import date
from itertools import count
from typing import Any

from hypothesis import strategies as st

from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Image,
    Journey,
    Link,
    Metric,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    Ruler,
    RulerSpan,
    Score,
    Source,
)
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import HUES, ROW_KINDS

Draw = Callable[[st.SearchStrategy[Any]], Any]

_TEXT = st.text(max_size=12)
_NUMBER = st.floats(allow_nan=False, allow_infinity=False)
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | _NUMBER | _TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=6,
)
_UNKNOWN = st.dictionaries(_TEXT.map(lambda name: f"x-{name}"), _PLAIN, max_size=2)
_SCORE = st.builds(Score, value=st.integers(0, 100), evidence=st.integers(1, 4))


class _Maker:
    """Draws the parts of one project; ids are numbers with a random tail."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self._numbers = count()
        self.channels = self._some(Channel, icon=_TEXT)
        self.sources = self._some(Source, name=_TEXT)
        self.images = self._some(Image, data=_TEXT, width=st.integers())
        self.personas = self._some(Persona, quote=_TEXT, goals=st.lists(_TEXT).map(tuple))
        self.principles = self._some(Principle, text=_TEXT)

    def id(self) -> Any:
        return f"{next(self._numbers)}{self.draw(_TEXT)}"

    def _some(self, kind: Callable[..., Any], **fields: st.SearchStrategy[Any]) -> tuple[Any, ...]:
        return tuple(
            kind(id=self.id(), **{name: self.draw(value) for name, value in fields.items()})
            for _ in range(self.draw(st.integers(0, 2)))
        )

    def one_of(self, parts: tuple[Any, ...]) -> Any:
        return self.draw(st.sampled_from([None, *(part.id for part in parts)]))

    def unknown(self) -> dict[str, Any]:
        unknown: dict[str, Any] = self.draw(_UNKNOWN)
        return unknown

    def printing(self) -> PrintSettings | None:
        if self.draw(st.booleans()):
            return None
        return PrintSettings(
            preset=self.draw(st.sampled_from(["office", "plotter", "print-shop"])),
            paper=self.draw(_TEXT),
            bleed=self.draw(st.none() | st.floats(0, 20)),
            rows=self.draw(st.lists(_TEXT).map(tuple)),
            **self.unknown(),
        )

    def card(self) -> Card:
        return Card(
            id=self.id(),
            text=self.draw(_TEXT),
            evidence=self.draw(st.integers(1, 4)),
            span=self.draw(st.integers(1, 1000)),
            hue=self.draw(st.sampled_from([None, *HUES])),
            channel=self.one_of(self.channels),
            image=self.one_of(self.images),
            sources=tuple(source.id for source in self.sources),
            tags=tuple(self.draw(st.lists(_TEXT, max_size=2))),
            **self.unknown(),
        )

    def action(self, cards: tuple[Card, ...]) -> Action:
        return Action(
            id=self.id(),
            text=self.draw(_TEXT),
            due=self.draw(st.none() | st.dates(min_value=date(1, 1, 1))),
            opportunity=self.one_of(cards),
            principle=self.one_of(self.principles),
            **self.unknown(),
        )

    def point(self) -> CurvePoint:
        at, level = self.draw(st.floats(0, 1)), self.draw(st.floats(-2, 2))
        return CurvePoint(id=self.id(), at=at, level=level, persona=self.one_of(self.personas))

    def cell(self, phase: Phase) -> Cell:
        cards = tuple(self.card() for _ in range(self.draw(st.integers(0, 2))))
        return Cell(
            phase=phase.id,
            cards=cards,
            actions=tuple(self.action(cards) for _ in range(self.draw(st.integers(0, 2)))),
            points=tuple(self.point() for _ in range(self.draw(st.integers(0, 2)))),
            relevance=self.draw(st.none() | _SCORE),
            metric=self.draw(st.none() | st.builds(Metric, value=_NUMBER, unit=_TEXT)),
            image=self.one_of(self.images),
            **self.unknown(),
        )

    def row(self, phases: tuple[Phase, ...]) -> Row:
        return Row(
            id=self.id(),
            kind=self.draw(st.sampled_from(ROW_KINDS)),
            name=self.draw(_TEXT),
            height=self.draw(st.none() | st.floats(24, 4000)),
            cells=tuple(self.cell(phase) for phase in phases if self.draw(st.booleans())),
            **self.unknown(),
        )

    def journey(self) -> Journey:
        groups = self._some(PhaseGroup, name=_TEXT)
        phases = tuple(
            Phase(id=self.id(), name=self.draw(_TEXT), group=self.one_of(groups))
            for _ in range(self.draw(st.integers(0, 3)))
        )
        spans = tuple(RulerSpan(name="span", first=p.id, last=p.id) for p in phases)
        rows = tuple(self.row(phases) for _ in range(self.draw(st.integers(0, 2))))
        cards = [card.id for row in rows for cell in row.cells for card in cell.cards]
        return Journey(
            id=self.id(),
            title=self.draw(_TEXT),
            groups=groups,
            phases=phases,
            rulers=(Ruler(id=self.id(), spans=spans),),
            rows=rows,
            routes=(Route(id=self.id(), stops=tuple(cards)),),
            links=tuple(Link(id=self.id(), origin=card, target=cards[0]) for card in cards),
            **self.unknown(),
        )


@st.composite
def projects(draw: Draw) -> Project:
    maker = _Maker(draw)
    return Project(
        id=maker.id(),
        title=draw(_TEXT),
        language=draw(st.sampled_from(["en", "nl"])),
        principles=maker.principles,
        personas=maker.personas,
        channels=maker.channels,
        sources=maker.sources,
        images=maker.images,
        journeys=tuple(maker.journey() for _ in range(draw(st.integers(0, 2)))),
        printing=maker.printing(),
        **maker.unknown(),
    )


def unknown_fields() -> st.SearchStrategy[dict[str, Any]]:
    return _UNKNOWN
