"""The current document and selection, and the way back."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Selection, settled, start_of

Way = Literal["done", "undone", "redone"]


class State(NamedTuple):
    """A document and what is selected in it."""

    project: Project
    selection: Selection


class _Step(NamedTuple):
    """One change; undo shows the state before it and redo the one after it."""

    before: State
    after: State
    series: str = ""


class Store(QObject):
    """Holds the one document that is open; everything that shows it listens to its two signals.

    A change is announced once, after document, selection and undo stack have all moved.
    """

    document_changed = Signal(object, object)  # Project before, Project after
    selection_changed = Signal(object, object)  # Selection before, Selection after

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = self._announced = State(project, start_of(project))
        self._steps: list[_Step] = []  # one for each command on the stack
        self._index = 0
        self.is_passing = False  # the selection is about to change again
        self._open_key = ""  # of the last step, while it may still take in the next change
        self._way: Way = "done"
        self._is_pushing = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.indexChanged.connect(self._on_index_changed)

    @property
    def project(self) -> Project:
        """The document as it is now."""
        return self._state.project

    @property
    def selection(self) -> Selection:
        """What is selected now; never refers to what the document does not hold."""
        return self._state.selection

    @property
    def way(self) -> Way:
        """How the document came to be as it is: by a step, by undoing or by redoing one."""
        return self._way

    def apply(
        self,
        after: Project,
        name: str,
        selection: Selection | None = None,
        merge: str = "",
        series: str = "",
    ) -> None:
        """Make an edited document the current one, as one step of undo with a translated name.

        Without a selection the present one stays, as far as it still exists. Steps that follow
        each other with the same ``merge`` key become one, until something else is selected, undone
        or saved. Steps of a ``series`` stay apart, but know where it began (`start_of_series`).
        Nothing happens when the document is the one that is open.
        """
        if after is self.project:
            return
        chosen = settled(after, selection or self.selection)
        step = _Step(self._state, State(after, chosen), series)
        if merge and merge == self._open_key and not self.undo_stack.isClean():
            self._steps[-1] = self._steps[-1]._replace(after=step.after)
            self._state = step.after
            self._way = "done"
            self._announce()
            return
        self._steps[self._index :] = [step]
        self._push(name)
        self._open_key = merge

    def start_of_series(self, series: str) -> Project:
        """Return the document before the last steps, as far back as all are of one series.

        It is the present one when the last step is of another, or of none.
        """
        start = self.project
        for step in reversed(self._steps[: self._index]):
            if not series or step.series != series:
                break
            start = step.before.project
        return start

    def change_throughout(self, change: Callable[[Project], Project]) -> None:
        """Change what is no work of anybody, in the document and in all that undo leads to.

        It is no step: undoing what was done before leaves it as it is now.
        """
        made: dict[int, State] = {}  # what two steps share they share afterwards

        def changed(state: State) -> State:
            if id(state) not in made:
                made[id(state)] = state._replace(project=change(state.project))
            return made[id(state)]

        before, steps = self._state, self._steps  # kept meanwhile, so that no id is given anew
        self._steps = [
            step._replace(before=changed(step.before), after=changed(step.after)) for step in steps
        ]
        self._state = changed(before)
        self._announce()

    def select(self, selection: Selection, *, passing: bool = False) -> None:
        """Select something else; no step of undo.

        While it is passing, as at each key of a search, whoever is slow may wait for the last.
        """
        chosen = settled(self.project, selection)
        if chosen == self.selection:
            return
        self.is_passing = passing
        self._open_key = ""
        self._state = State(self.project, chosen)
        self._announce()

    def end_step(self, merge: str) -> None:
        """Let the last step take in no further change with a key: who types has gone elsewhere."""
        if self.takes_in(merge):
            self._open_key = ""

    def takes_in(self, merge: str) -> bool:
        """Tell whether the last step still takes in changes with a key."""
        return bool(merge) and merge == self._open_key

    def take_back(self, merge: str) -> bool:
        """Undo the last step if it still takes in changes with a key; False when it does not."""
        if not self.takes_in(merge):
            return False
        self.undo_stack.undo()
        return True

    def give_up(self, merge: str) -> bool:
        """Take the last step back as one that never was: there is nothing of it to redo."""
        if not self.takes_in(merge):
            return False
        self.undo_stack.command(self._index - 1).setObsolete(True)
        self.undo_stack.undo()
        del self._steps[self._index :]
        return True

    def load(self, project: Project) -> None:
        """Open another document: forgets the selection and every step of undo."""
        self._state = State(project, start_of(project))
        self._steps.clear()
        self._index = 0
        self._open_key = ""
        self.undo_stack.clear()
        self._announce()

    def _push(self, name: str) -> None:
        """Put a command on the stack that does nothing itself: the steps hold the documents.

        Qt makes it, as an empty macro, because a stack with commands made in Python crashes the
        garbage collector when it meets the stack in a cycle (PySide6 6.11).
        """
        self._is_pushing = True
        self.undo_stack.beginMacro(name)
        self.undo_stack.endMacro()
        self._is_pushing = False

    def _on_index_changed(self, index: int) -> None:
        self._way = "undone" if index < self._index else "redone"
        if self._is_pushing:
            self._way = "done"
        if index > self._index:
            self._state = self._steps[index - 1].after
        elif index < self._index:
            self._state = self._steps[index].before
        self._index = index
        self._open_key = ""
        self._announce()

    def _announce(self) -> None:
        before, after = self._announced, self._state
        self._announced = after
        if after.project is not before.project:
            self.is_passing = False
            self.document_changed.emit(before.project, after.project)
        if after.selection != before.selection:
            self.selection_changed.emit(before.selection, after.selection)
