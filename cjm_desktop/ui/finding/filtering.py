"""The filter of the view: no part of the document, so nothing to save or to undo."""

from PySide6.QtCore import QObject, Signal

from cjm_desktop.base.ids import LinkId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.faded_rows import FadedRows
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.filtering import (
    EVERYTHING,
    Filter,
    Owners,
    Travellers,
    conclusions_in,
    faded_links,
    owners_in,
    travellers_in,
)
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import entries, find_journey
from cjm_desktop.ui.bench import Bench


class Counted(NamedTuple):
    """How many cards and actions a filter shows, and of how many."""

    shown: int
    total: int


class Filtering(QObject):
    """Tells the canvas which cards stand back, and counts the others."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self.filter = EVERYTHING
        self._travellers: Travellers = {}
        self._owners: Owners = {}
        self._faded_links: frozenset[LinkId] = frozenset()
        self._conclusions: frozenset[str] = frozenset()
        self._count: Memo[Row, Counted] = Memo(self._counted)
        bench.store.document_changed.connect(self._on_document_changed)
        bench.files.opened.connect(self._on_opened)
        bench.store.selection_changed.connect(self.changed)

    @property
    def journey(self) -> Journey | None:
        """The journey that is shown."""
        store = self._bench.store
        return find_journey(store.project, store.selection.journey)

    def apply(self, wanted: Filter) -> None:
        """Show other cards."""
        if wanted == self.filter:
            return
        self.filter = wanted
        self._look_at_lines()
        self._show()
        self.changed.emit()

    def counted(self) -> Counted:
        """Return how many of the journey's cards and actions are shown."""
        journey = self.journey
        rows = [self._count(row) for row in journey.rows if not row.hidden] if journey else []
        return Counted(sum(row.shown for row in rows), sum(row.total for row in rows))

    def _show(self) -> None:
        self._count = Memo(self._counted)  # for each row, until it changes
        if self._bench.page is not None:
            canvas = self._bench.canvas
            shows = None if self.filter.is_empty else self._shows
            canvas.surface.drawings.fade(shows, self._faded_rows())
            canvas.viewport().update()
            canvas.minimap.show_layout(canvas.map_layout)

    def _faded_rows(self) -> FadedRows | None:
        """Return how lines and scores are drawn, None when a filter leaves out none."""
        wanted, owners, pale = self.filter, self._owners, self._faded_links
        if not (wanted.personas or wanted.evidence or pale):
            return None
        return FadedRows(
            lambda id_: wanted.shows_lines_of(owners.get(id_)),
            wanted.shows_lines_of,
            lambda id_: id_ not in pale,
            wanted.shows_point,
            wanted.shows_score,
        )

    def _look_at_lines(self) -> None:
        project, wanted = self._bench.store.project, self.filter
        if wanted.personas:
            self._travellers, self._owners = travellers_in(project), owners_in(project)
        if wanted.evidence:
            self._conclusions = conclusions_in(project)
        self._faded_links = frozenset().union(
            *(faded_links(journey, wanted, self._travellers) for journey in project.journeys)
        )

    def _shows(self, entry: Entry) -> bool:
        return self.filter.shows(entry, self._travellers, self._conclusions)

    def _on_document_changed(self) -> None:
        if not self.filter.is_empty:
            before = self._seen_of_map()
            self._look_at_lines()
            if before != self._seen_of_map():
                self._show()
        self.changed.emit()

    def _seen_of_map(self) -> tuple[object, ...]:
        return self._travellers, self._owners, self._faded_links, self._conclusions

    def _on_opened(self) -> None:
        self.apply(EVERYTHING)  # another document has other personas and channels

    def _counted(self, row: Row) -> Counted:
        listed: list[Entry] = [entry for cell in row.cells for entry in entries(row, cell)]
        return Counted(sum(map(self._shows, listed)), len(listed))
