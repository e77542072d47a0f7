"""Phases to be read at a desk: in type that can be read, on as many pages as that takes."""

from datetime import date

import pytest
from square_measurer import SquareMeasurer
from text_boxes import text_boxes

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row
from cjm_desktop.model.evidence import evidence_shares
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_parts import Place, parts_of
from cjm_desktop.session.print_phases import PhasePages, phase_pages

PHASE = Phase(id=PhaseId("p"), name="Choose", width=200.0, collapsed=True)


def pages_of(*rows: Row) -> PhasePages:
    journey = Journey(id=JourneyId("j"), title="Home", phases=(PHASE,), rows=rows)
    project = Project(id=ProjectId("x"), journeys=(journey,))
    asked = Asked(project, (journey,), PrintSettings(), "en", date(2026, 11, 22))
    (part,) = parts_of(asked)
    return phase_pages(asked, part, PHASE, SquareMeasurer())


def row(number: int, cards: int = 1, evidence: int = 1) -> Row:
    made = tuple(
        Card(id=CardId(f"{number}-{n}"), text=f"Card {number}-{n}", evidence=evidence)
        for n in range(cards)
    )
    return Row(
        id=RowId(f"r{number}"), name=f"Row {number}", cells=(Cell(phase=PHASE.id, cards=made),)
    )


def shown(pages: PhasePages) -> list[list[str]]:
    return [[r.id for r in part.journey.rows if not r.hidden] for part in pages.parts]


def test_a_phase_with_few_rows_takes_one_page_in_large_type() -> None:
    pages = pages_of(*(row(n) for n in range(3)))
    assert shown(pages) == [["r0", "r1", "r2"]]
    page = pages.page(0, Place(1, 1))
    assert (page.paper.width, page.paper.height) == (210, 297)
    # A sheet of 44 + 200 + 480 - 12 + 44 = 756 units fills 210 mm: 13 units are 3.6 mm, 10.2 pt.
    assert page.points_per_unit * 13 == pytest.approx(10.2, abs=0.05)


def test_many_rows_flow_over_pages_in_one_size_of_type() -> None:
    rows = [row(n) for n in range(60)]
    pages = pages_of(*rows)
    assert len(pages.parts) > 1
    assert [id_ for page in shown(pages) for id_ in page] == [r.id for r in rows]  # each once
    made = [pages.page(n, Place(n + 1, len(pages.parts))) for n in range(len(pages.parts))]
    sizes = {round(page.points_per_unit * 13, 3) for page in made}
    assert len(sizes) == 1
    assert 8 <= sizes.pop() <= 10.2
    heads = ["Home" in {text for text, _ in text_boxes(page.scene.parts)} for page in made]
    assert heads == [True] + [False] * (len(made) - 1)  # the title on the first alone
    for page in made:
        assert "Choose" in {text for text, _ in text_boxes(page.scene.parts)}


def test_a_row_that_is_higher_than_a_page_is_drawn_as_large_as_fits() -> None:
    pages = pages_of(row(0), row(1, cards=80), row(2))
    assert shown(pages) == [["r0"], ["r1"], ["r2"]]
    tall = pages.page(1, Place(2, 3))
    assert 2 < tall.points_per_unit * 13 < 8
    assert tall.paper == (210, 297)


def test_a_divider_does_not_end_a_page() -> None:
    line = Row(id=RowId("line"), kind="divider", role="visibility", name="Line of visibility")
    for count in range(1, 40):
        rows = [*(row(n) for n in range(count)), line, row(99)]
        assert all(page[-1] != "line" for page in shown(pages_of(*rows)))


def test_the_share_of_evidence_is_that_of_all_pages() -> None:
    pages = pages_of(*(row(n, evidence=4 if n < 20 else 1) for n in range(60)))
    first = pages.parts[0]
    assert first.shares == evidence_shares(pages.asked.journeys[0])
    assert first.shares == pytest.approx((40 / 60, 0, 0, 20 / 60))
