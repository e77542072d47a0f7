"""Touchpoints: their tiles, and the lanes on either side of the corridor.

A touchpoint of one line with its channel is 16 + 13 + 12 = 41 high, without one 39.
"""

from typing import Any

import pytest
from small_maps import (
    boxes_of,
    cards_row,
    lay,
    lay_row,
    make_card,
    make_link,
    make_project,
    make_route,
    part_of,
    texts_of,
)

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.tokens import PAPER_0, TINTS, WHITE
from cjm_desktop.model.document import Card, Row
from cjm_desktop.scene.items import Box, Icon, Item, Stroke

PETROL = TINTS["petrol"]


def touch(cells: dict[int, list[Card]], **fields: Any) -> Row:
    return cards_row(cells, role="touchpoints", **fields)


def tile_of(row: RowLayout, owner: str) -> tuple[Box, Icon]:
    """Return the box and icon of a touchpoint's tile."""
    items: tuple[Item, ...] = part_of(row, owner).items
    at = next(i for i, item in enumerate(items) if isinstance(item, Icon))
    box, icon = items[at - 1], items[at]
    assert isinstance(box, Box)
    assert isinstance(icon, Icon)
    return box, icon


def test_digital_is_square_and_physical_round_ours_is_solid() -> None:
    row = lay_row(touch({0: [make_card("web", channel="web"), make_card("desk", channel="desk")]}))

    square, globe = tile_of(row, "web")
    round_, buildings = tile_of(row, "desk")
    assert square == Box(Rect(7, 7, 26, 26), PETROL.header, radius=4)
    assert round_ == Box(Rect(7, 7, 26, 26), PETROL.header, radius=13)
    assert globe == Icon("globe-simple", 11.94, 11.94, 16.12, WHITE, "bold")  # 0.62 × 26
    assert buildings.name == "buildings"


def test_tile_of_others_is_open() -> None:
    row = lay_row(touch({0: [make_card("a", channel="web", contact="indirect")]}))

    box, icon = tile_of(row, "a")
    assert box.rect == Rect(7.75, 7.75, 24.5, 24.5)
    assert box.fill == PAPER_0
    assert box.stroke == Stroke(PETROL.header, 1.5)
    assert icon.colour == PETROL.ink


def test_tile_without_a_medium_claims_none() -> None:
    row = lay_row(touch({0: [make_card("a")]}))

    box, icon = tile_of(row, "a")
    assert (box.fill, box.radius) == (PAPER_0, 8)  # between 4 and 13
    assert box.stroke is not None
    assert box.stroke.dash
    assert icon.name == "hand-tap"
    assert "Digital" not in [text for text, _, _ in texts_of(row.head())]


def test_card_without_a_medium_stands_with_the_digital_ones() -> None:
    cards = [make_card("a"), make_card("web", channel="web"), make_card("desk", channel="desk")]
    row = lay_row(touch({0: cards}))
    tops = {owner: box.rect.y for owner, box in boxes_of(row).items()}

    assert tops["web"] < tops["desk"]
    assert tops["a"] < tops["desk"]
    assert "Digital" in [text for text, _, _ in texts_of(row.head())]


def test_name_and_channel_stand_beside_the_tile() -> None:
    row = lay_row(touch({0: [make_card("a", "Name", channel="web")]}))

    assert texts_of(part_of(row, "a")) == [("Name", 41, 17.5), ("Website", 41, 31.5)]
    assert boxes_of(row)["a"].rect.h == 41


def test_name_over_two_lines_pushes_the_channel_down() -> None:
    # 224 - 41 - 20 = 163: 12 characters of 13
    row = lay_row(touch({0: [make_card("a", "aaaaaa bbbbbb", channel="web")]}))

    assert [text[2] for text in texts_of(part_of(row, "a"))] == [17.5, 33.5, 47.5]
    assert boxes_of(row)["a"].rect.h == 57


def test_lone_name_stands_beside_the_middle_of_the_tile() -> None:
    row = lay_row(touch({0: [make_card("a", "Name")]}))

    assert boxes_of(row)["a"].rect.h == 39
    assert texts_of(part_of(row, "a")) == [("Name", 41, 24.2)]


