"""Adding, changing, moving and removing phases."""

from typing import Any

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import CardId, PhaseGroupId, PhaseId, RowId, RulerId
from cjm_desktop.edits.entries import add_entry, move_entries
from cjm_desktop.edits.errors import BadValueError, TakenIdError, UnknownIdError
from cjm_desktop.edits.phase_copies import duplicate_phases
from cjm_desktop.edits.phases import add_phase, change_phase, move_phases, remove_phases
from cjm_desktop.model.document import Action, Card, Phase, Project, Ruler, RulerSpan
from cjm_desktop.model.questions import find_entry, find_row

NEW = PhaseId("new")


def order(project: Project) -> list[str]:
    return [phase.id for phase in project.journeys[0].phases]


def groups(project: Project) -> list[str | None]:
    return [phase.group for phase in project.journeys[0].phases]


def spans(project: Project) -> dict[str, tuple[str, str]]:
    return {s.name: (s.first, s.last) for s in project.journeys[0].rulers[0].spans}


@pytest.mark.parametrize(
    ("index", "place", "group"),
    [
        (0, 0, None),
        (1, 1, "buying"),  # between two phases of one group
        (3, 3, None),  # between two groups
        (None, 4, None),
        (-1, 0, None),
        (9, 4, None),
    ],
)
def test_a_new_phase_joins_the_group_that_it_stands_in(
    index: int | None, place: int, group: str | None
) -> None:
    phase = Phase(id=NEW, name="New")
    after = check_laws(sample_project(), lambda p: add_phase(p, JOURNEY, phase, index))
    assert order(after).index(NEW) == place
    assert groups(after)[place] == group


def test_a_new_phase_may_widen_a_group_beside_it() -> None:
    phase = Phase(id=NEW, group=PhaseGroupId("after"))
    after = check_laws(sample_project(), lambda p: add_phase(p, JOURNEY, phase, 3))
    assert groups(after) == ["buying", "buying", "buying", "after", "after"]


def test_a_new_phase_cannot_be_far_from_its_group() -> None:
    phase = Phase(id=NEW, group=PhaseGroupId("after"))
    after = check_laws(sample_project(), lambda p: add_phase(p, JOURNEY, phase, 0))
    assert groups(after)[0] is None


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (0, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
        (2, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),  # inside, so covered
        (3, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
    ],
)
def test_a_new_phase_does_not_widen_a_span(
    index: int, expected: dict[str, tuple[str, str]]
) -> None:
    after = check_laws(sample_project(), lambda p: add_phase(p, JOURNEY, Phase(id=NEW), index))
    assert spans(after) == expected


def test_a_phase_that_does_not_fit_is_refused() -> None:
    with pytest.raises(TakenIdError):
        add_phase(sample_project(), JOURNEY, Phase(id=PhaseId("site")))
    with pytest.raises(UnknownIdError):
        add_phase(sample_project(), JOURNEY, Phase(id=NEW, group=PhaseGroupId("none")))


def test_fields_are_changed() -> None:
    after = check_laws(
        sample_project(),
        lambda p: change_phase(p, JOURNEY, SIGN, name="Sign it", not_applicable="By post"),
    )
    phase = after.journeys[0].phases[2]
    assert (phase.name, phase.not_applicable) == ("Sign it", "By post")
    check_unchanged(after, lambda p: change_phase(p, JOURNEY, SIGN, name="Sign it"))


