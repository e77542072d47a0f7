"""After an edit of very many cards, rows that are not in view are laid out a moment later."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import boxes_of, cards_row, lay, make_card, make_phases, make_project, with_rows

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.map import measure_ahead
from cjm_desktop.model.document import Project, Row

COUNT = 12
SHORT, LONG = "word", "word " * 40


def rows_with(text: str, count: int = COUNT) -> list[Row]:
    """Return twelve rows of one card each, the first ones with a text of their own."""
    texts = [text] * count + [SHORT] * (COUNT - count)
    return [
        cards_row({0: [make_card(f"card{n}", own)]}, id_=f"row{n}") for n, own in enumerate(texts)
    ]


def state_of(layout: MapLayout) -> object:
    """Return all that a layout says of its rows."""
    cells = [[(cell.boxes, cell.colours) for cell in row.cells] for row in layout.rows]
    return layout.tops, cells, [(row.under(), row.over()) for row in layout.rows]


def long_after_short(late_below: float) -> tuple[MapLayout, MapLayout, Project]:
    """Return the layout of short texts, that of long ones after it, and their project."""
    project = make_project(*rows_with(SHORT))
    first = lay(project)
    changed = with_rows(project, *rows_with(LONG))
    return first, lay(changed, previous=first, late_below=late_below), changed


def test_rows_below_a_height_stand_as_they_were() -> None:
    first, late, _ = long_after_short(late_below=1.0)
    assert late.is_late
    assert late.rows[0].height > first.rows[0].height  # it begins at 0, above that height
    assert late.rows[1:] == first.rows[1:]
    assert late.tops[2] - late.tops[1] == first.rows[1].height


def test_the_next_layout_measures_them() -> None:
    _, late, changed = long_after_short(late_below=1.0)
    whole = lay(changed, previous=late)
    assert not whole.is_late
    assert state_of(whole) == state_of(lay(changed))


def test_none_is_late_when_all_begin_above() -> None:
    _, whole, changed = long_after_short(late_below=1e6)
    assert not whole.is_late
    assert state_of(whole) == state_of(lay(changed))


def test_few_rows_are_measured_at_once() -> None:
    project = make_project(*rows_with(SHORT))
    unchanged = project.journeys[0].rows
    few = [*rows_with(LONG, 8)[:8], *unchanged[8:]]
    changed = with_rows(project, *few)
    assert not lay(changed, previous=lay(project), late_below=1.0).is_late
    many = with_rows(project, *rows_with(LONG, 9)[:9], *unchanged[9:])
    assert lay(many, previous=lay(project), late_below=1.0).is_late


def test_only_what_stands_in_cells_can_wait() -> None:
    project = make_project(*rows_with(SHORT))
    renamed = [row.replace(name="other " * 20) for row in rows_with(SHORT)]
    changed = with_rows(project, *renamed)
    named = lay(changed, previous=lay(project), late_below=1.0)
    assert not named.is_late
    assert state_of(named) == state_of(lay(changed))


def test_no_row_waits_when_columns_change() -> None:
    first = lay(make_project(*rows_with(SHORT)))
    changed = make_project(*rows_with(LONG), phases=make_phases(3, width=400.0))
    wide = lay(changed, previous=first, late_below=1.0)
    assert not wide.is_late
    assert boxes_of(wide.rows[5])["card5"].rect.w == 388.0  # without the gutter of 12


def test_a_row_that_comes_back_is_there_at_once() -> None:
    project = make_project(*rows_with(SHORT))
    first = lay(project)
    changed = with_rows(project, *rows_with(LONG))
    second = lay(changed, previous=first)
    again = lay(project, previous=second, late_below=1.0)
    assert not again.is_late
    assert again.rows == first.rows


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**9))
def test_edits_upon_late_layouts_are_laid_out_as_from_scratch(seed: int) -> None:
    random = Random(seed)
    project = make_project(*rows_with(SHORT))
    layout = lay(project)
    for _ in range(6):
        rows = [
            cards_row({0: [make_card(row.id, "word " * random.randrange(30))]}, id_=row.id)
            if random.random() < 0.9
            else row
            for row in project.journeys[0].rows
        ]
        project = with_rows(project, *rows)
        layout = lay(project, previous=layout, late_below=random.choice([1.0, 300.0, 1e6]))
    whole = lay(project, previous=layout)
    assert not whole.is_late
    assert state_of(whole) == state_of(lay(project))


def test_rows_measured_ahead_are_those_of_the_next_layout() -> None:
    _, late, changed = long_after_short(late_below=1.0)
    answers = iter([True, True, False])  # time for two rows
    assert not measure_ahead(late, lambda: next(answers))
    assert not measure_ahead(late, lambda: True)  # for the nine others
    assert measure_ahead(late, lambda: False)  # nothing is left to do
    whole = lay(changed, previous=late)
    assert state_of(whole) == state_of(lay(changed))
    past = late.past
    assert past is not None
    assert whole.rows[1] is past.get(changed.journeys[0].rows[1])


def test_nothing_is_measured_ahead_of_a_layout_that_is_not_late() -> None:
    layout = lay(make_project(*rows_with(SHORT)))
    assert measure_ahead(layout, lambda: False)
