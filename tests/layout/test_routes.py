"""Routes: metro lines along the corridor of a touchpoint row, and detours to other rows.

A row with one digital and one physical touchpoint in a column has its digital card from 9 to 50, a
corridor from 50 to 74, and its physical card from 74 to 115.
"""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from small_maps import cards_row, lay, make_card, make_project, make_route, texts_of, with_rows

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import CardId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.route_places import drawn_route, drawn_routes, route_at
from cjm_desktop.layout.rows.stacked import StackedRow
from cjm_desktop.layout.tokens import INK_9, PAPER_0
from cjm_desktop.model.document import Card, Route, Row
from cjm_desktop.scene.items import Box, Close, Item, Move, Path, Stroke, To


def lanes(columns: int = 3) -> dict[int, Sequence[Card]]:
    """Return a digital card d0 and a physical card f0 in the first column, and so on."""
    return {
        at: (make_card(f"d{at}", channel="web"), make_card(f"f{at}", channel="desk"))
        for at in range(columns)
    }


TOUCHPOINTS = cards_row(lanes(), role="touchpoints")


def lay_routes(*routes: Route, rows: Sequence[Row] = (TOUCHPOINTS,)) -> MapLayout:
    return lay(make_project(*rows, routes=routes))


def items_over(layout: MapLayout, row: int = 0) -> tuple[Item, ...]:
    parts = layout.rows[row].over()
    return parts[0].items if parts else ()


def line_of(items: Sequence[Item]) -> Path:
    """Return the ink of the first route: its casing is the item before it."""
    inks = [i for i in items if isinstance(i, Path) and i.stroke and i.stroke.colour == INK_9]
    casing = items[items.index(inks[0]) - 1]
    assert isinstance(casing, Path)
    assert casing.steps == inks[0].steps
    return inks[0]


def places(items: Sequence[Item]) -> list[tuple[float, float, float]]:
    """Return the middle and width of every round mark."""
    circles = [i for i in items if isinstance(i, Box) and i.radius > 2]
    return [(*i.rect.centre, round(i.rect.w, 3)) for i in circles]


def arrows(items: Sequence[Item]) -> list[tuple[float, float]]:
    """Return the points of the arrows on the line."""
    found = [i for i in items if isinstance(i, Path) and i.fill == INK_9]
    return [(round(i.steps[1].x, 3), i.steps[1].y) for i in found if isinstance(i.steps[1], To)]


def test_stops_stand_on_the_edges_of_their_cards() -> None:
    items = items_over(lay_routes(make_route("r", "d0", "f1", "d2")))

    # 17 from the left of each card; stop, exit and entry are 6.4, 10 and 10.4 across
    assert places(items) == [(253, 74, 6.4), (489, 50, 10), (17, 50, 10.4)]


def test_line_runs_along_the_corridor_with_a_casing() -> None:
    items = items_over(lay_routes(make_route("r", "d0", "d1")))
    ink = line_of(items)

    strokes = [item.stroke for item in items[:2] if isinstance(item, Path)]
    assert strokes == [Stroke(PAPER_0, 6.5, round=True), Stroke(INK_9, 2.6, round=True)]
    # from the card at 50 down to the track at 57.5, with corners of 5, and up again
    ends = [step for step in ink.steps if isinstance(step, (Move, To))]
    assert ends == [Move(17, 50), To(17, 52.5), To(248, 57.5), To(253, 50)]


def test_straight_from_digital_to_physical() -> None:
    ink = line_of(items_over(lay_routes(make_route("r", "d0", "f0"))))

    assert ink.steps == (Move(17, 50), To(17, 74))


def test_second_route_is_9_lower_and_12_further_and_dotted() -> None:
    routes = make_route("one", "d0", "d1"), make_route("two", "d0", "d1", style="dotted")
    items = items_over(lay_routes(*routes))

    second = items[items.index(line_of(items)) :]
    dotted = [i for i in second if isinstance(i, Path) and i.stroke and i.stroke.dash]
    assert len(dotted) == 1
    assert dotted[0].stroke == Stroke(INK_9, 3, (0.1, 5.5), round=True)
    assert dotted[0].steps[:2] == (Move(29, 50), To(29, 61.5))  # 66.5 less a corner of 5


