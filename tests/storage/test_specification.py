"""FORMAT.md and the JSON Schema say what the model says."""

import json
import re
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import jsonschema
import pytest
from broken_files import FILE
from pydantic.fields import FieldInfo

from cjm_desktop.base.resources import resource_path
from cjm_desktop.model import document, print_words, words
from cjm_desktop.model.method import InboxItem, Method, Waiver
from cjm_desktop.model.node import Node
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.references import references
from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.storage.envelope import DEPTH_LIMIT, SIZE_LIMIT, VERSION
from cjm_desktop.storage.schema import SCHEMA_NAME, make_schema_text, schema_text
from cjm_desktop.storage.writing import LISTS

SPECIFICATION = Path(document.__file__).parents[1] / "storage" / "FORMAT.md"
LATE: tuple[type[Node], ...] = (Method, Waiver, InboxItem, PrintSettings, TemplateWords)
TYPES = [kind for kind in vars(document).values() if isinstance(kind, type) and kind is not Node]
PARTS = [*(kind for kind in TYPES if issubclass(kind, Node)), *LATE]


@pytest.fixture(scope="module")
def text() -> str:
    return SPECIFICATION.read_text(encoding="utf-8")


def _table(text: str, heading: str) -> dict[str, list[str]]:
    """Return the rows of the first table under a heading: the first cell, and the others."""
    section = re.split(
        r"^#+ ", text.partition(f"# {heading}\n")[2], maxsplit=1, flags=re.MULTILINE
    )[0]
    rows = [line.strip("| ").split(" | ") for line in section.splitlines() if line[:1] == "|"]
    return {row[0].strip("`"): row[1:] for row in rows[2:]}


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_every_field_is_specified_with_its_default(text: str, kind: type[Node]) -> None:
    specified = {name: row[1] for name, row in _table(text, kind.__name__).items()}
    assert specified == {name: _default(about) for name, about in kind.model_fields.items()}
    assert list(specified) == list(kind.model_fields)


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_every_field_says_what_it_holds(text: str, kind: type[Node]) -> None:
    for name, (holds, *_) in _table(text, kind.__name__).items():
        shape = json.loads(make_schema_text())["$defs"][kind.__name__]["properties"][name]
        for limit in (limit for each in _shapes(shape) for limit in _limits(each)):
            assert re.search(rf"(from|to) {limit:g}( |$)", holds), f"{kind.__name__}.{name}"
        if name in references(kind):
            target = references(kind)[name].__name__
            words = re.sub(r"(?<!^)(?=[A-Z])", " ", target).lower()
            assert re.fullmatch(rf"(list of ids of {words}s|id of an? {words})", holds)


def _shapes(shape: dict[str, Any]) -> list[dict[str, Any]]:
    return [shape, *shape.get("anyOf", ())]


def _limits(shape: dict[str, Any]) -> list[float]:
    return [shape[name] for name in ("minimum", "maximum") if name in shape]


def _default(about: FieldInfo) -> str:
    if about.is_required():
        return "required"
    return f"`{json.dumps(about.default)}`"


def test_every_word_is_specified(text: str) -> None:
    named = [*vars(words).values(), *vars(print_words).values()]
    sets = [kind for kind in named if get_origin(kind) is Literal]
    assert len(sets) > 10
    missing = [word for each in sets for word in get_args(each) if f"`{word}`" not in text]
    assert missing == []


def test_limits_versions_and_lists_are_specified(text: str) -> None:
    assert f"{SIZE_LIMIT:,} bytes" in text
    assert f"{DEPTH_LIMIT} lists and objects" in text
    assert list(_table(text, "Versions")) == [str(version + 1) for version in range(VERSION)]
    layout = text.partition("## Layout of lines")[2].partition("## Limits")[0]
    for names in LISTS.values():
        assert [name for name in names if f"`{name}`" not in layout] == []


def test_the_example_is_canonical(text: str) -> None:
    from cjm_desktop.storage.format import read_project, write_project

    example = text.partition("```json\n")[2].partition("```")[0]
    assert write_project(read_project(example.encode())).decode() == example


# -- the schema --------------------------------------------------------------------------------


def test_the_shipped_schema_is_that_of_the_model() -> None:
    assert SCHEMA_NAME == "cjm-1.schema.json"
    shipped = resource_path("schema", SCHEMA_NAME).read_text(encoding="utf-8")
    assert shipped == schema_text()
    assert shipped == make_schema_text(), "run: make schema"


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads(schema_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_the_schema_takes_a_sound_file(validator: jsonschema.Draft202012Validator) -> None:
    assert list(validator.iter_errors(json.loads(FILE))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"version": 1', '"version": 2'),
        ('"format": "cjm"', '"format": "mm"'),
        ('"id": "c3", ', ""),
        ('"evidence": 2', '"evidence": 5'),
        ('"evidence": 2', '"evidence": "2"'),
        ('"tags": ["a", "b"]', '"tags": "a"'),
        ('"tags": ["a", "b"]', '"medium": "paper"'),
        ('"name": "Later"', '"rows": [{}]'),
        ('"title": "House"', '"printing": {"bleed": 30}'),
    ],
)
def test_the_schema_refuses_what_the_program_refuses(
    validator: jsonschema.Draft202012Validator, old: str, new: str
) -> None:
    assert not validator.is_valid(json.loads(FILE.replace(old, new)))
