"""Text as it is compared when people search."""

import pytest

from cjm_desktop.base.folding import fold, folded_with_places


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Plain TEXT", "plain text"),
        ("Café", "cafe"),
        ("Cafe\u0301", "cafe"),  # the accent as a character of its own
        ("IJsbeer, ĳsbeer", "ijsbeer, ijsbeer"),
        ("Straße", "strasse"),
        ("ÅNGSTRÖM", "angstrom"),
        ("İstanbul", "istanbul"),
        ("你好", "你好"),
    ],
)
def test_letters_without_case_and_marks(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert folded_with_places(text).text == folded


def test_a_folded_text_knows_where_it_comes_from() -> None:
    folded = folded_with_places("Straße é")
    assert folded.text == "strasse e"
    assert folded.span(4, 6) == (4, 5)  # "ss" is one letter
    assert folded.span(8, 9) == (7, 8)
