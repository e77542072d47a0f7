"""The layout of what is shown: the view at once after an edit of very many cards, then the rest."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from small_maps import MEASURER, cards_row, make_card, make_project, with_rows

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.screen_layout import ScreenLayout

COUNT = 40
BELOW = 300.0  # points among the rows: the view ends there


class Watched:
    """A layout on the screen, and what it said of its changes."""

    def __init__(self, project: Project, parent: QObject) -> None:
        self.store = Store(project)
        self.changes: list[tuple[MapLayout, MapLayout]] = []
        self.layout = ScreenLayout(self.store, MEASURER, self._on_changed, parent)

    def edit(self, project: Project) -> None:
        """Make another document the current one, and follow it as a canvas does."""
        self.store.apply(project, "Edit")
        self.layout.follow(BELOW)

    def _on_changed(self, before: MapLayout, after: MapLayout) -> None:
        self.changes.append((before, after))


def rows_with(text: str) -> list[Row]:
    return [
        cards_row({0: [make_card(f"card{n}", text)]}, id_=f"row{n}", name=f"Row {n}")
        for n in range(COUNT)
    ]


PROJECT = make_project(*rows_with("word"))
LONGER = with_rows(PROJECT, *rows_with("word " * 40))


@pytest.fixture
def watched(qapp: QApplication) -> Iterator[Watched]:
    parent = QObject(qapp)
    yield Watched(PROJECT, parent)
    parent.deleteLater()
    qapp.sendPostedEvents(parent)


def test_begins_whole_and_silent(watched: Watched) -> None:
    assert watched.layout.shown is watched.layout.whole
    assert len(watched.layout.shown.rows) == COUNT
    assert watched.changes == []


def test_what_is_in_view_is_new_at_once(watched: Watched) -> None:
    first = watched.layout.shown
    watched.edit(LONGER)
    shown = watched.layout.shown
    assert watched.changes == [(first, shown)]
    assert shown.is_late
    assert shown.rows[0].row is watched.store.project.journeys[0].rows[0]


def test_whoever_asks_has_the_whole(watched: Watched) -> None:
    watched.edit(LONGER)
    late = watched.layout.shown
    whole = watched.layout.whole
    assert not whole.is_late
    assert whole.tops == watched.layout.fresh().tops
    assert watched.changes[1:] == [(late, whole)]
    assert watched.layout.whole is whole
    assert len(watched.changes) == 2


def test_the_rest_waits_for_a_frame_and_then_comes(watched: Watched, qtbot: QtBot) -> None:
    watched.edit(LONGER)
    QApplication.processEvents()
    assert watched.layout.shown.is_late
    watched.layout.note_frame()
    assert watched.layout.shown.is_late  # the frame is not held up by it
    qtbot.waitUntil(lambda: not watched.layout.shown.is_late)
    assert len(watched.changes) == 2


def test_frames_of_what_is_whole_ask_for_nothing(watched: Watched) -> None:
    watched.layout.note_frame()
    assert not watched.layout._rest.isActive()
    assert watched.changes == []


def test_a_preview_is_shown_whole_and_only_once(watched: Watched) -> None:
    watched.layout.show_preview(LONGER)
    assert watched.layout.shown.project is LONGER
    assert not watched.layout.shown.is_late
    watched.layout.show_preview(LONGER)
    assert len(watched.changes) == 1
    watched.layout.show_preview(None)
    assert watched.layout.shown.project is PROJECT
    assert watched.layout.shown.tops == watched.changes[0][0].tops


def test_another_journey_takes_nothing_over(watched: Watched) -> None:
    other = Journey(id=JourneyId("other"), title="Other")
    watched.store.apply(Project(**{**dict(PROJECT), "journeys": (*PROJECT.journeys, other)}), "Add")
    watched.layout.show_journey(other.id)
    assert watched.layout.journey == other.id
    assert watched.layout.shown.journey is watched.store.project.journeys[1]
    assert watched.layout.shown.rows == ()


def test_a_journey_that_is_gone_is_empty(watched: Watched) -> None:
    watched.layout.show_journey(JourneyId("gone"))
    assert watched.layout.shown.journey.id == "gone"
    assert watched.layout.shown.rows == ()
