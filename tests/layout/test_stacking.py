"""Entries are stacked in their columns, those over several columns too, without overlap."""

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.layout.stacking import stack


def test_entries_of_a_column_stand_a_gap_apart() -> None:
    # 10 + 6 = 16, 16 + 20 + 6 = 42; the other column knows nothing of it
    stacked = stack([[10, 20, 30], [40]], None, 6)

    assert stacked.offsets == [(0, 16, 42), (0,)]
    assert stacked.height == 72


def test_nothing_is_no_height() -> None:
    assert stack([], None, 6) == ([], 0)
    assert stack([[], []], [[], []], 6) == ([(), ()], 0)


def test_wide_entry_stands_below_the_highest_column_it_covers() -> None:
    # first ones: 10 | 30; the second of column 0 covers both, so it stands at 30 + 6
    stacked = stack([[10, 5], [30]], [[1, 2], [1]], 6)

    assert stacked.offsets == [(0, 36), (0,)]
    assert stacked.height == 41


def test_entries_go_below_a_wide_one_from_the_left() -> None:
    # the wide one is placed first, from 0 to 20; the first of column 1 therefore begins at 26
    stacked = stack([[20], [10, 10]], [[2], [1, 1]], 6)

    assert stacked.offsets == [(0,), (26, 42)]


def test_entry_over_more_columns_than_there_are_ends_with_the_last() -> None:
    assert stack([[10], [20]], [[9], [1]], 6).offsets == [(0,), (16,)]


columns = st.lists(
    st.lists(st.tuples(st.integers(1, 60), st.integers(1, 5)), max_size=5), max_size=6
)


@given(columns)
def test_no_two_entries_overlap_and_order_is_kept(
    given_columns: list[list[tuple[int, int]]],
) -> None:
    heights = [[float(height) for height, _ in column] for column in given_columns]
    spans = [[span for _, span in column] for column in given_columns]

    stacked = stack(heights, spans, 6)

    placed = [
        (column, min(column + spans[column][i], len(heights)), top, top + heights[column][i])
        for column, offsets in enumerate(stacked.offsets)
        for i, top in enumerate(offsets)
    ]
    for number, (left, right, top, bottom) in enumerate(placed):
        assert bottom <= stacked.height
        for other_left, other_right, other_top, other_bottom in placed[:number]:
            beside = right <= other_left or other_right <= left
            assert beside or bottom + 6 <= other_top or other_bottom + 6 <= top
    assert all(list(offsets) == sorted(offsets) for offsets in stacked.offsets)


@given(columns)
def test_spans_of_one_give_plain_piles(given_columns: list[list[tuple[int, int]]]) -> None:
    heights = [[float(height) for height, _ in column] for column in given_columns]
    ones = [[1] * len(column) for column in heights]

    assert stack(heights, ones, 6) == stack(heights, None, 6)
