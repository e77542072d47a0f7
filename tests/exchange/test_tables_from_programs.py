"""Blocks as LibreOffice Calc, Excel and Google Sheets put them on the clipboard."""

from pathlib import Path

from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.tab_separated import read_tab_separated
from cjm_desktop.model.table import Table

FIXTURES = Path(__file__).parents[1] / "fixtures" / "clipboard"


def fixture(name: str) -> str:
    return (FIXTURES / name).read_text(encoding="utf-8")


def texts(table: Table | None) -> list[list[str]]:
    assert table is not None
    return [[cell.text for cell in line] for line in table.lines]


def test_libreoffice_calc() -> None:
    table = read_html_table(fixture("libreoffice-calc.html"))
    assert texts(table) == [
        ["", "Oriënteren", "Kiezen", "Gebruiken"],
        ["Vragen", "Wat kost het?\nWie doet het?", "Past het bij “ons”; kan het snel?", ""],
        ["Relevantie", "40", "85", "70%"],
        ["Bezoekers", "1.200", "12,5", ""],
    ]
    assert table is not None
    assert [cell.span for cell in table.lines[3]] == [1, 1, 2, 1]


def test_libreoffice_calc_as_plain_text_is_the_same_block() -> None:
    html = read_html_table(fixture("libreoffice-calc.html"))
    assert texts(read_tab_separated(fixture("libreoffice-calc.txt"))) == texts(html)


def test_excel() -> None:
    # a header of bytes, comments with styles, a hidden line, cells over two lines
    assert texts(read_html_table(fixture("excel.html"))) == [
        ["", "Oriënteren", "Kiezen", "Gebruiken"],
        ["Vragen", "Wat kost het?\nWie doet het?", 'Past het bij "ons"; kan het snel?', ""],
        ["Relevantie", "40", "85", "70"],
        ["Acties", "Folder maken", "", "Bellen na een week"],
        ["", "Site bijwerken", "", ""],
    ]


def test_excel_with_cells_that_are_one() -> None:
    table = read_html_table(fixture("excel-merged.html"))
    assert texts(table) == [
        ["", "Dream", "Choose", "Sign"],
        ["Doing", "Reads; compares", "Waits for an answer", ""],
        ["", "Asks friends", "#N/B", ""],
        ["Relevantie", "34%", "3,5", "#DEEL/0!"],
        ["Numbers", "1.200", "€ 12,50", "950,-"],
    ]
    assert table is not None
    assert table.lines[1][2].span == 2


def test_programs_tell_how_they_write_numbers() -> None:
    # Excel in its styles, LibreOffice by the language of its numbers, Google Sheets not at all
    points = {
        name: table.point
        for name in ("excel-merged", "libreoffice-calc", "google-sheets")
        if (table := read_html_table(fixture(f"{name}.html")))
    }
    assert points == {"excel-merged": ",", "libreoffice-calc": ",", "google-sheets": ""}
    english = read_html_table('<table><tr><td sdval="1.5" sdnum="2057;">1.5</td></tr></table>')
    assert english is not None
    assert english.point == "."


def test_google_sheets() -> None:
    table = read_html_table(fixture("google-sheets.html"))
    assert texts(table) == [
        ["", "Aware", "Decide"],
        ["Doing", "Asks friends & family", ""],
        ["Score", "40", "line one\nline two"],
    ]
    assert table is not None
    assert table.lines[1][1].span == 2
