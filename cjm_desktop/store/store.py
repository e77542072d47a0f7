"""The current document and selection, and the way back."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection, settled, start_of


class State(NamedTuple):
    """A document and what is selected in it."""

    project: Project
    selection: Selection


class Store(QObject):
    """Holds the one document that is open; everything that shows it listens to its two signals.

    A change is announced once, after document, selection and undo stack have all moved.
    """

    document_changed = Signal(object, object)  # Project before, Project after
    selection_changed = Signal(object, object)  # Selection before, Selection after

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = self._announced = State(project, start_of(project))
        self._typing = 0  # counts the moments after which typing begins a new step
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self._announce)

    @property
    def project(self) -> Project:
        """The document as it is now."""
        return self._state.project

    @property
    def selection(self) -> Selection:
        """What is selected now; never refers to what the document does not hold."""
        return self._state.selection

    def apply(
        self, after: Project, name: str, selection: Selection | None = None, merge: str = ""
    ) -> None:
        """Make an edited document the current one, as one step of undo with a translated name.

        Without a selection the present one stays, as far as it still exists. Steps that follow
        each other with the same ``merge`` key become one, until something else is selected, undone
        or saved. Nothing happens when the document is the one that is open.
        """
        if after is self.project:
            return
        if self.undo_stack.canRedo():
            self._typing += 1
        chosen = settled(after, selection or self.selection)
        step = _Step(self._state, State(after, chosen), name, self._show)
        step.key = f"{self._typing}:{merge}" if merge else ""
        self.undo_stack.push(step)

    def select(self, selection: Selection) -> None:
        """Select something else; no step of undo."""
        chosen = settled(self.project, selection)
        if chosen == self.selection:
            return
        self._typing += 1
        self._state = State(self.project, chosen)
        self._announce()

    def load(self, project: Project) -> None:
        """Open another document: forgets the selection and every step of undo."""
        self._state = State(project, start_of(project))
        self.undo_stack.clear()
        self._announce()

    def _show(self, state: State) -> None:
        self._state = state

    def _announce(self) -> None:
        before, after = self._announced, self._state
        self._announced = after
        if after.project is not before.project:
            self.document_changed.emit(before.project, after.project)
        if after.selection != before.selection:
            self.selection_changed.emit(before.selection, after.selection)


class _Step(QUndoCommand):
    """One change: undo and redo show the state before and the state after."""

    def __init__(
        self, before: State, after: State, name: str, show: Callable[[State], None]
    ) -> None:
        super().__init__(name)
        self.before = before
        self.after = after
        self.key = ""
        self._show = show

    def undo(self) -> None:
        """Show the state before."""
        self._show(self.before)

    def redo(self) -> None:
        """Show the state after; pushing a step does this first."""
        self._show(self.after)

    def id(self) -> int:
        """Tell Qt that a step with a key may take in the next one."""
        return 1 if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        """Take in a later step with the same key."""
        if not isinstance(other, _Step) or other.key != self.key:
            return False
        self.after = other.after
        return True
