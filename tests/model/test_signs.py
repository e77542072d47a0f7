"""The signs of a row's cards, counted from scratch and by what an edit changed."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.base.ids import CardId, PhaseId, RowId, SourceId
from cjm_desktop.model.document import Card, Cell, Row
from cjm_desktop.model.signs import Look, follow, signs_of

CARDS = [
    Card(
        id=CardId(f"card{number}"),
        evidence=number % 4 + 1,
        sources=(SourceId("talks"),) * (number % 3 == 0),
        moment="first" if number == 5 else None,
    )
    for number in range(12)
]


def row_of(cells: list[list[int]]) -> Row:
    """Return a row with some of the cards in the cells of its phases; empty ones are left out."""
    return Row(
        id=RowId("row"),
        cells=tuple(
            Cell(phase=PhaseId(f"phase{at}"), cards=tuple(CARDS[number] for number in numbers))
            for at, numbers in enumerate(cells)
            if numbers
        ),
    )


def test_looks_and_sources_are_counted() -> None:
    looks, sources = signs_of(row_of([[0, 4], [5]]))  # evidence 1, 1 and 2
    assert looks == Counter(
        {Look(1, None, None, "direct", None): 2, Look(2, None, None, "direct", "first"): 1}
    )
    assert sources == Counter({"talks": 1})


cells = st.lists(st.lists(st.integers(0, 11), max_size=5), min_size=3, max_size=3)


@given(cells, cells)
def test_what_is_counted_by_differences_is_what_is_there(
    before: list[list[int]], after: list[list[int]]
) -> None:
    old, new, afresh = row_of(before), row_of(after), row_of(after)
    signs_of(old)
    follow((old,), (new,))
    assert signs_of(new) == signs_of(afresh)
    assert dict(signs_of(new).looks) == dict(signs_of(afresh).looks)  # without noughts
    assert dict(signs_of(new).sources) == dict(signs_of(afresh).sources)


@given(cells)
def test_cells_that_are_the_same_objects_count_on(after: list[list[int]]) -> None:
    old = row_of([[1, 2], [3], [4, 5, 6]])
    new = old.replace(cells=(old.cells[0], *row_of(after).cells[1:]))
    afresh = row_of([[1, 2], *after[1:]]) if after[0] else new.replace(name="afresh")
    signs_of(old)
    follow((old,), (new,))
    assert signs_of(new) == signs_of(afresh)
