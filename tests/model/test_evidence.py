"""How well a journey is known, and from what."""

from sample import sample_project

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.evidence import evidence_shares, used_sources


def test_shares_of_cards_without_opportunities() -> None:
    # six cards beside the opportunity: four guessed, one drawn, one researched
    assert evidence_shares(sample_project().journeys[0]) == (4 / 6, 0, 1 / 6, 1 / 6)


def test_no_cards_no_shares() -> None:
    assert evidence_shares(Journey(id=JourneyId("j"))) == (0, 0, 0, 0)
    assert evidence_shares(sample_project().journeys[1]) == (0, 0, 0, 0)


def test_sources_in_use_keep_the_order_of_the_project() -> None:
    project = sample_project()
    assert [s.id for s in used_sources(project, project.journeys[0])] == ["talks", "logs"]
    assert used_sources(project, project.journeys[1]) == ()


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
