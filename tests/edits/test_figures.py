"""Numbers as people write them."""

import pytest

from cjm_desktop.edits.figures import Figure, figure_in
from cjm_desktop.model.words import Language


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("80", "en", Figure(80)),
        (" 62 % ", "nl", Figure(62, "%")),
        ("12,5", "nl", Figure(12.5)),
        ("12,5", "en", Figure(12.5)),  # no three digits: a fraction
        ("1.200", "nl", Figure(1200)),
        ("1.200", "en", Figure(1.2)),
        ("1,200", "en", Figure(1200)),
        ("0.125", "nl", Figure(0.125)),  # no thousand begins with a nought
        ("0,125", "en", Figure(0.125)),
        ("1.234.567", "nl", Figure(1_234_567)),
        ("1.234,5", "nl", Figure(1234.5)),
        ("1,234.5", "en", Figure(1234.5)),
        ("€ 12,50", "nl", Figure(12.5, "€")),
        ("€ 1.200,-", "nl", Figure(1200, "€")),
        ("950,– per jaar", "nl", Figure(950, "per jaar")),
        ("950-", "nl", None),
        ("1 200 klanten", "nl", Figure(1200, "klanten")),
        ("1\u00a0200", "nl", Figure(1200)),
        ("−3", "nl", Figure(-3)),
        ("-0.5", "en", Figure(-0.5)),
        ("≈ 40", "nl", Figure(40)),
        ("~40", "nl", Figure(40)),
        (".5", "nl", Figure(0.5)),
        (",500", "en", Figure(0.5)),  # nothing before it: no mark between thousands
        ("€ ,50", "nl", Figure(0.5, "€")),
        ("..5", "en", None),
        ("", "en", None),
        ("abc", "en", None),
        ("12-05-2026", "nl", None),
        ("3.11.7", "en", None),
        ("in 2024", "en", None),
        ("٣", "en", None),
        ("9" * 60, "en", None),
    ],
)
def test_figures(text: str, language: Language, expected: Figure | None) -> None:
    assert figure_in(text, language) == expected
