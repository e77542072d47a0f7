"""What is copied: pieces with all that they refer to, and nothing else."""

import pytest
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.clipping import clip_block, clip_cards, clip_value
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Row
from cjm_desktop.storage.clippings import read_clipping, write_clipping
from cjm_desktop.storage.errors import ContentError, NotAMapError, NotJsonError
from cjm_desktop.storage.format import write_project


def held(clipping: Clipping) -> dict[tuple[str, str], list[str]]:
    """Return the ids of the cards and actions of each cell."""
    return {
        (row.id, cell.phase): [c.id for c in cell.cards] + [str(a.id) for a in cell.actions]
        for row in clipping.journey.rows
        for cell in row.cells
    }


def test_cards_keep_their_order_and_places() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["why", "friends", "site"])
    assert clipping.kind == "cards"
    assert [phase.id for phase in clipping.journey.phases] == [DREAM, CHOOSE]
    assert held(clipping) == {("touch", DREAM): ["site", "friends"], ("words", CHOOSE): ["why"]}


def test_rows_and_phases_between_cards_come_too() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "notary", "clear"])
    assert [phase.id for phase in clipping.journey.phases] == [DREAM, CHOOSE, SIGN]
    rows = ["touch", "words", "scores", "feel", "chances"]
    assert [row.id for row in clipping.journey.rows] == rows
    assert set(held(clipping)) == {("touch", DREAM), ("touch", SIGN), ("chances", CHOOSE)}


def test_what_pieces_refer_to_comes_along() -> None:
    project = clip_cards(sample_project(), JOURNEY, ["site", "friends", "notary"]).project
    assert [channel.id for channel in project.channels] == ["web"]
    assert [source.id for source in project.sources] == ["logs"]
    assert [persona.id for persona in project.personas] == ["anna", "bas"]  # whose route it is
    assert [image.id for image in project.images] == ["face", "house"]
    assert project.principles == ()


def test_the_part_of_a_route_comes_along_and_all_its_stops_are_told() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "friends", "notary"])
    (part,) = clipping.journey.routes
    assert part.stops == ("site", "notary")
    assert clipping.ways == (("path", ("site", "call", "notary")),)
    assert clip_cards(sample_project(), JOURNEY, ["friends", "why"]).journey.routes == ()


def test_a_persona_brings_its_photo() -> None:
    project = clip_block(sample_project(), JOURNEY, [RowId("feel")], [SIGN]).project
    assert [persona.id for persona in project.personas] == ["anna"]
    assert [image.id for image in project.images] == ["face"]


def test_an_action_forgets_the_opportunity_that_stays_behind() -> None:
    alone = clip_cards(sample_project(), JOURNEY, ["tool"])
    assert alone.journey.rows[0].cells[0].actions[0].opportunity is None
    assert alone.left_behind == (("tool", "clear"),)  # to be found again where it is
    assert read_clipping(write_clipping(alone)) == alone
    both = clip_cards(sample_project(), JOURNEY, ["tool", "clear"])
    assert both.journey.rows[-1].cells[0].actions[0].opportunity == "clear"


def test_a_block_has_what_its_cells_show() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("words"), kind="actions")
    clipping = clip_block(project, JOURNEY, [RowId("words"), RowId("scores")], [CHOOSE, SIGN])
    assert clipping.kind == "cells"
    words, scores = clipping.journey.rows
    assert words.cells == ()  # cards that a row of actions keeps unseen
    assert [cell.phase for cell in scores.cells] == [CHOOSE, SIGN]


def test_whole_rows_and_phases_keep_what_is_unseen() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("words"), kind="actions")
    rows = clip_block(project, JOURNEY, [RowId("words")], [])
    assert rows.kind == "rows"
    assert held(rows) == {("words", CHOOSE): ["why"]}
    phases = clip_block(project, JOURNEY, [], [CHOOSE])
    assert phases.kind == "phases"
    assert [group.id for group in phases.journey.groups] == ["buying"]
    assert [row.id for row in phases.journey.rows] == [row.id for row in project.journeys[0].rows]


def test_a_single_score_or_point() -> None:
    score = clip_value(sample_project(), at("scores", CHOOSE), series="presence")
    cell = score.journey.rows[0].cells[0]
    assert (cell.relevance, cell.presence and cell.presence.value) == (None, 35)
    point = clip_value(sample_project(), at("feel", DREAM), point="doubt")
    assert [each.id for each in point.journey.rows[0].cells[0].points] == ["doubt"]


def test_lines_of_visibility_are_no_cells() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("words"), kind="divider")
    clipping = clip_block(project, JOURNEY, [RowId("touch"), RowId("words")], [DREAM, LIVE])
    assert [row.id for row in clipping.journey.rows] == ["touch"]


def test_unknown_parts() -> None:
    with pytest.raises(UnknownIdError):
        clip_cards(sample_project(), JOURNEY, ["nobody"])
    with pytest.raises(UnknownIdError):
        clip_block(sample_project(), JOURNEY, [RowId("nobody")], [])


@pytest.mark.parametrize("kind", ["cards", "cells", "rows", "phases"])
def test_bytes_and_back(kind: str) -> None:
    project = sample_project()
    everything = clip_block(project, JOURNEY, [], [DREAM, CHOOSE, SIGN, LIVE])
    ways = everything.ways
    clipping = Clipping(kind, everything.project, (), ways)  # type: ignore[arg-type] # one of four
    assert read_clipping(write_clipping(clipping)) == clipping


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", ContentError),
        (b"\xff\xfe", ContentError),
        (b"{", NotJsonError),
        (b"[]", NotAMapError),
        (b'{"format":"cjm","version":1,"project":{"id":"p"},"clipping":"rows"}', NotAMapError),
        (write_project(sample_project()), NotAMapError),  # a whole map, of two journeys
    ],
)
def test_bytes_that_hold_no_clipping(data: bytes, error: type[ContentError]) -> None:
    with pytest.raises(error):
        read_clipping(data)


def test_a_row_without_cells_is_a_row() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("chances")], [DREAM])
    assert clipping.journey.rows == (Row(id=RowId("chances"), role="opportunities"),)
