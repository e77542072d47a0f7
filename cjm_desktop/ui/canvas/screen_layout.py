"""How a journey is laid out for the screen, and the layout of the one that is shown."""

from collections.abc import Callable
from datetime import date
from math import inf
from typing import Final

from PySide6.QtCore import QObject, QTimer

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map, measure_ahead
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.pace import REFINE_MS

_MARGIN: Final = 18.0
_ROW_HEAD: Final = 178.0
_SLICE_SECONDS: Final = 0.015  # of measuring what is late, between two looks at what hands do


def screen_layout(
    project: Project,
    journey: JourneyId,
    measurer: Measurer,
    previous: MapLayout | None,
    late_below: float = inf,
) -> MapLayout:
    """Measure a journey for the screen, as an empty one where the project does not have it."""
    shown = find_journey(project, journey) or Journey(id=journey)
    options = LayoutOptions(
        date.today(), project.language, row_head=_ROW_HEAD, margin=_MARGIN, asking=True
    )
    return layout_map(project, shown, measurer, options, previous, late_below)


LayOut = Callable[[Project, JourneyId, Measurer, MapLayout | None, float], MapLayout]
"""Measures a journey; what was shown before may be taken over."""


class ScreenLayout:
    """The layout of one journey of the document, or of a preview of it.

    After an edit of very many cards, what lies below the view is laid out when it is asked for, or
    after the next frame; until then ``shown`` has it as it was.
    """

    def __init__(
        self,
        store: Store,
        measurer: Measurer,
        changed: Callable[[MapLayout, MapLayout], None],
        parent: QObject,
        lay_out: LayOut = screen_layout,
    ) -> None:
        self.journey = store.selection.journey
        self.preview: Project | None = None  # shown instead of the document
        self._store = store
        self._measurer = measurer
        self._lay_out = lay_out
        self._changed = changed  # called with what was shown and with what is
        self._rest = QTimer(parent)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REFINE_MS)
        self._rest.timeout.connect(self._go_on)
        self.shown = self.fresh()

    @property
    def whole(self) -> MapLayout:
        """The layout with what lies below the view as it is now."""
        self._complete()
        return self.shown

    def fresh(self) -> MapLayout:
        """Return what is shown as laid out with nothing taken over."""
        return self._laid_out(None)

    def show_journey(self, journey: JourneyId) -> None:
        """Lay out another journey, or the same one anew."""
        same, self.journey = journey == self.journey, journey
        self._take(self._laid_out(self.whole if same else None))

    def show_preview(self, project: Project | None) -> None:
        """Lay out a project that is not the document (yet); None lays out the document again."""
        if project is not self.preview:
            self.preview = project
            self._take(self._laid_out(self.whole))

    def follow(self, below: float) -> None:
        """Lay out the document anew; what lies below a place among the rows may come late."""
        self._take(self._laid_out(self.shown, below))

    def note_frame(self) -> None:
        """Take note that what is in view has been painted: the rest follows."""
        if self.shown.is_late:
            self._rest.start()

    def _go_on(self) -> None:
        """Measure some of what is late, and show it when all is measured."""
        if measure_ahead(self.shown, Allowance(_SLICE_SECONDS).takes_piece):
            self._complete()
        else:
            self._rest.start()

    def _complete(self) -> None:
        if self.shown.is_late:
            self._take(self._laid_out(self.shown))

    def _take(self, layout: MapLayout) -> None:
        before, self.shown = self.shown, layout
        self._changed(before, layout)

    def _laid_out(self, previous: MapLayout | None, late_below: float = inf) -> MapLayout:
        project = self.preview or self._store.project
        return self._lay_out(project, self.journey, self._measurer, previous, late_below)
