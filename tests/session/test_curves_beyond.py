"""A part of a map shows its curves as the whole does: they come from and go on beyond its edges."""

from datetime import date
from typing import Literal

import pytest
from small_maps import make_project
from square_measurer import SquareMeasurer

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import PersonaId, PhaseId, PointId, RowId
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.printed import PointBeyond
from cjm_desktop.layout.shapes import between, smooth
from cjm_desktop.model.document import Cell, CurvePoint, Project, Row
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import CurveName
from cjm_desktop.scene.items import Curve, Move, Path, Step, To
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_parts import Place, options_of, parts_of

ROW = RowId("row")


def point(level: float, at: float = 0.5, curve: CurveName = "emotional") -> CurvePoint:
    return CurvePoint(id=PointId(f"{curve}{level}{at}"), at=at, level=level, curve=curve)


def project(*cells: tuple[CurvePoint, ...]) -> Project:
    made = tuple(Cell(phase=PhaseId(f"p{at}"), points=own) for at, own in enumerate(cells))
    steps = ("up", "", "", "", "down")  # so that the row is 108 high, its levels from 16 to 92
    row = Row(id=ROW, kind="curve", role="emotional", cells=made, levels=steps)
    return make_project(row, phases=len(cells))


DOWN = project((point(2),), (point(0),), (point(-2),))


def asked_for(made: Project, *phases: str, **settings: object) -> Asked:
    wanted = PrintSettings(phases=phases).replace(**settings)
    return Asked(made, made.journeys, wanted, "en", date(2026, 11, 22))


def beyond(made: Project, *phases: str, **settings: object) -> tuple[PointBeyond, ...]:
    asked = asked_for(made, *phases, **settings)
    (part,) = parts_of(asked)
    return options_of(asked, part, Place()).printed.points_beyond


def lines(made: Project, *phases: str) -> list[tuple[Step, ...]]:
    asked = asked_for(made, *phases)
    (part,) = parts_of(asked)
    layout = layout_map(made, part.journey, SquareMeasurer(), options_of(asked, part, Place()))
    items = [item for part in layout.rows[0].under() for item in part.items]
    paths = [item for item in items if isinstance(item, Path) and item.stroke]
    return [path.steps for path in paths if path.stroke and 1.6 <= path.stroke.width < 5]


def test_the_nearest_points_are_told_in_columns_from_the_edges() -> None:
    made = project((point(2),), (point(1, 0.25),), (point(0),), (point(-1, 0.75),), (point(-2),))
    line: tuple[RowId, CurveName, PersonaId | None] = (ROW, "emotional", None)
    assert beyond(made, "3") == (
        PointBeyond(*line, -0.75, 1, before=True),  # three quarters of a column before
        PointBeyond(*line, 0.75, -1, before=False),
    )
    assert beyond(made, "1-2") == (PointBeyond(*line, 0.5, 0, before=False),)
    assert beyond(made) == beyond(made, "1-5") == ()


def test_a_part_shows_the_stretch_that_the_whole_has_there() -> None:
    """Straight down by 38 in each column of 236: at its middle 54, at its left edge half of that
    above, and at the end of its content (224) 38 × 106 / 236 below.
    """
    ((first, *_, last),) = lines(DOWN, "2")
    assert isinstance(first, Move)
    assert isinstance(last, Curve)
    assert (first.x, first.y) == pytest.approx((0, 35))
    assert (last.x, last.y) == pytest.approx((224, 54 + 38 * 106 / 236))


def test_a_line_begins_and_ends_where_it_does_in_the_whole() -> None:
    ((first, *_),) = lines(DOWN, "1-2")
    assert isinstance(first, Move)
    assert (first.x, first.y) == pytest.approx((118, 16))
    ((*_, last),) = lines(DOWN, "2-3")
    assert isinstance(last, Curve)
    assert (last.x, last.y) == pytest.approx((354, 92))


def test_a_line_without_points_in_a_part_passes_through_it() -> None:
    made = project((point(1),), (), (point(1),))
    ((first, *_, last),) = lines(made, "2")
    assert isinstance(first, Move)
    assert isinstance(last, Curve)
    assert (first.x, first.y, last.x, last.y) == pytest.approx((0, 35, 224, 35))
    assert lines(project((point(1),), ()), "2") == []


@pytest.mark.parametrize(("others", "count"), [("left-out", 0), ("faded", 2)])
def test_lines_that_a_filter_leaves_out_do_not_pass(
    others: Literal["left-out", "faded"], count: int
) -> None:
    anna = PersonaId("anna")
    own = point(1).replace(persona=anna)
    made = project((own,), (point(0, curve="functional").replace(persona=None),), (own,))
    told = beyond(made, "2", only_personas=("none",), others=others)
    assert len([each for each in told if each.persona == anna]) == count


def test_what_is_between_two_edges_is_cut_out_of_lines_and_curves() -> None:
    # straight from (-10, 0) to (10, 20), then upright; the handles of a third of the length
    straight = smooth([Point(-10, 0), Point(10, 20)])
    (first, second) = between(straight, 0, 5)
    assert first == Move(0, 10)
    assert isinstance(second, Curve)
    assert tuple(second) == pytest.approx((5 / 3, 10 + 5 / 3, 10 / 3, 10 + 10 / 3, 5, 15))
    assert between((Move(0, 0), To(10, 10)), 2, 4) == (Move(2, 2), To(4, 4))
    assert between((Move(3, 0), To(3, 10)), 2, 4) == (Move(3, 0), To(3, 10))
    assert between(straight, 20, 30) == ()
