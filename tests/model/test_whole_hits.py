"""What is replaced of what is found, and what is left as it is."""

import pytest

from cjm_desktop.model.searching import Query, spans_in
from cjm_desktop.model.whole_hits import is_replaceable, replaced


def test_replacing_keeps_the_rest() -> None:
    assert replaced(Query("strasse"), "Die Straße, die STRASSE", "Weg") == "Die Weg, die Weg"
    assert replaced(Query("aa"), "aaaaa", "b") == "bba"
    assert replaced(Query("x"), "abc", "y") == "abc"
    assert replaced(Query("("), "a (b", r"\1") == r"a \1b"


@pytest.mark.parametrize(
    ("find", "text"),
    [
        ("1", "½"),
        ("2", "m²"),
        ("5", "⑤ vragen"),
        ("tm", "Merk™"),
        ("...", "wacht…"),
        ("ss", "Straße"),
        ("i", "ﬁets"),  # a ligature of f and i
        ("하", "한"),  # two of the three letters of one syllable
        ("क", "कि"),  # a vowel's sign belongs to it
        ("👩", "👩\u200d💻"),
    ],
)
def test_a_part_of_a_character_stays(find: str, text: str) -> None:
    assert replaced(Query(find), text, "x") == text
    assert not is_replaceable(Query(find), text)


@pytest.mark.parametrize(
    ("find", "text"), [("ß", "wissen"), ("²", "2024"), ("½", "1⁄2"), ("™", "tm")]
)
def test_what_a_character_resembles_stays(find: str, text: str) -> None:
    assert replaced(Query(find), text, "x") == text


@pytest.mark.parametrize(
    ("find", "text", "expected"),
    [
        ("½", "½ uur", "x uur"),
        ("cafe", "Cafe\u0301!", "x!"),  # the accent goes with its letter
        ("cafe", "Café, cafe", "x, x"),
        ("e", "e\u0301e", "xx"),
        ("e", "e\u0323\u0301e", "xx"),
        ("caf\u00e9", "cafe\u0301s", "xs"),
        ("fietsen", "ﬁetsen", "x"),
        ("ijs", "ĳs", "x"),
        ("ß", "Straße", "Straxe"),
        ("de klant", "de\u00a0klant", "x"),
        ("ΟΔΟΣ", "οδος", "x"),
        ("क", "क ख", "x ख"),
        ("한", "한국", "x국"),
        ("👩", "👩 💻", "x 💻"),
    ],
)
def test_whole_characters_are_replaced(find: str, text: str, expected: str) -> None:
    assert replaced(Query(find), text, "x") == expected
    assert is_replaceable(Query(find), text)


def test_exact_replacing_splits_no_accent_off() -> None:
    exact = Query("cafe", match_case=True)
    assert replaced(exact, "cafe\u0301 cafe", "bar") == "cafe\u0301 bar"
    assert replaced(Query("e\u0301", match_case=True), "cafe\u0301", "e") == "cafe"


def test_searching_is_as_lenient_as_before() -> None:
    assert spans_in(Query("1"), "½") == [(0, 1)]
    assert spans_in(Query("ss"), "Straße") == [(4, 5)]
