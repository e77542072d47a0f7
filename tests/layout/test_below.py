"""What stands below the grid: a legend of only what is used, sources, date and page."""

from datetime import date
from typing import Any

import pytest
from small_maps import (
    PERSONAS,
    SOURCES,
    TODAY,
    actions_row,
    cards_row,
    lay,
    make_action,
    make_card,
    make_phases,
    make_project,
    make_route,
)
from text_boxes import covered, outside

from cjm_desktop.base.ids import ChannelId, PersonaId, PhaseId, RowId, SourceId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import Block, LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import Card, Cell, Phase, Project, Row, Score
from cjm_desktop.model.method import Method
from cjm_desktop.model.words import RowRole
from cjm_desktop.scene.items import Text

INTER = HarfBuzzMeasurer()
EVIDENCE = {
    "Guessed by us",
    "Customers were present",
    "Drawn by customers",
    "Researched, with source",
}


def _block(project: Project, **options: Any) -> Block:
    wanted = LayoutOptions(**{"today": TODAY, "column": 480.0, **options})
    return layout_map(project, project.journeys[0], INTER, wanted).below


def _words(block: Block) -> list[str]:
    return [
        item.line.text for part in block.parts() for item in part.items if isinstance(item, Text)
    ]


def _legend(*rows: Row, **journey: Any) -> set[str]:
    """Return the words of the legend, without heading and footer."""
    found = _words(_block(make_project(*rows, phases=7, **journey)))
    return set(found) - {"Legend", "12 November 2026 · 1 of 1", "Sources"}


def _cards(*cards: Card, role: RowRole = "own") -> Row:
    return cards_row({0: cards}, role=role)


def test_empty_map_needs_no_legend_and_has_a_footer_of_24() -> None:
    block = _block(make_project())

    assert _words(block) == ["12 November 2026 · 1 of 1"]
    assert block.height == 24


def test_legend_of_two_lines_is_70_high() -> None:
    row = _cards(*(make_card(str(rung), evidence=rung) for rung in range(1, 5)))

    assert _block(make_project(row, phases=7)).height == 70 + 24


def test_legend_of_one_line_is_40_high() -> None:
    assert _block(make_project(_cards(make_card("a")), phases=7)).height == 40 + 24


def test_only_the_rungs_in_use_are_explained() -> None:
    assert _legend(_cards(make_card("a"), make_card("b", evidence=3))) == {
        "Guessed by us",
        "Drawn by customers",
    }


def test_hidden_rows_explain_nothing() -> None:
    assert _legend(_cards(make_card("a")).replace(hidden=True)) == set()


def test_tiles_are_explained_by_what_touchpoints_are() -> None:
    digital = _legend(_cards(make_card("a", medium="digital"), role="touchpoints"))
    neither = _legend(_cards(make_card("a"), role="touchpoints"))
    physical = _legend(_cards(make_card("a", channel=ChannelId("desk"), contact="indirect")))

    assert digital - EVIDENCE == {"digital"}
    assert neither - EVIDENCE == set()
    assert physical - EVIDENCE == {"physical", "through others, outside our reach"}


def test_moments_of_truth() -> None:
    row = _cards(make_card("a", moment="zero"), make_card("b", moment="ultimate"))

    assert _legend(row) - EVIDENCE == {"0", "U", "first search", "ultimate"}


def test_actions_show_their_marks_and_bars() -> None:
    late = make_action("a", due=date(2026, 1, 1), status="busy")
    row = actions_row({0: [late, make_action("b", status="done", impact=2)]})

    assert _legend(row) == {"late", "done", "impact"}


def test_a_day_makes_an_action_late() -> None:
    row = actions_row({0: [make_action("a", due=TODAY)]})
    project = make_project(row)

    assert "late" not in _words(_block(project))
    assert "late" in _words(_block(project, today=date(2026, 11, 13)))


def test_scores_explain_guesses_and_ranks() -> None:
    def scored(evidence: int) -> Row:
        high, low = Score(value=90, evidence=evidence), Score(value=10, evidence=evidence)
        cell = Cell(phase=PhaseId("p0"), relevance=high, presence=low)
        return Row(id=RowId("s"), kind="score", cells=(cell,))

    opportunity = _cards(make_card("a"), role="opportunities")
    assert _legend(scored(1)) == {"≈ 40", "estimated figure"}
    assert _legend(scored(4)) == set()
    assert _legend(scored(4), opportunity) == {"1", "opportunity, ranked by gain"}
    by_room = make_project(scored(4), opportunity).replace(method=Method(reading="room"))
    assert "opportunity, ranked by room × relevance" in _words(_block(by_room))