def test_arrow_stands_halfway_every_column() -> None:
    # from 17 to 253, and from 253 to 489; the arrow's point is 4.4 ahead of the middle
    assert arrows(items_over(lay_routes(make_route("r", "d0", "d1", "d2")))) == [
        (139.4, 57.5),
        (375.4, 57.5),
    ]
    # skipping a column: a quarter and three quarters of the way, so the same places
    assert arrows(items_over(lay_routes(make_route("r", "d0", "d2")))) == [
        (139.4, 57.5),
        (375.4, 57.5),
    ]


def test_way_back_has_a_track_and_arrows_of_its_own() -> None:
    layout = lay_routes(make_route("r", "d0", "d2", "d1"))

    assert arrows(items_over(layout))[2:] == [(366.6, 66.5)]  # to the left, 9 lower
    assert layout.rows[0].height == 127  # and 24 still holds both


def test_tracks_move_together_where_there_are_more_than_the_row_knew_of() -> None:
    # the way back begins in another row, so the row kept room for three tracks: 33
    other = cards_row({2: [make_card("x")]}, id_="other")
    routes = [make_route(f"r{k}", "x", "d0", "d1") for k in range(3)]
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, other))

    levels = sorted({y for _, y in arrows(items_over(layout))})
    assert levels == [57.5, 61.1, 64.7, 68.3, 71.9, 75.5]  # 18 over five steps


def test_three_routes_are_thin_and_begin_with_initials() -> None:
    routes = (
        make_route("one", "d0", "d1", persona="ann"),
        make_route("two", "d1", "d2", persona="bo"),
        make_route("three", "f0", "f1", name="Third"),
    )
    layout = lay_routes(*routes)
    part = layout.rows[0].over()[0]

    assert line_of(part.items).stroke == Stroke(INK_9, 2.6 * 0.7, round=True)
    assert [text for text, *_ in texts_of(part)] == ["AS", "Bo", "Th"]


def test_stop_that_does_not_border_on_the_corridor_is_reached_by_the_gutter() -> None:
    cells = {
        0: [make_card("up", channel="web"), make_card("low", channel="web")],
        1: [make_card("next")],
    }
    row = cards_row(cells, role="touchpoints")
    items = items_over(lay_routes(make_route("r", "up", "next"), rows=(row,)))

    # up stands from 9 to 50: out of its left edge, 6 into the gutter, down to the track at 104.5
    ends = [step for step in line_of(items).steps if isinstance(step, (Move, To))]
    assert ends[:3] == [Move(0, 29.5), To(-1, 29.5), To(-6, 99.5)]


def test_stop_in_another_row_is_reached_down_the_gutter() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    layout = lay_routes(make_route("r", "d0", "x", "d2"), rows=(TOUCHPOINTS, other))

    items = items_over(layout)
    # the next row begins at 127: its card of 31 stands from 136 to 167
    assert places(items)[0] == (236, 151.5, 6.4)
    assert items_over(layout, 1) == ()


def test_route_without_touchpoints_runs_along_the_foot_of_its_row() -> None:
    row = cards_row({0: [make_card("a")], 1: [make_card("b")]})
    layout = lay_routes(make_route("r", "a", "b"), rows=(row,))

    assert arrows(items_over(layout)) == [(112 + 4.4, 44.5)]  # between the gutters; 4.5 up


def test_stop_again_at_the_same_card_stands_beside_the_first() -> None:
    items = items_over(lay_routes(make_route("r", "d0", "d1", "d0")))

    assert [x for x, *_ in places(items)] == [253, 28, 17]


def test_hidden_and_collapsed_stops_are_passed_by() -> None:
    hidden = cards_row({0: [make_card("h")]}, id_="hidden", hidden=True)
    route = make_route("r", "d0", "h", "d1")
    layout = lay_routes(route, rows=(TOUCHPOINTS, hidden))
    assert len(places(items_over(layout))) == 2

    project = make_project(TOUCHPOINTS, hidden, routes=(route,))
    journey = project.journeys[0]
    phases = (journey.phases[0].replace(collapsed=True), *journey.phases[1:])
    collapsed = project.replace(journeys=(journey.replace(phases=phases),))
    assert len(places(items_over(lay(collapsed)))) == 1


