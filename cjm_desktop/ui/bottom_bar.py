"""The bar below the map: its journeys, what is selected, whether it is saved, the zoom."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.session.session import Session
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.divider import Divider
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.journey_bar import JourneyBar
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.menu_making import give_menu
from cjm_desktop.ui.menus import Entry
from cjm_desktop.ui.save_label import SaveLabel
from cjm_desktop.ui.selection_label import SelectionLabel
from cjm_desktop.ui.zoom_bar import ZoomBar

_ADDING: Final[tuple[Entry, ...]] = (
    "journey.add",
    "journey.add_empty",
    "journey.duplicate",
    None,
    "journey.next",
    "journey.previous",
)
_SELECTED: Final[tuple[Entry, ...]] = (
    "view.zoom_selection",
    "view.details",
    None,
    "edit.copy",
    "edit.duplicate",
    "edit.delete",
    None,
    "edit.add_to_selection",
    "edit.select_all",
)
_SAVING: Final[tuple[Entry, ...]] = (
    "file.save",
    "file.save_as",
    None,
    "file.show",
    "file.copy_path",
)
ZOOMING: Final[tuple[Entry, ...]] = (
    "view.zoom_in",
    "view.zoom_out",
    None,
    "view.actual",
    "view.fit_width",
    "view.fit_page",
    "view.zoom_selection",
)


class BottomBar(QWidget):
    """Journeys as tabs at the left; selection, save state and zoom at the right."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        canvas: MapCanvas,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(scaled(BOTTOM_BAR))
        self.setFont(ui_font(12))
        self.journeys = JourneyBar(commands, canvas, actions)
        self.tabs = self.journeys.tabs
        self.save_label = SaveLabel(session)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, scaled(12), 0)
        line.setSpacing(scaled(18))
        line.addWidget(self.journeys, 1, Qt.AlignmentFlag.AlignLeft)
        self.selection_label = SelectionLabel(session.store)
        line.addWidget(self.selection_label)
        line.addWidget(self.save_label)
        line.addWidget(Divider())
        zoom = ZoomBar(canvas, actions)
        line.addWidget(zoom)
        give_menu(self, actions, lambda: _ADDING)
        give_menu(self.selection_label, actions, lambda: _SELECTED)
        give_menu(self.save_label, actions, lambda: _SAVING)
        for widget in (zoom, canvas.minimap):
            give_menu(widget, actions, lambda: ZOOMING)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line above."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, 0, self.width(), 1, QColor(frame.line))
