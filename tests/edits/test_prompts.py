"""What cells ask by themselves: set, kept while cards come and go, joined with their phases."""

from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, RowId
from cjm_desktop.edits.entries import add_entry, remove_entries
from cjm_desktop.edits.excerpts import emptied
from cjm_desktop.edits.phase_merging import merge_phases
from cjm_desktop.edits.prompts import set_prompt
from cjm_desktop.edits.replacing import replace_hits
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Cell, Project
from cjm_desktop.model.questions import cell_at, find_row, is_unfilled, prompt_of
from cjm_desktop.model.searching import Query, find_hits

ROW = RowId("chances")


def asked(project: Project, phase: object) -> str:
    row = find_row(project.journeys[0], ROW)
    assert row is not None
    cell = next((c for c in row.cells if c.phase == phase), None)
    return cell.prompt if cell else ""


def test_a_cell_asks_more_closely_than_its_row() -> None:
    before = sample_project()
    there = CellAddress(JOURNEY, ROW, LIVE)
    after = check_laws(before, lambda project: set_prompt(project, there, "Who helps?"))

    row = find_row(after.journeys[0], ROW)
    assert row is not None
    assert (prompt_of(row, LIVE), prompt_of(row, DREAM)) == ("Who helps?", row.prompt)
    check_unchanged(after, lambda project: set_prompt(project, there, "Who helps?"))
    assert cell_at(find_row(set_prompt(after, there, "").journeys[0], ROW) or row, LIVE) is None


def test_it_stays_while_cards_come_and_go() -> None:
    there = CellAddress(JOURNEY, ROW, LIVE)
    project = set_prompt(sample_project(), there, "Who helps?")
    card = Card(id=CardId("new"), text="A friend")
    filled = add_entry(project, there, card)

    assert asked(filled, LIVE) == "Who helps?"
    assert remove_entries(filled, JOURNEY, ["new"]) == project


def test_phases_that_become_one_ask_both() -> None:
    project = sample_project()
    for phase, words in ((DREAM, "Who?"), (CHOOSE, "Where?"), (SIGN, "Who?")):
        project = set_prompt(project, CellAddress(JOURNEY, ROW, phase), words)

    assert asked(merge_phases(project, JOURNEY, (DREAM, CHOOSE, SIGN)), DREAM) == "Who? Where?"


def test_an_emptied_grid_still_asks_and_counts_as_unfilled() -> None:
    project = set_prompt(sample_project(), CellAddress(JOURNEY, ROW, CHOOSE), "Where?")
    grid = emptied(project.journeys[0])

    row = find_row(grid, ROW)
    assert row is not None
    assert row.cells == (Cell(phase=CHOOSE, prompt="Where?"),)
    assert is_unfilled(grid)
    assert not is_unfilled(project.journeys[0])


def test_it_is_found_and_replaced() -> None:
    project = set_prompt(sample_project(), CellAddress(JOURNEY, ROW, LIVE), "Which neighbour?")
    query = Query("neighbour")
    hits = list(find_hits(project, query))

    assert [(hit.row, hit.spot.phase, hit.spot.text) for hit in hits] == [
        (ROW, LIVE, "Which neighbour?")
    ]
    assert asked(replace_hits(project, hits, query, "friend"), LIVE) == "Which friend?"
