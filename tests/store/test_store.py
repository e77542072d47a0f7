"""The current document, its selection and the way back."""

import gc
from collections.abc import Callable
from typing import Any
from weakref import ref

import pytest
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.edits.entries import change_entry, remove_entries
from cjm_desktop.edits.journeys import change_project, remove_journey
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.selection import (
    Block,
    Corner,
    Selection,
    SheetKind,
    SheetText,
    block_of,
    headers_selection,
    settled,
)
from cjm_desktop.store.store import Store


class Listener:
    """Writes down each signal, with what the store said of itself at that moment."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.heard: list[tuple[str, Any, Any]] = []
        store.document_changed.connect(self._on_document_changed)
        store.selection_changed.connect(self._on_selection_changed)

    def _on_document_changed(self, before: Project, after: Project) -> None:
        assert self.store.project is after
        assert settled(after, self.store.selection) is self.store.selection
        self.heard.append(("document", before, after))

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        assert self.store.selection is after
        self.heard.append(("selection", before, after))


def titled(store: Store, title: str, **options: Any) -> None:
    store.apply(change_project(store.project, title=title), "Title", **options)


def test_it_starts_with_the_first_journey() -> None:
    store = Store(sample_project())
    assert store.selection == Selection(JOURNEY)
    assert store.undo_stack.isClean()


def test_a_project_without_journeys_has_nothing_selected() -> None:
    store = Store(Project(id=ProjectId("p")))
    assert store.selection == Selection(JourneyId(""))
    store.select(Selection(JOURNEY, phase=DREAM))
    assert store.selection == Selection(JourneyId(""))


def test_one_change_one_signal_one_step() -> None:
    before = sample_project()
    store = Store(before)
    listener = Listener(store)
    titled(store, "House")
    assert listener.heard == [("document", before, store.project)]
    assert store.undo_stack.count() == 1
    assert store.undo_stack.undoText() == "Title"


def test_nothing_happens_for_the_same_document() -> None:
    store = Store(sample_project())
    listener = Listener(store)
    titled(store, "Mortgage")
    store.apply(store.project, "Nothing", Selection(JOURNEY, phase=DREAM))
    assert listener.heard == []
    assert store.undo_stack.count() == 0


def test_undo_and_redo_restore_document_and_selection() -> None:
    before = sample_project()
    store = Store(before)
    first = Selection(JOURNEY, entries=("site",))
    second = Selection(JOURNEY, RowId("touch"), DREAM)
    store.select(first)
    store.apply(remove_entries(before, JOURNEY, ["site"]), "Delete", second)
    after = store.project
    store.select(Selection(JOURNEY, phase=CHOOSE))
    listener = Listener(store)
    store.undo_stack.undo()
    assert (store.project, store.selection) == (before, first)
    store.undo_stack.redo()
    assert (store.project, store.selection) == (after, second)
    assert [kind for kind, _, _ in listener.heard] == ["document", "selection"] * 2


def test_a_step_that_is_given_up_leaves_no_trace() -> None:
    before = sample_project()
    store = Store(before)
    titled(store, "first")
    first = store.project
    titled(store, "new", merge="new:x")
    assert not store.give_up("new:y")
    assert store.give_up("new:x")
    assert not store.give_up("new:x")
    assert store.project is first
    assert (store.undo_stack.count(), store.undo_stack.canRedo()) == (1, False)
    titled(store, "second")
    second = store.project
    store.undo_stack.setIndex(0)
    assert store.project is before
    store.undo_stack.setIndex(2)
    assert store.project is second


def test_a_saved_step_that_is_given_up_leaves_something_to_save() -> None:
    store = Store(sample_project())
    titled(store, "new", merge="new:x")
    store.undo_stack.setClean()
    assert store.give_up("new:x")
    assert not store.undo_stack.isClean()


def test_tells_steps_from_undo_and_redo() -> None:
    store = Store(sample_project())
    ways = []
    store.document_changed.connect(lambda: ways.append(store.way))
    titled(store, "first")
    store.undo_stack.undo()
    store.undo_stack.redo()
    store.undo_stack.undo()
    titled(store, "instead of what was undone")
    assert ways == ["done", "undone", "redone", "undone", "done"]


def test_undo_has_no_limit_and_jumps_announce_once() -> None:
    before = sample_project()
    store = Store(before)
    for number in range(600):
        titled(store, str(number))
    listener = Listener(store)
    store.undo_stack.setIndex(0)
    assert store.project is before
    assert len(listener.heard) == 1


def test_typing_in_one_field_is_one_step() -> None:
    before = sample_project()
    store = Store(before)
    for text in ("H", "Ho", "Hou"):
        titled(store, text, merge="title")
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.project is before
    store.undo_stack.redo()
    assert store.project.title == "Hou"


def between_other_field(store: Store) -> None:
    store.apply(change_project(store.project, organisation="H"), "Name", merge="name")


def between_other_edit(store: Store) -> None:
    store.apply(change_entry(store.project, JOURNEY, "site", text="x"), "Text")


def between_saved(store: Store) -> None:
    store.undo_stack.setClean()


def between_selected(store: Store) -> None:
    store.select(Selection(JOURNEY, phase=DREAM))


def between_undone(store: Store) -> None:
    titled(store, "Later")
    store.undo_stack.undo()


@pytest.mark.parametrize(
    "between",
    [
        between_other_field,
        between_other_edit,
        between_saved,
        between_selected,
        between_undone,
    ],
)
def test_typing_after_something_else_is_a_new_step(between: Any) -> None:
    store = Store(sample_project())
    titled(store, "H", merge="title")
    between(store)
    titled(store, "Ho", merge="title")
    titled(store, "Hou", merge="title")
    store.undo_stack.undo()
    assert store.project.title == "H"


def test_the_saved_point_is_found_again_by_undo() -> None:
    store = Store(sample_project())
    titled(store, "A")
    store.undo_stack.setClean()
    titled(store, "B")
    assert not store.undo_stack.isClean()
    store.undo_stack.undo()
    assert store.undo_stack.isClean()


def test_listeners_see_the_undo_stack_as_it_will_be() -> None:
    store = Store(sample_project())
    seen: list[tuple[int, bool]] = []
    store.document_changed.connect(
        lambda _before, _after: seen.append((store.undo_stack.index(), store.undo_stack.isClean()))
    )
    titled(store, "A")
    store.undo_stack.undo()
    assert seen == [(1, False), (0, True)]


def test_loading_forgets_all_steps() -> None:
    first, second = sample_project(), sample_project()
    store = Store(first)
    titled(store, "A")
    store.select(Selection(JOURNEY, phase=DREAM))
    listener = Listener(store)
    store.load(second)
    assert (store.project, store.selection) == (second, Selection(JOURNEY))
    assert store.undo_stack.count() == 0
    assert store.undo_stack.isClean()
    assert [kind for kind, _, _ in listener.heard] == ["document", "selection"]


def test_a_selection_loses_what_an_edit_takes_away() -> None:
    store = Store(sample_project())
    store.select(Selection(JOURNEY, RowId("touch"), DREAM, entries=("site", "folder")))
    store.apply(remove_entries(store.project, JOURNEY, ["site"]), "Delete")
    assert store.selection == Selection(JOURNEY, RowId("touch"), DREAM, entries=("folder",))
    store.apply(remove_phases(store.project, JOURNEY, [DREAM]), "Delete")
    assert store.selection == Selection(JOURNEY)
    store.apply(remove_journey(store.project, JOURNEY), "Delete")
    assert store.selection == Selection(JourneyId("later"))


def _block(row: str, phase: PhaseId, row2: str, phase2: PhaseId | None) -> Selection:
    return Selection(JOURNEY, RowId(row), phase, across=Corner(RowId(row2), phase2))


def _text(kind: SheetKind, owner: str = "", place: int = 0) -> Selection:
    return Selection(JOURNEY, text=SheetText(kind, owner, place))


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        (Selection(JOURNEY, point="joy"), Selection(JOURNEY, point="joy")),
        (Selection(JOURNEY, point="site"), Selection(JOURNEY)),
        (Selection(JOURNEY, entries=("x", "why")), Selection(JOURNEY, entries=("why",))),
        (Selection(JOURNEY, RowId("x")), Selection(JOURNEY)),
        (Selection(JOURNEY, RowId("touch")), Selection(JOURNEY, RowId("touch"))),
        (Selection(JOURNEY, phase=PhaseId("x")), Selection(JOURNEY)),
        (Selection(JOURNEY, RowId("touch"), PhaseId("x")), Selection(JOURNEY)),
        (
            Selection(JOURNEY, RowId("scores"), CHOOSE, series="presence"),
            Selection(JOURNEY, RowId("scores"), CHOOSE, series="presence"),
        ),
        (Selection(JOURNEY, RowId("x"), CHOOSE, series="presence"), Selection(JOURNEY)),
        (Selection(JourneyId("x"), phase=DREAM), Selection(JOURNEY)),
        (_block("touch", DREAM, "words", SIGN), _block("touch", DREAM, "words", SIGN)),
        (_block("touch", DREAM, "x", SIGN), Selection(JOURNEY, RowId("touch"), DREAM)),
        (_block("touch", DREAM, "touch", DREAM), Selection(JOURNEY, RowId("touch"), DREAM)),
        (_block("touch", DREAM, "words", None), Selection(JOURNEY, RowId("touch"), DREAM)),
        (_text("title"), _text("title")),
        (_text("principle", "calm"), _text("principle", "calm")),
        (_text("principle", "x"), Selection(JOURNEY)),
        (_text("persona", "bas"), _text("persona", "bas")),
        (_text("persona", "x"), Selection(JOURNEY)),
        (_text("span", "stdc", 1), _text("span", "stdc", 1)),
        (_text("span", "stdc", 2), Selection(JOURNEY)),
        (_text("span", "x"), Selection(JOURNEY)),
    ],
)
def test_only_what_exists_is_selected(asked: Selection, kept: Selection) -> None:
    store = Store(sample_project())
    store.select(asked)
    assert store.selection == kept


def test_a_range_covers_what_lies_between_its_ends_whichever_comes_first() -> None:
    journey = find_journey(sample_project(), JOURNEY)
    assert journey is not None
    covered = Block((RowId("words"), RowId("scores")), (CHOOSE, SIGN))
    assert block_of(journey, _block("words", SIGN, "scores", CHOOSE)) == covered
    rows = Selection(JOURNEY, RowId("scores"), across=Corner(RowId("touch"), None))
    assert block_of(journey, rows) == Block((RowId("touch"), RowId("words"), RowId("scores")), ())
    assert block_of(journey, Selection(JOURNEY, phase=SIGN)) == Block((), (SIGN,))
    assert block_of(journey, Selection(JOURNEY)) is None


def test_a_range_passes_over_hidden_rows() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("words"), hidden=True)
    covered = block_of(project.journeys[0], _block("touch", DREAM, "scores", DREAM))
    assert covered == Block((RowId("touch"), RowId("scores")), (DREAM,))


def test_selecting_the_same_says_nothing() -> None:
    store = Store(sample_project())
    listener = Listener(store)
    store.select(Selection(JOURNEY))
    assert listener.heard == []


def test_a_store_in_a_cycle_goes_with_its_steps() -> None:
    # with commands made in Python the collector crashes here, at the latest in the second round
    gone: list[ref[Store]] = []
    for number in range(20):
        store = Store(sample_project())
        store.__dict__["itself"] = store
        for title in ("A", "B", "C"):
            titled(store, title)
        if number % 2:
            store.undo_stack.undo()
        gone.append(ref(store))
        del store
        gc.collect()
    assert [each() for each in gone] == [None] * 20


def test_the_stack_names_every_step() -> None:
    store = Store(sample_project())
    titled(store, "A")
    store.apply(change_project(store.project, organisation="H"), "Organisation")
    assert [store.undo_stack.text(i) for i in range(2)] == ["Title", "Organisation"]
    store.undo_stack.undo()
    assert (store.undo_stack.undoText(), store.undo_stack.redoText()) == ("Title", "Organisation")


class TestHeadersPickedOneByOne:
    """Phases in order: dream, choose, sign, live."""

    def test_those_that_stand_apart_are_named(self) -> None:
        journey = sample_project().journeys[0]
        picked = headers_selection(journey, (DREAM, SIGN))
        assert picked == Selection(JOURNEY, phase=SIGN, heads=(DREAM, SIGN))
        assert block_of(journey, picked) == Block((), (DREAM, SIGN))

    def test_those_side_by_side_are_a_range(self) -> None:
        journey = sample_project().journeys[0]
        assert headers_selection(journey, (CHOOSE, SIGN, DREAM)) == Selection(
            JOURNEY, phase=DREAM, across=Corner(None, SIGN)
        )
        assert headers_selection(journey, (SIGN,)) == Selection(JOURNEY, phase=SIGN)
        assert headers_selection(journey, ()) == Selection(JOURNEY)
        rows = [row.id for row in journey.rows[:2]]
        assert headers_selection(journey, rows) == Selection(
            JOURNEY, row=rows[1], across=Corner(rows[0], None)
        )

    def test_one_with_the_cursor_between_the_others_keeps_it(self) -> None:
        journey = sample_project().journeys[0]
        picked = headers_selection(journey, (DREAM, SIGN, CHOOSE))
        assert (picked.phase, picked.heads) == (CHOOSE, (DREAM, SIGN, CHOOSE))

    def test_what_is_gone_is_no_longer_selected(self) -> None:
        project = sample_project()
        journey = project.journeys[0]
        picked = headers_selection(journey, (DREAM, LIVE))
        assert settled(project, picked) is picked
        left = journey.replace(phases=tuple(p for p in journey.phases if p.id != LIVE))
        after = project.replace(journeys=(left, *project.journeys[1:]))
        assert settled(after, picked) == Selection(JOURNEY, phase=DREAM)
        rows = (journey.rows[0].id, journey.rows[2].id)
        of_rows = headers_selection(journey, rows)
        assert block_of(journey, of_rows) == Block(rows, ())
        without = journey.replace(rows=journey.rows[:2])
        after = project.replace(journeys=(without, *project.journeys[1:]))
        assert settled(after, of_rows) == Selection(JOURNEY, row=rows[0])


def printed(paper: str) -> Callable[[Project], Project]:
    return lambda project: project.replace(printing=PrintSettings(paper=paper))


def test_what_is_no_step_stays_through_undo_and_redo() -> None:
    store = Store(sample_project())
    titled(store, "House")
    titled(store, "Castle")
    listener = Listener(store)
    store.change_throughout(printed("A1"))
    assert store.undo_stack.count() == 2
    assert len(listener.heard) == 1
    castle = store.project
    for title in ("House", "Mortgage"):
        store.undo_stack.undo()
        assert (store.project.title, store.project.printing) == (title, PrintSettings(paper="A1"))
    store.undo_stack.setIndex(2)
    assert store.project is castle


def test_what_is_no_step_may_change_between_steps() -> None:
    store = Store(sample_project())
    titled(store, "House")
    store.undo_stack.undo()
    store.change_throughout(printed("A1"))
    assert store.project.title == "Mortgage"
    store.undo_stack.redo()
    store.change_throughout(printed("A2"))
    store.undo_stack.undo()
    assert store.project.printing == PrintSettings(paper="A2")
