"""Rows of experience: levels, curves, marks and labels.

A row of 108 has its levels from 16 down to 92: one level is 19.
"""

from collections.abc import Sequence
from typing import Any

import pytest
from small_maps import lay, lay_row, make_phases, make_project, texts_of, with_rows
from text_boxes import covered

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PersonaId, PhaseId, PointId, RowId, SourceId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.tokens import INK_4, INK_7, INK_9, MOOD, PAPER_0
from cjm_desktop.model.document import Cell, CurvePoint, Phase, Row
from cjm_desktop.scene.items import Box, Curve, Item, Move, Part, Path, To


def _point(id_: str, at: float = 0.5, level: float = 0.0, **fields: Any) -> CurvePoint:
    return CurvePoint(id=PointId(id_), at=at, level=level, **fields)


def _row(*cells: Sequence[CurvePoint], **fields: Any) -> Row:
    made = tuple(Cell(phase=PhaseId(f"p{at}"), points=tuple(own)) for at, own in enumerate(cells))
    fields = {"levels": ("up", "", "", "", "down"), **fields}
    return Row(id=RowId("row"), kind="curve", role="emotional", cells=made, **fields)


def _lines(row: RowLayout) -> list[Path]:
    """Return the curves, without the levels."""
    items = [item for part in row.under() for item in part.items if isinstance(item, Path)]
    return [path for path in items if path.stroke and path.stroke.width >= 1.6]


def _marks(row: RowLayout, column: int = 0) -> dict[str, list[Item]]:
    return {part.owner: list(part.items) for part in row.cells[column].parts()}


def test_row_is_108_high_with_levels_of_19() -> None:
    row = lay_row(_row())

    assert row.height == 108
    assert row.scale is not None
    assert [row.scale.y(level) for level in (2, 1, 0, -1, -2)] == [16, 35, 54, 73, 92]


def test_points_stand_at_their_share_of_the_phase() -> None:
    row = lay_row(_row([_point("a", 0.25, 2)], [_point("b", 0.5, -1)]))

    assert [tuple(handle) for handle in row.handles] == [
        ("point", "a", 0, 59, 16),
        ("point", "b", 1, 354, 73),
    ]


def test_last_point_stays_within_the_content() -> None:
    row = lay_row(_row([], [], [_point("a", 1.0)]))

    assert row.handles[0].x == 696  # not 708, where the gutter ends


def test_feeling_lies_on_a_casing_and_over_the_others() -> None:
    ends = [[_point("a"), _point("f", curve="functional"), _point("w", curve="wanted")]] * 2
    lines = _lines(lay_row(_row(*ends)))

    strokes = [path.stroke for path in lines if path.stroke]
    assert [(stroke.colour, stroke.width, stroke.dash) for stroke in strokes] == [
        (INK_7, 1.8, (0.1, 5)),
        (INK_4, 1.6, (7, 3)),
        (PAPER_0, 5.5, ()),
        (INK_9, 2.6, ()),
    ]


def test_curve_runs_through_its_points_in_order() -> None:
    row = lay_row(_row([_point("b", 0.75, 1), _point("a", 0.25, -1)], [_point("c", 0.5, 0)]))

    steps = _lines(row)[-1].steps
    ends = [(step.x, step.y) for step in steps if isinstance(step, Move | Curve)]
    assert ends == [(59, 73), (177, 35), (354, 54)]


def test_one_point_is_a_mark_without_a_line() -> None:
    row = lay_row(_row([_point("a")]))

    assert _lines(row) == []
    assert set(_marks(row)) == {"a"}


def test_points_above_each_other_do_no_harm() -> None:
    row = lay_row(_row([_point("a", 0.5, 2), _point("b", 0.5, -2), _point("c", 0.9, 0)]))

    assert [type(step) for step in _lines(row)[-1].steps] == [Move, To, Curve]


def test_marks_are_faces_squares_and_rings() -> None:
    row = lay_row(
        _row(
            [
                _point("face", level=2, evidence=4),
                _point("square", 0.2, curve="functional", evidence=4),
                _point("ring", 0.8, curve="wanted"),
            ]
        )
    )
    marks = _marks(row)

    face, square, (ring,) = marks["face"], marks["square"], marks["ring"]
    assert isinstance(face[0], Box)
    assert (face[0].rect, face[0].fill) == (Rect(3, 3, 20, 20), MOOD[2])
    assert isinstance(square[0], Box)
    assert (square[0].rect.w, square[0].radius) == (7.2, 0)
    assert isinstance(ring, Box)
    assert (ring.rect.w, ring.radius) == (8, 4)
    assert list(marks) == ["ring", "square", "face"]  # faces over all


def test_guess_has_a_dashed_ring_of_26_but_a_wish_is_no_guess() -> None:
    row = lay_row(_row([_point("guess"), _point("known", evidence=2), _point("w", curve="wanted")]))
    marks = _marks(row)

    ring = marks["guess"][0]
    assert isinstance(ring, Box)
    assert ring.stroke is not None
    assert (ring.rect.w, ring.stroke.dash) == (26, (3, 2))
    assert len(marks["known"]) == len(marks["guess"]) - 1
    assert len(marks["w"]) == 1