def test_route_with_one_stop_has_only_its_entry() -> None:
    items = items_over(lay_routes(make_route("r", "d0")))

    assert places(items) == [(17, 50, 10.4)]
    assert len(items) == 2


def test_route_without_stops_is_nothing() -> None:
    assert items_over(lay_routes(make_route("r"))) == ()
    assert items_over(lay_routes(make_route("r", "gone"))) == ()


def test_rows_stay_the_same_objects_while_their_routes_stay_where_they_are() -> None:
    other = cards_row({0: [make_card("x")]}, id_="other")
    project = make_project(TOUCHPOINTS, other, routes=(make_route("r", "d0", "d1"),))
    before = lay(project)

    changed = cards_row({0: [make_card("x", "other words")]}, id_="other")
    after = lay(with_rows(project, TOUCHPOINTS, changed), before)

    assert after.rows[0] is before.rows[0]
    assert after.rows[1] is not before.rows[1]


def test_route_follows_a_row_that_moves() -> None:
    middle = cards_row({0: [make_card("m")]}, id_="middle")
    other = cards_row({1: [make_card("x")]}, id_="other")
    project = make_project(TOUCHPOINTS, middle, other, routes=(make_route("r", "d0", "x"),))
    before = lay(project)
    assert places(items_over(before))[0][:2] == (236, 127 + 49 + 9 + 15.5)

    higher = cards_row({0: [make_card("m"), make_card("n")]}, id_="middle")
    after = lay(with_rows(project, TOUCHPOINTS, higher, other), before)

    assert places(items_over(after))[0][:2] == (236, 127 + 86 + 9 + 15.5)


def test_route_that_is_removed_leaves_no_line() -> None:
    project = make_project(TOUCHPOINTS, routes=(make_route("r", "d0", "d1"),))
    before = lay(project)

    after = lay(with_rows(project, TOUCHPOINTS, routes=()), before)

    assert items_over(after) == ()
    assert CardId("d0") in {box.owner for *_, box in after.boxes()}


def test_loop_over_the_same_stretch_has_three_tracks() -> None:
    layout = lay_routes(make_route("r", "d0", "d2", "d1", "d2"))

    # onward to d2, back to d1, and onward again over half of the first stretch
    assert sorted({y for _, y in arrows(items_over(layout))}) == [57.5, 66.5, 75.5]
    assert layout.rows[0].height == 136  # the corridor holds a third track: 9 more


def test_stretches_beside_each_other_share_a_track() -> None:
    layout = lay_routes(make_route("r", "d0", "d1", "f1", "d2"))
    assert {y for _, y in arrows(items_over(layout))} == {57.5}


def test_stretch_between_cards_of_another_row_runs_at_its_foot() -> None:
    other = cards_row({0: [make_card("x")], 2: [make_card("y")]}, id_="other")
    layout = lay_routes(make_route("r", "d0", "x", "y"), rows=(TOUCHPOINTS, other))

    # the other row begins at 127 and is 49 high; 4.5 above its end
    assert arrows(items_over(layout))[-1][1] == 127 + 49 - 4.5


def levels(layout: MapLayout, route: str) -> tuple[float, ...]:
    """Return the heights of a route's stretches on the sheet, from the top of the first row."""
    drawn = drawn_route(layout, route)
    assert drawn is not None
    return tuple(level + drawn.origin.y - layout.body_top for level in drawn.line.levels)


