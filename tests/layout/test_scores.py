"""The skyline of scores.

Three columns of 236: the steps run from 0 to 230, to 466 and to 696. A row of 130 has its base
line at 116 and its top line at 20, so that one point is 0.96 high.
"""

from collections.abc import Mapping
from typing import Any

import pytest
from small_maps import lay, lay_row, make_phases, make_project
from text_boxes import covered

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.tokens import (
    GAP,
    GAP_INK,
    GAP_TINT,
    INK_6,
    INK_9,
    LINE_2,
    PAPER_0,
    PAPER_2,
)
from cjm_desktop.model.document import Cell, Phase, Row, Score
from cjm_desktop.model.words import Series
from cjm_desktop.scene.items import Box, Item, Move, Part, Path, Text, To

BOTH: tuple[Series, ...] = ("relevance", "presence")
Pair = tuple[tuple[int, int] | None, tuple[int, int] | None]  # value and evidence of each


def _score(pair: tuple[int, int] | None) -> Score | None:
    return Score(value=pair[0], evidence=pair[1]) if pair else None


def _row(pairs: Mapping[int, Pair], series: tuple[Series, ...] = BOTH, **fields: Any) -> Row:
    cells = tuple(
        Cell(phase=PhaseId(f"p{at}"), relevance=_score(one), presence=_score(other))
        for at, (one, other) in pairs.items()
    )
    return Row(
        id=RowId("row"), kind="score", role="relevance", series=series, cells=cells, **fields
    )


def _lay(pairs: Mapping[int, Pair], series: tuple[Series, ...] = BOTH) -> RowLayout:
    return lay_row(_row(pairs, series))


def _parts(row: RowLayout, column: int = 0) -> list[Part]:
    return [part for part in row.under() if part.owner == f"p{column}"]


def _items(row: RowLayout, column: int = 0) -> list[Item]:
    return [item for part in _parts(row, column) for item in part.items]


def _fills(row: RowLayout, column: int = 0) -> list[tuple[str, Rect]]:
    return [
        (item.fill, _rounded(item.rect))
        for item in _items(row, column)
        if isinstance(item, Box) and item.fill and not item.radius
    ]


def _rounded(rect: Rect) -> Rect:
    return Rect(*(round(side, 3) for side in rect))


def _strokes(row: RowLayout, column: int = 0) -> list[Path]:
    return [item for item in _items(row, column) if isinstance(item, Path)]


def _texts(row: RowLayout, column: int = 0) -> dict[str, Text]:
    return {item.line.text: item for item in _items(row, column) if isinstance(item, Text)}


def test_row_is_130_high_with_a_scale_from_116_up_to_20() -> None:
    row = _lay({})

    assert row.height == 130
    assert row.scale is not None
    assert [row.scale.y(value) for value in (0, 50, 100)] == [116, 68, 20]


def test_own_height_and_a_tall_head_make_the_row_higher() -> None:
    assert lay_row(_row({}, height=400.0)).height == 400
    # name of 3 lines of 17, prompt of 6 of 14, keys of 4 of 14: 24 + 51 + 84 - 2 + 56 + 10
    name, prompt = "aaaaaaa " * 3, "aaaaaaaaa " * 6
    assert lay_row(_row({}, name=name.strip(), prompt=prompt.strip())).height == 223


def test_steps_reach_from_gutter_to_gutter() -> None:
    known = ((90, 4), (40, 4))
    row = _lay({0: known, 1: known, 2: known})

    assert [(part.rect.x, part.rect.w) for at in range(3) for part in _parts(row, at)[:1]] == [
        (0, 230),
        (230, 236),
        (466, 230),
    ]


def test_known_gap_is_tinted_and_hatched_between_the_two() -> None:
    # presence 40: 116 - 38.4; relevance 90: 116 - 86.4
    row = _lay({0: ((90, 4), (40, 4))})

    assert _fills(row) == [
        (LINE_2, Rect(0, 77.6, 230, 38.4)),
        (GAP_TINT, Rect(0, 29.6, 230, 48)),
    ]
    hatch = next(path for path in _strokes(row) if path.stroke and path.stroke.colour == GAP)
    assert hatch.stroke == (GAP, 1.15, (), False)
    heights = [step.y for step in hatch.steps if isinstance(step, Move)]
    assert max(heights) <= 77.6 + 1e-9
    assert hatch.steps[0] != hatch.steps[2]


