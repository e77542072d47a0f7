"""Lines along the axes with rounded corners."""

from cjm_desktop.base.geometry import Point
from cjm_desktop.layout.polyline import rounded
from cjm_desktop.scene.items import Curve, Move, To


def path(*points: tuple[float, float]) -> list[Point]:
    return [Point(*point) for point in points]


def test_corner_is_cut_by_the_radius() -> None:
    # a quadratic corner from (0, 15) by (0, 20) to (5, 20), as a cubic: two thirds of the way
    steps = rounded(path((0, 0), (0, 20), (30, 20)), 5)

    assert steps[:2] == (Move(0, 0), To(0, 15))
    assert steps[3] == To(30, 20)
    corner = steps[2]
    assert isinstance(corner, Curve)
    assert (corner.x, corner.y) == (5, 20)
    assert (corner.x1, round(corner.y1, 6)) == (0, round(15 + 5 * 2 / 3, 6))


def test_radius_gives_way_where_there_is_no_room() -> None:
    # the stretch between two corners is 6: each takes half; the last one is 2: all of it
    steps = rounded(path((0, 0), (0, 20), (6, 20), (6, 22)), 5)

    ends = [step for step in steps if isinstance(step, To)]
    assert ends == [To(0, 17), To(4, 20), To(6, 22)]


def test_points_on_the_way_are_left_out() -> None:
    assert rounded(path((0, 0), (0, 5), (0, 5), (0, 9)), 5) == (Move(0, 0), To(0, 9))


def test_line_that_runs_back_along_itself_is_straightened() -> None:
    assert rounded(path((0, 0), (0, 9), (0, 4)), 5) == (Move(0, 0), To(0, 4))


def test_line_that_ends_where_it_began_is_nothing() -> None:
    assert rounded(path((3, 3), (3, 9), (3, 3)), 5) == ()
    assert rounded(path((3, 3)), 5) == ()
    assert rounded([], 5) == ()
