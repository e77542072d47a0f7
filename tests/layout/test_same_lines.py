"""Lines break on paper where they break on screen, whatever the paper."""

from datetime import date
from random import Random
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import Paper
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import layout_page
from cjm_desktop.layout.scene_of import scene_of
from cjm_desktop.model.document import Phase, Project
from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Scene, Text
from cjm_desktop.session.templates import example_project, list_templates, load_template

INTER: Final = HarfBuzzMeasurer()
PAPER: Final = LayoutOptions(today=date(2026, 11, 12))
SCREEN: Final = PAPER._replace(row_head=178.0, margin=18.0)
SHEETS: Final = {
    "A3": PAPERS["A3"].turned("landscape"),
    "A4": PAPERS["A4"].turned("portrait"),
    "A0": PAPERS["A0"].turned("landscape"),
    "2000x500": Paper(2000, 500),
}
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
SAID: Final = {
    *("name", "text", "prompt", "question", "title", "subtitle", "organisation", "customers"),
    *("scope", "version", "quote", "goal", "owner", "label", "period", "not_applicable"),
}
WORDS: Final = (
    *("aan", "bank", "duidelijk", "een", "hypotheek", "ik"),
    *("kosten", "nu", "overzicht", "spaargeld", "van", "zorg"),
)


def _lines(scene: Scene) -> list[tuple[str, str]]:
    """Return every line of text with what it belongs to, in drawing order."""
    return [
        (part.owner, item.line.text)
        for part in scene.parts
        for item in part.items
        if isinstance(item, Text)
    ]


def _on_screen(
    project: Project, *, asking: bool = False, by_hand: bool = False
) -> list[tuple[str, str]]:
    options = SCREEN._replace(language=project.language, asking=asking, by_hand=by_hand)
    return _lines(scene_of(layout_map(project, project.journeys[0], INTER, options)))


def _on_paper(project: Project, paper: Paper) -> list[tuple[str, str]]:
    options = PAPER._replace(language=project.language)
    return _lines(layout_page(project, project.journeys[0], INTER, paper, options)[0])


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_example_breaks_alike(language: Language, sheet: str) -> None:
    project = example_project(language)

    assert _on_paper(project, SHEETS[sheet]) == _on_screen(project)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_templates_break_alike(language: Language, sheet: str) -> None:
    for template in list_templates(language):
        project = load_template(template.id, language)
        # On paper an empty one is a sheet to be filled in by hand, with the texts of such a one.
        by_hand = is_unfilled(project.journeys[0])
        assert _on_paper(project, SHEETS[sheet]) == _on_screen(project, by_hand=by_hand)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32))
def test_screen_says_all_that_paper_says_and_asks_for_the_rest(seed: int) -> None:
    project = _random_map(Random(seed))
    said = iter(text for _, text in _on_screen(project, asking=True))

    for _, text in _on_paper(project, SHEETS["A3"]):
        # The numbers of principles close up; asking for a text moves on to it.
        assert text.isdigit() or text in said


def test_card_of_the_example_breaks_as_on_screen() -> None:
    lines = _on_paper(example_project("nl"), SHEETS["A3"])

    assert [text for _, text in lines if "avonds" in text] == ["Scrollen ’s avonds langs huizen"]


def _reworded(value: Any, random: Random) -> Any:
    """Return a value with as many as twelve words, or none, wherever it says something."""
    if isinstance(value, tuple):
        return tuple(_reworded(part, random) for part in value)
    if not isinstance(value, dict):
        return value
    return {
        field: " ".join(random.choices(WORDS, k=random.randint(0, 12)))
        if field in SAID
        else _reworded(part, random)
        for field, part in value.items()
    }


def _resized(phase: Phase, random: Random) -> Phase:
    width = random.choice((None, None, random.uniform(160, 480)))
    return phase.replace(width=width, collapsed=random.random() < 0.15)


def _random_map(random: Random) -> Project:
    """Return a map with everything that the example has, in other words and columns."""
    example = example_project(random.choice(LANGUAGES)).model_dump()
    project = Project.model_validate(_reworded(example, random))
    journey = project.journeys[0]
    phases = tuple(_resized(phase, random) for phase in journey.phases)
    return project.replace(journeys=(journey.replace(phases=phases),))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.floats(0.3, 5))
def test_any_map_breaks_alike_on_any_paper(seed: int, ratio: float) -> None:
    project = _random_map(Random(seed))

    assert _on_paper(project, Paper(300 * ratio, 300)) == _on_screen(project)
