"""The lines of a curve row: which there are, in what order, and what each looks like."""

from typing import Final

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Columns
from cjm_desktop.model.document import CurvePoint, Row
from cjm_desktop.model.words import CurveName
from cjm_desktop.scene.items import Stroke

_ORDER: Final[tuple[CurveName, ...]] = ("emotional", "functional", "wanted")
_DASHES: Final[dict[CurveName, tuple[tuple[float, ...], ...]]] = {  # of each persona in turn
    "emotional": ((), (11, 4), (11, 4, 2, 4), (4, 4)),
    "functional": ((7, 3), (3, 3), (12, 3, 3, 3), (5, 2, 1, 2)),
    "wanted": ((0.1, 5), (0.1, 8), (0.1, 3.5), (0.1, 11)),
}

_Line = tuple[CurveName, PersonaId | None]


class Spot(NamedTuple):
    """A point of a curve, the column that it stands in and its place from the left."""

    point: CurvePoint
    column: int
    x: float


class Away(NamedTuple):
    """A point in a phase that is not shown: its place from the left, beyond the columns."""

    x: float
    level: float


class Strand(NamedTuple):
    """One line: an experience of one persona, or of customers in general."""

    curve: CurveName
    persona: PersonaId | None
    turn: int  # which of the personas of this curve it is, from 0
    spots: tuple[Spot, ...]  # from left to right; none where the line only passes
    before: Away | None = None  # where it comes from, when that is not shown
    after: Away | None = None

    @property
    def stroke(self) -> Stroke:
        """How the line is drawn."""
        dash = _DASHES[self.curve][self.turn % len(_DASHES[self.curve])]
        match self.curve:
            case "emotional":
                return Stroke(tokens.INK_9, 2.6, dash, round=not dash)
            case "functional":
                return Stroke(tokens.INK_4, 1.6, dash)
            case "wanted":
                return Stroke(tokens.INK_7, 1.8, dash, round=True)


def strands_of(row: Row, context: Context) -> tuple[Strand, ...]:
    """Return a row's lines: feeling, functional, wanted, and within each by persona.

    Points of phases that the map does not have are left out.
    """
    found = _spots_by_line(row, context.columns)
    away = _away_by_line(row, context)
    for line, (before, after) in away.items():
        if before is not None and after is not None:
            found.setdefault(line, [])
    rank = {persona: index for index, persona in enumerate(context.personas)}
    strands: list[Strand] = []
    for curve in _ORDER:
        personas = [persona for of, persona in found if of == curve]
        personas.sort(key=lambda p: -1 if p is None else rank.get(p, len(rank)))
        for turn, persona in enumerate(personas):
            spots = sorted(found[curve, persona], key=lambda spot: (spot.column, spot.x))
            before, after = away.get((curve, persona), (None, None))
            strands.append(Strand(curve, persona, turn, tuple(spots), before, after))
    return tuple(strands)


def _away_by_line(row: Row, context: Context) -> dict[_Line, tuple[Away | None, Away | None]]:
    """Return the points before and behind the phases that are shown."""
    edges = context.columns.edges
    found: dict[_Line, tuple[Away | None, Away | None]] = {}
    for point in context.options.printed.points_beyond:
        if point.row != row.id or len(edges) < 2:
            continue
        before, after = found.get((point.curve, point.persona), (None, None))
        if point.before:
            before = Away(edges[0] + point.columns * (edges[1] - edges[0]), point.level)
        else:
            after = Away(edges[-1] + point.columns * (edges[-1] - edges[-2]), point.level)
        found[point.curve, point.persona] = before, after
    return found


def _spots_by_line(row: Row, columns: Columns) -> dict[_Line, list[Spot]]:
    places = {phase: index for index, phase in enumerate(columns.phases)}
    found: dict[_Line, list[Spot]] = {}
    for cell in row.cells:
        column = places.get(cell.phase)
        for point in cell.points if column is not None else ():
            spot = _spot(point, places[cell.phase], columns)
            found.setdefault((point.curve, point.persona), []).append(spot)
    return found


def _spot(point: CurvePoint, column: int, columns: Columns) -> Spot:
    left, right = columns.edges[column], columns.edges[column + 1]
    return Spot(point, column, min(left + point.at * (right - left), columns.right))
