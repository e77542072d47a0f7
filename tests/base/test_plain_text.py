"""Text without what steers a terminal or cannot be written."""

import pytest

from cjm_desktop.base.plain_text import has_controls, one_line, plain_text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Één kaart 👍🏽", "Één kaart 👍🏽"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb\rc\x0bd\u2028e\u2029f\x85g", "a\nb\nc\nd\ne\nf\ng"),
        ("\x1b[31mred\x1b[0m\x00\x07\x7f\x9b", "[31mred[0m"),
        ("\ufeffa", "a"),
        ("\ud83d\ude00 \ud83d", "😀 \ufffd"),
        ("soft\u00adhyphen\u200d", "soft\u00adhyphen\u200d"),
    ],
)
def test_what_a_document_keeps(text: str, plain: str) -> None:
    assert plain_text(text) == plain


def test_a_line_end_is_one_space() -> None:
    assert one_line("a\r\nb\nc\rd") == "a b c d"


@pytest.mark.parametrize(
    ("text", "found"), [("a b é 😀", False), ("a\tb", True), ("\x9b", True), ("\udc80", True)]
)
def test_control_characters_are_found(text: str, found: bool) -> None:
    assert has_controls(text) is found