def test_figures_of_a_known_gap() -> None:
    texts = _texts(_lay({0: ((90, 4), (40, 4))}))

    assert set(texts) == {"90", "40", "50"}
    assert (texts["90"].x, texts["90"].y, texts["90"].size) == pytest.approx((8, 23.6, 15))
    assert (texts["40"].x, texts["40"].y, texts["40"].size) == pytest.approx((8, 93.6, 13))
    assert texts["50"].size == 22
    assert texts["50"].x == 230 / 2 - 22  # two squares of 22, centred
    assert texts["50"].colour == GAP_INK


def test_sources_stand_raised_behind_their_figure() -> None:
    row = _row({0: ((90, 4), (40, 4))})
    (cell,) = row.cells
    assert cell.relevance is not None
    assert cell.presence is not None
    sourced = cell.replace(
        relevance=cell.relevance.replace(sources=("s3",)),
        presence=cell.presence.replace(sources=("s2", "s1", "gone")),
    )
    texts = _texts(lay_row(row.replace(cells=(sourced,))))
    assert set(texts) == {"90", "40", "50", "3", "1,2"}
    # "90" is two squares of 15 from 8 on; its number ends 2 and a square of 10.8 behind it
    three, both = texts["3"], texts["1,2"]
    assert (three.x, three.y, three.size) == pytest.approx((8 + 30 + 2, 23.6 - 3.6, 10.8))
    assert (both.x, both.y) == pytest.approx((8 + 26 + 2, 93.6 - 3.6))


def test_guess_is_dashed_pale_and_marked() -> None:
    row = _lay({0: ((60, 1), (25, 1))})

    assert _fills(row) == [(PAPER_2, Rect(0, 92, 230, 24))]
    assert set(_texts(row)) == {"≈ 60", "≈ 25", "≈ 35"}
    dashes = {path.stroke.colour: path.stroke.dash for path in _strokes(row) if path.stroke}
    assert dashes == {INK_6: (5, 3), INK_9: (7, 4), GAP: ()}


def test_one_guess_makes_the_gap_a_guess() -> None:
    texts = _texts(_lay({0: ((60, 4), (25, 1))}))

    assert set(texts) == {"60", "≈ 25", "≈ 35"}


def test_zero_stands_on_the_base_line_with_both_figures() -> None:
    row = _lay({0: ((0, 4), (0, 4))})

    assert _fills(row) == []
    assert [(text.line.text, text.y) for text in _texts(row).values()] == [("0", 110)]
    figures = [item for item in _items(row) if isinstance(item, Text)]
    assert [(item.x, item.size) for item in figures] == [(8, 15), (31, 13)]  # 8 + 15 + 8


def test_hundred_against_zero() -> None:
    row = _lay({0: ((100, 4), (0, 4))})

    assert _fills(row) == [(GAP_TINT, Rect(0, 20, 230, 96))]
    assert _texts(row)["0"].halo is not None  # it stands on the hatch
    assert _texts(row)["0"].y == 111


def test_more_presence_than_relevance_is_no_gain() -> None:
    # 85 stands at 34.4, its figure 6 above; 70 at 48.8, its figure 17 below
    row = _lay({0: ((70, 3), (85, 3))})

    assert not [path for path in _strokes(row) if path.stroke and path.stroke.colour == GAP]
    assert {text: round(item.y, 3) for text, item in _texts(row).items()} == {
        "85": 28.4,
        "70": 65.8,
        "amply present": 65.8,
    }


def test_small_gap_has_a_small_figure_inside_or_above() -> None:
    inside = _texts(_lay({0: ((90, 4), (75, 4))}))["15"]
    above = _texts(_lay({0: ((90, 4), (85, 4))}))["5"]

    assert (inside.size, inside.halo is not None) == (13, True)
    assert (above.size, above.y) == pytest.approx((13, 23.6))


