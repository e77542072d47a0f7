"""Answering at once, or when the hands rest: a look at thousands of cards is not for a frame."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store

MANY: Final = 60  # cards, of which a look costs more than a tenth of a frame
_REST_MS: Final = 120


class Calm(QObject):
    """Calls something when the document or selection changes, sometimes a little later.

    A rubber band changes the selection in every frame, a search at every key, and bars and panels
    need not follow that.
    """

    def __init__(self, store: Store, answer: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._answer = answer
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._answer_now)
        self._answered: tuple[Project, Selection] | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer was put off and is still to come."""
        return self._timer.isActive()

    def ask(self) -> None:
        """Answer now, or soon when many cards are selected."""
        if len(self._store.selection.entries) > MANY:
            self._timer.start()
        else:
            self._timer.stop()
            self._answer_now()

    def ask_once(self) -> None:
        """Answer unless document and selection, which change one after the other, are the same."""
        project, selection = self._answered or (None, None)
        if project is self._store.project and selection is self._store.selection:
            return
        if self._store.is_passing:  # the next key selects something else
            self._timer.start()
        else:
            self.ask()

    def _answer_now(self) -> None:
        self._answered = self._store.project, self._store.selection
        self._answer()

    def stop(self) -> None:
        """Answer nothing that was put off."""
        self._timer.stop()
