"""What hands see of the canvas: gestures, keys and the inline editor work through this alone."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QPointF, QRectF, SignalInstance
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Project
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.overlay import Gliding, Overlay

if TYPE_CHECKING:
    from cjm_desktop.ui.commands.targets import TextKind


class Tabs(Protocol):
    """The journeys beside the canvas, onto which cards can be dragged."""

    def journey_at(self, place: QPoint) -> JourneyId | None:
        """Return the journey whose tab is at a global place."""
        ...

    def name_of(self, journey: JourneyId) -> str:
        """Return what a tab says."""
        ...

    def point_out(self, journey: JourneyId | None) -> None:
        """Show that a tab takes what is dragged, or that none does."""
        ...

    def show_open(self, journey: JourneyId) -> None:
        """Show a journey as the one on the canvas."""
        ...


class Stage(Protocol):
    """A view of one journey that can be scrolled, drawn over and previewed on."""

    store: Store
    measurer: Measurer
    camera: Camera
    overlay: Overlay
    tabs: Tabs | None  # None before the bars are there

    @property
    def map_layout(self) -> MapLayout:
        """The layout of what is shown, of the preview while there is one."""
        ...

    @property
    def layout_changed(self) -> SignalInstance:
        """Emitted after the layout has changed."""
        ...

    @property
    def camera_changed(self) -> SignalInstance:
        """Emitted after another part of the sheet has come into view."""
        ...

    @property
    def status_message(self) -> SignalInstance:
        """Takes a sentence on what a drag will do; an empty one takes it away."""
        ...

    @property
    def context_menu_requested(self) -> SignalInstance:
        """Takes the global place at which the selection's menu is wanted."""
        ...

    @property
    def place_menu_requested(self) -> SignalInstance:
        """Takes what was asked a menu for, a Hit, and the global place for the menu."""
        ...

    @property
    def edit_asked(self) -> SignalInstance:
        """Emitted when what is selected is to be edited in place."""
        ...

    @property
    def is_space_held(self) -> bool:
        """Whether Space is down: then the left button moves the sheet, as the middle one does."""
        ...

    @property
    def moves_smoothly(self) -> bool:
        """Whether what changes its place may be seen on its way there."""
        ...

    def set_gliding(self, cards: tuple[Gliding, ...]) -> None:
        """Draw dropped cards on their way, and not in their places."""
        ...

    def set_overlay(self, overlay: Overlay) -> None:
        """Draw something else over the sheet."""
        ...

    def show_preview(self, project: Project | None) -> None:
        """Show a project that is not the document (yet); None shows the document again."""
        ...

    def show_journey(self, journey: JourneyId) -> None:
        """Show another journey of the project where it was left."""
        ...

    def scroll_view(self, dx: float, dy: float) -> None:
        """Move the view over the sheet, by pixels, as far as the sheet goes."""
        ...

    def look_from(self, camera: Camera) -> None:
        """Show what a camera showed, in a window of the size that it has now."""
        ...

    def reveal(self, selection: Selection) -> None:
        """Scroll so that what is selected is in view."""
        ...

    def show_field(self, field: QRectF, kind: "TextKind") -> None:
        """Scroll so that a place in the view, over a text of a kind, is in view."""
        ...

    def hit(self, view: QPointF) -> Hit:
        """Return what lies under a place in the view."""
        ...

    def viewport(self) -> QWidget:
        """Return the widget that is painted on."""
        ...
