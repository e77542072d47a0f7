"""The whole map: where rows stand, what they stand on, and what an edit leaves as it is."""

from typing import Any

import pytest
from small_maps import (
    boxes_of,
    cards_row,
    lay,
    make_card,
    make_phases,
    make_project,
    texts_of,
    with_rows,
)

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import RowId
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.tokens import INK_9, LINE_2, LINE_3, PAPER_1
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import RowKind, RowRole
from cjm_desktop.scene.items import Box, Item, Move, Path, Stroke, To


def one(id_: str, text: str = "word", **fields: Any) -> Row:
    return cards_row({0: [make_card(f"card-{id_}", text)]}, id_=id_, **fields)


def divider(role: RowRole = "visibility", id_: str = "line") -> Row:
    return Row(id=RowId(id_), kind="divider", role=role)


def empty_row(id_: str, kind: RowKind = "cards", role: RowRole = "own") -> Row:
    return Row(id=RowId(id_), kind=kind, role=role)


def ground_of(row: RowLayout) -> tuple[Item, ...]:
    parts = row.under()
    return parts[0].items if parts else ()


def rules_of(row: RowLayout) -> list[tuple[float, Stroke]]:
    """Return the height and stroke of every level line under a row."""
    found: list[tuple[float, Stroke]] = []
    for item in ground_of(row):
        if isinstance(item, Path) and item.stroke:
            start, end = item.steps
            if isinstance(start, Move) and isinstance(end, To) and start.y == end.y:
                found.append((start.y, item.stroke))
    return found


def test_rows_stand_under_each_other() -> None:
    layout = lay(make_project(one("a"), one("b", height=100.0), one("c")))

    assert list(layout.tops) == [0, 49, 149, 198]
    assert layout.height == 198
    assert layout.row_at(148.9) == 1
    assert layout.row_at(149) == 2


def test_hidden_rows_are_left_out() -> None:
    layout = lay(make_project(one("a"), one("b", hidden=True), one("c")))

    assert [row.row.id for row in layout.rows] == ["a", "c"]


def test_map_without_phases_or_rows_can_be_laid_out() -> None:
    nothing = lay(make_project(phases=0))
    assert (nothing.rows, list(nothing.tops)) == ((), [0])
    without_phases = lay(make_project(one("a"), divider(), phases=0))
    assert list(without_phases.boxes()) == []
    assert [list(row.over()) for row in without_phases.rows] == [[], []]


def test_rules_run_above_every_row_but_the_first_and_those_beside_a_divider() -> None:
    rows = lay(make_project(one("a"), one("b"), divider(), one("c"), one("d"))).rows

    thin, thick = Stroke(LINE_3, 0.8), Stroke(INK_9, 1.2)
    assert rules_of(rows[0]) == []
    assert rules_of(rows[1]) == [(0, thin)]
    assert thin not in [stroke for _, stroke in rules_of(rows[2])]
    assert rules_of(rows[3]) == []
    assert rules_of(rows[4]) == [(0, thin), (49, thick)]  # the grid ends under the last


def test_rules_run_from_the_row_heads_to_the_last_gutter() -> None:
    line = ground_of(lay(make_project(one("a"), one("b"), one("c"))).rows[1])[-1]

    assert isinstance(line, Path)
    assert line.steps == (Move(-200, 0), To(696, 0))


def test_hairlines_stand_in_the_middle_of_the_gutters_6_short_of_the_rules() -> None:
    items = ground_of(lay(make_project(one("a"), one("b"))).rows[0])

    hairlines = [item for item in items if isinstance(item, Path)]
    assert [line.stroke for line in hairlines] == [Stroke(LINE_2, 0.7)] * 2
    assert hairlines[0].steps == (Move(230, 6), To(230, 43))
    assert hairlines[1].steps == (Move(466, 6), To(466, 43))


def test_scores_have_hairlines_from_rule_to_rule_and_dividers_none() -> None:
    scores = lay(make_project(empty_row("s", "score", "relevance"), one("a"))).rows[0]
    line = lay(make_project(divider(), one("a"))).rows[0]

    first = ground_of(scores)[0]
    assert isinstance(first, Path)
    assert first.steps == (Move(230, 0), To(230, scores.height))
    assert not any(isinstance(i, Path) and i.stroke == Stroke(LINE_2, 0.7) for i in ground_of(line))


def test_rows_under_a_line_of_visibility_lie_on_darker_paper() -> None:
    rows = lay(
        make_project(one("a"), divider(), one("b"), divider("interaction", "l2"), one("c"))
    ).rows

    papers = [[i for i in ground_of(row) if isinstance(i, Box)] for row in rows]
    assert papers[0] == []
    assert papers[2] == [Box(Rect(-212, 0, 920, 49), PAPER_1)]  # 12 over on either side
    assert papers[4] == [Box(Rect(-212, 0, 920, 49), PAPER_1)]
    assert not any(box.fill == PAPER_1 for box in papers[1])


def test_line_of_interaction_leaves_the_paper_as_it_is() -> None:
    rows = lay(make_project(divider("interaction"), one("a"))).rows

    assert not any(isinstance(item, Box) for item in ground_of(rows[1]))


