"""Phase groups, rulers, routes and links."""

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, LinkId, PhaseGroupId, PhaseId, RouteId, RulerId
from cjm_desktop.edits.errors import BadValueError, TakenIdError, UnknownIdError
from cjm_desktop.edits.groups import change_group, group_phases, remove_group
from cjm_desktop.edits.overlays import add_overlay, change_overlay, change_span, remove_overlay
from cjm_desktop.model.document import Link, PhaseGroup, Project, Route, Ruler, RulerSpan

BAND = PhaseGroup(id=PhaseGroupId("band"), name="Second purchase")


def groups(project: Project) -> list[str | None]:
    return [phase.group for phase in project.journeys[0].phases]


def test_a_band_covers_all_from_its_first_phase_to_its_last() -> None:
    after = check_laws(sample_project(), lambda p: group_phases(p, JOURNEY, BAND, [LIVE, CHOOSE]))
    assert groups(after) == ["buying", "band", "band", "band"]
    assert [group.id for group in after.journeys[0].groups] == ["buying", "band"]


def test_a_band_in_the_middle_of_another_takes_its_right_part_apart() -> None:
    after = check_laws(sample_project(), lambda p: group_phases(p, JOURNEY, BAND, [CHOOSE]))
    assert groups(after) == ["buying", "band", None, "after"]


def test_a_band_needs_phases_that_exist_and_an_id_of_its_own() -> None:
    check_unchanged(sample_project(), lambda p: group_phases(p, JOURNEY, BAND, []))
    with pytest.raises(UnknownIdError):
        group_phases(sample_project(), JOURNEY, BAND, [PhaseId("never")])
    with pytest.raises(TakenIdError):
        group_phases(sample_project(), JOURNEY, PhaseGroup(id=PhaseGroupId("after")), [DREAM])


def test_a_band_is_changed_and_dissolved() -> None:
    buying = PhaseGroupId("buying")
    after = check_laws(
        sample_project(), lambda p: change_group(p, JOURNEY, buying, name="Buyer journey")
    )
    assert after.journeys[0].groups[0].name == "Buyer journey"
    after = check_laws(after, lambda p: remove_group(p, JOURNEY, buying))
    assert groups(after) == [None, None, None, "after"]
    with pytest.raises(UnknownIdError, match="phase group"):
        remove_group(after, JOURNEY, buying)


def test_overlays_are_added_changed_and_removed() -> None:
    link = Link(id=LinkId("umot"), origin=CardId("call"), target=CardId("site"))
    after = check_laws(sample_project(), lambda p: add_overlay(p, JOURNEY, link))
    after = check_laws(after, lambda p: change_overlay(p, JOURNEY, Link, "umot", text="A review"))
    assert [k.text for k in after.journeys[0].links] == ["", "A review"]
    stops = (CardId("call"), CardId("why"))
    after = check_laws(after, lambda p: change_overlay(p, JOURNEY, Route, "path", stops=stops))
    assert after.journeys[0].routes[0].stops == stops
    after = check_laws(after, lambda p: remove_overlay(p, JOURNEY, Ruler, "stdc"))
    assert after.journeys[0].rulers == ()


def test_overlays_refer_to_what_is_there() -> None:
    with pytest.raises(UnknownIdError):
        add_overlay(sample_project(), JOURNEY, Route(id=RouteId("r"), stops=(CardId("x"),)))
    with pytest.raises(UnknownIdError):
        change_overlay(sample_project(), JOURNEY, Link, "review", origin=CardId("tool"))
    with pytest.raises(UnknownIdError, match="route"):
        remove_overlay(sample_project(), JOURNEY, Route, "review")
    with pytest.raises(TakenIdError):
        add_overlay(sample_project(), JOURNEY, Ruler(id=RulerId("path")))


def test_a_span_is_changed_by_its_place() -> None:
    stdc = RulerId("stdc")
    after = check_laws(
        sample_project(), lambda p: change_span(p, JOURNEY, stdc, 1, name="Denk", last=LIVE)
    )
    assert after.journeys[0].rulers[0].spans[1] == RulerSpan(name="Denk", first=CHOOSE, last=LIVE)
    check_unchanged(after, lambda p: change_span(p, JOURNEY, stdc, 1, name="Denk"))
    with pytest.raises(UnknownIdError):
        change_span(after, JOURNEY, stdc, 2, name="x")
    with pytest.raises(UnknownIdError):
        change_span(after, JOURNEY, stdc, 0, first=PhaseId("never"))
    with pytest.raises(BadValueError):
        change_span(after, JOURNEY, stdc, 0, name=None)
    assert SIGN in {phase.id for phase in after.journeys[0].phases}
