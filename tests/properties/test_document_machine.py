"""Random edits, undo, redo, saving and loading: nothing is ever lost or broken."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from laws import check_integrity, check_sharing
from random_edits import RANDOM_EDITS, Chooser, RandomEdit
from sample import sample_project

from cjm_desktop.model.document import Journey, Project
from cjm_desktop.storage.format import read_project, write_project
from cjm_desktop.storage.writing import ProjectWriter
from cjm_desktop.store.selection import Selection, settled
from cjm_desktop.store.store import Store


class DocumentMachine(RuleBasedStateMachine):
    """A store beside a plain list of the documents that it should go back and forth over."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store(sample_project())
        self.history: list[Project] = [self.store.project]
        self.place = 0
        self.writer = ProjectWriter()
        self.announced = 0
        self.store.document_changed.connect(self._on_document_changed)

    def _on_document_changed(self, before: Project, after: Project) -> None:
        assert before is not after
        assert self.store.project is after
        self.announced += 1

    @rule(data=st.data(), random_edit=st.sampled_from(RANDOM_EDITS))
    def edit(self, data: st.DataObject, random_edit: RandomEdit) -> None:
        before = self.store.project
        after = random_edit(Chooser(data), before)(before)
        check_sharing(before, after)
        if after == before:
            assert after is before
        else:
            self.history[self.place + 1 :] = [after]
            self.place += 1
        announced = self.announced
        self.store.apply(after, random_edit.__name__)
        assert self.announced == announced + (after is not before)

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        choose = Chooser(data)
        journey = choose.journey(self.store.project)
        row, phase = choose.maybe(journey.rows), choose.maybe(journey.phases)
        self.store.select(
            Selection(journey.id, row.id if row else None, phase.id if phase else None)
        )

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, self.place)):
            self.store.undo_stack.undo()
            self.place -= 1

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.history) - 1 - self.place)):
            self.store.undo_stack.redo()
            self.place += 1

    @rule()
    def save_and_load(self) -> None:
        data = write_project(self.store.project, self.writer)
        assert data == write_project(self.store.project), "kept bytes differ from fresh ones"
        loaded = read_project(data)
        assert loaded == self.store.project
        assert write_project(loaded) == data

    @rule()
    def open_what_was_saved(self) -> None:
        self.store.load(read_project(write_project(self.store.project)))
        self.history, self.place = [self.store.project], 0

    @invariant()
    def the_store_shows_the_right_document(self) -> None:
        assert self.store.project is self.history[self.place]
        assert self.store.undo_stack.index() == self.place
        assert self.store.undo_stack.count() == len(self.history) - 1

    @invariant()
    def the_document_is_sound(self) -> None:
        check_integrity(self.store.project)
        for journey in self.store.project.journeys:
            check_groups(journey)

    @invariant()
    def the_selection_exists(self) -> None:
        selection = self.store.selection
        assert settled(self.store.project, selection) is selection


def check_groups(journey: Journey) -> None:
    """Check that phases of one group stand side by side and no group is without phases."""
    names = [phase.group for phase in journey.phases]
    runs = [g for g, before in zip(names, [None, *names], strict=False) if g and g != before]
    assert len(runs) == len(set(runs))
    assert set(runs) == {group.id for group in journey.groups}


TestDocuments = DocumentMachine.TestCase
TestDocuments.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
