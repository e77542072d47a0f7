"""What was copied comes elsewhere: in the journey, in another one, in another project."""

import pytest
from laws import check_laws
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import (
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    PhaseId,
    ProjectId,
    RowId,
    SourceId,
)
from cjm_desktop.edits.clipping import clip_block, clip_cards, clip_value
from cjm_desktop.edits.entries import remove_entries
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.pasting import Pasted, paste_block, paste_phases, paste_rows
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    Image,
    Journey,
    Phase,
    Project,
    Row,
    Source,
)
from cjm_desktop.model.questions import cell_at, entries, find_journey, find_row

LATER = JourneyId("later")
ELSEWHERE = JourneyId("elsewhere")


def elsewhere(*rows: Row, phases: tuple[str, ...] = ("One", "Choose")) -> Project:
    """Return another project that knows a channel, a source and a phase by the same names."""
    columns = tuple(Phase(id=PhaseId(f"p{i}"), name=name) for i, name in enumerate(phases))
    return Project(
        id=ProjectId("other"),
        channels=(Channel(id=ChannelId("site"), name=" website "),),
        sources=(Source(id=SourceId("logs"), name="Something else"),),
        journeys=(Journey(id=ELSEWHERE, phases=columns, rows=rows),),
    )


def paste(project: Project, journey: JourneyId, clipping: Clipping, *place: str | None) -> Pasted:
    """Paste cells from a row and phase on, checking the laws of edits."""
    row, phase = (*place, None, None)[:2]
    results: list[Pasted] = []

    def edit(before: Project) -> Project:
        at_row = RowId(row) if row else None
        at_phase = PhaseId(phase) if phase else None
        results.append(paste_block(before, journey, at_row, at_phase, clipping))
        return results[-1].project

    check_laws(project, edit)
    return results[-1]


def journey_in(project: Project, id_: JourneyId = JOURNEY) -> Journey:
    found = find_journey(project, id_)
    assert found is not None
    return found


def texts(project: Project, row: str, phase: str, journey: JourneyId = JOURNEY) -> list[str]:
    holder = find_row(journey_in(project, journey), RowId(row))
    assert holder is not None
    return [entry.text for entry in entries(holder, cell_at(holder, PhaseId(phase)))]


# Cards and cells in the same journey


def test_cards_come_after_those_that_are_there_under_new_ids() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "friends"])
    pasted = paste(sample_project(), JOURNEY, clipping, "words", CHOOSE)
    expected = ["Why does it differ?", "Reads our site", "Asks friends"]
    assert texts(pasted.project, "words", CHOOSE) == expected
    assert len(set(pasted.entries)) == 2
    assert not set(pasted.entries) & {"site", "friends"}
    row = find_row(journey_in(pasted.project), RowId("words"))
    assert row is not None
    card = row.cells[0].cards[1]
    assert (card.evidence, card.sources, card.channel) == (4, ("logs",), "web")
    assert pasted.project.channels is not None
    assert len(pasted.project.channels) == 2  # known, not added


def test_cards_come_before_the_one_at_an_index() -> None:
    project = sample_project()
    clipping = clip_cards(project, JOURNEY, ["why"])
    pasted = paste_block(project, JOURNEY, RowId("touch"), DREAM, clipping, 1)
    expected = ["Reads our site", "Why does it differ?", "Takes a folder", "Asks friends"]
    assert texts(pasted.project, "touch", DREAM) == expected


def test_cards_of_several_cells_keep_their_places_to_each_other() -> None:
    project = sample_project()
    clipping = clip_cards(project, JOURNEY, ["site", "why"])
    pasted = paste(project, JOURNEY, clipping, "words", SIGN)
    assert texts(pasted.project, "words", SIGN) == ["Reads our site"]
    scores = find_row(journey_in(pasted.project), RowId("scores"))
    assert pasted.left_out == 1  # what would come in the row of scores
    assert scores is find_row(project.journeys[0], RowId("scores"))


def test_cards_become_actions_in_a_row_of_those() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["call"])
    pasted = paste(sample_project(), JOURNEY, clipping, "todo", CHOOSE)
    expected = ["Build a calculator", "Rewrite the letter", "Calls us"]
    assert texts(pasted.project, "todo", CHOOSE) == expected


def test_an_opportunity_that_comes_along_is_the_new_one() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("chances"), RowId("todo")], [CHOOSE])
    pasted = paste(sample_project(), JOURNEY, clipping, "chances", SIGN)
    opportunity, action, _ = pasted.entries
    todo = find_row(journey_in(pasted.project), RowId("todo"))
    assert todo is not None
    cell = cell_at(todo, SIGN)
    assert cell is not None
    assert cell.actions[0].id == action
    assert cell.actions[0].opportunity == opportunity


def actions_of(project: Project, journey: JourneyId, row: str, phase: PhaseId) -> list[Action]:
    holder = find_journey(project, journey)
    assert holder is not None
    found = find_row(holder, RowId(row))
    assert found is not None
    cell = cell_at(found, phase)
    return list(cell.actions) if cell else []


