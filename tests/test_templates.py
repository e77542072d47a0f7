"""The templates: complete and alike in both languages, and a good A3 each."""

import json
import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import jsonschema
import pytest

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.icons import icon_outline
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.resources import resource_path
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.layout.tokens import MARGIN
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import is_unfilled
from cjm_desktop.model.references import parts_of
from cjm_desktop.model.texts import TEXTS
from cjm_desktop.model.words import Language
from cjm_desktop.session.templates import list_templates, load_template
from cjm_desktop.storage.files import load_project
from cjm_desktop.storage.format import write_project
from cjm_desktop.storage.schema import SCHEMA_NAME

ROOT: Final = Path(__file__).parents[1]
FOLDER: Final = ROOT / "resources" / "templates"
LANGUAGES: Final[tuple[Language, ...]] = ("en", "nl")
MODELS: Final = {  # phases, as the issue's table says
    "customer-experience": 5,
    "five-phases": 5,
    "see-think-do-care": 4,
    "awareness-to-advocacy": 5,
    "bonsing-mann": 12,
    "touch-tell-sell-care": 4,
    "rean": 4,
    "expectations-experiences-engagement": 3,
    "journey-canvas": 3,
    "communication-journey": 5,
    "service-blueprint": 5,
    "empty": 1,
}
WORKED: Final = {"webshop": 6, "impulse-purchase": 3, "b2b-purchase": 8, "mortgage": 7}
ALL: Final = (*MODELS, *WORKED)


def listed(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


# Words that English and Dutch write alike: with one meaning, with another, and names.
ALIKE: Final = listed("""
    account accountant app bank begin book budget bus contact deadline door extra flyer folder half
    hand help in influencers is label laptop later letters mail maker mat me medium meet model
    moment net of online over partners past pdf per plan planning post poster posters product radio
    school site sites station stop subsidies tact team teams warmer was we week
""")
NAMES: Final = listed("""
    academy amersfoort avinash bas between bis bonsing bram builders business canvas care cjm
    communicatie customer customerscope dakkracht deed deliver designing desktop deventer do e g
    google harvard henk ilse joris journey kaushik kc kraam lotte lynn mann margriet marloes
    michels noor rean review sanne see sell services shostack tas tell that think tim touch traffic
    trap utrecht wim youssef zwolle
""")  # people, places and firms; the names of models and their phases; the title of an article
TRADE: Final = listed("""
    blog chat community content delivery demo do’s don’t don’ts infographic marketing media podcast
    pop reviews service social stories story tips touchpoints ups video webinar website
""")
_WORD: Final = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    found: Language = request.param
    return found


def shape(part: Node) -> object:
    """Return what a project holds but for its words: types, ids and all that is no text."""
    return [
        (
            type(each).__name__,
            {
                name: value
                for name, value in each.__dict__.items()
                if name not in (*TEXTS.get(type(each), ()), "language") and not _holds_parts(value)
            },
        )
        for each in parts_of(part)
        if isinstance(each, Node)
    ]


def _holds_parts(value: object) -> bool:
    return isinstance(value, Node) or (
        isinstance(value, tuple) and any(isinstance(each, Node) for each in value)
    )


def words_of(language: Language) -> set[str]:
    """Return every word that stands in the templates of a language and is said of them."""
    return {word.lower() for text in _texts_of(language) for word in _WORD.findall(text)}


def _texts_of(language: Language) -> Iterator[str]:
    for about in list_templates(language):
        yield from (about.name, about.description, about.explanation, about.source)
        for part in parts_of(load_template(about.id, language)):
            for field in TEXTS.get(type(part), ()):
                value = getattr(part, field) if field != "initials" else ""
                yield from (value,) if isinstance(value, str) else value


def test_they_are_those_of_the_issue(language: Language) -> None:
    told = list_templates(language)
    assert sorted(each.id for each in told) == sorted(ALL)
    for each in told:
        assert all(each[:5]), each.id
        assert 1 <= len(re.findall(r"[.?](?= |$)", each.explanation)) <= 4, each.id
        assert len(each.description) <= 45, each.id


def test_their_files_are_written_from_their_sources() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "make_templates.py"))["made_files"]()
    assert {path.name for path in FOLDER.iterdir()} == set(made)
    for name, text in made.items():
        assert (FOLDER / name).read_text(encoding="utf-8") == text, name


