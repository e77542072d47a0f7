"""Duplicating, merging, splitting and moving several phases and rows."""

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.groups import stretch_group
from cjm_desktop.edits.phase_copies import duplicate_phases
from cjm_desktop.edits.phase_merging import (
    merge_phases,
    merging_leaves_out,
    names_apart,
    split_phase,
)
from cjm_desktop.edits.phases import move_phases
from cjm_desktop.edits.rows import move_rows
from cjm_desktop.model.document import Card, Cell, Metric, Phase, Project
from cjm_desktop.model.questions import cell_at, find_entry, find_row

NEW = Phase(id=PhaseId("new"), name="Move in", hue="sky")


def cell(project: Project, row: str, phase: str) -> Cell | None:
    holder = find_row(project.journeys[0], RowId(row))
    assert holder is not None
    return cell_at(holder, PhaseId(phase))


def texts(project: Project, row: str, phase: str) -> list[str]:
    held = cell(project, row, phase)
    return [card.text for card in held.cards] if held else []


def phases(project: Project) -> list[str]:
    return [phase.id for phase in project.journeys[0].phases]


def rows(project: Project) -> list[str]:
    return [row.id for row in project.journeys[0].rows]


def groups(project: Project) -> list[str | None]:
    return [phase.group for phase in project.journeys[0].phases]


def with_span(entry: str, span: int) -> Project:
    return change_entry(sample_project(), JOURNEY, entry, span=span)


def span(project: Project, entry: str) -> int:
    place = find_entry(project.journeys[0], entry)
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry.span


class TestDuplicating:
    def test_copies_a_phase_with_its_cells_right_after_it(self) -> None:
        new: list[str] = []

        def edit(project: Project) -> Project:
            after, ids = duplicate_phases(project, JOURNEY, [CHOOSE])
            new.extend(ids)
            return after

        after = check_laws(sample_project(), edit)
        assert phases(after) == [DREAM, CHOOSE, new[0], SIGN, LIVE]
        assert groups(after) == ["buying", "buying", "buying", "buying", "after"]
        assert texts(after, "touch", new[0]) == ["Calls us"]
        assert texts(after, "touch", CHOOSE) == ["Calls us"]

    def test_cell_whose_card_runs_over_the_copy_is_not_copied(self) -> None:
        after = check_laws(
            with_span("call", 2), lambda p: duplicate_phases(p, JOURNEY, [CHOOSE])[0]
        )
        assert texts(after, "touch", CHOOSE) == ["Calls us"]
        assert span(after, "call") == 3
        assert cell(after, "touch", phases(after)[2]) is None

    def test_references_within_the_copy_follow(self) -> None:
        after, (copy,) = duplicate_phases(sample_project(), JOURNEY, [CHOOSE])
        chances, todo = cell(after, "chances", copy), cell(after, "todo", copy)
        assert chances is not None
        assert todo is not None
        assert todo.actions[0].opportunity == chances.cards[0].id != CardId("clear")

    def test_several_follow_the_last_of_them_in_its_group(self) -> None:
        after, copies = duplicate_phases(sample_project(), JOURNEY, [LIVE, SIGN])
        assert phases(after) == [DREAM, CHOOSE, SIGN, LIVE, *copies]
        assert groups(after)[4:] == ["after", "after"]

    def test_routes_call_at_the_copies_too(self) -> None:
        after = check_laws(
            sample_project(), lambda p: duplicate_phases(p, JOURNEY, [DREAM, CHOOSE])[0]
        )
        (route,) = after.journeys[0].routes
        calls = [find_entry(after.journeys[0], stop) for stop in route.stops]
        assert [place.entry.text for place in calls if place] == [
            "Reads our site",
            "Calls us",
            "Reads our site",
            "Calls us",
            "Signs the deed",
        ]
        assert len(set(route.stops)) == 5

    def test_of_an_unknown_phase_is_refused(self) -> None:
        with pytest.raises(UnknownIdError):
            duplicate_phases(sample_project(), JOURNEY, [PhaseId("never")])