def test_spare_height_is_shared_by_what_rows_can_do_with_it() -> None:
    kinds: list[tuple[RowKind, RowRole, float]] = [
        ("cards", "own", 1),
        ("cards", "quotes", 0.6),
        ("score", "relevance", 2.2),
        ("curve", "emotional", 2),
        ("metric", "metric", 0.5),
        ("divider", "visibility", 0),
        ("actions", "actions", 1),
    ]
    project = make_project(
        *(empty_row(str(i), kind, role) for i, (kind, role, _) in enumerate(kinds))
    )

    plain, filled = lay(project), lay(project, spare=73.0)  # 10 for each of 7.3

    more = [b.height - a.height for a, b in zip(plain.rows, filled.rows, strict=True)]
    assert more == pytest.approx([10 * flex for *_, flex in kinds])
    assert filled.height == pytest.approx(plain.height + 73)


def test_columns_take_the_width_that_was_asked_for() -> None:
    layout = lay(make_project(one("a")), column=300.0)

    assert list(layout.columns.edges) == [0, 300, 600, 900]
    assert boxes_of(layout.rows[0])["card-a"].rect.w == 288


def test_same_document_gives_the_same_rows() -> None:
    project = make_project(one("a"), one("b"))
    before = lay(project)

    after = lay(project.replace(title="New"), before)

    assert after.rows[0] is before.rows[0]
    assert after.rows[1] is before.rows[1]
    assert after.context is before.context


def test_edit_lays_out_its_own_cell_and_nothing_else() -> None:
    other = one("b")
    row = cards_row({0: [make_card("x", "long"), make_card("y")], 1: [make_card("z")]})
    project = make_project(row, other)
    before = lay(project)

    cell = row.cells[1].replace(cards=(make_card("z", "else"),))
    after = lay(with_rows(project, row.replace(cells=(row.cells[0], cell)), other), before)

    assert after.rows[1] is before.rows[1]
    assert after.rows[0] is not before.rows[0]
    assert after.rows[0].cells[0] is before.rows[0].cells[0]
    assert after.rows[0].cells[1] is not before.rows[0].cells[1]


def test_cells_below_a_card_that_grows_move_only_where_it_spans() -> None:
    wide, below = make_card("wide", span=2), make_card("below")
    row = cards_row({0: [wide], 1: [below], 2: [make_card("free")]})
    project = make_project(row)
    before = lay(project)

    grown = row.cells[0].replace(cards=(wide.replace(text="word " * 20),))
    after = lay(with_rows(project, row.replace(cells=(grown, *row.cells[1:]))), before)

    assert boxes_of(after.rows[0])["below"].rect.y > boxes_of(before.rows[0])["below"].rect.y
    assert after.rows[0].cells[2] is before.rows[0].cells[2]


def test_row_below_one_that_grows_stays_the_same_object() -> None:
    project = make_project(one("a"), one("b"))
    before = lay(project)

    after = lay(with_rows(project, one("a", "word " * 20), project.journeys[0].rows[1]), before)

    assert after.rows[1] is before.rows[1]
    assert after.tops[1] > before.tops[1]


def test_row_that_becomes_the_last_is_drawn_anew() -> None:
    first, second = one("a"), one("b")
    project = make_project(first, second)
    before = lay(project)

    after = lay(with_rows(project, first), before)

    assert after.rows[0] is not before.rows[0]
    assert after.rows[0].cells[0] is before.rows[0].cells[0]


def test_phase_that_moves_takes_its_measured_cards_along() -> None:
    row = cards_row({0: [make_card("x", "word " * 9)], 2: [make_card("y")]})
    project = make_project(row)
    before = lay(project)
    first, second, third = project.journeys[0].phases

    after = lay(with_rows(project, row, phases=(second, first, third)), before)

    assert boxes_of(after.rows[0])["x"].rect.x == 236
    assert after.rows[0].cells[2] is not before.rows[0].cells[2]  # its surroundings are new
    assert boxes_of(after.rows[0])["x"].rect.h == boxes_of(before.rows[0])["x"].rect.h


def test_name_of_a_phase_changes_no_row() -> None:
    row = one("a")
    project = make_project(row)
    before = lay(project)
    phases = (project.journeys[0].phases[0].replace(name="Dream"), *project.journeys[0].phases[1:])

    after = lay(with_rows(project, row, phases=phases), before)

    assert after.rows[0] is before.rows[0]


def test_wider_column_wraps_its_cards_anew() -> None:
    # 15 characters a line of 224, and 20 of 288
    row = cards_row({0: [make_card("x", "aaaaaaaaa bbbbbbbbb")]})
    project = make_project(row)
    before = lay(project)
    phases = (*make_phases(1, width=300.0), *make_phases(3)[1:])

    after = lay(with_rows(project, row, phases=phases), before)

    assert boxes_of(before.rows[0])["x"].rect.h == 48
    assert boxes_of(after.rows[0])["x"].rect.h == 31


def test_language_of_the_sheet_is_that_of_the_document() -> None:
    row = cards_row({0: [make_card("x", channel="web")]}, role="touchpoints")
    layout = lay(make_project(row), language="nl")

    assert texts_of(layout.rows[0].head())[-1][0] == "Digitaal"
