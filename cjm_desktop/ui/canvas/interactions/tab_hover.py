"""Dragging cards over the tabs of other journeys."""

from typing import Final

from PySide6.QtCore import QPointF, QTimer

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.ui.canvas.stage import Stage

OPENS_AFTER_MS: Final = 700


class TabHover:
    """Knows over which tab a drag is; one on which it rests is opened, to be dropped in a cell."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._home = stage.map_layout.journey.id
        self._at: JourneyId | None = None
        self._timer = QTimer(stage.viewport())
        self._timer.setSingleShot(True)
        self._timer.setInterval(OPENS_AFTER_MS)
        self._timer.timeout.connect(self._open)

    @property
    def is_away(self) -> bool:
        """Whether another journey is shown than the one that the drag began in."""
        return self._stage.map_layout.journey.id != self._home

    @property
    def is_over_tab(self) -> bool:
        """Whether the drag is over the tab of any journey."""
        return self._at is not None

    def follow(self, view: QPointF) -> JourneyId | None:
        """Take note of where the pointer is; return the journey whose tab is there."""
        tabs = self._stage.tabs
        place = self._stage.viewport().mapToGlobal(view.toPoint())
        journey = tabs.journey_at(place) if tabs is not None else None
        if journey != self._at:
            self._at = journey
            if journey is None:
                self._timer.stop()
            else:
                self._timer.start()
        if tabs is not None:
            tabs.point_out(None if journey == self._home else journey)
        return journey

    def name(self, journey: JourneyId) -> str:
        """Return what the tab of a journey says."""
        return self._stage.tabs.name_of(journey) if self._stage.tabs is not None else ""

    def go_home(self) -> None:
        """Show the journey that the drag began in, in which is still what is selected."""
        self._show(self._stage.store.selection.journey)

    def end(self) -> None:
        """Forget the tabs: the drag is over."""
        self._timer.stop()
        self._timer.deleteLater()
        if self._stage.tabs is not None:
            self._stage.tabs.point_out(None)

    def _open(self) -> None:
        if self._at is not None:
            self._show(self._at)

    def _show(self, journey: JourneyId) -> None:
        if self._stage.map_layout.journey.id != journey:
            self._stage.show_journey(journey)
            if self._stage.tabs is not None:
                self._stage.tabs.show_open(journey)