class TestMerging:
    def test_joins_names_and_cards_and_keeps_the_first_phase(self) -> None:
        after = check_laws(sample_project(), lambda p: merge_phases(p, JOURNEY, [CHOOSE, DREAM]))
        assert phases(after) == [DREAM, SIGN, LIVE]
        assert after.journeys[0].phases[0].name == "Dream / Choose"
        assert texts(after, "touch", DREAM) == [
            "Reads our site", "Takes a folder", "Asks friends", "Calls us",
        ]  # fmt: skip

    def test_takes_all_between_the_first_and_the_last(self) -> None:
        after = check_laws(sample_project(), lambda p: merge_phases(p, JOURNEY, [DREAM, LIVE]))
        assert phases(after) == [DREAM]
        assert groups(after) == ["buying"]
        assert len(after.journeys[0].groups) == 1

    def test_scores_become_their_mean_with_the_weakest_evidence(self) -> None:
        after = merge_phases(sample_project(), JOURNEY, [CHOOSE, SIGN])
        held = cell(after, "scores", CHOOSE)
        assert held is not None
        assert held.relevance is not None
        assert held.presence is not None
        assert (held.relevance.value, held.relevance.evidence) == (90, 2)  # of 85 and 95
        assert held.relevance.sources == ("talks",)
        assert (held.presence.value, held.presence.evidence) == (35, 3)  # the only one

    def test_what_one_phase_cannot_hold_twice_is_counted(self) -> None:
        journey = sample_project().journeys[0]
        assert merging_leaves_out(journey, [DREAM, CHOOSE]) == 0  # one number, no picture
        rows = [
            row.replace(cells=(*row.cells, Cell(phase=CHOOSE, metric=Metric(value=1.0))))
            if row.kind == "metric"
            else row
            for row in journey.rows
        ]
        journey = journey.replace(rows=tuple(rows))
        assert merging_leaves_out(journey, [DREAM, CHOOSE]) == 1
        assert merging_leaves_out(journey, [CHOOSE, SIGN]) == 0

    def test_points_keep_their_places(self) -> None:
        after = merge_phases(sample_project(), JOURNEY, [DREAM, CHOOSE])
        held = cell(after, "feel", DREAM)
        assert held is not None
        assert [point.at for point in held.points] == [0.125, 0.375]  # of 0.25 and 0.75

    def test_cards_run_over_the_same_phases_as_before(self) -> None:
        across = merge_phases(with_span("friends", 3), JOURNEY, [CHOOSE, SIGN])
        assert span(across, "friends") == 2
        into = merge_phases(with_span("friends", 2), JOURNEY, [CHOOSE, SIGN])
        assert span(into, "friends") == 2
        out_of = merge_phases(with_span("notary", 2), JOURNEY, [CHOOSE, SIGN])
        assert span(out_of, "notary") == 2
        within = merge_phases(with_span("call", 2), JOURNEY, [CHOOSE, SIGN])
        assert span(within, "call") == 1

    def test_of_one_phase_changes_nothing(self) -> None:
        check_unchanged(sample_project(), lambda p: merge_phases(p, JOURNEY, [SIGN]))
        check_unchanged(sample_project(), lambda p: merge_phases(p, JOURNEY, []))


