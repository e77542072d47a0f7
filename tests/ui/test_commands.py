"""Commands: one edit, one named step, a sensible selection; questions that change nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import CardId, PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.entries import add_entry
from cjm_desktop.layout.tokens import AFTER_SALE, BEFORE_SALE
from cjm_desktop.model.document import Action, Card, CurvePoint, Journey, Phase, Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_entry, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.new_parts import hue_for
from cjm_desktop.ui.commands.targets import Draft, MetricTarget, ScoreTarget, TextTarget

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def store() -> Store:
    return Store(sample_project())


@pytest.fixture
def commands(store: Store) -> Commands:
    return Commands(store)


def asked(commands: Commands) -> list[object]:
    """Return a list that fills with what the commands ask to be edited in place."""
    requests: list[object] = []
    commands.edit_requested.connect(requests.append)
    return requests


def cell(row: str, phase: PhaseId, *chosen: str) -> Selection:
    return Selection(JOURNEY, RowId(row), phase, chosen)


def listed(store: Store, row: str, phase: PhaseId) -> list[str]:
    holder = find_row(store.project.journeys[0], RowId(row))
    assert holder is not None
    return [entry.id for entry in entries(holder, cell_at(holder, phase))]


def phases(store: Store) -> list[str]:
    return [phase.id for phase in store.project.journeys[0].phases]


def rows(store: Store) -> list[str]:
    return [row.id for row in store.project.journeys[0].rows]


def step(store: Store) -> str:
    return store.undo_stack.undoText()


class TestAddingCards:
    def test_goes_to_the_end_of_the_cell_under_the_cursor(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", DREAM))
        requests = asked(commands)
        commands.add_card()
        assert requests == [Draft(at("touch", DREAM), 3)]
        assert store.undo_stack.count() == 0

    def test_comes_after_the_current_card(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "site"))
        requests = asked(commands)
        commands.add_card_after()
        assert requests == [Draft(at("touch", DREAM), 1)]

    def test_finds_the_first_empty_cell_without_a_cursor(self, commands: Commands) -> None:
        requests = asked(commands)
        commands.add_card()
        assert requests == [Draft(at("touch", LIVE), 0)]

    def test_finds_the_first_empty_cell_of_a_selected_row(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(Selection(JOURNEY, row=RowId("words")))
        requests = asked(commands)
        commands.add_card()
        assert requests == [Draft(at("words", DREAM), 0)]

    def test_finds_an_empty_cell_of_a_selected_phase(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(Selection(JOURNEY, phase=CHOOSE))
        requests = asked(commands)
        commands.add_card()  # touch, words, chances and todo are filled there
        assert requests == [Draft(at("touch", CHOOSE), 1)]

    def test_is_impossible_without_rows_that_hold_cards(self) -> None:
        journey = sample_project().journeys[0]
        scores = journey.rows[2]
        bare = journey.replace(rows=(scores,), routes=(), links=())
        commands = Commands(Store(sample_project().replace(journeys=(bare,))))
        assert not commands.can_add_card()

    def test_puts_a_draft_as_one_step_and_selects_it(
        self, store: Store, commands: Commands
    ) -> None:
        new = commands.put(Draft(at("touch", DREAM), 1), "Asks the neighbours")
        assert listed(store, "touch", DREAM) == ["site", new, "folder", "friends"]
        assert store.selection == cell("touch", DREAM, new)
        assert step(store) == "Add card"
        store.undo_stack.undo()
        assert store.project == sample_project()

    def test_makes_an_action_in_a_row_of_actions(self, store: Store, commands: Commands) -> None:
        new = commands.put(Draft(at("todo", SIGN), 0), "Call back")
        place = find_entry(store.project.journeys[0], new)
        assert place is not None
        assert isinstance(place.entry, Action)
        assert step(store) == "Add action"

    @pytest.mark.parametrize(("role", "marker"), [("needs", "need"), ("pains", "barrier")])
    def test_marks_needs_and_barriers(self, role: str, marker: str) -> None:
        project = sample_project()
        journey = project.journeys[0]
        row = Row.model_validate({"id": "own", "role": role})
        with_row = journey.replace(rows=(*journey.rows, row))
        store = Store(project.replace(journeys=(with_row,)))
        new = Commands(store).put(Draft(at("own", DREAM), 0), "A price")
        place = find_entry(store.project.journeys[0], new)
        assert place is not None
        assert isinstance(place.entry, Card)
        assert place.entry.marker == marker


class TestDeleting:
    def test_card_leaves_the_next_one_selected(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "folder"))
        commands.delete_selection()
        assert listed(store, "touch", DREAM) == ["site", "friends"]
        assert store.selection == cell("touch", DREAM, "friends")
        assert step(store) == "Delete card"

    def test_last_card_leaves_the_one_before(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "friends"))
        commands.delete_selection()
        assert store.selection == cell("touch", DREAM, "folder")

    def test_only_card_leaves_its_cell(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", CHOOSE, "call"))
        commands.delete_selection()
        assert store.selection == cell("touch", CHOOSE)

    def test_several_at_once(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "site", "friends"))
        commands.delete_selection()
        assert listed(store, "touch", DREAM) == ["folder"]
        assert step(store) == "Delete cards"
        assert store.selection == cell("touch", DREAM, "folder")

    def test_undo_brings_back_cards_and_selection(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "site", "friends"))
        commands.delete_selection()
        store.undo_stack.undo()
        assert store.project == sample_project()
        assert store.selection.entries == ("site", "friends")

    def test_cell_is_cleared(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM))
        commands.delete_selection()
        assert listed(store, "touch", DREAM) == []
        assert store.selection == cell("touch", DREAM)

    def test_empty_cell_holds_nothing_to_delete(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", LIVE))
        assert not commands.can_delete()
        commands.delete_selection()
        assert store.undo_stack.count() == 0

    @pytest.mark.parametrize(
        ("row", "phase", "name"),
        [
            ("scores", CHOOSE, "Delete scores"),
            ("feel", DREAM, "Delete points"),
            ("numbers", DREAM, "Delete number"),
            ("pictures", SIGN, "Delete picture"),
            ("todo", CHOOSE, "Delete actions"),
        ],
    )
    def test_cells_of_every_kind(
        self, store: Store, commands: Commands, row: str, phase: PhaseId, name: str
    ) -> None:
        store.select(cell(row, phase))
        assert commands.can_delete()
        commands.delete_selection()
        holder = find_row(store.project.journeys[0], RowId(row))
        assert holder is not None
        assert cell_at(holder, phase) is None
        assert step(store) == name

    def test_one_score_of_two(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, RowId("scores"), CHOOSE, series="presence"))
        commands.delete_selection()
        assert commands.score(at("scores", CHOOSE), "presence") is None
        assert commands.score(at("scores", CHOOSE), "relevance") is not None
        assert step(store) == "Delete presence"

    def test_point(self, store: Store, commands: Commands) -> None:
        commands.select_point("hope")
        commands.delete_selection()
        assert step(store) == "Delete point"
        assert store.selection == cell("feel", DREAM)

    def test_phase_leaves_the_next_phase_selected(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=CHOOSE))
        commands.delete_selection()
        assert phases(store) == [DREAM, SIGN, LIVE]
        assert store.selection == Selection(JOURNEY, phase=SIGN)
        assert step(store) == "Delete phase"

    def test_last_phase_leaves_the_one_before(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=LIVE))
        commands.delete_selection()
        assert store.selection == Selection(JOURNEY, phase=SIGN)

    def test_row_leaves_the_next_row_selected(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, row=RowId("words")))
        commands.delete_selection()
        assert "words" not in rows(store)
        assert store.selection == Selection(JOURNEY, row=RowId("scores"))
        assert step(store) == "Delete row"

    def test_nothing_without_a_selection(self, store: Store, commands: Commands) -> None:
        assert not commands.can_delete()
        commands.delete_selection()
        assert store.undo_stack.count() == 0


class TestDuplicating:
    def test_cards_stand_after_the_last_and_are_selected(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", DREAM, "site", "folder"))
        commands.duplicate_selection()
        one, two = store.selection.entries
        assert listed(store, "touch", DREAM) == ["site", "folder", one, two, "friends"]
        assert step(store) == "Duplicate cards"

    def test_row_with_new_ids(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, row=RowId("words")))
        commands.duplicate_selection()
        copy = store.project.journeys[0].rows[2]
        assert store.selection == Selection(JOURNEY, row=copy.id)
        assert copy.cells[0].cards[0].text == "Why does it differ?"
        assert copy.cells[0].cards[0].id != "why"

    def test_a_phase_with_its_cells(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=CHOOSE))
        commands.duplicate_selection()
        assert phases(store)[:2] == [DREAM, CHOOSE]
        assert store.selection.phase == phases(store)[2]
        assert step(store) == "Duplicate phase"


class TestMovingCards:
    def test_down_and_up_within_a_cell(self, store: Store, commands: Commands) -> None:
        store.select(cell("todo", CHOOSE, "tool"))
        commands.move_selection(0, 1)
        assert listed(store, "todo", CHOOSE) == ["letter", "tool"]
        commands.move_selection(0, -1)
        assert listed(store, "todo", CHOOSE) == ["tool", "letter"]
        assert store.selection == cell("todo", CHOOSE, "tool")
        assert step(store) == "Move action"

    def test_touchpoints_move_among_those_of_their_medium(
        self, store: Store, commands: Commands
    ) -> None:
        # site and friends are digital, folder between them is physical and in another lane.
        store.select(cell("touch", DREAM, "site"))
        commands.move_selection(0, 1)
        assert listed(store, "touch", DREAM) == ["folder", "friends", "site"]

    def test_touchpoints_of_both_media_move_each_among_their_own(
        self, store: Store, commands: Commands
    ) -> None:
        desk = Card(id=CardId("desk"), text="Desk", medium="physical")
        store.apply(add_entry(store.project, at("touch", DREAM), desk), "Add card")
        assert listed(store, "touch", DREAM) == ["site", "folder", "friends", "desk"]
        store.select(cell("touch", DREAM, "friends", "desk"))
        commands.move_selection(0, -1)
        assert listed(store, "touch", DREAM) == ["friends", "site", "desk", "folder"]
        assert store.undo_stack.undoText() == "Move cards"
        assert store.selection == cell("touch", DREAM, "friends", "desk")
        commands.move_selection(0, 1)
        assert listed(store, "touch", DREAM) == ["site", "friends", "folder", "desk"]

    def test_touchpoints_of_both_media_go_on_together_where_one_cannot(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", DREAM, "site", "folder"))
        commands.move_selection(0, -1)  # no row above, and the folder is the only physical one
        assert listed(store, "touch", DREAM) == ["site", "folder", "friends"]
        commands.move_selection(0, 1)
        assert listed(store, "touch", DREAM) == ["friends"]
        assert listed(store, "words", DREAM)[-2:] == ["site", "folder"]

    def test_past_the_end_of_a_cell_into_the_next_row(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", CHOOSE, "call"))
        commands.move_selection(0, 1)
        assert listed(store, "words", CHOOSE) == ["why", "call"]
        assert store.selection == cell("words", CHOOSE, "call")

    def test_over_rows_that_hold_no_cards(self, store: Store, commands: Commands) -> None:
        store.select(cell("words", CHOOSE, "why"))
        commands.move_selection(0, 1)  # over scores and curve
        assert listed(store, "chances", CHOOSE) == ["clear", "why"]

    def test_to_the_neighbouring_phase_at_the_same_place(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", CHOOSE, "call"))
        commands.move_selection(-1, 0)
        assert listed(store, "touch", DREAM) == ["call", "site", "folder", "friends"]
        assert store.selection == cell("touch", DREAM, "call")

    def test_several_cells_together(self, store: Store, commands: Commands) -> None:
        store.select(cell("words", CHOOSE, "call", "why"))
        commands.move_selection(1, 0)
        assert listed(store, "touch", SIGN) == ["call", "notary"]
        assert listed(store, "words", SIGN) == ["why"]
        assert step(store) == "Move cards"
        assert store.undo_stack.count() == 1

    @pytest.mark.parametrize(("dx", "dy"), [(-1, 0), (0, -1)])
    def test_not_past_the_edges(self, store: Store, commands: Commands, dx: int, dy: int) -> None:
        store.select(cell("touch", DREAM, "site"))
        commands.move_selection(dx, dy)
        assert store.undo_stack.count() == 0

    def test_dropped_copies_are_selected(self, store: Store, commands: Commands) -> None:
        commands.drop_entries(("site", "call"), at("words", LIVE), 0, copy=True)
        copies = store.selection.entries
        assert listed(store, "words", LIVE) == list(copies)
        assert listed(store, "touch", CHOOSE) == ["call"]
        assert step(store) == "Copy cards"

    def test_dropped_in_their_order(self, store: Store, commands: Commands) -> None:
        commands.drop_entries(("call", "site"), at("words", CHOOSE), 1, copy=False)
        assert listed(store, "words", CHOOSE) == ["why", "site", "call"]
        assert step(store) == "Move cards"


class TestPhases:
    def test_added_after_the_one_at_hand_and_asked_for_its_name(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", CHOOSE))
        requests = asked(commands)
        commands.add_phase(after=True)
        new = phases(store)[2]
        assert phases(store) == [DREAM, CHOOSE, new, SIGN, LIVE]
        assert store.selection == Selection(JOURNEY, phase=PhaseId(new))
        assert requests == [TextTarget("phase", new)]

    def test_before(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=DREAM))
        commands.add_phase(after=False)
        assert phases(store)[1:] == [DREAM, CHOOSE, SIGN, LIVE]

    def test_at_the_end_without_a_selection(self, store: Store, commands: Commands) -> None:
        commands.add_phase()
        assert phases(store)[:4] == [DREAM, CHOOSE, SIGN, LIVE]

    def test_naming_it_belongs_to_the_same_step(self, store: Store, commands: Commands) -> None:
        requests = asked(commands)
        commands.add_phase()
        target = requests[0]
        assert isinstance(target, TextTarget)
        commands.set_text(target, "Look back")
        assert store.undo_stack.count() == 1
        assert step(store) == "Add phase"
        commands.set_text(target, "Look ahead")
        assert step(store) == "Rename phase"
        store.undo_stack.undo()
        store.undo_stack.undo()
        assert phases(store) == [DREAM, CHOOSE, SIGN, LIVE]

    def test_move(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=CHOOSE))
        commands.move_selection(1, 0)
        assert phases(store) == [DREAM, SIGN, CHOOSE, LIVE]
        assert store.selection == Selection(JOURNEY, phase=CHOOSE)
        commands.move_selection(0, 1)
        assert store.undo_stack.count() == 1

    def test_width_and_back_to_automatic(self, store: Store, commands: Commands) -> None:
        commands.set_width(CHOOSE, 300.0)
        assert store.project.journeys[0].phases[1].width == 300
        commands.set_width(CHOOSE, None)
        assert store.project.journeys[0].phases[1].width is None


class TestHues:
    @pytest.mark.parametrize(
        ("present", "index", "expected"),
        [
            ((), 0, "petrol"),
            (("petrol",), 1, "sky"),
            (("petrol", "sky"), 2, "violet"),
            (("plum",), 1, "petrol"),  # round again
            (("petrol", "sky"), 1, "violet"),  # sky stands beside it
            (("plum", "brick"), 2, "ochre"),  # after the sale
            (("rose",), 1, "brick"),
            (("brick",), 0, "ochre"),  # before the first: its palette, not its hue
        ],
    )
    def test_next_of_the_palette(self, present: tuple[str, ...], index: int, expected: str) -> None:
        made = tuple(
            Phase.model_validate({"id": f"p{i}", "hue": hue}) for i, hue in enumerate(present)
        )
        journey = sample_project().journeys[1].replace(phases=made)
        assert hue_for(journey, index) == expected

    def test_never_that_of_a_neighbour(self) -> None:
        for palette in (BEFORE_SALE, AFTER_SALE):
            for left in palette:
                for right in palette:
                    made = (Phase(id=PhaseId("a"), hue=left), Phase(id=PhaseId("b"), hue=right))
                    journey = sample_project().journeys[1].replace(phases=made)
                    assert hue_for(journey, 1) not in (left, right)


class TestRows:
    def test_added_below_with_name_and_prompt_in_the_language_of_the_document(self) -> None:
        store = Store(sample_project().replace(language="nl"))
        store.select(cell("words", DREAM))
        Commands(store).add_row("cards", "needs")
        row = store.project.journeys[0].rows[2]
        assert (row.name, row.prompt) == ("Behoeften", "Wat helpt klanten hier?")
        assert store.selection == Selection(JOURNEY, row=row.id)
        assert step(store) == "Add row"

    def test_one_of_ones_own_is_asked_for_its_name(self, store: Store, commands: Commands) -> None:
        requests = asked(commands)
        commands.add_row()
        row = store.project.journeys[0].rows[-1]
        assert requests == [TextTarget("row", row.id)]
        commands.set_text(TextTarget("row", row.id), "Law")
        assert store.undo_stack.count() == 1
        assert step(store) == "Add row"

    def test_move_goes_past_hidden_rows(self) -> None:
        project = sample_project()
        journey = project.journeys[0]
        hidden = journey.rows[1].replace(hidden=True)
        changed = journey.replace(rows=(journey.rows[0], hidden, *journey.rows[2:]))
        store = Store(project.replace(journeys=(changed,)))
        store.select(Selection(JOURNEY, row=RowId("touch")))
        Commands(store).move_selection(0, 1)
        assert rows(store)[:3] == ["words", "scores", "touch"]

    def test_not_past_the_top(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, row=RowId("touch")))
        commands.move_selection(0, -1)
        assert store.undo_stack.count() == 0


class TestScores:
    def test_set(self, store: Store, commands: Commands) -> None:
        store.select(cell("scores", LIVE))
        commands.set_score("relevance", 70)
        score = commands.score(at("scores", LIVE), "relevance")
        assert score is not None
        assert (score.value, score.evidence) == (70, 1)
        assert step(store) == "Set relevance"
        assert store.selection == Selection(JOURNEY, RowId("scores"), LIVE, series="relevance")

    def test_taken_away_is_not_zero(self, store: Store, commands: Commands) -> None:
        store.select(cell("scores", DREAM))
        commands.set_score("presence", None)
        assert commands.score(at("scores", DREAM), "presence") is None

    def test_nudges_become_one_step_and_stop_at_the_ends(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(Selection(JOURNEY, RowId("scores"), SIGN, series="relevance"))  # 95
        for _ in range(8):
            commands.nudge_score(1)
        score = commands.score(at("scores", SIGN), "relevance")
        assert score is not None
        assert score.value == 100
        assert score.evidence == 2
        assert store.undo_stack.count() == 1

    def test_nudge_gives_a_score_where_none_is(self, store: Store, commands: Commands) -> None:
        store.select(cell("scores", LIVE))
        commands.nudge_score(-10)
        score = commands.score(at("scores", LIVE), "relevance")
        assert score is not None
        assert score.value == 0

    def test_only_on_scores(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM))
        commands.nudge_score(1)
        assert store.undo_stack.count() == 0


class TestPoints:
    def test_first_one_in_the_middle(self, store: Store, commands: Commands) -> None:
        store.select(cell("feel", LIVE))
        commands.add_point()
        point = _points(store, LIVE)[0]
        assert (point.at, point.level, point.curve) == (0.5, 0.0, "emotional")
        assert store.selection.point == point.id

    def test_next_one_in_the_widest_gap(self, store: Store, commands: Commands) -> None:
        store.select(cell("feel", DREAM))  # 0.25 at +1 and 0.75 at -0.5
        commands.add_point()
        added = next(p for p in _points(store, DREAM) if p.id not in ("hope", "doubt"))
        assert (added.at, added.level) == (0.5, 0.25)

    def test_nudges(self, store: Store, commands: Commands) -> None:
        commands.select_point("hope")
        commands.nudge_point(1, 1)
        commands.move_selection(-1, 0)
        hope = next(p for p in _points(store, DREAM) if p.id == "hope")
        assert (hope.at, hope.level) == (0.25, 1.25)
        assert store.undo_stack.count() == 1
        assert step(store) == "Move point"

    def test_dropped_in_another_phase(self, store: Store, commands: Commands) -> None:
        commands.drop_point("hope", LIVE, 0.5, -2.0)
        assert [p.id for p in _points(store, LIVE)] == ["hope"]
        assert store.selection == Selection(JOURNEY, RowId("feel"), LIVE, point="hope")


def _points(store: Store, phase: PhaseId) -> list[CurvePoint]:
    row = find_row(store.project.journeys[0], RowId("feel"))
    assert row is not None
    held = cell_at(row, phase)
    return list(held.points) if held else []


class TestSelecting:
    def test_all_widens_from_cell_to_row_to_map(self, store: Store, commands: Commands) -> None:
        store.select(cell("touch", DREAM, "site"))
        commands.select_all()
        cell_wide = list(store.selection.entries)
        assert cell_wide == ["site", "folder", "friends"]
        commands.select_all()
        row_wide = list(store.selection.entries)
        assert row_wide == ["site", "folder", "friends", "call", "notary"]
        commands.select_all()
        everything = list(store.selection.entries)
        assert everything == [*row_wide, "why", "clear", "tool", "letter"]
        commands.select_all()
        assert list(store.selection.entries) == everything

    def test_all_of_a_phase(self, store: Store, commands: Commands) -> None:
        store.select(Selection(JOURNEY, phase=CHOOSE))
        commands.select_all()
        assert store.selection.entries == ("call", "why", "clear", "tool", "letter")

    def test_nothing_goes_back_to_the_cell_and_then_to_nothing(
        self, store: Store, commands: Commands
    ) -> None:
        store.select(cell("touch", DREAM, "site"))
        commands.select_nothing()
        assert store.selection == cell("touch", DREAM)
        commands.select_nothing()
        assert store.selection == Selection(JOURNEY)


class TestTexts:
    @pytest.mark.parametrize(
        ("target", "read", "name"),
        [
            (TextTarget("card", "site"), lambda p: _entry(p, "site"), "Change text of card"),
            (TextTarget("action", "tool"), lambda p: _entry(p, "tool"), "Change text of action"),
            (TextTarget("phase", DREAM), lambda p: _journey(p).phases[0].name, "Rename phase"),
            (TextTarget("row", "touch"), lambda p: _journey(p).rows[0].name, "Rename row"),
            (
                TextTarget("group", "after"),
                lambda p: _journey(p).groups[1].name,
                "Rename phase group",
            ),
            (
                TextTarget("span", "stdc", 1),
                lambda p: _journey(p).rulers[0].spans[1].name,
                "Rename span",
            ),
            (
                TextTarget("principle", "calm"),
                lambda p: p.principles[1].text,
                "Change principle",
            ),
            (TextTarget("persona", "bas"), lambda p: p.personas[1].name, "Rename persona"),
            (TextTarget("title"), lambda p: _journey(p).title, "Change title"),
            (TextTarget("subtitle"), lambda p: _journey(p).subtitle, "Change subtitle"),
            (TextTarget("organisation"), lambda p: p.organisation, "Change organisation"),
            (TextTarget("customers"), lambda p: _journey(p).customers, "Change customer group"),
            (TextTarget("scope"), lambda p: _journey(p).scope, "Change scope"),
            (TextTarget("version"), lambda p: _journey(p).version, "Change version"),
        ],
    )
    def test_every_text_of_the_sheet(
        self,
        store: Store,
        commands: Commands,
        target: TextTarget,
        read: Callable[[Project], str],
        name: str,
    ) -> None:
        commands.set_text(target, "Other words")
        assert read(store.project) == "Other words"
        assert step(store) == name
        store.undo_stack.undo()
        assert store.project == sample_project()

    @pytest.mark.parametrize(
        ("chosen", "target"),
        [
            (cell("touch", DREAM, "site"), TextTarget("card", "site")),
            (cell("todo", CHOOSE, "tool"), TextTarget("action", "tool")),
            (cell("touch", LIVE), Draft(at("touch", LIVE), 0)),
            (cell("scores", DREAM), ScoreTarget(at("scores", DREAM), "relevance")),
            (
                Selection(JOURNEY, RowId("scores"), DREAM, series="presence"),
                ScoreTarget(at("scores", DREAM), "presence"),
            ),
            (cell("numbers", DREAM), MetricTarget(at("numbers", DREAM))),
            (Selection(JOURNEY, row=RowId("touch")), TextTarget("row", "touch")),
            (Selection(JOURNEY, phase=SIGN), TextTarget("phase", SIGN)),
        ],
    )
    def test_what_of_a_selection_is_edited(
        self, store: Store, commands: Commands, chosen: Selection, target: object
    ) -> None:
        store.select(chosen)
        requests = asked(commands)
        commands.edit_selection()
        assert requests == [target]

    def test_a_picture_is_edited_in_the_details(self, store: Store, commands: Commands) -> None:
        store.select(cell("pictures", SIGN))
        requests = asked(commands)
        details: list[bool] = []
        commands.details_requested.connect(lambda: details.append(True))
        commands.edit_selection()
        assert (requests, details) == ([], [True])

    def test_evidence_of_all_selected_cards(self, store: Store, commands: Commands) -> None:
        store.select(cell("todo", CHOOSE, "folder", "friends", "tool"))
        assert commands.can_set_evidence()
        commands.set_evidence(3)
        cards = store.project.journeys[0].rows[0].cells[0].cards
        assert [card.evidence for card in cards] == [4, 3, 3]
        assert store.undo_stack.count() == 1


def _journey(project: Project) -> Journey:
    return project.journeys[0]


def _entry(project: Project, entry: str) -> str:
    place = find_entry(project.journeys[0], entry)
    assert place is not None
    return place.entry.text


def test_questions_change_nothing(store: Store, commands: Commands) -> None:
    for chosen in (Selection(JOURNEY), cell("touch", DREAM, "site"), cell("scores", DREAM)):
        store.select(chosen)
        for ask in (
            commands.can_add_card,
            commands.can_delete,
            commands.can_duplicate,
            commands.can_set_evidence,
        ):
            ask()
    assert store.project == sample_project()
    assert store.undo_stack.count() == 0


class _Dutch(QTranslator):
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int | None = -1
    ) -> str:
        del disambiguation, n
        return "Verwijder kaart" if (context, source) == ("Commands", "Delete card") else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


def test_steps_are_named_in_the_language_of_the_interface(store: Store, commands: Commands) -> None:
    dutch = _Dutch()
    QCoreApplication.installTranslator(dutch)
    try:
        store.select(cell("touch", DREAM, "site"))
        commands.delete_selection()
    finally:
        QCoreApplication.removeTranslator(dutch)
    assert step(store) == "Verwijder kaart"


DEEDS: dict[str, tuple[Selection, Callable[[Commands], object]]] = {
    "move cards": (cell("touch", CHOOSE, "call"), lambda c: c.move_selection(0, 1)),
    "copy cards": (cell("touch", CHOOSE, "call"), lambda c: c.copy_selection(-1, 0)),
    "merge cards": (cell("touch", DREAM, "friends", "site"), lambda c: c.merge_selection()),
    "split a card": (
        cell("touch", DREAM, "site"),
        lambda c: c.split_at("site", "Reads", "our site"),
    ),
    "stretch a card": (cell("touch", DREAM, "site"), lambda c: c.set_reach("notary", 1, 2)),
    "move a group": (
        Selection(JOURNEY, group=PhaseGroupId("buying")),
        lambda c: c.move_selection(1, 0),
    ),
    "duplicate": (cell("touch", DREAM, "site"), lambda c: c.duplicate_selection()),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_undo_and_redo_select_what_was_selected_then(
    store: Store, commands: Commands, deed: str
) -> None:
    before, act = DEEDS[deed]
    store.select(before)
    act(commands)
    after = store.selection
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.selection == before
    store.undo_stack.redo()
    assert store.selection == after
