"""Files of version 1 open, mean what they mean, and are written back byte for byte."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from cjm_desktop.base.resources import resource_path
from cjm_desktop.model.document import Card, Journey, Metric, Project, Score
from cjm_desktop.model.node import Node
from cjm_desktop.model.words import ROW_KINDS
from cjm_desktop.storage.format import ProjectWriter, read_contents, read_project
from cjm_desktop.storage.schema import SCHEMA_NAME

FOLDER = Path(__file__).parents[1] / "fixtures" / "formats" / "v1"
FILES = sorted(FOLDER.glob("*.cjm"))


def _read(name: str) -> Project:
    return read_project((FOLDER / name).read_bytes())


def test_there_are_files() -> None:
    assert [path.stem for path in FILES] == [
        "every-field",
        "minimal",
        "small",
        "unicode",
        "unknown-fields",
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_written_back_byte_for_byte(path: Path) -> None:
    data = path.read_bytes()
    contents = read_contents(data)
    assert ProjectWriter(contents.beside).write(contents.project) == data


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fits_the_schema(path: Path) -> None:
    schema = json.loads(resource_path("schema", SCHEMA_NAME).read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    assert list(validator.iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []


def test_minimal() -> None:
    project = _read("minimal.cjm")
    assert project.id == "p7kd2mxq4a"
    assert (project.title, project.language, project.journeys) == ("", "en", ())


def test_small() -> None:
    journey = _read("small.cjm").journeys[0]
    touchpoints, relevance = journey.rows
    assert [phase.name for phase in journey.phases] == ["Dromen", "Kiezen"]
    assert [card.text for cell in touchpoints.cells for card in cell.cards] == [
        "Zoekt foto’s van tuinen",
        "Loopt de showroom binnen",
        "Vraagt een offerte",
    ]
    assert touchpoints.cells[0].cards[1].evidence == 3
    assert touchpoints.cells[1].cards[0].evidence == 1
    assert [cell.relevance for cell in relevance.cells] == [
        Score(value=80),
        Score(value=55, evidence=2),
    ]


def test_every_field_is_set_to_something_else_than_its_default() -> None:
    project = _read("every-field.cjm")
    set_fields: dict[type[Node], set[str]] = {}
    for node in _walk(project):
        set_fields.setdefault(type(node), set()).update(
            name
            for name, about in type(node).model_fields.items()
            if node.__dict__[name] != about.default
        )
    # What can only be its default there: a PNG image, and text that every part has anyway.
    set_fields[type(project.images[0])].add("media_type")
    assert {kind: set(kind.model_fields) - names for kind, names in set_fields.items()} == {
        kind: set() for kind in Node.__subclasses__()
    }


def test_every_row_kind_has_its_content() -> None:
    journey = _read("every-field.cjm").journeys[0]
    rows = {row.kind: row for row in journey.rows}
    assert set(rows) == set(ROW_KINDS)
    assert rows["score"].cells[0].presence == Score(value=0)
    assert [point.level for cell in rows["curve"].cells for point in cell.points] == [-2, 1.5, 2]
    assert rows["actions"].cells[0].actions[0].due == date(2026, 12, 31)
    assert rows["metric"].cells[0].metric == Metric.model_validate_json(
        '{"value": 1250.5, "unit": "visits", "label": "Showroom", "period": "October 2026",'
        ' "source": "source", "drop_off": 62.5}'
    )
    assert rows["image"].cells[0].image == "image"
    assert rows["divider"].cells == ()


def test_unknown_fields_are_kept_everywhere() -> None:
    contents = read_contents((FOLDER / "unknown-fields.cjm").read_bytes())
    assert contents.beside == {"program": "another", "checksum": {"kind": "none", "of": [1, 2]}}
    kinds = {type(node) for node in _walk(contents.project) if node.__pydantic_extra__}
    assert kinds == set(Node.__subclasses__())


def test_unicode() -> None:
    cards = _read("unicode.cjm").journeys[0].rows[0].cells[0].cards
    texts = [card.text for card in cards]
    assert texts[3] == "👩\u200d👩\u200d👧\u200d👦 🇳🇱 👍🏽"
    assert texts[4] == "e\u0301 and \u00e9"
    assert texts[5] == 'quote " backslash \\ slash / and },{ ],['
    assert texts[6] == "line\nbreak\ttab\rreturn"
    assert texts[7] == "nul\x00 escape\x1b delete\x7f"
    assert texts[9] == "highest \U0010ffff"
    assert texts[11:] == ["", " spaces "]


def test_a_card_that_holds_only_its_defaults_keeps_its_id() -> None:
    assert _read("unicode.cjm").journeys[0].rows[0].cells[0].cards[11] == Card.model_validate_json(
        '{"id": "c11"}'
    )


def test_a_journey_may_hold_nothing() -> None:
    assert isinstance(_read("every-field.cjm").journeys[1], Journey)
    assert _read("every-field.cjm").journeys[1].phases == ()


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for value in node.__dict__.values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Node):
                yield from _walk(part)
