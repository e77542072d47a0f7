"""Rows that were laid out before come back as they were, under the same circumstances alone."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import cards_row, lay, make_card, make_phases, make_project, with_rows

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.past import Past
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.model.document import Card, Project, Row
from cjm_desktop.model.words import RowRole

ROLES: tuple[RowRole, ...] = ("own", "touchpoints", "quotes", "opportunities")


def test_undo_gives_the_very_rows_that_were() -> None:
    rows = [cards_row({0: [make_card(name)]}, id_=name) for name in ("a", "b", "c")]
    short = make_project(*rows)
    longer = [cards_row({0: [make_card(n, text="word " * 40)]}, id_=n) for n in ("a", "b")]
    long = with_rows(short, *longer, rows[2])
    first = lay(short)
    second = lay(long, previous=first)
    assert second.rows[0].height > first.rows[0].height
    again = lay(short, previous=second)
    assert again.rows == first.rows
    assert again.tops == first.tops
    assert lay(long, previous=again).rows == second.rows


def test_not_under_other_columns() -> None:
    row, other = (cards_row({0: [make_card("a", "word " * n)]}, id_="row") for n in (9, 30))
    project = make_project(row)
    changed = with_rows(project, other)
    layout = lay(changed, previous=lay(project))
    phases = [phase.replace(width=400.0) for phase in make_phases(3)]
    wide = make_project(row, phases=phases)
    assert lay(wide, previous=layout).rows[0].height == lay(wide).rows[0].height


def test_only_the_last_are_kept() -> None:
    past = Past()
    rows = [lay(make_project(cards_row({0: [make_card("a")]}))).rows[0] for _ in range(301)]
    past.keep(rows, ())
    assert past.get(rows[0].row) is None
    assert past.get(rows[1].row) is rows[1]


def test_what_is_shown_is_no_past() -> None:
    past, row = Past(), lay(make_project(cards_row({0: [make_card("a")]}))).rows[0]
    past.keep((row,), (row,))
    assert past.get(row.row) is None


def _state(layout: MapLayout) -> object:
    """Return all that layout says of the rows."""
    return [
        (row.height, [(cell.boxes, cell.colours) for cell in row.cells], row.under(), row.over())
        for row in layout.rows
        if isinstance(row, MeasuredRow)
    ]


def _edited(project: Project, random: Random) -> Project:
    """Return the project with cards added, dropped, moved and changed in some of its cells."""
    return with_rows(project, *(_changed_row(row, random) for row in project.journeys[0].rows))


def _changed_row(row: Row, random: Random) -> Row:
    cells = []
    for cell in row.cells:
        cards = list(cell.cards)
        match random.randrange(6):
            case 0:
                cards.insert(random.randint(0, len(cards)), _card(random))
            case 1 if cards:
                cards.pop(random.randrange(len(cards)))
            case 2 if cards:
                at = random.randrange(len(cards))
                cards[at] = cards[at].replace(text="word " * random.randrange(12))
            case 3:
                random.shuffle(cards)
        cells.append(cell if tuple(cards) == cell.cards else cell.replace(cards=tuple(cards)))
    return row.replace(cells=tuple(cells))


def _card(random: Random) -> Card:
    medium = random.choice([None, "physical", "digital"])
    text = "word " * random.randrange(12)
    return make_card(f"new{random.random()}", text, span=random.choice([1, 1, 2]), medium=medium)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_edits_undo_and_redo_are_laid_out_as_from_scratch(seed: int) -> None:
    random = Random(seed)
    start = make_project(
        *(
            cards_row({c: [_card(random) for _ in range(3)] for c in range(4)}, role=role, id_=role)
            for role in ROLES
        ),
        phases=4,
    )
    documents, place, layout = [start], 0, lay(start)
    for _ in range(8):
        if random.random() < 0.5:
            documents = [*documents[: place + 1], _edited(documents[place], random)]
            place += 1
        else:
            place = random.randrange(len(documents))
        layout = lay(documents[place], previous=layout)
        assert _state(layout) == _state(lay(documents[place]))
