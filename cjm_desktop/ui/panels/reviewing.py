"""The review of the open document, looked at anew when the hands rest."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.ui.bench import Bench

if TYPE_CHECKING:  # imported at the first look, after the map has been on screen for a while
    from cjm_desktop.model.document import Project
    from cjm_desktop.model.review.review import Review

_REST_MS: Final = 500


class Reviewing(QObject):
    """Asks the rules half a second after the last change, so that typing never waits for them."""

    changed = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._looked: tuple[Project, date] | None = None
        self.review: Review | None = None  # None before the first look
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self.look)
        bench.store.document_changed.connect(self._timer.start)

    @property
    def is_waiting(self) -> bool:
        """Whether the document changed and will be looked at soon."""
        return self._timer.isActive()

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.review.asked) if self.review else 0

    def look_soon(self) -> None:
        """Look when the hands rest."""
        self._timer.start()

    def look(self) -> None:
        """Ask the rules now, unless they were asked of this very document today."""
        from cjm_desktop.model.review.review import review_of

        self._timer.stop()
        asked = self._bench.store.project, date.today()
        if self._looked and self._looked[0] is asked[0] and self._looked[1] == asked[1]:
            return
        self._looked = asked
        self.review = review_of(*asked)
        self.changed.emit()


def reviewing_of(bench: Bench) -> Reviewing:
    """Return the review of a bench, which panel and badge share."""
    return bench.findChild(Reviewing) or Reviewing(bench)


def watch_review(bench: Bench, show_count: Callable[[int], None]) -> None:
    """Keep the number of questions at the panel's button right."""
    reviewing = reviewing_of(bench)
    reviewing.changed.connect(lambda: show_count(reviewing.count))
    if reviewing.review is not None:
        show_count(reviewing.count)
    reviewing.look_soon()
