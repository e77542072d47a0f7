"""How much is drawn at which zoom, and with how many cards in view."""

import pytest
from small_maps import cards_row, lay, make_card, make_project

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.detail import Detail, detail_of


def grid(columns: int, rows: int, in_cell: int = 1) -> MapLayout:
    made = (
        cards_row(
            {c: [make_card(f"{r}-{c}-{k}") for k in range(in_cell)] for c in range(columns)},
            id_=f"row{r}",
        )
        for r in range(rows)
    )
    return lay(make_project(*made, phases=columns), margin=18, row_head=178)


SMALL = grid(3, 4)
LARGE = grid(20, 40, in_cell=6)


@pytest.mark.parametrize(
    ("zoom", "detail"),
    [
        (4.0, "full"),
        (0.45, "full"),
        (0.44, "bars"),
        (0.12, "bars"),
        (0.119, "flat"),
        (0.07, "flat"),
        (0.05, "mosaic"),
    ],
)
def test_by_zoom(zoom: float, detail: Detail) -> None:
    assert detail_of(Camera(zoom, 0, 0, 1416, 816), SMALL) == detail


def on_body(zoom: float, width: int = 1416, height: int = 816) -> Camera:
    return Camera(zoom, LARGE.left, LARGE.body_top, width, height)


def test_small_text_is_left_out_where_many_cards_show() -> None:
    # At 60 % the view is 2,360 by 1,360 units: ten columns with some forty cards each.
    assert detail_of(on_body(0.6), LARGE) == "bars"
    assert detail_of(on_body(0.6, 500, 300), LARGE) == "full"


def test_readable_text_is_kept_on_large_screens() -> None:
    # 3,840 by 2,160 pixels at 100 % show 17 columns with 57 cards each, at 70 % 23 with 82.
    assert detail_of(on_body(1.0, 3840, 2160), LARGE) == "full"
    assert detail_of(on_body(0.7, 3840, 2160), LARGE) == "bars"
    assert detail_of(on_body(0.7, 1920, 1080), LARGE) == "full"


def test_while_the_zoom_moves_less_is_drawn() -> None:
    camera = on_body(0.8)  # seven columns with some thirty cards
    assert detail_of(camera, LARGE) == "full"
    assert detail_of(camera, LARGE, zooming=True) == "bars"
    assert detail_of(on_body(1.5), LARGE, zooming=True) == "full"


def test_bars_give_way_to_areas_where_very_many_cards_show() -> None:
    assert detail_of(on_body(0.2), LARGE) == "flat"


def test_a_map_without_phases_is_drawn_in_full() -> None:
    empty = lay(make_project(phases=0), margin=18, row_head=178)
    assert detail_of(Camera(1, 0, 0, 800, 600), empty) == "full"
