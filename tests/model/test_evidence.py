"""How well a journey is known, and from what; counted by hand."""

import pytest
from sample import CHOOSE, DREAM, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, JourneyId, PointId, RowId, SourceId
from cjm_desktop.model.document import Card, Cell, CurvePoint, Journey, Row
from cjm_desktop.model.evidence import (
    evidence_counts,
    evidence_shares,
    phase_counts,
    row_counts,
    shares_of,
    source_uses,
    used_sources,
)

# By hand, as guessed, present, drawn, researched:
#             Dream                       Choose             Sign                 together
#   touch     folder, friends; site (4)   call               notary               4 0 0 1
#   words                                 why (3)                                 0 0 1 0
#   scores    40 (1), 10 (2)              85 (4), 35 (3)     95 (2)               1 2 1 1
#   feel      hope, doubt                                    joy                  3 0 0 0
#   together  5 1 0 1                     1 0 2 1            2 1 0 0              8 2 2 2
# The opportunity in Choose is a conclusion, metrics and images have no rung.


def test_the_sample_by_hand() -> None:
    journey = sample_project().journeys[0]
    assert evidence_counts(journey) == (8, 2, 2, 2)
    assert evidence_shares(journey) == (8 / 14, 2 / 14, 2 / 14, 2 / 14)
    assert row_counts(journey) == {
        "touch": (4, 0, 0, 1),
        "words": (0, 0, 1, 0),
        "scores": (1, 2, 1, 1),
        "feel": (3, 0, 0, 0),
    }
    assert phase_counts(journey) == {
        DREAM: (5, 1, 0, 1),
        CHOOSE: (1, 0, 2, 1),
        SIGN: (2, 1, 0, 0),
    }
    assert LIVE not in phase_counts(journey)  # nothing is under it


def test_nothing_has_no_shares() -> None:
    assert evidence_shares(Journey(id=JourneyId("j"))) == (0, 0, 0, 0)
    assert evidence_shares(sample_project().journeys[1]) == (0, 0, 0, 0)
    assert row_counts(Journey(id=JourneyId("j"))) == {}
    assert shares_of((1, 0, 1, 2)) == (0.25, 0, 0.25, 0.5)


def test_a_card_over_two_phases_is_one_and_tells_of_both() -> None:
    journey = sample_project().journeys[0]
    wide = Card(id=CardId("wide"), evidence=4, span=3)
    beyond = Card(id=CardId("beyond"), evidence=2, span=9)  # past the last phase
    row = Row(id=RowId("r"), cells=(Cell(phase=CHOOSE, cards=(wide, beyond)),))
    alone = journey.replace(rows=(row,))
    assert evidence_counts(alone) == (0, 1, 0, 1)
    assert phase_counts(alone) == dict.fromkeys((CHOOSE, SIGN, LIVE), (0, 1, 0, 1))


def test_wishes_and_what_no_row_shows_do_not_count() -> None:
    journey = sample_project().journeys[0]
    _, _, scores, curve, *_ = journey.rows
    wish = CurvePoint(id=PointId("wish"), curve="wanted", evidence=4)
    wanted = curve.replace(cells=(Cell(phase=DREAM, points=(wish,)),))
    assert row_counts(journey.replace(rows=(wanted,))) == {}
    presence = journey.replace(rows=(scores.replace(series=("presence",)),))
    assert evidence_counts(presence) == (0, 1, 1, 0)
    for unseen in (scores.replace(hidden=True), scores.replace(kind="metric")):
        assert evidence_counts(journey.replace(rows=(unseen,))) == (0, 0, 0, 0)
        assert phase_counts(journey.replace(rows=(unseen,))) == {}


def test_sources_in_use_keep_the_order_of_the_project() -> None:
    project = sample_project()
    assert [s.id for s in used_sources(project, project.journeys[0])] == ["talks", "logs"]
    assert used_sources(project, project.journeys[1]) == ()


@pytest.mark.parametrize("curve", ["emotional", "wanted"])
def test_points_of_curves_use_sources(curve: str) -> None:
    project = sample_project()
    journey = project.journeys[0]
    point = CurvePoint(id=PointId("p"), sources=(SourceId("talks"),)).replace(curve=curve)
    row = Row(id=RowId("r"), kind="curve", cells=(Cell(phase=DREAM, points=(point,)),))
    assert [s.id for s in used_sources(project, journey.replace(rows=(row,)))] == ["talks"]
    cards = row.replace(kind="cards")
    assert used_sources(project, journey.replace(rows=(cards,))) == ()


def test_how_much_each_source_carries() -> None:
    # talks: the relevance of Choose; logs: the card that reads our site, and the metric
    journey = sample_project().journeys[0]
    assert source_uses(journey) == {"talks": 1, "logs": 2}
    hidden = tuple(row.replace(hidden=True) for row in journey.rows)
    assert source_uses(journey.replace(rows=hidden)) == {}


def test_only_what_a_visible_row_shows_uses_sources() -> None:
    project = sample_project()

    def used(*rows: Row) -> list[str]:
        return [s.id for s in used_sources(project, project.journeys[0].replace(rows=rows))]

    touchpoints, _, scores, *_, metric, _ = project.journeys[0].rows
    assert used(touchpoints) == ["logs"]
    assert used(touchpoints.replace(hidden=True)) == []
    assert used(touchpoints.replace(kind="curve")) == []
    assert used(scores) == ["talks"]
    assert used(scores.replace(series=("presence",))) == []
    assert used(metric) == ["logs"]


def test_phases_keep_their_order() -> None:
    journey = sample_project().journeys[0]
    turned = journey.replace(phases=journey.phases[::-1])
    assert list(phase_counts(turned)) == [SIGN, CHOOSE, DREAM]
