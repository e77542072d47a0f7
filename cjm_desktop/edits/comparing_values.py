"""Which scores, curves, numbers and pictures of two journeys differ."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.comparison import Change, Difference, PhasePair, Place, RowPair, Subject
from cjm_desktop.model.document import Cell, CurvePoint, Row, Score
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import SERIES_WORDS, CurveName, Series

LEAST_LEVEL: Final = 0.25
"""From this difference on two levels of a curve differ to the eye."""


class _Spot(NamedTuple):
    """Where two rows of a pair meet a phase that both journeys have."""

    column: PhasePair
    rows: tuple[Row, Row]
    cells: tuple[Cell | None, Cell | None]

    def differing(self, subject: Subject, before: object, after: object) -> Iterator[Difference]:
        """Yield a difference between two values, if there is one."""
        if before == after:
            return
        first, second = self.column.first, self.column.second
        assert first is not None
        assert second is not None
        yield Difference(
            _change(before, after),
            subject,
            self.column.id,
            self.rows[1].name,
            _number(before),
            _number(after),
            Place(self.rows[0].id, first.id),
            Place(self.rows[1].id, second.id),
        )


def compared_values(pairs: Iterable[RowPair], phases: Sequence[PhasePair]) -> Iterator[Difference]:
    """Yield what differs in rows without cards, in the phases that both journeys have."""
    for first, second in pairs:
        if first is None or second is None:
            continue
        for column in phases:
            if column.first is not None and column.second is not None:
                cells = cell_at(first, column.id), cell_at(second, column.id)
                yield from _of_spot(_Spot(column, (first, second), cells))


def _of_spot(spot: _Spot) -> Iterator[Difference]:
    first, second = spot.rows
    before, after = spot.cells
    match first.kind:
        case "score":
            for series in SERIES_WORDS:
                if series in first.series and series in second.series:
                    yield from spot.differing(series, _score(before, series), _score(after, series))
        case "curve":
            yield from _curves(spot)
        case "metric":
            values = [cell.metric.value if cell and cell.metric else None for cell in spot.cells]
            yield from spot.differing("metric", *values)
        case "image":
            pictures = [cell.image if cell else None for cell in spot.cells]
            yield from spot.differing("image", *pictures)
        case _:
            return


def _number(value: object) -> float | None:
    return value if isinstance(value, (int, float)) else None


def _change(before: object, after: object) -> Change:
    if before is None or after is None:
        return "added" if before is None else "removed"
    if isinstance(before, (int, float)) and isinstance(after, (int, float)):
        return "raised" if after > before else "lowered"
    return "changed"


def _score(cell: Cell | None, series: Series) -> int | None:
    score: Score | None = getattr(cell, series) if cell is not None else None
    return None if score is None else score.value


def _curves(spot: _Spot) -> Iterator[Difference]:
    """Yield what differs of each curve by its mean level in a phase."""
    left, right = (mean_levels(cell) for cell in spot.cells)
    for curve in dict.fromkeys((*left, *right)):
        was, now = left.get(curve), right.get(curve)
        if was is None or now is None or abs(was - now) >= LEAST_LEVEL:
            yield from spot.differing(curve, was, now)


def mean_levels(cell: Cell | None) -> dict[CurveName, float]:
    """Return the mean level of each curve in a cell."""
    points: Sequence[CurvePoint] = cell.points if cell is not None else ()
    levels: dict[CurveName, list[float]] = {}
    for point in points:
        levels.setdefault(point.curve, []).append(point.level)
    return {curve: round(sum(each) / len(each), 2) for curve, each in levels.items()}
