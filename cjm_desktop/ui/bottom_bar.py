"""The bar below the map: its journeys, what is selected, whether it is saved, the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cjm_desktop.session.session import Session
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import frame_of
from cjm_desktop.ui.journey_tabs import JourneyTabs
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.save_label import SaveLabel
from cjm_desktop.ui.titles import selection_words
from cjm_desktop.ui.zoom_bar import ZoomBar


class BottomBar(QWidget):
    """Journeys as tabs at the left; selection, save state and zoom at the right."""

    def __init__(
        self, session: Session, canvas: MapCanvas, zoom: ZoomBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store: Store = session.store
        self.setFixedHeight(scaled(BOTTOM_BAR))
        self.setFont(ui_font(12))
        self.tabs = JourneyTabs(self._store, canvas)
        self._selected = QLabel()
        self._selected.setProperty("note", True)
        self._selected.setFont(ui_font(12))
        self.save_label = SaveLabel(session)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 1, scaled(12), 0)
        line.setSpacing(scaled(12))
        line.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._selected, self.save_label, zoom):
            line.addWidget(widget)
        self._store.selection_changed.connect(self._show_selection)
        self._store.document_changed.connect(self._show_selection)
        self._show_selection()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line above."""
        del event
        frame = frame_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(frame.bar))
        painter.fillRect(0, 0, self.width(), 1, QColor(frame.line))

    def _show_selection(self) -> None:
        words = selection_words(self._store.project, self._store.selection)
        self._selected.setText(words)
        self._selected.setVisible(bool(words))
