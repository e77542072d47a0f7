"""Personas on paper: their traits as lines between two ends."""

import pytest
from small_maps import MEASURER, TODAY, make_project
from text_boxes import text_boxes

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.layout.context import Context, context_of
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.lists.personas import persona_table
from cjm_desktop.layout.lists.table import Broken, broken
from cjm_desktop.layout.lists.traits import trait_lines
from cjm_desktop.model.document import Persona, Project, Trait
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Box, Move, Path, Scene, To

PLAN = Trait(low="Spontaneous", high="Planned", value=70)


def project_of(*personas: Persona, language: Language = "en") -> Project:
    project = make_project(title="Home").replace(personas=personas, language=language)
    journey = project.journeys[0].replace(personas=tuple(each.id for each in personas))
    return project.replace(journeys=(journey,))


def person(id_: str, *traits: Trait) -> Persona:
    return Persona(id=PersonaId(id_), name=id_.title(), traits=traits)


def context(project: Project) -> Context:
    options = LayoutOptions(today=TODAY, language=project.language)
    return context_of(project, project.journeys[0], MEASURER, options)


def pages(project: Project) -> Broken:
    about = context(project)
    return broken(persona_table(project.journeys[0], about), "Home", PAPERS["A4"], about)


def scenes(made: Broken) -> list[Scene]:
    return [made.page(index, 1, 1).scene for index in range(len(made.parts))]


@pytest.mark.parametrize("value", [0, 25, 100])
def test_knob_stands_where_the_value_is(value: int) -> None:
    anna = person("anna", PLAN.replace(value=value))
    (line,) = trait_lines(anna, context(project_of(anna)))
    scale = next(item for item in line.items if isinstance(item, Path))
    (knob,) = (item for item in line.items if isinstance(item, Box))
    start, end = scale.steps[0], scale.steps[-1]
    assert isinstance(start, Move)
    assert isinstance(end, To)
    assert knob.rect.centre.x == pytest.approx(start.x + (end.x - start.x) * value / 100)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Spontaneous – Planned: 70 of 100"), ("nl", "Spontaneous – Planned: 70 van 100")],
)
def test_trait_is_read_by_its_ends_and_its_value(language: Language, words: str) -> None:
    (scene,) = scenes(pages(project_of(person("anna", PLAN), language=language)))
    assert scene.reading is not None
    told = [tag.words for tag in scene.reading.children if tag.role == "figure"]
    assert told == [words]
    assert next(tag.role for tag in scene.reading.children) != "figure"


def test_page_without_traits_is_read_as_others() -> None:
    (scene,) = scenes(pages(project_of(person("anna"))))
    assert scene.reading is None


def test_trait_with_one_end_is_printed_and_one_without_is_not() -> None:
    anna = person("anna", Trait(low="Alone"), Trait(value=3))
    lines = list(trait_lines(anna, context(project_of(anna))))
    assert [line.words for line in lines] == ["Alone: 50 of 100"]


@pytest.mark.parametrize("count", [1, 3, 7])
@pytest.mark.parametrize("length", [1, 60])
def test_words_stay_beside_the_line_and_on_their_page(count: int, length: int) -> None:
    trait = Trait(low="Spontaneous " * length, high="Planned " * length, value=70)
    made = pages(project_of(*(person(f"anna{place}", trait, PLAN) for place in range(count))))
    for scene in scenes(made):
        foot = max(rect.y for _, rect in text_boxes(scene.parts))
        for text, rect in text_boxes(scene.parts):
            assert 44 - 3 <= rect.x <= rect.right <= scene.width - 44 + 1, text
            assert rect.bottom <= foot or rect.y == pytest.approx(foot, abs=2), text
    told = [tag.words for s in scenes(made) if s.reading for tag in s.reading.children]
    assert len([words for words in told if words]) == 2 * count
