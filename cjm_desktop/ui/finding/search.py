"""Looking for a text in the whole project: the hits, the current one, and replacing them."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.covers import Cover, cover_of
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    CurvePoint,
    Journey,
    Metric,
    Persona,
    Phase,
    Project,
    Row,
    Trait,
)
from cjm_desktop.model.questions import find_journey
from cjm_desktop.model.searching import NO_HITS, Hit, Hits, Query, find_hits, is_narrower, warm_up
from cjm_desktop.model.texts import gather_ahead
from cjm_desktop.model.whole_hits import is_replaceable
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.destinations import on_heading
from cjm_desktop.ui.canvas.marks import Marks
from cjm_desktop.ui.commands.base import entries_selection

REST_MS: Final = 150
_SLICE_SECONDS: Final = 0.015
_BETWEEN_MS: Final = 8  # two slices


class Search(QObject):
    """Follows the document for as long as it is going on; finding changes nothing but the view."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._anchor = bench.store.selection
        self.query = Query()
        self._hits: Hits = NO_HITS
        self._searched: Project | None = None  # where they were found
        self._is_stale = False
        self._rest = QTimer(self)  # the map shows an edit before its texts are searched anew
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        self.index = 0
        self.is_going_on = False
        bench.store.document_changed.connect(self._on_document_changed)
        bench.store.selection_changed.connect(self._on_selection_changed)

    @property
    def hits(self) -> Hits:
        """What was found in the document as it is now."""
        if self._is_stale:
            self._catch_up()
        return self._hits

    @property
    def cover(self) -> Cover | None:
        """What keeps the current hit from sight."""
        hit, journey = self.current, self._journey_of_hit()
        if hit is None or journey is None:
            return None
        return cover_of(journey, hit.row, hit.spot.phase, hit.spot.owner)

    def uncover(self) -> None:
        """Show the row and phase of the current hit, as a step of undo, and select it."""
        hit, journey = self.current, self._journey_of_hit()
        if hit is not None and journey is not None and hit.row is not None:
            self._bench.commands.uncover(journey, hit.row, hit.spot.phase)
            self._select_current()

    def _journey_of_hit(self) -> Journey | None:
        hit = self.current
        if hit is None or hit.journey is None:
            return None
        return find_journey(self._bench.store.project, hit.journey)

    @property
    def current(self) -> Hit | None:
        """The hit that is selected."""
        hits = self.hits
        return hits[self.index] if self.index < len(hits) else None

    def begin(self) -> None:
        """Begin where the cursor stands."""
        self.is_going_on = True
        self._anchor = self._bench.store.selection
        warm_up(self._bench.store.project)
        self._find()
        self._show_marks()
        self.changed.emit()

    def end(self) -> None:
        """Take the marks away; the current hit stays selected."""
        self.is_going_on = False
        self._rest.stop()
        self._is_stale = False
        self._show_marks()

    def look_for(self, query: Query) -> None:
        """Look for something else, from where the search began."""
        if query == self.query:
            return
        project = self._bench.store.project
        if self._searched is project and is_narrower(query, self.query):
            self._hits = self._hits.narrowed(query)
            self.query = query
        else:
            self.query = query
            self._find()
        anchor = self._anchor
        entry = anchor.entries[-1] if anchor.entries else ""
        self.index = self.hits.first_from(anchor.journey, anchor.row, entry)
        self._select_current(passing=True)

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before; after the last comes the first."""
        if not self.is_going_on:
            self._find()
        if len(self.hits):
            self.index = (self.index + by) % len(self.hits)
            self._select_current()

    def replace_current(self, new: str) -> bool:
        """Replace the current hit and go to the next one; False where it cannot be replaced."""
        hit = self.current
        if hit is None:
            return True
        self._bench.commands.replace_hits((hit,), self.query, new)
        if self.current is not None and self.hits.index_of(hit) == self.index:
            self.index = (self.index + 1) % len(self.hits)  # what it became is a hit as well
        self._select_current()
        return is_replaceable(self.query, hit.spot.text)

    def replace_all(self, new: str) -> int:
        """Replace every hit that can be, as one step; return how many texts that were."""
        count = sum(is_replaceable(self.query, hit.spot.text) for hit in self.hits)
        if count:
            self._bench.commands.replace_hits(self.hits, self.query, new)
        return count

    def _find(self) -> None:
        self._is_stale = False
        self._searched = self._bench.store.project
        self._hits = find_hits(self._searched, self.query)
        self.index = min(self.index, max(0, len(self._hits) - 1))

    def _select_current(self, *, passing: bool = False) -> None:
        hit = self.current
        if hit is not None and self._bench.shows_map:
            chosen = self._selection_of(hit)
            self._bench.store.select(chosen, passing=passing)
            canvas = self._bench.canvas
            canvas.reveal(chosen)
            if chosen == Selection(chosen.journey):
                canvas.fly(on_heading(canvas.camera, canvas.map_layout, hit.spot))
        self._show_marks()
        self.changed.emit()

    def _selection_of(self, hit: Hit) -> Selection:
        """Return the selection of what a hit stands in; the map's for what cannot be selected."""
        shown = self._bench.store.selection.journey
        journey = find_journey(self._bench.store.project, hit.journey or shown)
        if journey is None:
            return Selection(shown)
        if self.cover is not None:
            return Selection(journey.id)  # nothing is chosen, and then deleted, that nobody sees
        spot = hit.spot
        if spot.kind in (Card, Action):
            return entries_selection(journey, (spot.owner,))
        if spot.kind is CurvePoint:
            return Selection(journey.id, hit.row, spot.phase, point=spot.owner)
        if spot.kind in (Metric, Cell):
            return Selection(journey.id, hit.row, spot.phase)
        if spot.kind is Phase:
            return Selection(journey.id, phase=PhaseId(spot.owner))
        if spot.kind in (Persona, Trait) and spot.owner in journey.personas:
            return Selection(journey.id, text=SheetText("persona", spot.owner))
        return Selection(journey.id, row=RowId(spot.owner) if spot.kind is Row else None)

    def _show_marks(self) -> None:
        if self._bench.page is None:
            return
        canvas = self._bench.canvas
        marks: Marks | None = None
        if self.is_going_on and self.current is not None:
            marks = Marks(self.hits.by_rows(canvas.journey), self.current.spot)
        canvas.surface.marks = marks
        canvas.viewport().update()

    def _on_document_changed(self) -> None:
        if self.is_going_on:
            self._is_stale = True
            self._rest.start(REST_MS)

    def _go_on(self) -> None:
        """Read the texts that have changed, some at a time, and look for the same in them."""
        if gather_ahead(self._bench.store.project, Allowance(_SLICE_SECONDS).takes_piece):
            self._catch_up()
        else:
            self._rest.start(_BETWEEN_MS)

    def _catch_up(self) -> None:
        """Look for the same in the document as it is now; the current hit stays current."""
        hits = self._hits
        hit = hits[self.index] if self.index < len(hits) else None
        self._rest.stop()
        self._find()
        found = self._hits.index_of(hit) if hit is not None else None
        self.index = self.index if found is None else found
        self._show_marks()
        self.changed.emit()

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if self.is_going_on and before.journey != after.journey:
            self._show_marks()