class TestSplitting:
    def test_cards_stay_and_scores_are_on_both_sides(self) -> None:
        after = check_laws(sample_project(), lambda p: split_phase(p, JOURNEY, CHOOSE, NEW))
        assert phases(after) == [DREAM, CHOOSE, "new", SIGN, LIVE]
        assert groups(after) == ["buying", "buying", "buying", "buying", "after"]
        assert texts(after, "touch", CHOOSE) == ["Calls us"]
        assert texts(after, "touch", "new") == []
        for phase in (CHOOSE, "new"):
            held = cell(after, "scores", phase)
            assert held is not None
            assert held.relevance is not None
            assert held.relevance.value == 85

    def test_points_stand_in_the_half_that_they_stood_in(self) -> None:
        after = check_laws(sample_project(), lambda p: split_phase(p, JOURNEY, DREAM, NEW))
        left, right = cell(after, "feel", DREAM), cell(after, "feel", "new")
        assert left is not None
        assert right is not None
        assert [(point.id, point.at) for point in left.points] == [("hope", 0.5)]
        assert [(point.id, point.at) for point in right.points] == [("doubt", 0.5)]

    def test_half_that_all_points_have_left_is_not_stored(self) -> None:
        after = check_laws(sample_project(), lambda p: split_phase(p, JOURNEY, SIGN, NEW))
        assert cell(after, "feel", SIGN) is None
        right = cell(after, "feel", "new")
        assert right is not None
        assert [(point.id, point.at) for point in right.points] == [("joy", 0.0)]

    def test_cards_that_run_over_it_run_over_both_halves(self) -> None:
        after = split_phase(with_span("friends", 3), JOURNEY, CHOOSE, NEW)
        assert span(after, "friends") == 4
        after = split_phase(with_span("call", 2), JOURNEY, CHOOSE, NEW)
        assert span(after, "call") == 3
        assert span(split_phase(sample_project(), JOURNEY, CHOOSE, NEW), "call") == 1

    def test_joined_names_come_apart(self) -> None:
        assert names_apart("Dream / Choose / Sign") == ("Dream", "Choose / Sign")
        assert names_apart("Dream") == ("Dream", "")


class TestMovingSeveral:
    def test_cell_whose_card_stays_behind_is_not_stored(self) -> None:
        after = check_laws(with_span("call", 2), lambda p: move_phases(p, JOURNEY, [CHOOSE], 3))
        assert cell(after, "touch", CHOOSE) is None
        assert texts(after, "touch", SIGN) == ["Calls us", "Signs the deed"]

    def test_phases_keep_their_order_and_a_group_that_is_theirs(self) -> None:
        after = check_laws(
            sample_project(), lambda p: move_phases(p, JOURNEY, [SIGN, DREAM, CHOOSE], 1)
        )
        assert phases(after) == [LIVE, DREAM, CHOOSE, SIGN]
        assert groups(after) == ["after", "buying", "buying", "buying"]

    def test_phases_leave_the_group_that_stays_elsewhere(self) -> None:
        after = check_laws(sample_project(), lambda p: move_phases(p, JOURNEY, [DREAM, CHOOSE], 2))
        assert phases(after) == [SIGN, LIVE, DREAM, CHOOSE]
        assert groups(after) == ["buying", "after", None, None]

    def test_where_they_are_nothing_changes(self) -> None:
        check_unchanged(sample_project(), lambda p: move_phases(p, JOURNEY, [CHOOSE, SIGN], 1))
        check_unchanged(sample_project(), lambda p: move_rows(p, JOURNEY, [RowId("touch")], 0))

    def test_rows_keep_their_order(self) -> None:
        moved = [RowId("scores"), RowId("touch")]
        after = check_laws(sample_project(), lambda p: move_rows(p, JOURNEY, moved, 2))
        assert rows(after)[:5] == ["words", "feel", "touch", "scores", "chances"]


class TestStretchingGroups:
    def test_takes_phases_from_its_neighbour(self) -> None:
        after = check_laws(
            sample_project(), lambda p: stretch_group(p, JOURNEY, PhaseGroupId("after"), 2, 3)
        )
        assert groups(after) == ["buying", "buying", "after", "after"]

    def test_leaves_phases_without_a_group(self) -> None:
        after = check_laws(
            sample_project(), lambda p: stretch_group(p, JOURNEY, PhaseGroupId("buying"), 0, 1)
        )
        assert groups(after) == ["buying", "buying", None, "after"]

    def test_a_group_that_it_covers_goes(self) -> None:
        after = check_laws(
            sample_project(), lambda p: stretch_group(p, JOURNEY, PhaseGroupId("buying"), 0, 9)
        )
        assert groups(after) == ["buying"] * 4
        assert [group.id for group in after.journeys[0].groups] == ["buying"]
