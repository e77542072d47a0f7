"""Which names a few letters stand for."""

import pytest

from cjm_desktop.ui.finding.matching import (
    AT_START,
    AT_WORD,
    OVER_WORDS,
    WITHIN,
    Match,
    match,
)


@pytest.mark.parametrize(
    ("query", "name", "found"),
    [
        ("zo", "Zoom in", Match(AT_START, ((0, 2),))),
        ("in", "Zoom in", Match(AT_WORD, ((5, 7),))),
        ("zi", "Zoom in", Match(OVER_WORDS, ((0, 1), (5, 6)))),
        ("zoin", "Zoom in", Match(OVER_WORDS, ((0, 2), (5, 7)))),
        ("swm", "Show the whole map", Match(OVER_WORDS, ((0, 1), (9, 10), (15, 16)))),
        ("onder", "Dromen zonder te rekenen", Match(WITHIN, ((8, 13),))),
        ("te dro", "Dromen zonder te rekenen", Match(AT_WORD + AT_START, ((0, 3), (14, 16)))),
        ("cafe", "Naar het Café", Match(AT_WORD, ((9, 13),))),
        ("CAFÉ", "cafe", Match(AT_START, ((0, 4),))),
        ("to", "to tow", Match(AT_START, ((0, 2),))),
        ("to tow", "to tow", Match(AT_START + AT_WORD, ((0, 2), (3, 6)))),
    ],
)
def test_what_fits(query: str, name: str, found: Match) -> None:
    assert match(query, name) == found


@pytest.mark.parametrize(
    ("query", "name"),
    [("iz", "Zoom in"), ("zoom out", "Zoom in"), ("x", ""), ("oi", "Zoom in")],
)
def test_what_does_not(query: str, name: str) -> None:
    assert match(query, name) is None


def test_nothing_typed_fits_everything() -> None:
    assert match("  ", "Zoom in") == Match(0, ())