def test_an_action_keeps_an_opportunity_that_was_not_copied_where_that_still_is() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["tool"])
    pasted = paste(sample_project(), JOURNEY, clipping, "todo", SIGN)
    (copy,) = actions_of(pasted.project, JOURNEY, "todo", SIGN)
    assert (copy.text, copy.opportunity) == ("Build a calculator", "clear")
    gone = remove_entries(sample_project(), JOURNEY, ["clear"])
    pasted = paste(gone, JOURNEY, clipping, "todo", SIGN)
    (copy,) = actions_of(pasted.project, JOURNEY, "todo", SIGN)
    assert copy.opportunity is None


def test_an_action_does_not_follow_from_an_opportunity_of_another_journey() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["tool"])
    other = elsewhere(Row(id=RowId("plan"), kind="actions", role="actions"))
    pasted = paste(other, ELSEWHERE, clipping, "plan", "p0")
    (copy,) = actions_of(pasted.project, ELSEWHERE, "plan", PhaseId("p0"))
    assert copy.opportunity is None


def test_rows_of_actions_and_phases_keep_their_opportunities_too() -> None:
    rows = clip_block(sample_project(), JOURNEY, [RowId("todo")], [])
    pasted = paste_rows(sample_project(), JOURNEY, rows)
    (copy, _) = actions_of(pasted.project, JOURNEY, pasted.rows[0], CHOOSE)
    assert copy.opportunity == "clear"


def test_scores_numbers_and_pictures_take_the_place_of_what_was_there() -> None:
    rows = [RowId("scores"), RowId("feel")]
    clipping = clip_block(sample_project(), JOURNEY, rows, [DREAM, CHOOSE])
    pasted = paste(sample_project(), JOURNEY, clipping, "scores", CHOOSE)
    journey = journey_in(pasted.project)
    scores, feel = (find_row(journey, row) for row in rows)
    assert scores is not None
    assert feel is not None
    values = [
        (c.relevance and c.relevance.value, c.presence and c.presence.value) for c in scores.cells
    ]
    assert values == [(40, 10), (40, 10), (85, 35)]
    assert [point.level for cell in feel.cells for point in cell.points] == [1.0, -0.5] * 2 + [2.0]


def test_one_score_leaves_the_other_alone() -> None:
    clipping = clip_value(sample_project(), at("scores", CHOOSE), series="presence")
    pasted = paste(sample_project(), JOURNEY, clipping, "scores", DREAM)
    row = find_row(journey_in(pasted.project), RowId("scores"))
    assert row is not None
    cell = row.cells[0]
    assert cell.relevance is not None
    assert cell.presence is not None
    assert (cell.relevance.value, cell.presence.value) == (40, 35)


def test_nothing_that_fits_is_an_error_and_changes_nothing() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("scores")], [DREAM])
    with pytest.raises(WrongRowError):
        paste_block(sample_project(), JOURNEY, RowId("touch"), DREAM, clipping)


def test_the_grid_grows_to_the_right_and_below() -> None:
    rows = [RowId("numbers"), RowId("pictures")]
    clipping = clip_block(sample_project(), JOURNEY, rows, [DREAM, CHOOSE, SIGN])
    pasted = paste(sample_project(), JOURNEY, clipping, "pictures", LIVE)
    journey = journey_in(pasted.project)
    assert [phase.name for phase in journey.phases[4:]] == ["Choose", "Sign"]
    assert [row.kind for row in journey.rows[8:]] == ["image"]
    assert journey.rows[8].cells == (Cell(phase=journey.phases[5].id, image=_house()),)
    assert pasted.left_out == 1  # the number, in a row of pictures


def _house() -> ImageId:
    return sample_project().images[1].id


# Another project


def test_what_is_known_by_name_is_taken_and_the_rest_is_added() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "friends"])
    target = elsewhere(Row(id=RowId("r"), name="Mine"))
    pasted = paste(target, ELSEWHERE, clipping, "r", "p1")
    first, second = pasted.project.journeys[0].rows[0].cells[0].cards
    assert first.channel == "site"  # "Website" is " website " there
    assert [channel.id for channel in pasted.project.channels] == ["site"]
    assert [source.name for source in pasted.project.sources] == ["Something else"]
    assert first.sources == ("logs",)  # the same id is the same source, whatever its name
    assert [persona.name for persona in pasted.project.personas] == ["Bas"]
    assert second.personas == (pasted.project.personas[0].id,)


def test_an_id_that_is_taken_there_is_given_anew() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["friends"])
    busy = Row(id=RowId("bas"), cells=(Cell(phase=PhaseId("p0"), cards=(Card(id=CardId("x")),)),))
    pasted = paste(elsewhere(busy), ELSEWHERE, clipping, "bas", "p0")
    persona = pasted.project.personas[0]
    assert persona.name == "Bas"
    assert persona.id != "bas"
    assert pasted.project.journeys[0].rows[0].cells[0].cards[1].personas == (persona.id,)


