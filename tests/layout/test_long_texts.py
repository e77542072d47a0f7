"""Three times as much text as usual, on any paper: nothing is lost, nothing covers another."""

from collections import Counter
from datetime import date
from typing import Any, Final, get_args

import pytest
from text_boxes import covered, outside, text_boxes

from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import Paper
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import RowRole
from cjm_desktop.scene.items import Scene
from cjm_desktop.session.templates import example_project

INTER: Final = HarfBuzzMeasurer()
OPTIONS: Final = LayoutOptions(language="nl", today=date(2026, 11, 12))
SHEETS: Final = {
    "A4": PAPERS["A4"].turned("portrait"),
    "A3": PAPERS["A3"].turned("landscape"),
    "roll": Paper(2000, 610),
}
SAID: Final = {
    *("name", "text", "prompt", "question", "title", "subtitle", "organisation", "customers"),
    *("scope", "version", "quote", "owner", "label", "period", "role"),
}
IN_LISTS: Final = ("owner",)  # who answers for a contact is told in the list of touchpoints
ROLES: Final = frozenset(get_args(RowRole))


def _tripled(value: Any, field: str = "") -> Any:
    if isinstance(value, tuple):
        return tuple(_tripled(part) for part in value)
    if isinstance(value, dict):
        return {name: _tripled(part, name) for name, part in value.items()}
    says = isinstance(value, str) and field in SAID and value not in ROLES
    return " ".join([value] * 3) if says and value else value


def _long_map(phases: int) -> Project:
    """Return the example in long texts, with its first phases."""
    project = Project.model_validate(_tripled(example_project("nl").model_dump()))
    journey = project.journeys[0]
    return remove_phases(project, journey.id, [p.id for p in journey.phases[phases:]])


def _page(project: Project, paper: Paper) -> Scene:
    return layout_page(project, project.journeys[0], INTER, paper, OPTIONS)[0]


def _said(value: Any, field: str = "") -> Counter[str]:
    """Return the words of a dumped part of the document."""
    if isinstance(value, tuple):
        return sum((_said(part) for part in value), Counter())
    if isinstance(value, dict):
        unsaid = IN_LISTS if "contact" in value else ()  # of cards alone; actions say theirs
        return sum((_said(v, name) for name, v in value.items() if name not in unsaid), Counter())
    says = isinstance(value, str) and field in SAID and value not in ROLES
    return _words(value) if says else Counter()


def _words(text: str) -> Counter[str]:
    """Return the words of a text; the sheet adds marks and breaks lines after hyphens."""
    return Counter(word.strip("‘’.,") for word in text.replace("-", " ").split())


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("phases", [1, 3, 7])
def test_long_texts_are_whole_and_apart(phases: int, sheet: str) -> None:
    project = _long_map(phases)
    scene = _page(project, SHEETS[sheet])
    drawn = sum((_words(text) for text, _ in text_boxes(scene.parts)), Counter())
    journey = project.journeys[0]
    said = _said(journey.model_dump(exclude={"name"})) + _said(
        {"p": tuple(p.model_dump() for p in (*project.principles, *project.personas))}
    )

    assert said - drawn == Counter()
    assert covered(scene.parts) == []
    assert outside(scene.parts, 0, scene.width, 0, scene.height) == []