def test_routes_are_named_after_their_personas() -> None:
    row = cards_row({0: [make_card("a")], 1: [make_card("b")]}, role="touchpoints")
    ann = make_route("r", "a", "b", persona=PersonaId("ann"))
    named = make_route("n", "a", "b", name="Night route")
    gone = make_route("g", "lost", persona=PersonaId("bo"))
    words = _legend(row, routes=(ann, named, gone), personas=tuple(p.id for p in PERSONAS))

    assert {"route of Ann Smit", "Night route"} <= words
    assert "route of Bo" not in words
    assert not {"AS", "Ni"} & words


def test_three_routes_are_told_by_their_initials() -> None:
    row = cards_row({0: [make_card("a")], 1: [make_card("b")]})
    personas = [PersonaId("ann"), PersonaId("bo"), None]
    routes = [
        make_route(f"r{number}", "a", "b", persona=persona, name="" if persona else "Night")
        for number, persona in enumerate(personas)
    ]
    words = _legend(row, routes=tuple(routes))

    assert {"AS", "Bo", "Ni", "route of Ann Smit", "route of Bo", "Night"} <= words


def test_sources_that_are_used_are_listed_with_their_numbers() -> None:
    row = _cards(make_card("a", evidence=4, sources=(SourceId("s3"), SourceId("s1"))))
    named = tuple(source.replace(name=f"Source {source.id}") for source in SOURCES)
    words = _words(_block(make_project(row).replace(sources=named)))

    assert words[words.index("Sources") :] == [
        *("Sources", "1", "Source s1", "3", "Source s3"),
        "12 November 2026 · 1 of 1",
    ]


@pytest.mark.parametrize("phases", [1, 2, 3, 7])
def test_many_sources_wrap_and_stay_within_the_sheet(phases: int) -> None:
    ids = tuple(source.id for source in SOURCES)
    named = tuple(
        source.replace(name=f"Interviews with {number} people who bought a house")
        for number, source in enumerate(SOURCES)
    )
    project = make_project(_cards(make_card("a", sources=ids)), phases=phases)
    layout = lay(project.replace(sources=named), column=160.0)

    parts = layout.below.parts()
    assert covered(parts) == []
    assert outside(parts, -200, layout.columns.right, 0, layout.below.height) == []


def test_narrow_map_stacks_its_legend() -> None:
    rows = (
        _cards(*(make_card(str(rung), evidence=rung) for rung in range(1, 5)), role="touchpoints"),
        actions_row({0: [make_action("x", status="done", impact=1, effort=1)]}),
    )
    narrow = _block(make_project(*rows, phases=1), column=160.0)
    wide = _block(make_project(*rows, phases=7), column=236.0)

    assert covered(narrow.parts()) == []
    assert narrow.height > wide.height == 94


def test_collapsed_map_has_its_sources_under_the_row_heads() -> None:
    phases = (Phase(id=PhaseId("p0"), collapsed=True),)
    row = _cards(make_card("a", sources=(SourceId("s1"),)))
    layout = lay(make_project(row, phases=phases))

    assert covered(layout.below.parts()) == []
    assert outside(layout.below.parts(), -200, 37, 0, layout.below.height) == []


def test_a_sheet_to_be_filled_in_by_hand_shows_the_ladder_to_copy() -> None:
    block = _block(make_project(_cards(), phases=7), by_hand=True, language="nl")

    ladder = ("Vermoed door ons", "Klanten zaten erbij", "Door klanten getekend")
    assert {*ladder, "Onderzocht, met bron"} <= set(_words(block))


def test_dutch() -> None:
    words = _words(_block(make_project(_cards(make_card("a"))), language="nl"))

    assert words == ["Legenda", "Vermoed door ons", "12 november 2026 · 1 van 1"]


def test_block_is_kept_while_the_same_signs_are_used() -> None:
    project = make_project(_cards(make_card("a")), phases=make_phases(3))
    before = lay(project)

    def after(card: Card) -> Block:
        journey = project.journeys[0].replace(rows=(_cards(card),))
        return lay(project.replace(journeys=(journey,)), before).below

    assert after(make_card("b", "other")) is before.below
    assert after(make_card("a", evidence=2)) is not before.below
