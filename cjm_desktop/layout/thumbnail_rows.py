"""The rows in a small picture of a journey, by kind; drawn from its content or, without, invented.

What is invented depends on place alone, so that a picture is always the same.
"""

from collections.abc import Callable, Iterator, Sequence
from math import sin
from typing import Final

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.shapes import hatch, smooth
from cjm_desktop.model.document import Cell, CurvePoint, Journey, Phase, Row
from cjm_desktop.model.words import GUESSED
from cjm_desktop.scene.items import Box, Item, Path, Stroke, circle, line

LEFT: Final = 36.0  # of the first phase

_GAP: Final = 4.0  # between phases
_CARD: Final = 6.5
_CARD_STEP: Final = 8.5
_MOST_CARDS: Final = 3
_GUESS: Final = Stroke(tokens.INK_4, 0.6, (2, 1.2))
_RING: Final = Stroke(tokens.INK_6, 0.8)
_HATCH: Final = Stroke(tokens.GAP, 0.8)
_RELEVANCE: Final = Stroke(tokens.INK_9, 1.5)
_CURVE: Final = Stroke(tokens.INK_9, 1.5)
_ZERO: Final = Stroke(tokens.LINE_2, 0.7)
_FACE: Final = Stroke(tokens.INK_9, 0.8)
_DIVIDER: Final = Stroke(tokens.INK_9, 1.1, (6, 2, 1.5, 2))
_SOME_RELEVANCE: Final = (40, 85, 90, 95, 70, 60, 85)
_SOME_PRESENCE: Final = (10, 35, 75, 55, 70, 25, 15)
_SOME_MOODS: Final = (1, 0, -1, 2, 1, -1, 0)


class RowPlace(NamedTuple):
    """Where a row stands in a picture, and which of its rows it is."""

    top: float
    height: float
    step: float  # from phase to phase
    number: int  # of the row, from 0
    right: float

    def left(self, column: int) -> float:
        """Return the left edge of a phase."""
        return LEFT + column * self.step

    @property
    def width(self) -> float:
        """The width of what stands in a phase."""
        return max(1.0, self.step - _GAP)


_Draw = Callable[[Row, Sequence[Phase], RowPlace, bool], Iterator[Item]]


def is_filled(journey: Journey) -> bool:
    """Tell whether a journey has any content."""
    return any(_holds_something(cell) for row in journey.rows for cell in row.cells)


def _holds_something(cell: Cell) -> bool:
    return bool(
        cell.cards
        or cell.actions
        or cell.points
        or cell.relevance
        or cell.presence
        or cell.metric
        or cell.image
    )


