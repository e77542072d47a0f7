"""Line ends, controls and invisible characters."""

import pytest

from cjm_desktop.fonts.characters import paragraphs, tidy, visible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("a\r\nb\rc\vd\fe\u2028f\u2029g\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\tb\0c\x1bd\x7fe\x9ff", "a b c d e f"),
        ("a\ud800b\udfffc\uffffd", "a\ufffdb\ufffdc\ufffdd"),
        ("no\u00adbreak", "no\u00adbreak"),
    ],
)
def test_tidies_what_cannot_be_shown(text: str, expected: str) -> None:
    assert tidy(text) == expected


def test_paragraphs_lose_soft_hyphens_that_part_nothing() -> None:
    text = "end\u00ad word\u00ad\u00ad\r\nhypo\u00adtheek\u00ad"
    assert paragraphs(text) == ["end word", "hypo\u00adtheek"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hypo\u00adtheek", "hypotheek"),
        ("hypo\u00ad", "hypo\u2010"),
        ("a\u200bb\u200d\u200e\ufe0fc\ufeff", "abc"),
        ("ruim\u00a0baan", "ruim\u00a0baan"),
    ],
)
def test_shows_only_what_is_visible(text: str, expected: str) -> None:
    assert visible(text) == expected