def test_each_persona_has_a_line_of_its_own() -> None:
    ann, bo = PersonaId("ann"), PersonaId("bo")
    cell = [_point("a", persona=ann), _point("b", level=1, persona=bo)]
    lines = [
        path
        for path in _lines(lay_row(_row(cell, cell)))
        if path.stroke and path.stroke.colour == INK_9
    ]

    assert len(lines) == 2
    assert len({path.stroke.dash for path in lines if path.stroke}) == 2


def test_lines_of_several_personas_say_whose_they_are() -> None:
    ann, bo = PersonaId("ann"), PersonaId("bo")
    cell = [_point("a", 0.5, persona=ann), _point("b", 0.75, level=1, persona=bo)]
    row = lay_row(_row(cell, cell))
    names = [(t, x, y) for part in row.under() for t, x, y in texts_of(part)]

    # letters of 11: AS ends 15 before the first point at 118, Bo before that at 177
    # the row is 130 high, for the names in its head:
    # level 0 at 65, each (130 - 32) / 4 from the next
    assert names == [("AS", 118 - 15 - 22, 65 + 4), ("Bo", 177 - 15 - 22, 65 + 4 - 24.5)]
    alone = lay_row(_row([_point("a", persona=ann)], [_point("c", persona=ann)]))
    assert [name for part in alone.under() for name in texts_of(part)] == []


def test_dots_in_place_of_faces() -> None:
    cell = [_point("a", level=2), _point("b", curve="functional")]
    marks = _marks(lay_row(_row(cell, marks="dots")))

    (dot,) = [item for item in marks["a"] if isinstance(item, Box) and item.fill]
    assert (dot.rect.w, dot.fill) == (10.8, INK_9)
    assert len(marks["b"]) == 2  # the square and the ring of a guess, as ever


def test_points_of_a_collapsed_phase_stay_in_its_column() -> None:
    phases = (Phase(id=PhaseId("p0"), collapsed=True), *make_phases(2)[1:])
    row = lay_row(_row([_point("a", 0.5)]), phases)

    assert row.handles[0].x == 24.5  # half of 49


def test_points_of_phases_that_are_gone_are_left_out() -> None:
    assert lay_row(_row([], [], [], [_point("a")])).handles == []


@pytest.mark.parametrize("level", [2, 1, 0, -1, -2])
def test_labels_stand_clear_of_each_other_and_within_the_row(level: int) -> None:
    cell = [_point(str(index), index / 6, level, label="slow", evidence=4) for index in range(1, 6)]
    row = lay_row(_row(cell))

    parts: list[Part] = [*row.cells[0].parts()]
    assert covered(parts) == []
    words = [part.rect for part in parts if part.rect.h == 14]
    assert len(words) == 5
    assert all(rect.y >= 0 and rect.bottom <= row.height for rect in words)


def test_long_level_names_make_the_row_higher() -> None:
    # 200 - 27 - 15 leaves 79 for half: 7 letters of 11; two lines of 12 and 4 between: 28
    row = lay_row(_row(levels=("more fun", "", "", "", "")))

    assert row.height == 4 * 28 + 32


def test_row_is_kept_when_nothing_changed() -> None:
    project = make_project(_row([_point("a")]))
    before = lay(project)
    after = lay(with_rows(project, *project.journeys[0].rows, title="Other"), before)

    assert after.rows[0] is before.rows[0]


def test_labels_that_find_no_free_place_are_drawn_all_the_same() -> None:
    cell = [_point(str(index), label="slow", evidence=4) for index in range(40)]
    parts = lay_row(_row(cell)).cells[0].parts()

    assert len([part for part in parts if part.rect.h == 14]) == 40


@pytest.mark.parametrize("level", [2, 0, -2])
def test_long_labels_are_whole_and_within_the_row(level: int) -> None:
    # a line of 200 holds 18 squares of 11: eight lines of two words of eight letters
    text = " ".join(["feelings"] * 16)
    row = lay_row(_row([_point("a", 0.5, level, label=text, evidence=4)]))
    parts = [part for part in row.cells[0].parts() if part.rect.h == 8 * 14]

    assert len(parts) == 1
    assert " ".join(line for line, _, _ in texts_of(parts[0])) == text
    assert row.height == 2 * (8 * 14 + 12)
    assert 0 <= parts[0].rect.y < parts[0].rect.bottom <= row.height
    assert covered([*row.cells[0].parts()]) == []


def test_sources_of_a_point_stand_at_the_top_right_of_its_mark() -> None:
    row = lay_row(_row([_point("a", 0.5, 0, sources=(SourceId("s2"), SourceId("gone")))]))
    found = [part for part in row.cells[0].parts() if texts_of(part)]
    (number,) = found
    assert number.owner == "a"
    # the point stands at 118, 54; the number begins 11 to its right, in a box 14 above it
    assert (number.rect.x, number.rect.y) == (118 + 11, 54 - 14)
    assert texts_of(number) == [("2", 0, 10)]


def test_words_of_a_point_keep_clear_of_its_sources() -> None:
    point = _point("a", 0.5, 0, label="a long word beside", sources=(SourceId("s2"),))
    parts = [part for part in lay_row(_row([point])).cells[0].parts() if texts_of(part)]
    one, other = (part.rect for part in parts)
    assert not one.intersects(other)


def test_numbers_at_the_right_edge_stay_on_the_map() -> None:
    row = lay_row(_row([], [], [_point("a", 1.0, sources=(SourceId("s12"),))]))
    (number,) = [part for part in row.cells[2].parts() if texts_of(part)]
    assert number.rect.right == 696