def test_stretches_at_one_foot_that_would_cover_each_other_have_tracks_of_their_own() -> None:
    row = cards_row({column: [make_card(f"c{column}")] for column in range(3)})
    # The row is 49 high. Two tracks stand 4.5 from its foot on either side.
    layout = lay_routes(make_route("r", "c0", "c2"), make_route("s", "c1", "c2"), rows=(row,))
    assert (levels(layout, "r"), levels(layout, "s")) == ((44.5,), (53.5,))
    # Back over the same stretch: two; a stretch further on shares the first.
    layout = lay_routes(make_route("r", "c0", "c1", "c0"), make_route("s", "c1", "c2"), rows=(row,))
    assert (levels(layout, "r"), levels(layout, "s")) == ((44.5, 53.5), (44.5,))
    # Five keep clear of the cards, 9 above the foot: 12 over four steps.
    layout = lay_routes(*(make_route(f"r{i}", "c0", "c2") for i in range(5)), rows=(row,))
    found = [levels(layout, f"r{i}")[0] for i in range(5)]
    assert found == [43, 46, 49, 52, 55]


def test_detours_of_routes_that_run_through_different_rows_share_a_foot_too() -> None:
    second = cards_row({0: (make_card("e0", channel="web"),)}, id_="second", role="touchpoints")
    other = cards_row({0: [make_card("x")], 2: [make_card("y")]}, id_="other")
    routes = make_route("r", "d0", "x", "y"), make_route("s", "e0", "x", "y")
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, second, other))
    assert levels(layout, "s")[-1] - levels(layout, "r")[-1] == 9


def test_way_down_a_gutter_leaves_a_moment_of_truth_uncovered() -> None:
    def gutters(*marked: str) -> list[float | None]:
        cards = [make_card(f"m{i}", moment="first" if f"m{i}" in marked else None) for i in (0, 1)]
        above = cards_row({0: cards[:1], 1: [make_card("a")]}, id_="above")
        middle = cards_row({0: cards[1:], 1: [make_card("b")]}, id_="middle")
        last = cards_row({1: [make_card("z")]}, id_="last")
        layout = lay_routes(make_route("r", "b", "z"), rows=(above, middle, last))
        drawn = drawn_route(layout, "r")
        assert drawn is not None
        return [stop.gutter for stop in drawn.line.stops]

    # The gutter before the second column at 236 is 12 wide: its middle is at 230, and the mark of
    # a card at its left ends at 230.5, where a line of 2.6 would lie over it.
    assert gutters() == [230, 230]
    assert gutters("m0") == [230, 230]  # above where the line begins
    assert gutters("m1") == [230, 230]  # at the top of the card, above the middle of the stop


def test_way_past_a_moment_of_truth_keeps_to_the_other_side_of_the_gutter() -> None:
    above = cards_row({1: [make_card("a")]}, id_="above")
    marked = cards_row({0: [make_card("m", moment="first")], 1: [make_card("b")]}, id_="marked")
    last = cards_row({1: [make_card("z")]}, id_="last")
    layout = lay_routes(make_route("r", "a", "z"), rows=(above, marked, last))
    drawn = drawn_route(layout, "r")
    assert drawn is not None
    # Straight down from "a" to "z", past the mark.
    assert [stop.gutter for stop in drawn.line.stops] == [233, 233]


def test_row_reaches_as_far_as_its_routes() -> None:
    above = cards_row({0: [make_card("x")]}, id_="above")
    layout = lay_routes(make_route("r", "x", "d0"), rows=(above, TOUCHPOINTS))

    part = layout.rows[1].over()[0]
    # the card above stands from 9 to 40 in a row of 49; its stop is 24.5 above the row's end
    assert part.rect.y == -24.5 - 8
    assert part.rect.bottom == layout.rows[1].height
    stop = places(part.items)[-1]
    assert stop[1] + part.rect.y == -24.5


IDS = [f"{lane}{at}" for at in range(3) for lane in "df"] + ["x0", "x2", "u1"]


