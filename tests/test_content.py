"""What comes with the program: the templates and the example, in both languages."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.session.templates import (
    example_project,
    new_project,
)

LANGUAGES: tuple[Language, ...] = ("en", "nl")


def shape(journey: Journey) -> object:
    """Return what a journey holds but for its words."""
    return (
        [(phase.id, phase.hue, phase.group) for phase in journey.phases],
        [(row.id, row.kind, row.role, row.series) for row in journey.rows],
        [
            (cell.phase, [c.evidence for c in cell.cards], len(cell.actions), len(cell.points))
            for row in journey.rows
            for cell in row.cells
        ],
    )


def texts(project: Project) -> list[str]:
    """Return the texts of all cards and actions."""
    cells = [cell for j in project.journeys for row in j.rows for cell in row.cells]
    cards = [card.text for cell in cells for card in cell.cards]
    return cards + [action.text for cell in cells for action in cell.actions]


def test_two_new_projects_share_no_id() -> None:
    one, other = (new_project("five-phases", "en") for _ in range(2))
    ids = [
        {p.id, *(phase.id for phase in p.journeys[0].phases), *(r.id for r in p.journeys[0].rows)}
        for p in (one, other)
    ]
    assert not ids[0] & ids[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_complete(language: Language) -> None:
    project = example_project(language)
    journey = project.journeys[0]
    cells = [cell for row in journey.rows for cell in row.cells]
    actions = [action for cell in cells for action in cell.actions]
    # The issue: at least 6 phases, 9 rows and 60 cards, scores, a curve, opportunities, actions
    # with channel, owner, date and status, two personas, sources.
    assert len(journey.phases) >= 6
    assert len(journey.rows) >= 9
    assert sum(len(cell.cards) for cell in cells) >= 60
    assert any(cell.relevance and cell.presence for cell in cells)
    assert any(cell.points for cell in cells)
    assert {row.role for row in journey.rows} >= {"opportunities", "actions"}
    assert all(a.text and a.channel and a.owner and a.due for a in actions)
    assert {action.status for action in actions} == {"open", "busy", "done"}
    assert len(project.personas) == 2
    assert project.sources
    assert project.principles


def test_the_example_is_the_same_in_both_languages_but_for_its_words() -> None:
    english, dutch = (example_project(language) for language in LANGUAGES)
    assert [shape(j) for j in english.journeys] == [shape(j) for j in dutch.journeys]
    assert not set(texts(english)) & set(texts(dutch))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler's pdftotext is not installed")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", ["A3", "A0"])
def test_another_program_finds_every_card_in_the_pdf(
    paper: str, language: Language, tmp_path: Path
) -> None:
    project = example_project(language)
    out = tmp_path / "map.pdf"
    write_pdf(project, PdfRequest(None, PrintSettings(paper=paper)), HarfBuzzMeasurer(), out)
    command = ["pdftotext", str(out), "-"]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    found = squeezed(done.stdout)
    assert [text for text in texts(project) if squeezed(text) not in found] == []


def squeezed(text: str) -> str:
    """Return a text without spaces and line ends, and without the raised numbers of sources."""
    return re.sub(r"[\s\d]+", "", text)
