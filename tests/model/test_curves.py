"""The lines of a curve row, and which of them runs nearest to a place."""

import pytest

from cjm_desktop.base.ids import JourneyId, PersonaId, PhaseId, PointId, RowId
from cjm_desktop.model.curves import Line, line_of, nearest_line
from cjm_desktop.model.document import Cell, CurvePoint, Journey, Phase, Row

ANN = PersonaId("ann")
FEELING, ANNS, WANTED = Line("emotional", None), Line("emotional", ANN), Line("wanted", None)
P0, P1 = PhaseId("p0"), PhaseId("p1")


def _point(id_: str, line: Line, at: float, level: float) -> CurvePoint:
    return CurvePoint(id=PointId(id_), curve=line.curve, persona=line.persona, at=at, level=level)


ROW = Row(
    id=RowId("row"),
    kind="curve",
    cells=(
        Cell(phase=P0, points=(_point("a", FEELING, 0.5, -2), _point("b", ANNS, 0.5, 1))),
        Cell(phase=P1, points=(_point("c", FEELING, 0.5, 2), _point("d", WANTED, 0.25, 1.5))),
        Cell(phase=PhaseId("gone"), points=(_point("e", FEELING, 0, 0),)),
    ),
)
JOURNEY = Journey(id=JourneyId("j"), phases=(Phase(id=P0), Phase(id=P1)), rows=(ROW,))


@pytest.mark.parametrize(
    ("phase", "at", "level", "line"),
    [
        (P0, 0.5, -1.5, FEELING),
        (P0, 0.5, 0.5, ANNS),
        (P1, 0.0, 0.2, FEELING),  # half way between -2 and 2
        (P1, 0.5, 1.2, WANTED),  # 0.3 below its level and a quarter of a phase after its end
        (P1, 0.9, 1.9, FEELING),
        (P0, 0.0, -2.0, FEELING),
    ],
)
def test_nearest_line(phase: PhaseId, at: float, level: float, line: Line) -> None:
    assert nearest_line(JOURNEY, ROW, phase, at, level) == line


def test_row_without_points_has_no_lines() -> None:
    assert nearest_line(JOURNEY, ROW.replace(cells=()), P0, 0.5, 0) is None
    assert line_of(ROW.cells[0].points[1]) == ANNS