@pytest.mark.parametrize("template", ALL)
class TestEach:
    def test_it_is_written_as_the_program_writes(self, template: str, language: Language) -> None:
        path = FOLDER / f"{template}.{language}.cjm"
        assert write_project(load_project(path)) == path.read_bytes()

    def test_it_fits_the_schema(self, template: str, language: Language) -> None:
        schema = json.loads(resource_path("schema", SCHEMA_NAME).read_text(encoding="utf-8"))
        text = (FOLDER / f"{template}.{language}.cjm").read_text(encoding="utf-8")
        assert list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(text))) == []

    def test_it_is_complete(self, template: str, language: Language) -> None:
        project = load_template(template, language)
        (journey,) = project.journeys
        assert (project.language, project.template) == (language, template)
        assert len(journey.phases) == (MODELS | WORKED)[template]
        assert all(phase.name and phase.question for phase in journey.phases)
        assert all(row.name and row.prompt for row in journey.rows)
        assert all(icon_outline(row.icon, "regular") for row in journey.rows if row.icon)
        assert {"actions", "cards"} <= {row.kind for row in journey.rows}

    def test_models_are_empty_and_worked_ones_guessed(
        self, template: str, language: Language
    ) -> None:
        project = load_template(template, language)
        (journey,) = project.journeys
        assert is_unfilled(journey) == (template in MODELS)
        assert not project.sources
        known = [part for part in parts_of(project) if getattr(part, "evidence", 1) > 1]
        assert known == []

    def test_it_fills_an_a3_in_type_that_can_be_read(
        self, template: str, language: Language
    ) -> None:
        project = load_template(template, language)
        (journey,) = project.journeys
        paper = PAPERS["A3"].turned("landscape")
        options = LayoutOptions(None, language)
        scene, points = layout_page(project, journey, HarfBuzzMeasurer(), paper, options)
        assert round(11 * points, 1) >= 6.0  # the smallest text of a map, in points
        assert 13 * points <= 16  # a card's text; more would shout from the sheet
        covered = _around([part.rect for part in scene.parts])
        assert covered.w >= scene.width - 2 * MARGIN - 1
        assert covered.h >= scene.height - 2 * MARGIN - 1


def _around(rects: list[Rect]) -> Rect:
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    return Rect(left, top, max(r.right for r in rects) - left, max(r.bottom for r in rects) - top)


@pytest.mark.parametrize("template", ALL)
def test_both_languages_hold_the_same_but_for_their_words(template: str) -> None:
    english, dutch = (load_template(template, language) for language in LANGUAGES)
    assert shape(english) == shape(dutch)
    for one, other in zip(parts_of(english), parts_of(dutch), strict=True):
        for field in TEXTS.get(type(one), ()):
            assert bool(getattr(one, field)) == bool(getattr(other, field)), field


def test_no_english_word_stands_in_a_dutch_one() -> None:
    """What both languages write is either Dutch as well, or a term of the trade."""
    both = words_of("en") & words_of("nl")
    assert sorted(both - ALIKE - NAMES - TRADE) == []