def test_nothing_is_invented_for_a_phase_without_scores() -> None:
    row = _lay({0: (None, None)})

    assert set(_texts(row)) == {"not scored yet"}
    (plate,) = [item for item in _items(row) if isinstance(item, Box)]
    assert plate.fill == PAPER_0
    assert plate.stroke is not None
    assert plate.stroke.dash
    assert plate.rect.x == 10
    assert plate.rect.w == 210
    assert _strokes(row) == []


def test_a_row_to_be_filled_in_by_hand_is_a_ruler_in_tens() -> None:
    row = lay(make_project(_row({0: (None, None)})), by_hand=True).rows[0]
    steps = [item.steps for part in row.under() for item in part.items if isinstance(item, Path)]
    heights = sorted(
        end.y
        for start, end in steps
        if isinstance(start, Move) and isinstance(end, To) and start.y == end.y
    )

    assert _texts(row) == {}
    assert heights == pytest.approx([*(20 + 9.6 * step for step in range(11)), 130])  # its end


def test_missing_presence_is_said_and_no_gap_is_drawn() -> None:
    row = _lay({0: ((60, 4), None)})

    assert _fills(row) == []
    assert "".join(_texts(row)).replace(" ", "") == "60Presence:notscoredyet"


def test_missing_relevance_is_said() -> None:
    row = _lay({0: (None, (45, 4))})

    assert [fill for fill, _ in _fills(row)] == [LINE_2]
    assert "".join(_texts(row)).replace(" ", "") == "45Relevance:notscoredyet"


def test_row_of_one_series_shows_no_other() -> None:
    row = _lay({0: ((90, 4), (40, 4)), 1: (None, (40, 4))}, ("relevance",))

    assert set(_texts(row)) == {"90"}
    assert set(_texts(row, 1)) == {"not scored yet"}
    assert {handle.kind for handle in row.handles} == {"relevance"}


def test_risers_join_steps_that_are_both_scored() -> None:
    row = _lay({0: ((90, 4), None), 1: ((60, 4), None)})

    riser = [path for path in _strokes(row) if path.stroke and path.stroke.width == 1]
    (start, end) = riser[0].steps
    assert isinstance(start, Move)
    assert isinstance(end, To)
    assert (start.x, start.y, end.x, end.y) == pytest.approx((230, 31.1, 230, 58.4))  # 29.6 + 1.5
    assert not [path for path in _strokes(row, 1) if path.stroke and path.stroke.width == 1]


def test_handles_stand_at_the_right_end_of_each_step() -> None:
    row = _lay({0: ((90, 4), (40, 4)), 2: ((50, 4), (50, 4))})

    found = [(h.kind, h.owner, h.column, h.x, round(h.y, 3)) for h in row.handles]
    assert found[:2] == [("relevance", "p0", 0, 220, 29.6), ("presence", "p0", 0, 220, 77.6)]
    # no scores: both at the base line; equal ones: side by side
    assert found[2:4] == [("relevance", "p1", 1, 456, 116), ("presence", "p1", 1, 444, 116)]
    assert found[4:] == [("relevance", "p2", 2, 686, 68), ("presence", "p2", 2, 674, 68)]


def test_collapsed_phase_shows_bars_without_words() -> None:
    phases = (*make_phases(1), Phase(id=PhaseId("p1"), collapsed=True))
    row = lay_row(_row({1: ((90, 4), (40, 4))}), phases)

    assert _texts(row, 1) == {}
    assert len(_fills(row, 1)) == 2
    assert {handle.owner for handle in row.handles} == {"p0"}


def test_phase_that_does_not_apply_asks_for_no_scores() -> None:
    phases = (*make_phases(1), Phase(id=PhaseId("p1"), not_applicable="impulse"))

    assert _items(lay_row(_row({}), phases), 1) == []


@pytest.mark.parametrize("relevance", [None, *range(0, 101, 4)])
def test_figures_never_cover_each_other(relevance: int | None) -> None:
    for presence in (None, *range(0, 101, 5)):
        for evidence in (1, 4):
            pair: Pair = (
                None if relevance is None else (relevance, evidence),
                None if presence is None else (presence, evidence),
            )
            row = _lay({0: pair})
            assert covered(_parts(row)) == [], pair
