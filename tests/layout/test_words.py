"""The sheet's own words exist alike in both languages, and numbers and dates read naturally."""

from collections.abc import Iterator
from datetime import date
from string import Formatter
from typing import get_args

import pytest

from cjm_desktop.layout.words import (
    Words,
    capital,
    long_date,
    measured,
    number,
    short_date,
    words,
)
from cjm_desktop.model.words import Language

DUTCH, ENGLISH = words("nl"), words("en")


def _strings(own: Words) -> Iterator[tuple[str, str]]:
    for name in own._fields:
        value = getattr(own, name)
        items: dict[object, str] = (
            (value if isinstance(value, dict) else dict(enumerate(value)))
            if not isinstance(value, str)
            else {"": value}
        )
        for key, text in items.items():
            yield f"{name}.{key}", text


def test_both_languages_have_the_same_words() -> None:
    assert [key for key, _ in _strings(DUTCH)] == [key for key, _ in _strings(ENGLISH)]


def test_every_language_of_the_document_has_words() -> None:
    assert all(words(language) for language in get_args(Language))


def test_no_word_is_empty_and_the_same_places_are_filled_in() -> None:
    for (key, dutch), (_, english) in zip(_strings(DUTCH), _strings(ENGLISH), strict=True):
        assert dutch, key
        assert english, key
        places = [{p for _, p, _, _ in Formatter().parse(t) if p} for t in (dutch, english)]
        assert places[0] == places[1], key


def test_there_are_twelve_months() -> None:
    assert {len(m) for m in (DUTCH.months, DUTCH.short_months)} == {12}
    assert {len(m) for m in (ENGLISH.months, ENGLISH.short_months)} == {12}


@pytest.mark.parametrize(
    ("value", "dutch", "english"),
    [
        (2140, "2.140", "2,140"),
        (8.9, "8,9", "8.9"),
        (0, "0", "0"),
        (-62, "−62", "−62"),
        (1234567.5, "1.234.567,5", "1,234,567.5"),
        (100.0, "100", "100"),
        (0.125, "0,125", "0.125"),
        (0.00002, "2 × 10^-5", "2 × 10^-5"),
        (2.5e15, "2,5 × 10^15", "2.5 × 10^15"),
    ],
)
def test_numbers(value: float, dutch: str, english: str) -> None:
    assert number(value, "nl") == dutch
    assert number(value, "en") == english


@pytest.mark.parametrize(
    ("value", "unit", "dutch", "english"),
    [
        (38, "%", "38 %", "38%"),
        (2140, "€", "€ 2.140", "€2,140"),
        (11, "dagen", "11 dagen", "11 dagen"),
        (112, "", "112", "112"),
    ],
)
def test_units(value: float, unit: str, dutch: str, english: str) -> None:
    assert measured(value, unit, "nl").replace("\u00a0", " ") == dutch
    assert measured(value, unit, "en").replace("\u00a0", " ") == english


def test_dates() -> None:
    assert long_date(date(2026, 11, 12), "nl") == "12 november 2026"
    assert long_date(date(2026, 11, 12), "en") == "12 November 2026"
    assert short_date(date(2027, 3, 1), "nl") == "1 mrt"
    assert short_date(date(2027, 3, 1), "en") == "1 Mar"


def test_capital_changes_the_first_letter_only() -> None:
    assert capital("digitaal en Fysiek") == "Digitaal en Fysiek"
    assert capital("") == ""
