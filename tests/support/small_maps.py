"""Small maps for layout tests, in columns of which the sums can be done by head."""

from collections.abc import Mapping, Sequence
from datetime import date
from math import inf
from typing import Any

from square_measurer import SquareMeasurer

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    LinkId,
    PersonaId,
    PhaseId,
    ProjectId,
    RouteId,
    RowId,
    SourceId,
)
from cjm_desktop.layout.contract import Box, LayoutOptions, MapLayout, RowLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    Image,
    Journey,
    Link,
    Persona,
    Phase,
    Project,
    Route,
    Row,
    Source,
)
from cjm_desktop.model.words import RowRole
from cjm_desktop.scene.items import Part, Text

TODAY = date(2026, 11, 12)
MEASURER = SquareMeasurer()

CHANNELS = (
    Channel(id=ChannelId("web"), name="Website"),
    Channel(id=ChannelId("desk"), name="Desk", icon="buildings", medium="physical"),
)
SOURCES = tuple(Source(id=SourceId(f"s{number}")) for number in range(1, 21))
IMAGES = (
    Image(id=ImageId("wide"), width=160, height=90),
    Image(id=ImageId("tall"), width=100, height=500),
    Image(id=ImageId("sizeless")),
)
PERSONAS = (
    Persona(id=PersonaId("ann"), name="Ann Smit", initials="AS"),
    Persona(id=PersonaId("bo"), name="Bo"),
)


def make_card(id_: str, text: str = "word", **fields: Any) -> Card:
    return Card(id=CardId(id_), text=text, **fields)


def make_action(id_: str, text: str = "word", **fields: Any) -> Action:
    return Action(id=ActionId(id_), text=text, **fields)


def make_phases(count: int, **fields: Any) -> tuple[Phase, ...]:
    return tuple(Phase(id=PhaseId(f"p{number}"), **fields) for number in range(count))


def cards_row(
    cells: Mapping[int, Sequence[Card]], id_: str = "row", role: RowRole = "own", **fields: Any
) -> Row:
    """Return a row of cards by column."""
    made = tuple(Cell(phase=PhaseId(f"p{at}"), cards=tuple(own)) for at, own in cells.items())
    return Row(id=RowId(id_), role=role, cells=made, **fields)


def actions_row(cells: Mapping[int, Sequence[Action]], id_: str = "row") -> Row:
    """Return a row of actions by column."""
    made = tuple(Cell(phase=PhaseId(f"p{at}"), actions=tuple(own)) for at, own in cells.items())
    return Row(id=RowId(id_), kind="actions", role="actions", cells=made)


def make_route(id_: str, *stops: str, **fields: Any) -> Route:
    return Route(id=RouteId(id_), stops=tuple(map(CardId, stops)), **fields)


def make_link(id_: str, origin: str, target: str, text: str = "") -> Link:
    return Link(id=LinkId(id_), origin=CardId(origin), target=CardId(target), text=text)


def make_project(*rows: Row, phases: int | Sequence[Phase] = 3, **journey: Any) -> Project:
    """Return a project with one journey of such rows; three phases unless told otherwise."""
    made = make_phases(phases) if isinstance(phases, int) else tuple(phases)
    return Project(
        id=ProjectId("project"),
        channels=CHANNELS,
        sources=SOURCES,
        images=IMAGES,
        personas=PERSONAS,
        journeys=(Journey(id=JourneyId("journey"), phases=made, rows=rows, **journey),),
    )


def with_rows(project: Project, *rows: Row, **changes: Any) -> Project:
    """Return the project with other rows in its journey; what is equal stays the same object."""
    journey = project.journeys[0].replace(rows=rows, **changes)
    return project.replace(journeys=(journey,))


def lay(
    project: Project, previous: MapLayout | None = None, *, late_below: float = inf, **options: Any
) -> MapLayout:
    """Lay out the project's journey: columns of 236, of which 224 carry content."""
    wanted = LayoutOptions(**{"today": TODAY, **options})
    return layout_map(project, project.journeys[0], MEASURER, wanted, previous, late_below)


def lay_row(row: Row, phases: int | Sequence[Phase] = 3, **journey: Any) -> RowLayout:
    """Lay out one row of its own."""
    return lay(make_project(row, phases=phases, **journey)).rows[0]


def boxes_of(row: RowLayout) -> dict[str, Box]:
    """Return the boxes of a row by what they show."""
    return {box.owner: box for cell in row.cells for box in cell.boxes}


def part_of(row: RowLayout, owner: str) -> Part:
    """Return the part that shows a card or an action."""
    found = [part for cell in row.cells for part in cell.parts() if part.owner == owner]
    assert len(found) == 1
    return found[0]


def texts_of(part: Part) -> list[tuple[str, float, float]]:
    """Return the lines of a part with their places, to a thousandth."""
    texts = [item for item in part.items if isinstance(item, Text)]
    return [(text.line.text, round(text.x, 3), round(text.y, 3)) for text in texts]
