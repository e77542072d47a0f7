"""Moving phases place by place: it ends as one move would, and back again it was never done."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.base.ids import CardId, JourneyId, PhaseGroupId, PhaseId, ProjectId, RowId, RulerId
from cjm_desktop.edits.phases import move_phases
from cjm_desktop.model.document import (
    Card,
    Cell,
    Journey,
    Phase,
    PhaseGroup,
    Project,
    Row,
    Ruler,
    RulerSpan,
)
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.base import phases_selection

pytestmark = pytest.mark.usefixtures("qapp")

JOURNEY = JourneyId("journey")


def project_of(
    groups: str, cards: Sequence[tuple[int, int]], spans: Sequence[tuple[int, int]] = ()
) -> Project:
    """Return a journey with a phase for each letter of its groups ("." for none).

    Cards are given by their first phase and how many they run over, spans by first and last.
    """
    phases = [
        Phase(id=PhaseId(f"p{i}"), group=None if each == "." else PhaseGroupId(each))
        for i, each in enumerate(groups)
    ]
    cells = [
        Cell(
            phase=phase.id,
            cards=tuple(
                Card(id=CardId(f"c{number}"), text=f"Card {number}", span=span)
                for number, (start, span) in enumerate(cards)
                if start == place
            ),
        )
        for place, phase in enumerate(phases)
    ]
    ruler = tuple(
        RulerSpan(name=f"s{number}", first=phases[first].id, last=phases[last].id)
        for number, (first, last) in enumerate(spans)
    )
    journey = Journey(
        id=JOURNEY,
        phases=tuple(phases),
        groups=tuple(PhaseGroup(id=PhaseGroupId(g)) for g in sorted({*groups} - {"."})),
        rulers=(Ruler(id=RulerId("ruler"), spans=ruler),),
        rows=(Row(id=RowId("row"), cells=tuple(cell for cell in cells if cell.cards)),),
    )
    return Project(id=ProjectId("project"), journeys=(journey,))


def phases(store: Store) -> str:
    return " ".join(phase.id for phase in store.project.journeys[0].phases)


def groups(store: Store) -> str:
    return "".join(phase.group or "." for phase in store.project.journeys[0].phases)


def reach(store: Store) -> tuple[str, int]:
    cell = store.project.journeys[0].rows[0].cells[0]
    return cell.phase, cell.cards[0].span


def spans(store: Store) -> list[tuple[str, str]]:
    return [(span.first, span.last) for span in store.project.journeys[0].rulers[0].spans]


def selected(project: Project, *chosen: str) -> tuple[Store, Commands]:
    store = Store(project)
    store.select(phases_selection(JOURNEY, [PhaseId(phase) for phase in chosen]))
    return store, Commands(store)


def press(commands: Commands, *ways: int) -> None:
    for way in ways:
        commands.move_selection(way, 0)


class TestPassing:
    def test_a_card_over_several_phases_is_as_wide_as_before(self) -> None:
        store, commands = selected(project_of("....", [(1, 2)]), "p3")
        press(commands, -1)
        assert (phases(store), reach(store)) == ("p0 p1 p3 p2", ("p1", 3))
        press(commands, -1)
        assert (phases(store), reach(store)) == ("p0 p3 p1 p2", ("p1", 2))
        press(commands, -1)
        assert (phases(store), reach(store)) == ("p3 p0 p1 p2", ("p1", 2))

    def test_a_phase_that_a_card_covers_comes_back_under_it(self) -> None:
        store, commands = selected(project_of("...", [(1, 2)]), "p2")
        press(commands, -1, -1)
        assert (phases(store), reach(store)) == ("p2 p0 p1", ("p1", 1))
        press(commands, 1, 1)
        assert (phases(store), reach(store)) == ("p0 p1 p2", ("p1", 2))

    def test_a_phase_that_leaves_its_band_comes_back_into_it(self) -> None:
        store, commands = selected(project_of("AABB", []), "p1")
        press(commands, 1)
        assert groups(store) == "ABBB"
        press(commands, 1)
        assert (phases(store), groups(store)) == ("p0 p2 p3 p1", "ABB.")
        press(commands, -1, -1)
        assert (phases(store), groups(store)) == ("p0 p1 p2 p3", "AABB")

    def test_a_band_that_a_phase_passes_has_its_own_phases_again(self) -> None:
        store, commands = selected(project_of("KGG", []), "p0")
        press(commands, 1)
        assert groups(store) == "GGG"
        press(commands, 1)
        assert (phases(store), groups(store)) == ("p1 p2 p0", "GGK")

    def test_a_ruler_keeps_its_spans(self) -> None:
        store, commands = selected(project_of("...", [], [(0, 0), (1, 2)]), "p0")
        press(commands, 1)
        assert spans(store) == [("p1", "p2")]  # it stands within the other
        press(commands, 1)
        assert spans(store) == [("p0", "p0"), ("p1", "p2")]

    def test_a_band_with_a_card_over_all_of_it_goes_along(self) -> None:
        store, commands = selected(project_of("..GG", [(2, 2)]))
        commands.select_group(PhaseGroupId("G"))
        press(commands, -1, -1)
        assert (phases(store), groups(store)) == ("p2 p3 p0 p1", "GG..")
        assert reach(store) == ("p2", 2)
        assert store.selection.group == "G"


class TestSteps:
    def test_each_place_is_a_step(self) -> None:
        store, commands = selected(project_of("...", [(0, 2)]), "p2")
        press(commands, -1, -1)
        assert store.undo_stack.count() == 2
        store.undo_stack.undo()
        assert (phases(store), reach(store)) == ("p0 p2 p1", ("p0", 3))

    def test_it_goes_on_after_undo_save_and_a_look_elsewhere(self) -> None:
        store, commands = selected(project_of("....", [(1, 2)]), "p3")
        press(commands, -1, -1)
        store.undo_stack.undo()
        store.undo_stack.setClean()
        store.select(Selection(JOURNEY, RowId("row")))
        store.select(Selection(JOURNEY, phase=PhaseId("p3")))
        press(commands, -1)
        assert (phases(store), reach(store)) == ("p0 p3 p1 p2", ("p1", 2))

    def test_after_another_edit_what_is_there_counts(self) -> None:
        store, commands = selected(project_of("....", [(1, 2)]), "p3")
        press(commands, -1)
        commands.set_hue("plum")
        press(commands, -1)  # from within the card to its edge: that much it covers
        assert (phases(store), reach(store)) == ("p0 p3 p1 p2", ("p3", 3))

    def test_other_phases_have_a_way_of_their_own(self) -> None:
        store, commands = selected(project_of("....", [(0, 2)]), "p2")
        press(commands, -1)
        store.select(Selection(JOURNEY, phase=PhaseId("p3")))
        press(commands, -1, -1)
        assert (phases(store), reach(store)) == ("p0 p3 p2 p1", ("p0", 4))


@st.composite
def maps(draw: st.DrawFn) -> tuple[Project, list[str]]:
    """Draw a journey with bands, spans and wide cards, and phases of it side by side."""
    count = draw(st.integers(2, 7))
    widths = draw(st.lists(st.integers(1, 3), min_size=count, max_size=count))
    names = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    bands = "".join(
        ("ABCDEFG"[i] if named else ".") * width
        for i, (width, named) in enumerate(zip(widths, names, strict=True))
    )[:count]
    places = st.integers(0, count - 1)
    cards = draw(st.lists(st.tuples(places, st.integers(1, 4)), max_size=4))
    cuts = sorted(draw(st.sets(places, max_size=4)))
    spans = [(a, b - 1) for a, b in pairwise(cuts)]
    first, last = sorted((draw(places), draw(places)))
    return project_of(bands, cards, spans), [f"p{i}" for i in range(first, last + 1)]


WAYS = st.lists(st.sampled_from([-1, 1]), max_size=12)


@given(maps(), WAYS)
def test_any_way_by_keys_ends_as_one_move(made: tuple[Project, list[str]], ways: list[int]) -> None:
    project, chosen = made
    store, commands = selected(project, *chosen)
    press(commands, *ways)
    order = phases(store).split()
    assert " ".join(chosen) in " ".join(order)
    index = order.index(chosen[0])
    asked = [PhaseId(phase) for phase in chosen]
    assert store.project == move_phases(project, JOURNEY, asked, index)


@given(maps(), st.integers(1, 6), st.sampled_from([-1, 1]))
def test_there_and_back_nothing_has_changed(
    made: tuple[Project, list[str]], count: int, way: int
) -> None:
    project, chosen = made
    store, commands = selected(project, *chosen)
    press(commands, *[way] * count)
    press(commands, *[-way] * store.undo_stack.count())
    assert store.project is project


@given(maps(), WAYS)
def test_undo_and_redo_are_no_detour(made: tuple[Project, list[str]], ways: list[int]) -> None:
    project, chosen = made
    store, commands = selected(project, *chosen)
    straight, straight_on = selected(project, *chosen)
    for way in ways:
        press(commands, way)
        store.undo_stack.undo()
        store.undo_stack.redo()
        press(straight_on, way)
    assert store.project == straight.project


@given(maps(), st.integers(-1, 8))
def test_a_move_keeps_what_it_does_not_part(made: tuple[Project, list[str]], index: int) -> None:
    project, chosen = made
    before = covers(project)
    after = covers(move_phases(project, JOURNEY, [PhaseId(phase) for phase in chosen], index))
    assert before.keys() == after.keys()
    for card, covered in before.items():
        stayed = covered - {*chosen}
        assert stayed <= after[card]
        if not stayed:
            assert after[card] == covered  # it went along
        elif stayed == covered:
            assert after[card] in (covered, covered | {*chosen})


def covers(project: Project) -> dict[str, set[str]]:
    journey = project.journeys[0]
    order = [str(phase.id) for phase in journey.phases]
    return {
        card.id: set(order[order.index(cell.phase) :][: card.span])
        for cell in journey.rows[0].cells
        for card in cell.cards
    }
