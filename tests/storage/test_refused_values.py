"""Files that are refused for a value: of another type, out of its limits, missing."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from broken_files import FILE, refusal, refusal_of

from cjm_desktop.storage.errors import ContentError, MissingFieldError, WrongValueError
from cjm_desktop.storage.format import read_project

KIEZEN = 'Journey 1 "Now", row 2 "Touchpoints", phase "Kiezen"'
CARD_1 = f'{KIEZEN}, card 1 "Asks"'
CARD_2 = f'{KIEZEN}, card 2 "Chooses"'
SCORE_CELL = 'Journey 1 "Now", row 1, phase "Dromen"'
METRIC = 'Journey 1 "Now", row 1, phase "Kiezen", metric'
EVIDENCE, TAGS = '"evidence": 2', '"tags": ["a", "b"]'
TITLE = '"title": "House"'
LATER, OTHER = '"name": "Later"', '"name": "Other"'
A_DATE = 'field "changed" must be a date such as "2026-03-31"'


@pytest.mark.parametrize(
    ("old", "new", "place", "fault", "line"),
    [
        (EVIDENCE, '"evidence": "x"', CARD_2, 'field "evidence" must be {1-4}, not "x"', 23),
        (
            TITLE,
            '"printing": {"bleed": 30}',
            "Printing",
            'field "bleed" must be a number from 0 to 20, not 30',
            3,
        ),
        (
            TITLE,
            '"printing": {"following": ["phases", "cards"]}',
            "Printing",
            (
                'field "following", item 2, must be one of "phases", "personas", "actions", '
                '"touchpoints", "notes", "evidence", "review", not "cards"'
            ),
            3,
        ),
        (TITLE, '"printing": 7', "Project", 'field "printing" must be {object}, not 7', 3),
        (EVIDENCE, '"evidence": 5', CARD_2, 'field "evidence" must be {1-4}, not 5', 23),
        (EVIDENCE, '"evidence": null', CARD_2, 'field "evidence" must be {1-4}, not null', 23),
        (EVIDENCE, '"evidence": 2.0', CARD_2, 'field "evidence" must be {1-4}, not 2.0', 23),
        (EVIDENCE, '"evidence": true', CARD_2, 'field "evidence" must be {1-4}, not true', 23),
        (TAGS, '"span": 0', CARD_1, 'field "span" must be {1-1000}, not 0', 22),
        (
            '"value": 80',
            '"value": 101',
            f"{SCORE_CELL}, relevance",
            'field "value" must be {0-100}, not 101',
            17,
        ),
        ('"Asks"', "[]", f"{KIEZEN}, card 1", 'field "text" must be text, not a list', 22),
        ('"Asks"', "{}", f"{KIEZEN}, card 1", 'field "text" must be text, not an object', 22),
        (TAGS, '"tags": ["a", 7]', CARD_1, 'field "tags", item 2, must be text, not 7', 22),
        (TAGS, '"tags": "a"', CARD_1, 'field "tags" must be {list}, not "a"', 22),
        (
            TAGS,
            '"medium": "paper"',
            CARD_1,
            'field "medium" must be one of "digital", "physical", not "paper"',
            22,
        ),
        (
            '{"value": 80, "sources": ["s1"]}',
            "80",
            SCORE_CELL,
            'field "relevance" must be {object}, not 80',
            17,
        ),
        ('"value": 1.5', '"value": "1,5"', METRIC, 'field "value" must be a number, not "1,5"', 18),
        (
            '"value": 1.5',
            f'"value": {"9" * 400}',
            METRIC,
            f'field "value" must be a number, not {"9" * 30}…{"9" * 29}',
            18,
        ),
        (
            '"level": 1',
            '"level": 2.5',
            f"{KIEZEN}, curve point 1",
            'field "level" must be a number from -2 to 2, not 2.5',
            25,
        ),
        (LATER, '"changed": "3 March"', "Journey 2", f'{A_DATE}, not "3 March"', 28),
        (LATER, '"changed": "20260331"', "Journey 2", f'{A_DATE}, not "20260331"', 28),
        (LATER, '"changed": "2026-02-30"', "Journey 2", f'{A_DATE}, not "2026-02-30"', 28),
        (LATER, '"changed": 20260331', "Journey 2", f"{A_DATE}, not 20260331", 28),
        (
            OTHER,
            '"collapsed": 1',
            'Journey 2 "Later", phase 1',
            'field "collapsed" must be true or false, not 1',
            29,
        ),
        (
            OTHER,
            '"width": 10',
            'Journey 2 "Later", phase 1',
            'field "width" must be a number from 24 to 4000, not 10',
            29,
        ),
        (
            '[{"id": "f9", "name": "Other"}]',
            "[7]",
            'Journey 2 "Later", phase 1',
            "this must be {object}, not 7",
            29,
        ),
        (
            '[{"id": "f9", "name": "Other"}]',
            "{}",
            'Journey 2 "Later"',
            'field "phases" must be {list}, not an object',
            29,
        ),
        ('"title": "House"', '"title": 1', "Project", 'field "title" must be text, not 1', 3),
        (
            '"title": "House"',
            '"language": "fr"',
            "Project",
            'field "language" must be one of "en", "nl", not "fr"',
            3,
        ),
        ('"id": "u1"', '"id": 3', 'Principle 1 "Call back"', 'field "id" must be text, not 3', 4),
    ],
)
def test_a_wrong_value(old: str, new: str, place: str, fault: str, line: int) -> None:
    fault = re.sub(r"\{(\d+)-(\d+)\}", r"a whole number from \1 to \2", fault)
    fault = fault.replace("{list}", "a list between [ and ]")
    fault = fault.replace("{object}", "an object between { and }")
    error = refusal(old, new)
    assert isinstance(error, WrongValueError)
    assert str(error) == f"{place}: {fault} (line {line})."


def test_a_wrong_value_carries_its_facts() -> None:
    error = refusal(EVIDENCE, '"evidence": 9')
    assert isinstance(error, WrongValueError)
    assert [(step.kind, step.number, step.name) for step in error.place] == [
        ("journey", 1, "Now"),
        ("row", 2, "Touchpoints"),
        ("phase", None, "Kiezen"),
        ("card", 2, "Chooses"),
    ]
    assert (error.field, error.item, error.found, error.line) == ("evidence", None, "9", 23)
    assert (error.expected.kind, error.expected.low, error.expected.high) == ("whole number", 1, 4)


def test_a_project_must_be_an_object() -> None:
    error = refusal_of(b'{"format": "cjm", "version": 1,\n "project": [1]}')
    assert str(error) == (
        'The file: field "project" must be an object between { and }, not a list (line 2).'
    )


@pytest.mark.parametrize(
    ("old", "place", "field", "line"),
    [
        ('"id": "c3", ', CARD_2, "id", 23),
        ('"id": "p", ', 'Project "House"', "id", 3),
        ('"value": 80, ', f"{SCORE_CELL}, relevance", "value", 17),
        (', "last": "f2"', 'Journey 1 "Now", ruler 1, ruler span 1 "See"', "last", 14),
        ('"version": 1,', "The file", "version", 1),
    ],
)
def test_a_missing_field(old: str, place: str, field: str, line: int) -> None:
    error = refusal(old, "")
    assert isinstance(error, MissingFieldError)
    assert error.field == field
    assert str(error) == f'{place}: field "{field}" is missing (line {line}).'


def test_a_cell_without_a_phase_goes_by_its_number() -> None:
    error = refusal('{"phase": "f1", "relevance"', '{"relevance"')
    assert str(error) == 'Journey 1 "Now", row 1, cell 1: field "phase" is missing (line 17).'


def test_no_project() -> None:
    error = refusal_of(b'{"format": "cjm", "version": 1}')
    assert str(error) == 'The file: field "project" is missing (line 1).'


def test_names_are_kept_short() -> None:
    error = refusal(
        '"text": "Chooses", "evidence": 2', f'"text": "Looks{" word" * 30}", "evidence": 9'
    )
    place = str(error).split(": field")[0]
    # 60 characters: 30 of the beginning, the dots, and 29 of the end
    assert place.endswith('card 2 "Looks word word word word word…word word word word word word"')


PLACE = r'(The file|Project( ".+?")?|[A-Z][a-z ]+ \d+( ".+?")?(, [a-z ]+( \d+)?( ".+?")?)*)'
FIELD = r'field "[a-z_]+"(, item \d+,)?'
FAULT = rf"{FIELD} must be .+, not .+|this must be an object .+, not .+|{FIELD} is missing"
FAULT += rf'|{FIELD} refers to .+|the id ".*" is already .+|the row has another cell .+'
SENTENCE = re.compile(rf"{PLACE}: ({FAULT}) \(line 1\)\.")
WRONG: list[Any] = [None, True, 7, -1, 2.5, "no such word", "", [], [None], [[7]], {}, {"id": 1}]


def test_any_wrong_value_anywhere_is_told_in_plain_words() -> None:
    ways = [way for way in _ways(json.loads(FILE)) if way not in {("format",), ("version",)}]
    assert len(ways) > 90
    sentences = {_refused(way, wrong) for way in ways for wrong in WRONG} - {None}
    assert [text for text in sentences if text and not SENTENCE.fullmatch(text)] == []
    assert len(sentences) > 500


def _ways(value: Any) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to everything in a plain value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, child in inner:
        yield (key,)
        if isinstance(child, dict | list):
            yield from ((key, *way) for way in _ways(child))


def _refused(way: tuple[str | int, ...], wrong: Any) -> str | None:
    """Put a value in the file, read it, and return what is said of it."""
    plain = json.loads(FILE)
    owner = plain
    for step in way[:-1]:
        owner = owner[step]
    owner[way[-1]] = wrong
    try:
        read_project(json.dumps(plain).encode())
    except ContentError as error:
        return str(error)
    return None
