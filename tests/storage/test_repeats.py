"""A name that stands twice in one object: refused wherever it is, never seen where it is not."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from broken_files import FILE, refusal, refusal_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_projects import projects, unknown_fields

from cjm_desktop.storage.errors import NotAMapError, RepeatedFieldError
from cjm_desktop.storage.format import read_project, write_project
from cjm_desktop.storage.writing import ProjectWriter

CARD = 'Journey 1 "Now", row 2 "Touchpoints", phase "Kiezen", card 2 "Chooses"'


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            '"evidence": 2',
            '"evidence": 2, "evidence": 3',
            f'{CARD}: field "evidence" is there twice (line 23).',
        ),
        (
            '"evidence": 2',
            '"evidence": 2,\n "evidence": 2',
            f'{CARD}: field "evidence" is there twice, first on line 23 (line 24).',
        ),
        (
            '"channel": "web"',
            r'"x": [{"b": 1, "b": null}], "ch\u0061nnel": "web"',
            f'{CARD}: field "b" is there twice (line 23).',
        ),
        (
            '"channel": "web"',
            r'"channel" :"web","ch\u0061nnel": "web"',
            f'{CARD}: field "channel" is there twice (line 23).',
        ),
        # As a merge of two branches that each added a row leaves it.
        (
            '"routes": [',
            '"rows": [],\n    "routes": [',
            'Journey 1 "Now": field "rows" is there twice, first on line 15 (line 26).',
        ),
        ('"version": 1', '"version": 7, "version": 1', "twice (line 2)"),
        ('"version": 1', '"version": 1, "later": {"": 0, "": {}}', "twice (line 2)"),
        ('"title": "House"', '"title": "A",\n"title": "House"', 'Project "House": field "title"'),
    ],
)
def test_a_name_that_is_there_twice(old: str, new: str, sentence: str) -> None:
    error = refusal(old, new)
    assert isinstance(error, RepeatedFieldError)
    assert sentence in str(error)


def test_of_two_inside_each_other_the_outer_one_is_told() -> None:
    error = refusal('"evidence": 2', '"x": {"a": {"b": 1, "b": 2}, "a": {}}')
    assert isinstance(error, RepeatedFieldError)
    assert error.field == "a"


def test_a_name_of_several_lines_is_told_in_one() -> None:
    assert 'field "a b" is there twice' in str(refusal('"evidence": 2', r'"a\nb": 1, "a\nb": 1'))


def test_a_long_name_is_told_shortly() -> None:
    name = "n" * 500
    assert len(str(refusal('"evidence": 2', f'"{name}": 1, "{name}": 1'))) < 250


def test_what_is_no_map_is_told_so_first() -> None:
    assert isinstance(refusal_of(b'{"a": 1, "a": 2}'), NotAMapError)


@pytest.mark.parametrize(
    "text",
    ['a": b', 'a\\": b', "a\\", '\\":', '\\\\":', "a : b", "a\n: b", ":", '"', '":":":', "\\:"],
)
@pytest.mark.parametrize("separator", [":", ": ", " :", "\t:\n"])
def test_texts_that_look_like_names_are_none(text: str, separator: str) -> None:
    plain = json.loads(FILE)
    plain["project"] |= {"title": text, text: {text: [text, {text: 1}]}}
    data = json.dumps(plain, separators=(",", separator)).encode()
    assert read_project(data).title == text
    name = b'"id"' + separator.encode()
    error = refusal_of(data.replace(name, name + b'"p",' + name, 1))
    assert isinstance(error, RepeatedFieldError)


def test_counting_is_enough_for_what_the_program_writes(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_: bytes) -> bool:
        raise AssertionError

    monkeypatch.setattr("cjm_desktop.storage.syntax.has_repeats", never)
    plain = json.loads(FILE)
    plain["project"]["title"] = 'om 12:30 "zo":\nja'
    data = write_project(read_project(json.dumps(plain).encode()))
    assert read_project(data).title == 'om 12:30 "zo":\nja'


_NASTY = st.text('a":\\ \n', max_size=8)
_NOTES = st.recursive(
    _NASTY | st.integers(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_NASTY, inner, max_size=2),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(project=projects(), beside=unknown_fields(), note=_NOTES, data=st.data())
def test_one_name_that_is_doubled_anywhere_is_found(
    project: Any, beside: dict[str, Any], note: Any, data: st.DataObject
) -> None:
    plain = json.loads(ProjectWriter({**beside, "note": note}).write(project))
    colon = data.draw(st.sampled_from([":", ": ", " :"]))
    sound = _text(plain, colon).encode()
    assert read_project(sound) == project
    owner = data.draw(st.sampled_from([each for each in _objects(plain) if each]))
    name = data.draw(st.sampled_from(list(owner)))
    doubled = _text(plain, colon, (owner, name)).encode()
    assert json.loads(doubled) == plain  # a parser does not mind
    error = refusal_of(doubled)
    assert isinstance(error, RepeatedFieldError)
    assert error.field == name


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a plain value, itself too."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from _objects(inner)


def _text(value: Any, colon: str, doubled: tuple[dict[str, Any], str] | None = None) -> str:
    """Return a plain value as JSON; with one name of one object written twice."""
    if isinstance(value, list):
        return f"[{','.join(_text(item, colon, doubled) for item in value)}]"
    if not isinstance(value, dict):
        return json.dumps(value)
    members = [
        json.dumps(name) + colon + _text(inner, colon, doubled) for name, inner in value.items()
    ]
    if doubled and value is doubled[0]:
        members.append(members[list(value).index(doubled[1])])
    return f"{{{','.join(members)}}}"
