"""The canvas after an edit of very many cards: the view first, then what lies below it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown_canvas import ShownCanvas
from small_maps import cards_row, make_card, make_project, with_rows

from cjm_desktop.model.document import Row

COUNT = 40
LAST = f"card{COUNT - 1}"


def rows_with(text: str) -> list[Row]:
    return [
        cards_row({0: [make_card(f"card{n}", text)]}, id_=f"row{n}", name=f"Row {n}")
        for n in range(COUNT)
    ]


@pytest.fixture
def edited(qapp: QApplication) -> Iterator[ShownCanvas]:
    """The top of a map, higher than the view, every card of which has just become longer."""
    assert qapp
    project = make_project(*rows_with("word"))
    shown = ShownCanvas(project, 900, 620)
    shown.store.apply(with_rows(project, *rows_with("word " * 40)), "Replace")
    yield shown
    shown.close()


@pytest.fixture
def fresh(edited: ShownCanvas) -> Iterator[ShownCanvas]:
    """The same map on a canvas that never saw another state of it."""
    shown = ShownCanvas(edited.store.project, 900, 620)
    yield shown
    shown.close()


def test_the_view_is_right_before_the_rest(edited: ShownCanvas) -> None:
    shown = edited.canvas.shown_layout
    assert shown.is_late
    below = edited.canvas.camera.seen.bottom - shown.body_top
    in_view = [row for row, top in zip(shown.rows, shown.tops, strict=False) if top <= below]
    now = edited.store.project.journeys[0].rows
    assert [layout.row for layout in in_view] == list(now[: len(in_view)])
    assert 0 < len(in_view) < COUNT


def test_the_rest_follows_the_frame(edited: ShownCanvas, fresh: ShownCanvas, qtbot: QtBot) -> None:
    canvas = edited.canvas
    qtbot.waitUntil(lambda: not canvas.shown_layout.is_late)
    assert canvas.shown_layout.tops == fresh.canvas.map_layout.tops


def test_whoever_asks_has_all_at_once(edited: ShownCanvas, fresh: ShownCanvas) -> None:
    rect = edited.canvas.box_rect(LAST)  # far below the view
    assert not edited.canvas.shown_layout.is_late
    assert rect == fresh.canvas.box_rect(LAST)


def test_whoever_scrolls_sees_all(edited: ShownCanvas, fresh: ShownCanvas) -> None:
    edited.canvas.scroll_view(0, 1e6)
    assert not edited.canvas.shown_layout.is_late
    fresh.canvas.scroll_view(0, 1e6)
    assert edited.canvas.camera == fresh.canvas.camera
    edited.rest()
    assert edited.shot() == edited.fresh()
