"""The first map that a person makes: what it must hold in the end, in the file and on paper."""

import re
from pathlib import Path
from typing import Final

import pikepdf
from pdf_reading import PageReader, read_font

from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import cell_at
from cjm_desktop.storage.files import load_project

PHASES: Final = ("Discovering", "Trying it out")
ROWS: Final = ("Doing and touchpoints", "Needs", "Relevance and presence")
DOING, NEEDS, SCORES = ROWS
FIRST, SECOND = PHASES
CARDS: Final = {
    (DOING, FIRST): ["Sees the shop window", "Asks a friend"],
    (DOING, SECOND): ["Borrows one for a day"],
    (NEEDS, FIRST): ["Somebody who knows"],
    (NEEDS, SECOND): ["No obligation, caf\u00e9 nearby"],
}
RELEVANCE: Final = 80
PRESENCE: Final = 35


def check_map(project: Project) -> None:
    """Check that a project is the first map, with these very texts and scores."""
    journey = project.journeys[0]
    assert [phase.name for phase in journey.phases] == list(PHASES)
    assert [row.name for row in journey.rows] == list(ROWS)
    found = {}
    for row in journey.rows:
        for phase in journey.phases:
            cell = cell_at(row, phase.id)
            if cell is not None and cell.cards:
                found[row.name, phase.name] = [card.text for card in cell.cards]
    assert found == CARDS
    scores = journey.rows[2]
    first, second = (cell_at(scores, phase.id) for phase in journey.phases)
    assert first is not None
    assert first.relevance is not None
    assert first.relevance.value == RELEVANCE
    assert first.presence is not None
    assert first.presence.value == PRESENCE
    assert second is None


def check_file(path: Path) -> None:
    """Check that a file holds the first map."""
    check_map(load_project(path))


def check_pdf(path: Path) -> None:
    """Check that a PDF of one page shows everything that the first map says."""
    with pikepdf.open(path) as pdf:
        assert len(pdf.pages) == 1
        shown = _without_spaces(_text(pdf.pages[0]))
    cards = [text for texts in CARDS.values() for text in texts]
    for words in (*PHASES, *ROWS, *cards, str(RELEVANCE), str(PRESENCE)):
        assert _without_spaces(words) in shown, f"{words!r} is not on the page"


def _text(page: pikepdf.Page) -> str:
    texts = {name: read_font(font).texts for name, font in page.obj.Resources.Font.items()}
    return "".join(texts[glyph.font].get(glyph.glyph, "") for glyph in PageReader(page).glyphs)


def _without_spaces(text: str) -> str:
    return re.sub(r"\s", "", text)