class TestModels:
    def test_the_customer_experience_map_goes_from_principles_to_actions(self) -> None:
        project = load_template("customer-experience", "en")
        assert len(project.principles) == 3
        rows = [row.role if row.role != "own" else row.id for row in _journey(project).rows]
        assert rows == [
            "touchpoints",
            "quotes",
            "influence",
            "facts",
            "relevance",
            "opportunities",
            "actions",
        ]
        (gain,) = [row for row in _journey(project).rows if row.kind == "score"]
        assert gain.series == ("relevance", "presence")  # one picture, with the gap shaded

    def test_five_phases_lie_in_two_bands_and_under_another_model(self) -> None:
        journey = _journey(load_template("five-phases", "en"))
        names = {group.id: group.name for group in journey.groups}
        bands = [names[phase.group] if phase.group else "" for phase in journey.phases]
        assert list(zip([phase.name for phase in journey.phases], bands, strict=True)) == [
            ("Awareness", "Buyer journey"),
            ("Consideration", "Buyer journey"),
            ("Decision", "Buyer journey"),
            ("Service & delivery", "Delight journey"),
            ("Loyalty & delight", "Delight journey"),
        ]
        assert _spans(journey) == [("See", 1), ("Think", 1), ("Do", 1), ("Care", 2)]
        assert _asked(journey, "information") == _asked(journey, "media") == 5

    def test_see_think_do_care_has_the_five_phases_over_its_columns(self) -> None:
        journey = _journey(load_template("see-think-do-care", "nl"))
        assert [phase.name for phase in journey.phases] == ["See", "Think", "Do", "Care"]
        assert [name for name, _ in _spans(journey)] == [
            "Bewustwording",
            "Overweging",
            "Beslissing",
            "Service en levering, loyaliteit\u00a0en\u00a0plezier",
        ]

    def test_bonsing_mann_is_two_cycles_with_a_bridge(self) -> None:
        journey = _journey(load_template("bonsing-mann", "nl"))
        steps = ["Oriëntatie", "Selectie", "Transactie", "Delivery", "Customer care", "In-between"]
        assert [phase.name for phase in journey.phases] == steps * 2
        assert [phase.group for phase in journey.phases] == ["first"] * 6 + ["repeat"] * 6
        assert [[count for _, count in _spans(journey, at)] for at in (0, 1)] == [[5, 5], [2]]
        assert [row.role for row in journey.rows if row.kind == "curve"] == [
            "functional",
            "emotional",
        ]
        assert _asked(journey, "do") == _asked(journey, "dont") == 12

    def test_a_service_blueprint_has_its_two_lines_and_what_lies_behind(self) -> None:
        journey = _journey(load_template("service-blueprint", "en"))
        ids = [row.id for row in journey.rows]
        order = ["doing", "interaction", "frontstage", "visibility", "backstage", "support"]
        assert [id_ for id_ in ids if id_ in order] == order

    @pytest.mark.parametrize(
        ("template", "row"),
        [
            ("awareness-to-advocacy", "goal"),
            ("awareness-to-advocacy", "suggestions"),
            ("touch-tell-sell-care", "media"),
            ("rean", "media"),
            ("expectations-experiences-engagement", "sources"),
            ("journey-canvas", "sources"),
            ("communication-journey", "message"),
            ("communication-journey", "media"),
        ],
    )
    def test_every_phase_asks_what_the_model_gives_for_it(self, template: str, row: str) -> None:
        journey = _journey(load_template(template, "nl"))
        assert _asked(journey, row) == len(journey.phases)


def _journey(project: Project) -> Journey:
    (journey,) = project.journeys
    return journey


def _spans(journey: Journey, ruler: int = 0) -> list[tuple[str, int]]:
    order = [phase.id for phase in journey.phases]
    return [
        (span.name, order.index(span.last) - order.index(span.first) + 1)
        for span in journey.rulers[ruler].spans
    ]


def _asked(journey: Journey, id_: str) -> int:
    row = next(row for row in journey.rows if row.id == id_)
    return sum(1 for cell in row.cells if cell.prompt)


def test_the_index_has_every_word_in_both_languages() -> None:
    index = json.loads((FOLDER / "templates.json").read_text(encoding="utf-8"))
    for entry in index:
        for key in ("name", "description", "explanation", "source"):
            assert set(entry[key]) == set(LANGUAGES), (entry["id"], key)
