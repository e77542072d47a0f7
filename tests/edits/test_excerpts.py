"""Parts of a journey: what belongs to some phases or rows, and nothing else."""

from sample import CHOOSE, DREAM, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, PhaseId, RowId
from cjm_desktop.edits.excerpts import emptied, with_phases, with_rows
from cjm_desktop.model.document import Card, Cell, Journey, Row
from cjm_desktop.model.questions import find_entry

NOW = sample_project().journeys[0]


def _spanning(*cards: tuple[PhaseId, str, int]) -> Journey:
    cells: dict[PhaseId, Cell] = {}
    for phase, name, span in cards:
        before = cells.get(phase) or Cell(phase=phase)
        card = Card(id=CardId(name), span=span)
        cells[phase] = before.replace(cards=(*before.cards, card))
    return NOW.replace(rows=(Row(id=RowId("r"), cells=tuple(cells.values())),), routes=(), links=())


def _placed(journey: Journey) -> dict[str, tuple[str, int]]:
    return {
        card.id: (cell.phase, card.span)
        for row in journey.rows
        for cell in row.cells
        for card in cell.cards
    }


def test_phases_come_with_their_cells_groups_and_rulers() -> None:
    part = with_phases(NOW, {CHOOSE, LIVE})

    assert [phase.id for phase in part.phases] == [CHOOSE, LIVE]
    assert {cell.phase for row in part.rows for cell in row.cells} <= {CHOOSE, LIVE}
    assert [group.id for group in part.groups] == ["buying", "after"]
    assert [(s.name, s.first, s.last) for s in part.rulers[0].spans] == [("Think", CHOOSE, CHOOSE)]


def test_rulers_and_groups_of_which_nothing_is_left_go() -> None:
    part = with_phases(NOW, {LIVE})
    assert part.rulers == ()
    assert [group.id for group in part.groups] == ["after"]


def test_routes_and_links_lead_to_what_is_shown() -> None:
    part = with_phases(NOW, {DREAM})
    shown = {stop for route in part.routes for stop in route.stops}
    assert all(find_entry(part, stop) for stop in shown)
    assert part.links == ()


def test_a_card_that_runs_on_into_what_is_shown_begins_there() -> None:
    journey = _spanning((DREAM, "long", 3), (DREAM, "short", 1), (CHOOSE, "own", 1))
    assert _placed(with_phases(journey, {CHOOSE, SIGN})) == {
        "long": (CHOOSE, 2),
        "own": (CHOOSE, 1),
    }


def test_a_card_covers_what_is_left_of_its_phases() -> None:
    journey = _spanning((DREAM, "long", 4))
    assert _placed(with_phases(journey, {DREAM, SIGN})) == {"long": (DREAM, 2)}


def test_all_phases_are_the_same_journey() -> None:
    assert with_phases(NOW, {DREAM, CHOOSE, SIGN, LIVE}) is NOW


def test_rows_are_shown_or_hidden_and_keep_their_place() -> None:
    hidden = NOW.replace(rows=(*NOW.rows[:1], NOW.rows[1].replace(hidden=True), *NOW.rows[2:]))
    part = with_rows(hidden, {NOW.rows[1].id, NOW.rows[2].id})

    assert [row.id for row in part.rows] == [row.id for row in NOW.rows]
    assert [row.id for row in part.rows if not row.hidden] == [NOW.rows[1].id, NOW.rows[2].id]


def test_an_emptied_journey_is_its_grid() -> None:
    grid = emptied(NOW.replace(phases=(NOW.phases[0].replace(collapsed=True), *NOW.phases[1:])))

    assert [row.id for row in grid.rows] == [row.id for row in NOW.rows]
    assert all(row.cells == () for row in grid.rows)
    assert [phase.name for phase in grid.phases] == [phase.name for phase in NOW.phases]
    assert not any(phase.collapsed for phase in grid.phases)
    assert (grid.routes, grid.links, grid.personas) == ((), (), ())
