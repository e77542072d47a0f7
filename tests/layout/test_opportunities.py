"""Opportunities: a rule and a sentence, with the rank of the largest gains."""

import pytest
from small_maps import (
    boxes_of,
    cards_row,
    lay,
    make_card,
    make_project,
    part_of,
    texts_of,
    with_rows,
)

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.tokens import GAP, INK_9, LINE_3
from cjm_desktop.model.document import Cell, Row, Score
from cjm_desktop.model.method import Method
from cjm_desktop.scene.items import Box


def score_row(*gaps: int) -> Row:
    """Return scores with such gaps between a relevance of 100 and a presence."""
    cells = tuple(
        Cell(
            phase=PhaseId(f"p{at}"),
            relevance=Score(value=100, evidence=4),
            presence=Score(value=100 - gap, evidence=4),
        )
        for at, gap in enumerate(gaps)
    )
    return Row(id=RowId("score"), kind="score", role="relevance", cells=cells)


OPPORTUNITIES = cards_row(
    {at: [make_card(f"o{at}", "aaaa"), make_card(f"again{at}")] for at in range(3)},
    role="opportunities",
)


def test_opportunity_without_a_rank_has_a_thin_rule() -> None:
    row = lay(make_project(OPPORTUNITIES)).rows[0]

    part = part_of(row, "o0")
    assert part.items[0] == Box(Rect(0, 0, 224, 1.2), INK_9)
    assert texts_of(part) == [("aaaa", 0, 19.5)]
    assert part.rect == Rect(0, 9, 224, 30.5)  # 18.5 + 12
    assert boxes_of(row)["again0"].rect.y == 45.5
    assert row.height == 85


def test_largest_gaps_carry_a_thick_rule_and_their_rank() -> None:
    # 40 is most, then 30; 19 is too little
    row = lay(make_project(OPPORTUNITIES, score_row(30, 19, 40))).rows[0]

    part = part_of(row, "o2")
    assert part.items[0] == Box(Rect(0, 0, 224, 3), GAP)
    assert texts_of(part) == [("1", 0, 25), ("aaaa", 22, 19.5)]
    assert texts_of(part_of(row, "o0"))[0][0] == "2"
    assert texts_of(part_of(row, "o1")) == [("aaaa", 0, 19.5)]
    assert texts_of(part_of(row, "again2")) == [("word", 0, 19.5)]  # only the first has the rank
    assert [list(cell.colours) for cell in row.cells] == [
        [GAP, LINE_3],
        [LINE_3] * 2,
        [GAP, LINE_3],
    ]


def test_rank_narrows_the_text() -> None:
    # a character is 14 × 0.994 = 13.916: 220 holds 15 of them, 198 holds 14
    row = cards_row({0: [make_card("o", "aaaaaaa bbbbbbb")]}, role="opportunities")

    plain, ranked = [lay(make_project(row, score_row(gap))).rows[0] for gap in (0, 50)]

    assert boxes_of(plain)["o"].rect.h == 30.5
    assert boxes_of(ranked)["o"].rect.h == 49


def test_score_that_changes_a_rank_lays_out_the_opportunities_again_and_nothing_else() -> None:
    other = cards_row({0: [make_card("x")]}, id_="other")
    project = make_project(other, score_row(30, 0, 0), OPPORTUNITIES)
    before = lay(project)

    after = lay(with_rows(project, other, score_row(30, 50, 0), OPPORTUNITIES), before)

    assert after.rows[0] is before.rows[0]
    assert after.rows[2] is not before.rows[2]
    assert texts_of(part_of(after.rows[2], "o1"))[0] == ("1", 0, 25)


def test_score_that_changes_no_rank_leaves_the_opportunities_as_they_are() -> None:
    project = make_project(score_row(30, 0, 0), OPPORTUNITIES)
    before = lay(project)

    after = lay(with_rows(project, score_row(35, 0, 0), OPPORTUNITIES), before)

    assert after.rows[1] is before.rows[1]
    assert after.rows[0] is not before.rows[0]


@pytest.mark.parametrize("sources", [("s1",), ("s1", "s2")])
def test_source_number_follows_the_last_word(sources: tuple[str, ...]) -> None:
    row = cards_row({0: [make_card("o", "aaaa", sources=sources)]}, role="opportunities")

    text, x, y = texts_of(part_of(lay(make_project(row)).rows[0], "o"))[-1]
    assert text == ",".join(source[1:] for source in sources)
    assert (x, y) == (57.664, 15)  # 4 × 13.916 + 2


def test_who_stands_first_in_a_ranked_phase_is_measured_anew() -> None:
    """A new card before it takes the rank over, and with it the narrower lines."""
    old, new = make_card("old", "aaaaaaa bbbbbbb"), make_card("new")
    before = make_project(cards_row({0: [old]}, role="opportunities"), score_row(50))
    after = with_rows(
        before, cards_row({0: [new, old]}, role="opportunities"), before.journeys[0].rows[1]
    )
    rows = [lay(after).rows[0], lay(after, lay(before)).rows[0]]
    afresh, edited = (boxes_of(row) for row in rows)
    assert edited["old"].rect.h < boxes_of(lay(before).rows[0])["old"].rect.h
    assert edited == afresh


def test_ranks_follow_the_reading_of_the_project() -> None:
    """By gap 40, 35; by room (100 - 55) * 95 / 100 = 42.75, (100 - 25) * 60 / 100 = 45."""
    cells = tuple(
        Cell(phase=PhaseId(f"p{at}"), relevance=Score(value=r), presence=Score(value=p))
        for at, (r, p) in enumerate(((95, 55), (60, 25)))
    )
    scores = Row(id=RowId("score"), kind="score", role="relevance", cells=cells)
    row = cards_row({0: [make_card("a")], 1: [make_card("b")]}, role="opportunities")
    by_gap = make_project(scores, row)
    before = lay(by_gap)
    after = lay(by_gap.replace(method=Method(reading="room")), before)
    assert [texts_of(part_of(before.rows[1], each))[0][0] for each in "ab"] == ["1", "2"]
    assert [texts_of(part_of(after.rows[1], each))[0][0] for each in "ab"] == ["2", "1"]
    assert after.rows[0] is before.rows[0]