@given(st.lists(st.lists(st.sampled_from(IDS), max_size=8), min_size=1, max_size=4))
def test_every_stop_is_visited_in_order(paths: list[list[str]]) -> None:
    """The line begins at the first stop, ends at the last, and each leg where the last one did."""
    other = cards_row({0: [make_card("x0")], 2: [make_card("x2")]}, id_="other")
    up = cards_row({1: [make_card("u1")]}, id_="up")
    routes = [make_route(f"r{number}", *path) for number, path in enumerate(paths)]
    layout = lay_routes(*routes, rows=(up, TOUCHPOINTS, other))
    rects = {box.owner: (row, box.rect) for row, _, box in layout.boxes()}
    drawn = {each.line.route: each for each in drawn_routes(layout)}
    for route in routes:
        if not route.stops:
            assert route.id not in drawn
            continue
        line, origin = drawn[route.id]
        assert [route.stops[stop.place] for stop in line.stops] == list(route.stops)
        legs = list(line.legs())
        assert [(leg[0], leg[-1]) for leg in legs] == [
            (Point(a.x, a.y), Point(b.x, b.y)) for a, b in pairwise(line.stops)
        ]
        for leg in legs:
            assert all(a.x == b.x or a.y == b.y for a, b in pairwise(leg))
        for stop in line.stops:
            row, rect = rects[route.stops[stop.place]]
            on_sheet = rect.moved(layout.left, layout.body_top + layout.tops[row]).grown(0.01)
            assert on_sheet.contains(origin.x + stop.x, origin.y + stop.y)


def test_place_on_a_route_is_found() -> None:
    layout = lay_routes(make_route("r", "d0", "d1", "d2"))
    left, top = layout.left, layout.body_top

    assert route_at(layout, Point(left + 253, top + 50), 5) == ("r", "stop", 1)
    assert route_at(layout, Point(left + 100, top + 57.5 + 4), 5) == ("r", "stretch", 0)
    assert route_at(layout, Point(left + 400, top + 57.5 - 4), 5) == ("r", "stretch", 1)
    assert route_at(layout, Point(left + 100, top + 57.5 + 6), 5) is None
    assert drawn_route(layout, "gone") is None


# Lines that meet


def gutters(layout: MapLayout, route: str) -> list[tuple[float | None, float | None]]:
    """Return where a route comes to each stop and where it goes on."""
    drawn = drawn_route(layout, route)
    assert drawn is not None
    return [(stop.gutter, stop.leaving) for stop in drawn.line.stops]


def uprights(layout: MapLayout, route: str, x: float) -> list[tuple[float, float]]:
    """Return the pieces of a route that are drawn straight up or down at a place."""
    drawn = drawn_route(layout, route)
    assert drawn is not None
    ends = [(step.x, step.y) for step in drawn.line.steps() if not isinstance(step, Close)]
    straight = [isinstance(step, To) for step in drawn.line.steps()]
    return [
        (a[1], b[1])
        for (a, b), to in zip(pairwise(ends), straight[1:], strict=True)
        if to and a[0] == b[0] == x
    ]


def test_two_routes_in_one_gutter_stand_beside_each_other() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    last = cards_row({1: [make_card("y")]}, id_="last")
    routes = make_route("r", "d0", "x"), make_route("s", "d0", "y", style="dotted")
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, other, last))
    # The gutter is from 224 to 236: 3 from the card at its left, and 3 from the one at its right.
    assert gutters(layout, "r")[1][0] == 227
    assert gutters(layout, "s")[1][0] == 233


def test_routes_beside_a_gutter_that_is_free_at_one_side_stand_9_apart() -> None:
    first = cards_row({0: [make_card("d0", channel="web")]}, role="touchpoints")
    others = [cards_row({1: [make_card(name)]}, id_=f"row {name}") for name in "xyz"]
    two = make_route("r", "d0", "x"), make_route("s", "d0", "y")
    layout = lay_routes(*two, rows=(first, *others))
    assert [gutters(layout, name)[1][0] for name in "rs"] == [224, 233]
    layout = lay_routes(*two, make_route("t", "d0", "z"), rows=(first, *others))
    assert [round(gutters(layout, name)[1][0] or 0, 1) for name in "rst"] == [215.4, 224.4, 233.4]


