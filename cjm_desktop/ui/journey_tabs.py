"""The journeys of the project as tabs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QWidget

from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.titles import journey_name


class JourneyTabs(QTabBar):
    """Shows the journeys in their order and switches between them."""

    def __init__(self, store: Store, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._canvas = canvas
        self.setFont(ui_font(12))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(scaled(BOTTOM_BAR) - 1)
        self.setAccessibleName(self.tr("Journeys"))
        store.document_changed.connect(self._show)
        store.selection_changed.connect(self._show)
        self.currentChanged.connect(self._on_current_changed)
        self._show()

    def step(self, by: int) -> None:
        """Show the next journey, or the one before; after the last comes the first."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def _show(self) -> None:
        journeys = self._store.project.journeys
        self.blockSignals(True)
        while self.count() > len(journeys):
            self.removeTab(self.count() - 1)
        for index, journey in enumerate(journeys):
            name = journey_name(journey, index + 1).replace("&", "&&")
            if index >= self.count():
                self.addTab(name)
            elif self.tabText(index) != name:
                self.setTabText(index, name)
            if journey.id == self._store.selection.journey:
                self.setCurrentIndex(index)
        self.blockSignals(False)

    def _on_current_changed(self, index: int) -> None:
        journeys = self._store.project.journeys
        if not 0 <= index < len(journeys) or journeys[index].id == self._store.selection.journey:
            return
        self._canvas.show_journey(journeys[index].id)
        if find_journey(self._store.project, journeys[index].id):
            self._store.select(Selection(journeys[index].id))