def test_pictures_are_the_same_by_what_they_show() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["notary"])
    image = sample_project().images[1].replace(id="villa")
    target = elsewhere(Row(id=RowId("r"))).replace(images=(image,))
    pasted = paste(target, ELSEWHERE, clipping, "r", "p0")
    assert pasted.project.images == (image,)
    assert pasted.project.journeys[0].rows[0].cells[0].cards[0].image == "villa"
    other = elsewhere(Row(id=RowId("r"))).replace(images=(Image(id=ImageId("house"), data="AAAA"),))
    assert len(paste(other, ELSEWHERE, clipping, "r", "p0").project.images) == 1


def test_an_empty_journey_takes_a_block() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("touch")], [DREAM, CHOOSE])
    pasted = paste(sample_project(), LATER, clipping)
    journey = journey_in(pasted.project, LATER)
    assert [phase.name for phase in journey.phases] == ["Dream", "Choose"]
    assert [row.role for row in journey.rows] == ["touchpoints"]
    assert [len(cell.cards) for cell in journey.rows[0].cells] == [3, 1]


# Whole rows


def paste_whole(
    project: Project, journey: JourneyId, clipping: Clipping, index: int | None = None
) -> Pasted:
    results: list[Pasted] = []
    way = paste_rows if clipping.kind == "rows" else paste_phases

    def edit(before: Project) -> Project:
        results.append(way(before, journey, clipping, index))
        return results[-1].project

    check_laws(project, edit)
    return results[-1]


def test_rows_come_with_all_that_they_are() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("touch"), RowId("scores")], [])
    pasted = paste_whole(sample_project(), JOURNEY, clipping, 1)
    rows = journey_in(pasted.project).rows
    assert [row.role for row in rows[:4]] == ["touchpoints", "touchpoints", "relevance", "quotes"]
    assert pasted.rows == (rows[1].id, rows[2].id)
    originals = sample_project().journeys[0].rows
    assert [cell.phase for cell in rows[1].cells] == [cell.phase for cell in originals[0].cells]
    assert [card.text for card in rows[1].cells[0].cards] == [
        card.text for card in originals[0].cells[0].cards
    ]


def test_rows_come_under_phases_of_the_same_name_and_bring_those_that_lack() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("touch")], [])
    pasted = paste_whole(elsewhere(phases=("Sign", "choose")), ELSEWHERE, clipping)
    journey = pasted.project.journeys[0]
    assert [phase.name for phase in journey.phases] == ["Sign", "choose", "Dream"]  # Live is empty
    held = {cell.phase: cell.cards[0].text for cell in journey.rows[0].cells}
    assert [held[phase.id] for phase in journey.phases] == [
        "Signs the deed",
        "Calls us",
        "Reads our site",
    ]


def test_rows_come_by_place_where_no_name_is_known() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [RowId("touch")], [])
    pasted = paste_whole(elsewhere(phases=("A", "B", "C", "D")), ELSEWHERE, clipping)
    journey = pasted.project.journeys[0]
    assert [phase.name for phase in journey.phases] == ["A", "B", "C", "D"]
    assert [len(cell.cards) for cell in journey.rows[0].cells] == [3, 1, 1]


# Whole phases


def test_phases_come_with_their_cells_and_in_the_group_where_they_stand() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [], [DREAM])
    pasted = paste_whole(sample_project(), JOURNEY, clipping, 2)
    journey = journey_in(pasted.project)
    assert [phase.name for phase in journey.phases] == ["Dream", "Choose", "Dream", "Sign", "Live"]
    assert journey.phases[2].group == "buying"
    assert len(journey.groups) == 2
    new = journey.phases[2].id
    assert texts(pasted.project, "touch", new) == [
        "Reads our site",
        "Takes a folder",
        "Asks friends",
    ]


def test_phases_bring_their_group_and_the_rows_that_lack() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [], [DREAM, CHOOSE])
    target = elsewhere(
        Row(id=RowId("a"), role="touchpoints"), Row(id=RowId("b"), kind="score", role="relevance")
    )
    pasted = paste_whole(target, ELSEWHERE, clipping)
    journey = pasted.project.journeys[0]
    assert [phase.name for phase in journey.phases] == ["One", "Choose", "Dream", "Choose"]
    assert [group.name for group in journey.groups] == ["Buying"]
    assert [phase.group for phase in journey.phases] == [None, None, *[journey.groups[0].id] * 2]
    roles = [
        "touchpoints",
        "relevance",
        "quotes",
        "emotional",
        "opportunities",
        "actions",
        "metric",
    ]
    assert [row.role for row in journey.rows] == roles  # pictures are empty there
    assert [len(cell.cards) for cell in journey.rows[0].cells] == [3, 1]
