"""The area that the map is painted in, and all that lies over it without moving with it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.changes import gliding_areas, overlay_area, overlay_changes
from cjm_desktop.ui.canvas.minimap import Minimap
from cjm_desktop.ui.canvas.overlay import NOTHING, Gliding, Overlay
from cjm_desktop.ui.canvas.scrolling import Covers


class CoveredView(QAbstractScrollArea):
    """Knows what covers the view, and paints again what comes from under it."""

    camera: Camera
    minimap: Minimap

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.overlay: Overlay = NOTHING
        self.gliding: tuple[Gliding, ...] = ()
        self._band = QRect()  # of the viewport, that pinned rows lie over
        self._cover = 0  # pixels at the right that lie under something else
        # For one that Qt made, PySide would look for its class among all widgets of Qt, and may
        # replace the object that stands for it while it lives.
        self.setViewport(QWidget(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(QWidget(self))  # which is bare, unlike the style's own corner
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_overlay(self, overlay: Overlay) -> None:
        """Show what a gesture shows for a moment."""
        if overlay != self.overlay:
            before, self.overlay = self.overlay, overlay
            for area in overlay_changes(before, overlay, self.camera):
                self.viewport().update(area)
            self.minimap.make_way(overlay)

    def set_gliding(self, cards: tuple[Gliding, ...]) -> None:
        """Show dropped cards on their way, in place of where they are."""
        before, self.gliding = self.gliding, cards
        for area in gliding_areas((*before, *cards), self.camera):
            self.viewport().update(area)
        if not cards:  # what is pointed at shows again
            self.viewport().update(overlay_area(self.overlay, self.camera))

    @property
    def is_drawn_over(self) -> bool:
        """Whether something is drawn over the map that does not move as its pixels do."""
        return self.overlay != NOTHING or bool(self.gliding)

    def cover_right(self, pixels: int) -> None:
        """Take note that so much of the area, at the right, lies under something else."""
        self._cover = pixels

    def cover_band(self, band: QRect) -> None:
        """Take note that a band across the view lies under something opaque; empty for none."""
        if band != self._band:
            self._band = band
            self.viewport().update()

    @property
    def covered_right(self) -> int:
        """How much of the viewport lies under the cover, of which the scroll bar takes a part."""
        beside = self.width() - self.viewport().geometry().right() - 1
        return max(0, self._cover - beside)

    @property
    def covers(self) -> Covers:
        """What lies over the viewport: the minimap, and a band that others told of."""
        corner = self.minimap.geometry() if self.minimap.isVisible() else QRect()
        return Covers(corner.translated(-self.viewport().pos()), self._band)