@pytest.mark.parametrize(
    ("fields", "physical"),
    [
        ({}, False),
        ({"channel": "web"}, False),
        ({"channel": "desk"}, True),
        ({"channel": "desk", "medium": "digital"}, False),
        ({"medium": "physical"}, True),
    ],
)
def test_lane_is_that_of_the_card_then_its_channels_then_digital(
    fields: dict[str, str], physical: bool
) -> None:
    cards = [
        make_card("d", channel="web"),
        make_card("p", channel="desk"),
        make_card("x", **fields),
    ]
    boxes = boxes_of(lay_row(touch({0: cards[:2], 1: cards[2:]})))

    lower = boxes["p"].rect.y
    assert (boxes["x"].rect.y == lower) is physical


def test_digital_lane_sits_on_the_corridor_and_physical_hangs_under_it() -> None:
    cells = {
        0: [make_card("d0", channel="web"), make_card("d1", channel="web")],
        1: [make_card("d2", channel="web"), make_card("p0", channel="desk")],
        2: [make_card("p1", channel="desk"), make_card("p2", channel="desk")],
    }
    row = lay_row(touch(cells))

    # digital: 9 + 41 + 6 + 41 = 97; corridor 24; physical: 121 + 41 + 6 + 41 = 209; 12 below
    tops = {owner: box.rect.y for owner, box in boxes_of(row).items()}
    assert tops == {"d0": 9, "d1": 56, "d2": 56, "p0": 121, "p1": 121, "p2": 168}
    assert row.height == 221


def test_boxes_run_from_top_to_bottom_whatever_the_order_in_the_cell() -> None:
    cards = [make_card("p", channel="desk"), make_card("d", channel="web")]
    row = lay_row(touch({0: cards}))

    assert [box.owner for box in row.cells[0].boxes] == ["d", "p"]


@pytest.mark.parametrize("channel", ["web", "desk"])
def test_lane_without_cards_and_its_corridor_take_no_room(channel: str) -> None:
    row = lay_row(touch({0: [make_card("a", channel=channel), make_card("b", channel=channel)]}))

    assert [box.rect.y for box in row.cells[0].boxes] == [9, 56]
    assert row.height == 9 + 41 + 6 + 41 + 12


def test_routes_keep_the_corridor_open_and_widen_it() -> None:
    row = touch({0: [make_card("a", channel="web"), make_card("b", channel="web")]})
    tall = touch({0: [make_card("a", channel="web"), make_card("b", channel="web")]}, height=500.0)

    heights = [
        lay_row(row, routes=tuple(make_route(str(k), "a", "b") for k in range(count))).height
        for count in range(5)
    ]
    # 24 holds two lines: 7.5 + 9 + 7.5; each further one takes 9
    assert heights == [109, 133, 133, 142, 151]
    assert lay_row(tall).height == 500


def test_link_to_a_card_of_the_row_takes_18_above_it() -> None:
    row = touch({0: [make_card("a", channel="web")], 1: [make_card("b", channel="web")]})
    project = make_project(row, links=(make_link("l", "b", "a", "text"),))

    assert boxes_of(lay(project).rows[0])["a"].rect.y == 27


def test_row_without_touchpoints_is_as_high_as_its_head() -> None:
    # 24 + 17 for one line of the name, less 2
    row = lay_row(touch({}, name="Name"))

    assert row.height == 39


def test_lanes_are_named_in_the_head_beside_their_cards() -> None:
    cells = {
        0: [make_card(f"d{i}", channel="web") for i in range(2)] + [make_card("p", channel="desk")]
    }
    row = lay_row(touch(cells), phases=1)

    head = row.head()
    marks = [item for item in head.items if isinstance(item, Box)]
    # the corridor runs from 97 to 121: 26 above it, and 15 below it
    assert [(mark.rect.y, mark.radius) for mark in marks] == [(71, 2), (136, 5.5)]
    assert [text for text, *_ in texts_of(head)] == ["Digital", "Physical"]


def test_names_of_lanes_keep_clear_of_the_words_of_the_head() -> None:
    cells = {0: [make_card("d", channel="web"), make_card("p", channel="desk")]}
    row = lay_row(touch(cells, name="Name", prompt="Prompt"))

    marks = [item for item in row.head().items if isinstance(item, Box)]
    # the corridor begins at 50, so 24 would be beside the name; the words end at 24 + 17 + 14
    assert [mark.rect.y for mark in marks] == [55, 89]


def test_marker_and_source_of_a_touchpoint_go_with_its_name() -> None:
    fields = {"channel": "web", "marker": "need", "sources": ("s2",)}
    row = lay_row(touch({0: [make_card("a", "Name", **fields)]}))

    assert texts_of(part_of(row, "a")) == [
        ("Name", 59, 17.5),
        ("2", 59 + 4 * 13 + 2, 13.5),
        ("Website", 41, 31.5),
    ]