def test_a_group_without_phases_goes() -> None:
    after = check_laws(sample_project(), lambda p: change_phase(p, JOURNEY, LIVE, group=None))
    assert [group.id for group in after.journeys[0].groups] == ["buying"]


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"width": 10.0}, BadValueError),
        ({"width": float("nan")}, BadValueError),
        ({"id": "x"}, BadValueError),
        ({"group": "none"}, UnknownIdError),
    ],
)
def test_values_that_do_not_fit_are_refused(
    changes: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        change_phase(sample_project(), JOURNEY, SIGN, **changes)


def test_removing_phases_takes_all_that_stood_there() -> None:
    after = check_laws(sample_project(), lambda p: remove_phases(p, JOURNEY, [CHOOSE, LIVE]))
    journey = after.journeys[0]
    assert order(after) == ["dream", "sign"]
    assert {cell.phase for row in journey.rows for cell in row.cells} == {DREAM, SIGN}
    assert journey.routes[0].stops == ("site", "notary")
    assert [group.id for group in journey.groups] == ["buying"]
    assert spans(after) == {"See": ("dream", "dream"), "Think": ("sign", "sign")}
    assert len(journey.links) == 1


def test_a_span_goes_with_its_last_phase() -> None:
    after = check_laws(sample_project(), lambda p: remove_phases(p, JOURNEY, [DREAM]))
    assert spans(after) == {"Think": ("choose", "sign")}
    assert after.journeys[0].links == ()


def test_an_action_forgets_an_opportunity_in_a_removed_phase() -> None:
    base = move_entries(sample_project(), JOURNEY, ["tool"], at("todo", SIGN), 0)
    after = check_laws(base, lambda p: remove_phases(p, JOURNEY, [CHOOSE]))
    place = find_entry(after.journeys[0], "tool")
    assert place is not None
    assert isinstance(place.entry, Action)
    assert place.entry.opportunity is None


def wide_card(start: PhaseId, span: int) -> Project:
    """Return the sample with a card over several phases, in a cell of its own row of words."""
    card = Card(id=CardId("wide"), text="Wide", span=span)
    return add_entry(sample_project(), at("words", start), card)


@pytest.mark.parametrize(
    ("start", "span", "removed", "left"),
    [
        (CHOOSE, 3, [CHOOSE], (SIGN, 2)),  # it begins where the next phase is now
        (CHOOSE, 3, [SIGN], (CHOOSE, 2)),
        (CHOOSE, 3, [LIVE], (CHOOSE, 2)),
        (CHOOSE, 3, [CHOOSE, SIGN], (LIVE, 1)),
        (CHOOSE, 2, [LIVE], (CHOOSE, 2)),  # which it did not cover
        (CHOOSE, 2, [CHOOSE, SIGN], None),
    ],
)
def test_a_card_over_several_phases_stays_in_those_that_stay(
    start: PhaseId, span: int, removed: list[PhaseId], left: tuple[PhaseId, int] | None
) -> None:
    after = check_laws(wide_card(start, span), lambda p: remove_phases(p, JOURNEY, removed))
    place = find_entry(after.journeys[0], "wide")
    assert (place and (place.cell.phase, getattr(place.entry, "span", 0))) == left


def reach(project: Project) -> tuple[PhaseId, int]:
    """Return where the wide card begins and over how many phases it runs."""
    place = find_entry(project.journeys[0], "wide")
    assert place is not None
    return place.cell.phase, getattr(place.entry, "span", 0)


# The sample's phases are dream, choose, sign, live.
@pytest.mark.parametrize(
    ("index", "left"),
    [(1, (CHOOSE, 2)), (2, (CHOOSE, 3)), (3, (CHOOSE, 2)), (None, (CHOOSE, 2))],
)
def test_a_card_over_several_phases_runs_over_one_that_comes_between(
    index: int | None, left: tuple[PhaseId, int]
) -> None:
    new = Phase(id=PhaseId("new"))
    project = wide_card(CHOOSE, 2)
    assert reach(check_laws(project, lambda p: add_phase(p, JOURNEY, new, index))) == left


@pytest.mark.parametrize(
    ("moved", "index", "left"),
    [
        (SIGN, 0, (CHOOSE, 2)),  # out of the middle: sign, dream, choose, live
        (DREAM, 1, (CHOOSE, 4)),  # into it: choose, dream, sign, live
        (CHOOSE, 3, (SIGN, 3)),  # from the front to the end: dream, sign, live, choose
        (CHOOSE, 0, (SIGN, 2)),  # choose, dream, sign, live: it stands apart
        (LIVE, 0, (CHOOSE, 2)),
    ],
)
def test_a_card_over_several_phases_leaves_one_that_moves_away(
    moved: PhaseId, index: int, left: tuple[PhaseId, int]
) -> None:
    project = wide_card(CHOOSE, 3)
    assert reach(check_laws(project, lambda p: move_phases(p, JOURNEY, [moved], index))) == left


@pytest.mark.parametrize(
    ("copied", "left", "spans_of_copies"),
    [
        ([CHOOSE], (CHOOSE, 3), []),  # it runs over the copy
        ([SIGN], (CHOOSE, 2), []),
        ([CHOOSE, SIGN], (CHOOSE, 2), [2]),
        ([LIVE], (CHOOSE, 2), []),
    ],
)
def test_a_card_over_several_phases_that_are_copied(
    copied: list[PhaseId], left: tuple[PhaseId, int], spans_of_copies: list[int]
) -> None:
    project = wide_card(CHOOSE, 2)
    after = check_laws(project, lambda p: duplicate_phases(p, JOURNEY, copied)[0])
    assert reach(after) == left
    row = find_row(after.journeys[0], RowId("words"))
    assert row is not None
    cards = [card for cell in row.cells for card in cell.cards]
    assert [c.span for c in cards if c.text == "Wide" and c.id != "wide"] == spans_of_copies


def test_removing_no_phase_or_an_unknown_one() -> None:
    check_unchanged(sample_project(), lambda p: remove_phases(p, JOURNEY, []))
    with pytest.raises(UnknownIdError):
        remove_phases(sample_project(), JOURNEY, [SIGN, PhaseId("never")])


def test_all_phases_may_go() -> None:
    after = check_laws(
        sample_project(), lambda p: remove_phases(p, JOURNEY, [DREAM, CHOOSE, SIGN, LIVE])
    )
    journey = after.journeys[0]
    assert (journey.phases, journey.groups) == ((), ())
    assert all(row.cells == () for row in journey.rows)


@pytest.mark.parametrize(
    ("phase", "index", "expected"),
    [
        (DREAM, 3, ["choose", "sign", "live", "dream"]),
        (LIVE, 0, ["live", "dream", "choose", "sign"]),
        (CHOOSE, 0, ["choose", "dream", "sign", "live"]),
        (SIGN, 99, ["dream", "choose", "live", "sign"]),
        (SIGN, -1, ["sign", "dream", "choose", "live"]),
    ],
)
def test_cells_follow_a_phase_that_moves(phase: PhaseId, index: int, expected: list[str]) -> None:
    after = check_laws(sample_project(), lambda p: move_phases(p, JOURNEY, [phase], index))
    assert order(after) == expected


@pytest.mark.parametrize(("phase", "index"), [(DREAM, 0), (LIVE, 3), (LIVE, 17), (DREAM, -2)])
def test_a_move_to_the_same_place_is_no_change(phase: PhaseId, index: int) -> None:
    check_unchanged(sample_project(), lambda p: move_phases(p, JOURNEY, [phase], index))


@pytest.mark.parametrize(
    ("phase", "index", "expected"),
    [
        (CHOOSE, 0, ["buying", "buying", "buying", "after"]),
        (DREAM, 2, ["buying", "buying", "buying", "after"]),
        (DREAM, 3, ["buying", "buying", "after", None]),  # it left
        (LIVE, 1, ["buying", "buying", "buying", "buying"]),  # it joined
        (LIVE, 0, ["after", "buying", "buying", "buying"]),  # a group of one goes along
    ],
)
def test_groups_stay_in_one_piece(phase: PhaseId, index: int, expected: list[str | None]) -> None:
    after = check_laws(sample_project(), lambda p: move_phases(p, JOURNEY, [phase], index))
    assert groups(after) == expected


@pytest.mark.parametrize(
    ("phase", "index", "expected"),
    [
        # See covers dream; Think covers choose and sign
        (CHOOSE, 2, {"See": ("dream", "dream"), "Think": ("sign", "choose")}),
        (SIGN, 1, {"See": ("dream", "dream"), "Think": ("sign", "choose")}),
        (SIGN, 0, {"See": ("dream", "dream"), "Think": ("choose", "choose")}),
        (LIVE, 2, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
        (LIVE, 1, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
        (DREAM, 1, {"Think": ("choose", "sign")}),  # it stands inside Think now
        (DREAM, 3, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
    ],
)
def test_spans_follow_phases_that_move(
    phase: PhaseId, index: int, expected: dict[str, tuple[str, str]]
) -> None:
    after = check_laws(sample_project(), lambda p: move_phases(p, JOURNEY, [phase], index))
    assert spans(after) == expected


def test_a_span_that_runs_backwards_is_read_forwards() -> None:
    base = sample_project()
    ruler = Ruler(id=RulerId("r"), spans=(RulerSpan(name="All", first=LIVE, last=DREAM),))
    journey = base.journeys[0].replace(rulers=(ruler,))
    base = base.replace(journeys=(journey, *base.journeys[1:]))
    after = check_laws(base, lambda p: remove_phases(p, JOURNEY, [LIVE]))
    assert spans(after) == {"All": ("dream", "sign")}


def test_an_unknown_phase_is_refused() -> None:
    with pytest.raises(UnknownIdError, match="'never'"):
        move_phases(sample_project(), JOURNEY, [PhaseId("never")], 0)


@pytest.mark.parametrize(
    ("moved", "index", "left"),
    [
        ([CHOOSE, SIGN], 0, (CHOOSE, 2)),  # it goes along with all of its phases
        ([DREAM, CHOOSE, SIGN], 1, (CHOOSE, 2)),  # live, dream, choose, sign
        ([SIGN, LIVE], 0, (CHOOSE, 1)),  # sign, live, dream, choose: it stays with choose
        ([DREAM, CHOOSE], 1, (SIGN, 1)),  # sign, dream, choose, live: dream stands between
        ([CHOOSE, DREAM], 2, (SIGN, 1)),
        ([LIVE, DREAM], 1, (CHOOSE, 4)),  # choose, dream, live, sign: into its middle
    ],
)
def test_a_card_over_several_phases_when_several_move(
    moved: list[PhaseId], index: int, left: tuple[PhaseId, int]
) -> None:
    project = wide_card(CHOOSE, 2)
    assert reach(check_laws(project, lambda p: move_phases(p, JOURNEY, moved, index))) == left


def test_a_card_over_a_phase_of_which_a_neighbour_moves_beside_it() -> None:
    # dream, live, choose, sign: of dream, choose, sign only choose and sign stand together
    after = check_laws(wide_card(DREAM, 3), lambda p: move_phases(p, JOURNEY, [CHOOSE, SIGN], 2))
    assert reach(after) == (DREAM, 1)


@pytest.mark.parametrize(
    ("moved", "index", "expected"),
    [
        ([CHOOSE, SIGN], 2, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
        ([CHOOSE, SIGN], 0, {"See": ("dream", "dream"), "Think": ("choose", "sign")}),
        ([DREAM, LIVE], 1, {"Think": ("choose", "sign")}),  # choose, dream, live, sign
        ([DREAM, CHOOSE], 2, {"See": ("dream", "dream"), "Think": ("sign", "sign")}),
    ],
)
def test_spans_follow_several_phases_that_move(
    moved: list[PhaseId], index: int, expected: dict[str, tuple[str, str]]
) -> None:
    after = check_laws(sample_project(), lambda p: move_phases(p, JOURNEY, moved, index))
    assert spans(after) == expected