def test_routes_take_what_is_free_up_to_the_next_card() -> None:
    first = cards_row({0: [make_card("d0", channel="web")]}, role="touchpoints")
    others = [cards_row({2: [make_card(name)]}, id_=f"row {name}") for name in "xy"]
    wide = cards_row({0: [make_card("w", span=2)]}, id_="wide")
    routes = make_route("r", "d0", "x"), make_route("s", "d0", "y")
    free = lay_routes(*routes, rows=(first, *others))
    assert [gutters(free, name)[1][0] for name in "rs"] == [460, 469]
    full = lay_routes(*routes, rows=(first, wide, *others))  # it ends where the gutter begins
    assert [gutters(full, name)[1][0] for name in "rs"] == [463, 469]


def test_a_mark_of_truth_stands_before_the_line_that_has_no_room_beside_it() -> None:
    marked = cards_row({0: [make_card("m", moment="first")], 1: [make_card("x")]}, id_="marked")
    last = cards_row({1: [make_card("y"), make_card("z")]}, id_="last")
    routes = make_route("r", "d0", "y"), make_route("s", "d0", "z", style="dotted")
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, marked, last))
    # The mark's middle is 3 left of the card's right edge at 224 and 3 below its top at 136; at
    # 227, 6 from it, it is 3.5 high to each side, and 4 stay clear.
    left = uprights(layout, "r", 227)
    assert [(round(a, 1), round(b, 1)) for a, b in left] == [(62.5, 131.5), (146.5, 195.5)]
    assert len(uprights(layout, "s", 233)) == 1  # clear of the mark


def test_a_card_over_several_phases_is_not_crossed() -> None:
    wide = cards_row({0: [make_card("w", span=3)]}, id_="wide")
    last = cards_row({1: [make_card("y")]}, id_="last")
    layout = lay_routes(make_route("r", "d0", "y"), rows=(TOUCHPOINTS, wide, last))
    above, below = uprights(layout, "r", 230)
    # The card stands from 136 to 167 in the row that begins at 127.
    assert (above[1], below[0]) == (136 - 4, 167 + 4)


def test_a_stop_below_has_a_way_down_and_a_way_back() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    layout = lay_routes(make_route("r", "d0", "x", "d2"), rows=(TOUCHPOINTS, other))
    assert gutters(layout, "r")[1] == (227, 233)  # from the left, on to the right
    layout = lay_routes(make_route("r", "d2", "x", "d0"), rows=(TOUCHPOINTS, other))
    assert gutters(layout, "r")[1] == (233, 227)


def test_a_full_gutter_has_one_way_for_each_route() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    routes = [make_route(f"r{k}", "d0", "x", "d2", style="dotted") for k in range(3)]
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, other))
    ways = [gutters(layout, f"r{k}")[1] for k in range(3)]
    assert [a for a, _ in ways] == [b for _, b in ways]
    assert sorted(round(a, 1) for a, _ in ways if a) == [226.6, 230, 233.4]
    for k, (way, _) in enumerate(ways):
        assert way is not None
        assert len(uprights(layout, f"r{k}", way)) == 1  # dots are not drawn over dots


def test_routes_that_call_at_one_card_have_stops_of_their_own() -> None:
    other = cards_row({1: [make_card("x")]}, id_="other")
    routes = make_route("r", "d0", "x"), make_route("s", "d0", "x", style="dotted")
    layout = lay_routes(*routes, rows=(TOUCHPOINTS, other))
    heights = [drawn.line.stops[1].y for drawn in drawn_routes(layout)]
    assert heights == [151.5 - 5.5, 151.5 + 5.5]  # 11 apart, around the middle of the card

    # Twice by one route and once by another, along the corridor: 11 further, then 12.
    layout = lay_routes(make_route("r", "d0", "d1", "d0"), make_route("s", "d0", "d1"))
    starts = [stop.x for drawn in drawn_routes(layout) for stop in drawn.line.stops if stop.x < 200]
    assert starts == [17, 28, 40]


def test_a_crowded_card_keeps_all_stops_on_its_edge() -> None:
    path = [card for _ in range(15) for card in ("d0", "d1")]
    layout = lay_routes(make_route("r", *path), make_route("s", *path))
    xs = [stop.x for drawn in drawn_routes(layout) for stop in drawn.line.stops if stop.x < 226]
    assert len(set(xs)) == 30
    assert max(xs) == 214  # 10 from the right edge of the card


