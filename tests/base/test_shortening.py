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
