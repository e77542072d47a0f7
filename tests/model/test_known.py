"""What a map says about one phase."""

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, RowId
from cjm_desktop.model.document import Card, Cell, Journey, Metric, Phase, Row, Score
from cjm_desktop.model.known import known_of

P0, P1 = PhaseId("p0"), PhaseId("p1")


def row(name: str, *cells: Cell, **fields: object) -> Row:
    return Row(id=RowId(name), cells=cells, **fields)  # type: ignore[arg-type] # as named


def journey(*rows: Row) -> Journey:
    return Journey(id=JourneyId("j"), phases=(Phase(id=P0), Phase(id=P1)), rows=rows)


def test_rows_that_say_something_in_the_order_of_the_map() -> None:
    one, two = Card(id=CardId("one")), Card(id=CardId("two"))
    known = known_of(
        journey(
            row("empty"),
            row("doing", Cell(phase=P0, cards=(one,)), Cell(phase=P1, cards=(two,))),
            row("scores", Cell(phase=P1, presence=Score(value=3)), kind="score"),
            row("metric", Cell(phase=P1, metric=Metric(value=1)), kind="metric"),
            row("line", kind="divider"),
        ),
        P1,
    )
    assert [each.row.id for each in known] == ["doing", "scores", "metric"]
    assert known[0].cards == (two,)


def test_cards_that_run_over_the_phase_from_an_earlier_one() -> None:
    long, short = Card(id=CardId("long"), span=2), Card(id=CardId("short"))
    over = row("backstage", Cell(phase=P0, cards=(long, short)))
    assert known_of(journey(over), P1)[0].cards == (long,)
    assert known_of(journey(over), P0)[0].cards == (long, short)


def test_what_is_concluded_and_what_is_hidden_are_out() -> None:
    card = Cell(phase=P0, cards=(Card(id=CardId("a")),))
    rows = row("o", card, role="opportunities"), row("h", card, hidden=True)
    assert known_of(journey(*rows), P0) == ()


def test_a_score_of_a_series_that_its_row_does_not_show_is_not_known() -> None:
    cell = Cell(phase=P0, presence=Score(value=3))
    assert known_of(journey(row("r", cell, kind="score", series=("relevance",))), P0) == ()