def row_items(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    """Yield what a row looks like; ``filled`` draws its content, otherwise an example."""
    draw = _BY_ROLE.get(row.role) if row.kind == "cards" else None
    return (draw or _BY_KIND[row.kind])(row, phases, place, filled)


def _counts(row: Row, phases: Sequence[Phase], filled: bool, invented: int) -> list[int]:
    """Return how many cards or actions stand under each phase."""
    if not filled:
        return [invented] * len(phases)
    found = {cell.phase: len(cell.cards) + len(cell.actions) for cell in row.cells}
    return [found.get(phase.id, 0) for phase in phases]


def _cards(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    fits = max(1, min(_MOST_CARDS, int((place.height - 3) / 9)))
    rungs = {cell.phase: [card.evidence for card in cell.cards] for cell in row.cells}
    for column, phase in enumerate(phases):
        for order in range(fits):
            if filled:
                own = rungs.get(phase.id, [])
                shown, guessed = order < len(own), own[order : order + 1] == [GUESSED]
            else:
                shown = not order or (column * 7 + order * 5 + place.number * 3) % 5 != 4
                guessed = (column + order * 2 + place.number) % 4 == 3
            if shown:
                yield _card(place, column, order, phase, guessed)


def _card(place: RowPlace, column: int, order: int, phase: Phase, guessed: bool) -> Item:
    y = place.top + 2 + order * _CARD_STEP
    height = min(_CARD, place.height - 3)
    rect = Rect(place.left(column), y, place.width, height)
    if guessed:
        return Box(rect.grown(-0.5), tokens.PAPER_0, _GUESS, 1)
    return Box(rect, tokens.TINTS[phase.hue].full, radius=1)


def _opportunities(
    row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool
) -> Iterator[Item]:
    for column, count in enumerate(_counts(row, phases, filled, 1)):
        if count:
            x, y, width = place.left(column), place.top, place.width
            yield Box(Rect(x, y + 3, width, 1.2), tokens.INK_9)
            yield Box(Rect(x, y + 7, width * 0.8, 1.8), tokens.INK_6)
            if place.height > 13:
                yield Box(Rect(x, y + 11, width * 0.55, 1.8), tokens.INK_6)


def _actions(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    fits = max(1, min(2, int((place.height - 3) / 6)))
    for column, count in enumerate(_counts(row, phases, filled, 2)):
        for order in range(min(fits, count)):
            x, y = place.left(column), place.top + order * 6
            yield circle(x + 2.5, y + 5, 1.8, None, _RING)
            yield Box(Rect(x + 7, y + 4, max(1.0, place.width * 0.55), 1.8), tokens.INK_5)


def _touchpoints(
    row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool
) -> Iterator[Item]:
    side = min(6.0, place.height - 3)
    for column, count in enumerate(_counts(row, phases, filled, 1)):
        if count:
            x, y, width = place.left(column), place.top + 4, place.width
            radius = side / 2 if column % 2 else 1.0
            header = tokens.TINTS[phases[column].hue].header
            yield Box(Rect(x, y - 1, side, side), header, radius=radius)
            yield Box(Rect(x + 9, y, width * 0.45, 1.8), tokens.INK_5)
            yield Box(Rect(x + 9, y + 3, width * 0.3, 1.4), tokens.LINE_3)


def _scores(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    base, unit = place.top + place.height - 4, (place.height - 8) / 100
    for column, phase in enumerate(phases):
        relevance, presence = _values(row, phase, column, filled)
        x = place.left(column)
        if presence is not None:
            yield Box(Rect(x, base - presence * unit, place.step, presence * unit), tokens.LINE_2)
        if relevance is not None and presence is not None and relevance > presence:
            top, height = base - relevance * unit, (relevance - presence) * unit
            gap = Rect(x, top, place.step, height)
            yield Box(gap, tokens.GAP_TINT)
            yield Path(hatch(gap, 5), stroke=_HATCH)
        if relevance is not None:
            y = base - relevance * unit
            yield line(x, y, x + place.step, y, _RELEVANCE)


def _values(row: Row, phase: Phase, column: int, filled: bool) -> tuple[int | None, int | None]:
    cell = next((cell for cell in row.cells if cell.phase == phase.id), Cell(phase=phase.id))
    if filled:
        relevance = cell.relevance.value if cell.relevance else None
        presence = cell.presence.value if cell.presence else None
    else:
        relevance = _SOME_RELEVANCE[column % len(_SOME_RELEVANCE)]
        presence = _SOME_PRESENCE[column % len(_SOME_PRESENCE)]
    return (
        relevance if "relevance" in row.series else None,
        presence if "presence" in row.series else None,
    )


def _curve(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    middle, swing = place.top + place.height / 2, place.height / 2 - 5
    yield line(LEFT, middle, place.right, middle, _ZERO)
    spots = (
        _felt(row, phases, place, middle, swing)
        if filled
        else _invented_feeling(len(phases), place, middle, swing)
    )
    if len(spots) > 1:
        yield Path(smooth([point for point, _ in spots]), stroke=_CURVE)
    for point, mood in spots:
        yield circle(point.x, point.y, 2.6, tokens.MOOD[mood], _FACE)


def _felt(
    row: Row, phases: Sequence[Phase], place: RowPlace, middle: float, swing: float
) -> list[tuple[Point, int]]:
    columns = {phase.id: column for column, phase in enumerate(phases)}
    found: list[tuple[Point, int]] = []
    for cell in row.cells:
        for point in cell.points if cell.phase in columns else ():
            if point.curve == "emotional":
                x = place.left(columns[cell.phase]) + point.at * place.step
                found.append((Point(x, middle - point.level / 2 * swing), _mood(point)))
    return sorted(found)


def _mood(point: CurvePoint) -> int:
    return max(-2, min(2, round(point.level)))


def _invented_feeling(
    count: int, place: RowPlace, middle: float, swing: float
) -> list[tuple[Point, int]]:
    return [
        (
            Point(
                place.left(column) + place.step / 2 - 2,
                middle + sin(column * 2.1 + place.number % 2) * swing,
            ),
            _SOME_MOODS[column % len(_SOME_MOODS)],
        )
        for column in range(count)
    ]


def _metrics(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    measured = {cell.phase for cell in row.cells if cell.metric}
    for column, phase in enumerate(phases):
        if not filled or phase.id in measured:
            x, y, width = place.left(column), place.top + 3, place.width
            yield Box(Rect(x, y, width * 0.3, 4.5), tokens.INK_9)
            yield Box(Rect(x + width * 0.4, y + 1.4, width * 0.4, 1.8), tokens.INK_5)


def _images(row: Row, phases: Sequence[Phase], place: RowPlace, filled: bool) -> Iterator[Item]:
    pictured = {cell.phase for cell in row.cells if cell.image}
    for column, phase in enumerate(phases):
        if not filled or phase.id in pictured:
            rect = Rect(place.left(column), place.top + 2, place.width, place.height - 5)
            yield Box(rect, tokens.TINTS[phase.hue].full, radius=1)


def _divider(_row: Row, _phases: Sequence[Phase], place: RowPlace, _filled: bool) -> Iterator[Item]:
    y = place.top + place.height / 2
    yield line(12, y, place.right, y, _DIVIDER)


_BY_KIND: Final[dict[str, _Draw]] = {
    "cards": _cards,
    "score": _scores,
    "curve": _curve,
    "actions": _actions,
    "metric": _metrics,
    "image": _images,
    "divider": _divider,
}
_BY_ROLE: Final[dict[str, _Draw]] = {
    "touchpoints": _touchpoints,
    "opportunities": _opportunities,
}
