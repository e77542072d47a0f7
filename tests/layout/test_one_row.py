"""The short way after an edit of one row: when it is taken, and what it leaves as it is."""

from typing import Any

import pytest
from small_maps import (
    MEASURER,
    TODAY,
    cards_row,
    lay,
    make_card,
    make_link,
    make_project,
    make_route,
    with_rows,
)

from cjm_desktop.base.ids import SourceId
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.one_row import with_one_row_changed
from cjm_desktop.model.document import Project, Row

OPTIONS = LayoutOptions(today=TODAY)


def rows(**changed: Any) -> tuple[Row, ...]:
    """Return three rows of a card each; ``changed`` are fields of the second card."""
    fields = {"text": "word", **changed}
    return (
        cards_row({0: [make_card("a")]}, id_="first"),
        cards_row({0: [make_card("b", **fields)]}, id_="second"),
        cards_row({1: [make_card("c")]}, id_="third"),
    )


def edited(project: Project, **changed: Any) -> Project:
    """Return the project with another card in its second row."""
    first, _, third = project.journeys[0].rows
    return with_rows(project, first, rows(**changed)[1], third)


def shortly(before: MapLayout, after: Project) -> MapLayout | None:
    return with_one_row_changed(after, after.journeys[0], MEASURER, OPTIONS, before)


def test_a_longer_text_moves_what_is_below() -> None:
    project = make_project(*rows())
    before = lay(project)
    after = edited(project, text="word " * 20)
    layout = shortly(before, after)
    assert layout is not None
    assert layout.tops == lay(after).tops
    assert layout.rows[0] is before.rows[0]
    assert layout.rows[1] is not before.rows[1]
    assert layout.rows[2] is before.rows[2]
    assert (layout.above, layout.header, layout.below) == (
        before.above,
        before.header,
        before.below,
    )
    assert layout.project is after


@pytest.mark.parametrize(
    "changed", [{"evidence": 4}, {"sources": (SourceId("s1"),)}, {"moment": "first"}]
)
def test_not_where_the_legend_or_the_share_of_evidence_may_differ(
    changed: dict[str, Any],
) -> None:
    project = make_project(*rows())
    assert shortly(lay(project), edited(project, **changed)) is None


def test_not_for_two_rows_nor_for_other_fields() -> None:
    project = make_project(*rows())
    before = lay(project)
    first, second, third = project.journeys[0].rows
    both = with_rows(project, first.replace(name="A"), second.replace(name="B"), third)
    assert shortly(before, both) is None
    assert shortly(before, with_rows(project, first, second)) is None
    assert shortly(before, edited(project, text="other").replace(title="Other")) is None
    journey = with_rows(project, *edited(project, text="other").journeys[0].rows, title="Other")
    assert shortly(before, journey) is None
    assert shortly(before, with_rows(project, first, second.replace(hidden=True), third)) is None
    assert shortly(before, project) is None


def test_not_with_other_options() -> None:
    project = make_project(*rows())
    before = lay(project, column=200.0)
    assert shortly(before, edited(project, text="other")) is None


def test_not_under_a_route_or_link() -> None:
    for lines in (
        {"routes": (make_route("r", "a", "c"),)},  # runs past the second row
        {"routes": (make_route("r", "b"),)},
        {"links": (make_link("l", "a", "b"),)},
    ):
        project = make_project(*rows(), **lines)
        assert shortly(lay(project), edited(project, text="other")) is None


def test_beside_a_route_that_keeps_to_other_rows() -> None:
    project = make_project(*rows(), routes=(make_route("r", "c"),))
    before = lay(project)
    layout = shortly(before, edited(project, text="word " * 20))
    assert layout is not None
    assert layout.rows[2] is before.rows[2]
