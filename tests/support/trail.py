"""The documents that undo and redo should go back and forth over, kept beside the store."""

from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store


class Trail:
    """Takes note of every document that a store shows, by its place on the undo stack."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.states = [store.project]
        store.document_changed.connect(self._on_document_changed)

    def check(self) -> None:
        """Check that the store is where it should be, and that every step has a name."""
        stack = self._store.undo_stack
        if self._store.way == "undone" and stack.index() == stack.count() == len(self.states) - 2:
            del self.states[-1]  # was given up, as Escape does with what has only just been added
        assert self._store.project is self.states[stack.index()]
        assert stack.count() == len(self.states) - 1
        assert all(stack.text(index).strip() for index in range(stack.count()))

    def walk_to_the_ends(self) -> None:
        """Check that undo leads to the first document and redo to the last, and come back."""
        stack = self._store.undo_stack
        start = stack.index()
        last = self.states[-1]
        while stack.canUndo():
            stack.undo()
            self.check()
        assert self._store.project is self.states[0]
        while stack.canRedo():
            stack.redo()
            self.check()
        assert self._store.project is last
        stack.setIndex(start)
        self.check()

    def _on_document_changed(self, before: Project, after: Project) -> None:
        assert before is not after
        index = self._store.undo_stack.index()
        if index < len(self.states) and self.states[index] is after:
            return  # undone or made again
        self.states[index:] = [after]
