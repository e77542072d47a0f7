"""Long texts in sentences."""

import pytest

from cjm_desktop.base.shortening import shortened


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("", 10, ""),
        ("ten letter", 10, "ten letter"),
        ("eleven lett", 10, "eleve…lett"),
        ("abcdefghijklmnopqrstuvwxyz", 7, "abc…xyz"),
    ],
)
def test_the_ends_of_a_long_text_stay(text: str, longest: int, expected: str) -> None:
    assert shortened(text, longest) == expected


def test_what_a_sentence_quotes_has_at_most_sixty_characters() -> None:
    assert len(shortened("x" * 5000)) == 60


def test_what_steers_a_terminal_or_a_line_is_shown_as_unknown() -> None:
    assert shortened("a\x1b[31mb\u202ec") == "a\ufffd[31mb\ufffdc"
    assert shortened("two\nlines\u2028here") == "two lines here"
    assert shortened("\u2066\x9b") == "\ufffd\ufffd"
    assert shortened("a\u00a0b 👩\u200d💻") == "a\u00a0b 👩\u200d💻"
