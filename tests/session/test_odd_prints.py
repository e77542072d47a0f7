"""Maps that nobody plans to make, on papers from small to wide: one page each, nothing outside."""

from datetime import date
from pathlib import Path
from typing import Final

import pikepdf
import pytest
from small_maps import cards_row, make_card, make_phases, make_project
from text_boxes import covered, outside

from cjm_desktop.base.ids import JourneyId, ProjectId
from cjm_desktop.base.units import Paper
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.exporting import PdfRequest, write_pdf

INTER: Final = HarfBuzzMeasurer()
OPTIONS: Final = LayoutOptions(today=date(2026, 11, 12))
PAPERS: Final = (Paper(210, 297), Paper(1189, 841), Paper(2000, 610))  # A4, A0, a roll
SCRIPTS: Final = (
    "مرحبا بالعالم، هذه رحلة",
    "שלום עולם 2026",
    "客户旅程从这里开始",
    "Blij 😀 klaar",
)


def _grid(phases: int, rows: int, text: str = "Looks around") -> Project:
    made = (
        cards_row({at: [make_card(f"{row}-{at}", text)] for at in range(phases)}, f"r{row}")
        for row in range(rows)
    )
    return make_project(*made, phases=phases, title="Home")


def _in_scripts() -> Project:
    phases = make_phases(len(SCRIPTS))
    named = [
        phase.replace(name=text, question=text) for phase, text in zip(phases, SCRIPTS, strict=True)
    ]
    cards = {at: [make_card(f"c{at}", text * 4)] for at, text in enumerate(SCRIPTS)}
    return make_project(cards_row(cards, name=SCRIPTS[0]), phases=named, title=" ".join(SCRIPTS))


MAPS: Final = {
    "empty": Project(id=ProjectId("p"), journeys=(Journey(id=JourneyId("j")),)),
    "one by one": _grid(1, 1),
    "40 phases": _grid(40, 2),
    "60 rows": _grid(2, 60),
    "40 cards in a cell": make_project(
        cards_row({1: [make_card(f"c{at}", "Looks around") for at in range(40)]})
    ),
    "1,000 characters": _grid(3, 1, ("A long sentence about mortgages " * 40)[:1000]),
    "one word of 1,000": _grid(3, 1, "w" * 1000),
    "other scripts": _in_scripts(),
}


@pytest.mark.parametrize("name", MAPS)
def test_odd_maps_fit_every_paper(name: str, tmp_path: Path) -> None:
    project = MAPS[name]
    for paper in PAPERS:
        scene, _ = layout_page(project, project.journeys[0], INTER, paper, OPTIONS)
        assert outside(scene.parts, 0, scene.width, 0, scene.height) == []
        assert covered(scene.parts) == []

    out = tmp_path / "odd.pdf"
    write_pdf(project, PdfRequest(0, PrintSettings(paper="610x2000mm")), INTER, out)
    with pikepdf.open(out) as document:
        (page,) = document.pages
        box = [float(side) for side in page.mediabox]
    assert box == pytest.approx([0, 0, 610 / 25.4 * 72, 2000 / 25.4 * 72], abs=0.01)