def test_plates_where_routes_begin_do_not_cover_each_other() -> None:
    routes = [
        make_route(f"r{k}", "d0", "d1", name=name) for k, name in enumerate(("WW", "MM", "AA"))
    ]
    layout = lay_routes(*routes)
    plates = sorted(
        (item.rect.x, item.rect.right)
        for item in items_over(layout)
        if isinstance(item, Box) and item.rect.h == 15
    )
    assert len(plates) == 3
    assert all(left[1] < right[0] for left, right in pairwise(plates))


def plates_at_left(column: int, *names: str) -> list[tuple[float, float, float]]:
    """Return from where to where across, and from where down, plates stand at a stacked card."""
    cells = {
        at: [make_card(f"up{at}", channel="web"), make_card(f"low{at}", channel="web")]
        for at in range(3)
    }
    row = cards_row(cells, role="touchpoints")
    routes = [make_route(f"r{name}", f"up{column}", "low2", name=name) for name in names]
    marks = items_over(lay_routes(*routes, rows=(row,)))
    plates = [i.rect for i in marks if isinstance(i, Box) and i.rect.h == 15]
    return [(rect.x, rect.right, rect.y) for rect in plates]


def test_plates_beside_the_first_column_leave_the_words_of_row_heads_alone() -> None:
    # A letter of 11, with 4 around it, is 19 wide: 16 beside a card and 3 over it.
    plates = plates_at_left(0, "A", "B", "C")
    assert [(left, right) for left, right, _ in plates] == [(-16, 3)] * 3
    # Of a card from 9 to 50 the middle is at 29.5; three plates of 15 have room for steps of 15.
    assert [top for *_, top in plates] == [7, 22, 37]
    # One of 30 would reach into what a head says, 19 from the columns; so it reaches over the card.
    assert plates_at_left(0, "AA", "B", "C")[0][:2] == (-17.3, 12.7)
    assert plates_at_left(1, "AA", "B", "C")[0][:2] == (209, 239)


def test_a_row_says_where_plates_stand_over_its_head() -> None:
    cells = {0: [make_card("up", channel="web"), make_card("low", channel="web")]}
    cells[1] = [make_card("next", channel="web")]
    row = cards_row(cells, role="touchpoints")
    routes = [make_route(f"r{k}", "up", "next", name=f"R{k}") for k in range(3)]
    laid = lay_routes(*routes, rows=(row,)).rows[0]
    assert isinstance(laid, StackedRow)
    tops = [top + 1.4 for top, _ in laid.beside]  # the paper around them
    assert tops == [7, 22, 37]
    two = lay_routes(*routes[:2], rows=(row,)).rows[0]
    assert isinstance(two, StackedRow)
    assert not two.beside


def test_a_solid_line_stays_whole_where_it_crosses_later_ones() -> None:
    routes = make_route("r", "d0", "f1"), make_route("s", "d0", "d2", style="dotted")
    items = items_over(lay_routes(*routes))
    # r goes down to f1 at 253 over the track of s at 66.5
    crossing = [
        i
        for i in items
        if isinstance(i, Path)
        and len(i.steps) == 2
        and all(not isinstance(step, Close) and step.x == 253 for step in i.steps)
    ]
    assert [(i.stroke.colour, i.stroke.width) for i in crossing if i.stroke] == [
        (PAPER_0, 6.5),
        (INK_9, 2.6),
    ]
    for path in crossing:
        start, end = path.steps
        assert isinstance(start, Move)
        assert isinstance(end, To)
        assert start.y < 66.5 < end.y


def test_line_down_one_gutter_to_another_row_draws_nothing_empty() -> None:
    rows = [cards_row({0: [make_card(name)]}, id_=f"row {name}") for name in "ab"]
    layout = lay_routes(make_route("r", "a", "b"), rows=rows)
    paths = [item for item in items_over(layout) if isinstance(item, Path)]
    assert len(paths) > 1
    assert all(path.steps for path in paths)
