"""Paper by name and size, and lengths."""

import pytest

from cjm_desktop.base.papers import (
    LARGEST_PLAIN_MM,
    PaperError,
    Roll,
    paper_name,
    parse_paper,
    parse_sheet,
)
from cjm_desktop.base.units import POINTS_PER_MM, LengthError, Paper, parse_length


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("A3", Paper(297, 420)),
        ("a0", Paper(841, 1189)),
        (" A5 ", Paper(148, 210)),
        ("b1", Paper(707, 1000)),
        ("ANSI C", Paper(17 * 25.4, 22 * 25.4)),  # inches
        ("ansi-e", Paper(34 * 25.4, 44 * 25.4)),
        ("Arch_D", Paper(24 * 25.4, 36 * 25.4)),
        ("arche", Paper(36 * 25.4, 48 * 25.4)),
        ("letter", Paper(8.5 * 25.4, 11 * 25.4)),
        ("1200x600mm", Paper(1200, 600)),
        ("1200 × 600", Paper(1200, 600)),
        ("914,4x2000", Paper(914.4, 2000)),
        ("6000x914", Paper(6000, 914)),
    ],
)
def test_papers_are_names_or_sizes(text: str, paper: Paper) -> None:
    assert parse_paper(text) == pytest.approx(paper)
    assert parse_sheet(text) == pytest.approx(paper)


@pytest.mark.parametrize(
    ("text", "roll"),
    [
        ("roll-914", Roll(914, "landscape")),
        ("Roll 610 mm", Roll(610, "landscape")),
        ("ROLL-1067-PORTRAIT", Roll(1067, "portrait")),
        ("roll-1118mm-landscape", Roll(1118, "landscape")),
        ("roll-762,5", Roll(762.5, "landscape")),
    ],
)
def test_rolls_lie_unless_they_stand(text: str, roll: Roll) -> None:
    assert parse_paper(text) == roll
    with pytest.raises(PaperError):
        parse_sheet(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "A9", "10x10", "1200", "x", "1e9x10", "-5x100", "600000x100", "ANSI", "Arch F"),
        *("roll", "roll-", "roll-10", "roll-914-sideways", "roll-914x600"),
    ],
)
def test_other_papers_are_refused(text: str) -> None:
    with pytest.raises(PaperError, match="no such paper"):
        parse_paper(text)


def test_names_are_found_however_they_are_written() -> None:
    assert paper_name("arch d") == "Arch D"
    assert paper_name("1200x600") is None


def test_the_largest_page_without_a_unit_of_its_own() -> None:
    assert pytest.approx(14_400) == LARGEST_PLAIN_MM * POINTS_PER_MM  # ISO 32000, annex C


@pytest.mark.parametrize(
    ("text", "millimetres"),
    [("10", 10), ("10mm", 10), ("1,5 cm", 15), ("0.5in", 12.7), ("72 pt", 25.4), ("2M", 2000)],
)
def test_lengths_have_units(text: str, millimetres: float) -> None:
    assert parse_length(text) == pytest.approx(millimetres)


@pytest.mark.parametrize("text", ["", "mm", "-3", "3 ells", "1e3", "5 5"])
def test_other_lengths_are_refused(text: str) -> None:
    with pytest.raises(LengthError, match="no such length"):
        parse_length(text)
