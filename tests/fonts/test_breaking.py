"""Greedy line breaking, with characters of one em so that every line can be counted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from square_measurer import SquareMeasurer

from cjm_desktop.fonts.characters import SOFT_HYPHEN
from cjm_desktop.scene.text import TextStyle

STYLE = TextStyle(size=1.0)


def wrap(text: str, width: float) -> tuple[str, ...]:
    return SquareMeasurer().wrap(text, STYLE, width)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 5, ("",)),
        ("one", 3, ("one",)),
        ("one two", 7, ("one two",)),
        ("one two", 6, ("one", "two")),
        ("a b c d", 3, ("a b", "c d")),
        ("one\n\ntwo", 9, ("one", "", "two")),
        ("  indent", 8, ("  indent",)),
    ],
)
def test_breaks_at_spaces(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width) == lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two ", 7, ("one two",)),
        ("one two", 3, ("one", "two")),  # the space between them needs no room
        ("one    two", 5, ("one", "two")),
        ("one    two", 10, ("one    two",)),
        ("   ", 2, ("",)),
        ("a      ", 1, ("a",)),
        ("abcdef    gh", 6, ("abcdef", "gh")),
    ],
)
def test_spaces_at_the_end_of_a_line_hang(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width) == lines


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("via e-mail", 6, ("via e-", "mail")),
        ("via e-mail", 5, ("via", "e-", "mail")),  # 'e-mail' has 6, and 'via e-' too
        ("in/of/aan", 6, ("in/of/", "aan")),
        ("https://bank.nl/hypotheek", 16, ("https://bank.nl/", "hypotheek")),
        ("een—twee", 4, ("een—", "twee")),
        ("a\u200bb\u200bc", 4, ("a\u200bb\u200b", "c")),
    ],
)
def test_breaks_after_hyphens_and_slashes(text: str, width: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, width) == lines


@pytest.mark.parametrize("text", ["-5 of", "2-3 of", "24/7 of", "1–2 of", "klant- of", "--x of"])
def test_does_not_part_numbers_or_leave_a_hyphen_alone(text: str) -> None:
    first, last = text.split(" ")
    assert wrap(text, len(first)) == (first, last)
    assert wrap(f"ab {text}", len(first) + 2) == ("ab", first, last)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("abcdefgh", 3, ("abc", "def", "gh")),
        ("x 12345678 y", 4, ("x", "1234", "5678", "y")),
        ("abcde f", 3, ("abc", "de", "f")),
        ("abcd ef", 4, ("abcd", "ef")),
        ("ab", 0, ("a", "b")),
        ("a b", -5, ("a", "b")),
        ("123456-1234", 4, ("1234", "56-1", "234")),
        ("ab@cdefgh.nl", 5, ("ab@cd", "efgh.", "nl")),
    ],
)
def test_breaks_inside_a_word_that_is_too_wide(
    text: str, width: float, lines: tuple[str, ...]
) -> None:
    assert wrap(text, width) == lines


def test_a_piece_that_is_left_of_a_wide_word_shares_its_line() -> None:
    assert wrap("1234567 hi", 5) == ("12345", "67 hi")


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        # where Dutch parts them: ar-beids-on-ge-schikt-heid, klant-te-vre-den-heid
        ("arbeidsongeschiktheid", 14, ("arbeidsonge~", "schiktheid")),
        ("klanttevredenheid", 9, ("klantte~", "vreden~", "heid")),
        ("adviesgesprek", 12, ("adviesge~", "sprek")),
        ("aanvraagformulier", 8, ("aan~", "vraag~", "formu~", "lier")),
        ("misschien", 8, ("mis~", "schien")),
        ("meesterschap", 10, ("meester~", "schap")),
        ("frustratie", 8, ("frustra~", "tie")),
        ("zzzzzzzz", 7, ("zzzzz~", "zzz")),  # rather than two letters alone
        ("verzekering, ja", 8, ("verzeke~", "ring, ja")),
        ("afbetalingen", 8, ("afbeta~", "lingen")),
        ("vrijwilligers", 9, ("vrijwil~", "ligers")),
        ("aaaaaaaa", 5, ("aaaa~", "aaaa")),  # without syllables as far as fits
        ("x abcdefgh y", 4, ("x", "abc~", "def~", "gh y")),  # three letters stand before
        ("abcdef-ghijkl", 4, ("abc~", "def-", "ghi~", "jkl")),
    ],
)
def test_parts_a_word_of_letters_with_a_hyphen(
    text: str, width: float, lines: tuple[str, ...]
) -> None:
    assert wrap(text, width) == tuple(line.replace("~", SOFT_HYPHEN) for line in lines)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        # klant-er-va-rings-kaart, jaar-over-zicht, zoek-re-sul-ta-ten, hy-po-theek-ad-vies
        ("klantervaringskaart", 7, ("klant~", "erva~", "rings~", "kaart")),
        ("jaaroverzicht", 8, ("jaar~", "over~", "zicht")),
        ("zoekresultaten", 6, ("zoek~", "resul~", "taten")),
        ("hypotheekadvies", 11, ("hypotheek~", "advies")),
        # voor-stel-len, voor-uit-kij-ken, uit-sluit-sel, on-der-steu-ning, web-sta-tis-tiek
        ("voorstellen", 8, ("voor~", "stellen")),
        ("vooruitkijken", 6, ("voor~", "uit~", "kijken")),
        ("uitsluitsel", 6, ("uit~", "sluit~", "sel")),
        ("ondersteuning", 8, ("onder~", "steuning")),
        ("webstatistiek", 5, ("web~", "sta~", "tis~", "tiek")),
        ("dakinspectie", 8, ("dakin~", "spectie")),
        ("overige", 5, ("ove~", "rige")),  # "over" ends no word here
        ("werkelijk", 6, ("werke~", "lijk")),
    ],
)
def test_parts_a_compound_between_its_words(text: str, width: int, lines: tuple[str, ...]) -> None:
    assert wrap(text, width) == tuple(line.replace("~", SOFT_HYPHEN) for line in lines)


@given(st.text("ab -/\u200b\u00ad", max_size=40), st.integers(0, 12))
def test_keeps_every_character_but_spaces_and_fits(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert _letters("".join(lines)) == _letters(text)
    assert all(len(line) <= max(width, 1) for line in lines)
    assert all(line == line.rstrip(" ") for line in lines)


@given(st.text("12 ", min_size=1, max_size=60), st.integers(1, 12))
def test_is_greedy(text: str, width: int) -> None:
    """Without hyphens the first word of each line would not have fitted the line before it."""
    lines = wrap(" ".join(text.split()), width)
    for line, following in pairwise(lines):
        assert len(f"{line} {following.split(' ')[0]}") > width or len(line) == width


def _letters(text: str) -> str:
    return text.replace(" ", "").replace(SOFT_HYPHEN, "")
