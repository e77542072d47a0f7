"""Tab-separated text, as spreadsheets copy and take it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjm_desktop.exchange.errors import TooLargeTableError, TooMuchTextError
from cjm_desktop.exchange.tab_separated import (
    read_separated,
    read_tab_separated,
    write_tab_separated,
)


def lines(text: str) -> list[list[str]]:
    return [[cell.text for cell in line] for line in read_tab_separated(text).lines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("\n\n", []),
        ("a", [["a"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\rb", [["a"], ["b"]]),
        ("a\tb\nc", [["a", "b"], ["c", ""]]),
        ("a\t\t\n\t\t\n", [["a"]]),  # empty cells at the ends are no cells
        ("\t\n\tb", [["", ""], ["", "b"]]),
        ('"a\nb"\tc', [["a\nb", "c"]]),
        ('"say ""yes"""\tc', [['say "yes"', "c"]]),
        ('"a\tb"\tc', [["a\tb", "c"]]),
        ('"he" said\tc', [['"he" said', "c"]]),  # no cell in quotes
        ('"open\tc', [['"open', "c"]]),
        ("'=1+1\t'quoted'", [["=1+1", "'quoted'"]]),
        ("a\x00b\ud800\tc", [["ab\ufffd", "c"]]),
    ],
)
def test_what_is_read(text: str, expected: list[list[str]]) -> None:
    assert lines(text) == expected


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("plain", "plain"),
        ("two\nlines", '"two\nlines"'),
        ('say "yes"', '"say ""yes"""'),
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("- from a list", "'- from a list"),
        ("-12", "-12"),
        ("+3,5 %", "+3,5 %"),
        ("=a\nb", '"\'=a\nb"'),
    ],
)
def test_what_is_written(cell: str, written: str) -> None:
    assert write_tab_separated([[cell]]) == f"{written}\n"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs"])).filter(
    lambda text: "\ufeff" not in text and not text.startswith("'")
)


@example([["0'=", "0"]])
@given(st.lists(st.lists(TEXTS.filter(bool), min_size=2, max_size=2), min_size=1))
def test_what_is_written_reads_back(cells: list[list[str]]) -> None:
    assert lines(write_tab_separated(cells)) == cells


def test_quotes_never_close_without_end_in_time() -> None:
    assert len(lines('"a\t"b\n' * 1_000)) == 1_000


def test_too_large() -> None:
    with pytest.raises(TooMuchTextError):
        read_tab_separated("x" * 5_000_001)
    with pytest.raises(TooLargeTableError):
        read_tab_separated("x\t" * 201 + "x")
    with pytest.raises(TooLargeTableError):
        read_tab_separated(("x\t" * 150 + "x\n") * 150)  # 22,650 texts


def texts(text: str) -> list[list[str]]:
    return [[cell.text for cell in line] for line in read_separated(text).lines]


def test_first_line_of_a_file_tells_what_separates_its_cells() -> None:
    assert texts("Fase;Kopen, huren\r\nActie;5\r\n") == [["Fase", "Kopen, huren"], ["Actie", "5"]]
    assert texts('"a;b;c",d,e\n1,2,3') == [["a;b;c", "d", "e"], ["1", "2", "3"]]
    assert texts("a\tb\nc\td") == [["a", "b"], ["c", "d"]]
    assert texts("one\ntwo") == [["one"], ["two"]]


def test_a_file_may_name_its_separator() -> None:
    assert texts("sep=;\na,b;c\n") == [["a,b", "c"]]


def test_lines_and_quotes_within_quotes_belong_to_the_cell() -> None:
    assert texts('"wait ""long""; dear";"line 1\nline 2";x') == [
        ['wait "long"; dear', "line 1\nline 2", "x"]
    ]
