"""Links: the dashed line above a row from one customer's review to another's search.

With one link the cards of the row begin at 27 and the line runs at 14; it leaves and meets cards at
0.62 of their width: 138.88 from their left.
"""

from collections.abc import Sequence

from small_maps import cards_row, lay, make_card, make_link, make_project, texts_of

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.tokens import ULTIMATE
from cjm_desktop.model.document import Card, Link, Row
from cjm_desktop.scene.items import Move, Path, Stroke, To


def touch(cells: dict[int, Sequence[Card]], id_: str = "row") -> Row:
    return cards_row(cells, id_=id_, role="touchpoints")


SEARCH_AND_REVIEW = touch(
    {0: [make_card("search", channel="web")], 2: [make_card("review", channel="web")]}
)


def lay_links(*links: Link, rows: Sequence[Row] = (SEARCH_AND_REVIEW,)) -> MapLayout:
    return lay(make_project(*rows, links=links))


def lines_of(layout: MapLayout, row: int = 0) -> list[list[tuple[float, float]]]:
    """Return the ends of the straight stretches of every dashed line."""
    drawn = [i for part in layout.rows[row].over() for i in part.items]
    dashed = [i for i in drawn if isinstance(i, Path) and i.stroke]
    assert all(i.stroke == Stroke(ULTIMATE, 2, (8, 4)) for i in dashed)
    return [
        [(round(s.x, 2), round(s.y, 2)) for s in i.steps if isinstance(s, (Move, To))]
        for i in dashed
    ]


def arrow_of(layout: MapLayout, row: int = 0) -> list[tuple[float, float]]:
    """Return the corners of the first arrow."""
    drawn = [i for part in layout.rows[row].over() for i in part.items]
    arrow = next(i for i in drawn if isinstance(i, Path) and i.fill)
    return [(round(s.x, 2), s.y) for s in arrow.steps if isinstance(s, (Move, To))]


def test_sentence_stands_in_the_line() -> None:
    layout = lay_links(make_link("l", "review", "search", "word"))

    # from 610.88 to 138.88; the sentence is 4 × 11.5 = 46 wide, in the middle at 374.88
    assert texts_of(layout.rows[0].over()[0]) == [("word", 351.88, 18)]
    assert lines_of(layout) == [
        [(610.88, 26), (610.88, 21), (407.88, 14)],
        [(341.88, 14), (145.88, 14), (138.88, 24)],
    ]


def test_arrow_points_down_at_the_target() -> None:
    layout = lay_links(make_link("l", "review", "search", "word"))

    assert arrow_of(layout) == [(133.88, 18), (138.88, 26), (143.88, 18)]


def test_line_may_run_to_the_right() -> None:
    layout = lay_links(make_link("l", "search", "review", "word"))

    assert lines_of(layout) == [
        [(138.88, 26), (138.88, 21), (341.88, 14)],
        [(407.88, 14), (603.88, 14), (610.88, 24)],
    ]


def test_line_without_a_sentence_is_unbroken() -> None:
    assert len(lines_of(lay_links(make_link("l", "review", "search")))) == 1


def test_sentence_without_room_in_the_line_stands_beside_it() -> None:
    row = touch({0: [make_card("a", channel="web")], 1: [make_card("b", channel="web")]})
    # 236 less 2 × 17 is less than 20 × 11.5 = 230; to the right of 374.88 and 10 there is room
    layout = lay_links(make_link("l", "b", "a", "x" * 20), rows=(row,))
    assert texts_of(layout.rows[0].over()[0])[0][1] == 384.88
    assert len(lines_of(layout)) == 1

    # 40 characters are 460 wide: not to the right, nor to the left, so from the first column on
    layout = lay_links(make_link("l", "b", "a", "x" * 40), rows=(row,))
    assert texts_of(layout.rows[0].over()[0])[0][1] == 0


def test_long_sentence_has_lines_and_the_room_for_them() -> None:
    # a line of 560 holds 48 characters of 11.5: four words of ten with spaces; 14 a line more
    sentence = " ".join(["ultimately"] * 9)
    layout = lay_links(
        make_link("l", "review", "search", sentence), make_link("m", "review", "search", "w")
    )

    over = layout.rows[0].over()[0]
    found = texts_of(over)
    assert " ".join(text for text, _, _ in found) == f"{sentence} w"
    assert [over.rect.y + y for _, _, y in found] == [18, 32, 46, 18 + 18 + 28]
    assert {box.rect.y for *_, box in layout.boxes()} == {27 + 18 + 28}


def test_links_have_lines_of_their_own() -> None:
    layout = lay_links(
        make_link("one", "review", "search", "one"), make_link("two", "search", "review", "two")
    )

    texts = texts_of(layout.rows[0].over()[0])
    assert [(text, y) for text, _, y in texts] == [("one", 18), ("two", 36)]
    assert {box.rect.y for *_, box in layout.boxes()} == {45}


def test_card_below_another_is_met_from_its_right() -> None:
    row = touch(
        {
            0: [make_card("over", channel="web"), make_card("search", channel="web")],
            2: [make_card("review", channel="web")],
        }
    )
    layout = lay_links(make_link("l", "review", "search"), rows=(row,))

    # search stands from 74 to 115; the line comes down the gutter at 230 and ends in the arrow
    assert lines_of(layout)[0][-2:] == [(230, 91.5), (227, 94.5)]
    assert arrow_of(layout) == [(231, 89.5), (225, 94.5), (231, 99.5)]


def test_link_from_another_row_comes_up_the_gutter() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    layout = lay_links(make_link("l", "x", "search"), rows=(SEARCH_AND_REVIEW, other))

    # the row ends at 27 + 41 + 12 = 80; the card there stands from 89 to 120, to 460 at its right
    assert lines_of(layout)[0][0] == (461, 104.5)
    assert lines_of(layout, 1) == []


def test_link_to_a_card_that_is_not_shown_is_left_out() -> None:
    hidden = cards_row({1: [make_card("x")]}, id_="other", hidden=True)
    rows = (SEARCH_AND_REVIEW, hidden)

    assert lines_of(lay_links(make_link("l", "x", "search"), rows=rows)) == []
    assert lines_of(lay_links(make_link("l", "search", "x"), rows=rows)) == []
