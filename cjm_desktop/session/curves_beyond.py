"""Where curves come from and go on to beyond the phases that are printed."""

from collections.abc import Iterator

from cjm_desktop.base.ids import PersonaId, PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.printed import PointBeyond
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.questions import phase_order
from cjm_desktop.model.words import CurveName

_Line = tuple[CurveName, PersonaId | None]


class _Stand(NamedTuple):
    """A point of a line by its place: the phase from 0, how far in it, and its level."""

    phase: int
    at: float
    level: float


def curves_beyond(part: Journey, whole: Journey, *, filtered: bool) -> Iterator[PointBeyond]:
    """Yield the nearest point of each line on either side of the phases of a part.

    Of a part of which a filter leaves out lines, only those that it has.
    """
    order = phase_order(whole)
    shown = [order[phase.id] for phase in part.phases]
    if not shown or len(shown) == len(whole.phases):
        return
    first, last = min(shown), max(shown)
    kept = {row.id: set(_lines(row, order)) for row in part.rows}
    for row in whole.rows:
        for line, stands in _lines(row, order).items():
            if filtered and line not in kept.get(row.id, ()):
                continue
            before = max((each for each in stands if each.phase < first), default=None)
            after = min((each for each in stands if each.phase > last), default=None)
            if before is not None:
                columns = before.phase + before.at - first
                yield PointBeyond(row.id, *line, columns, before.level, before=True)
            if after is not None:
                columns = after.phase + after.at - last - 1
                yield PointBeyond(row.id, *line, columns, after.level, before=False)


def _lines(row: Row, order: dict[PhaseId, int]) -> dict[_Line, list[_Stand]]:
    found: dict[_Line, list[_Stand]] = {}
    for cell in row.cells:
        for point in cell.points if cell.phase in order else ():
            stand = _Stand(order[cell.phase], point.at, point.level)
            found.setdefault((point.curve, point.persona), []).append(stand)
    return found
