"""Lists for spreadsheets: read by other readers, and nothing in them is run."""

import csv
import io
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from small_lists import about, list_of, small_lines, small_project

from cjm_desktop.base.ids import ActionId
from cjm_desktop.exchange.formulas import guarded, is_risky
from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.lists.actions import action_sheet
from cjm_desktop.exchange.lists.csv_file import csv_of, separated
from cjm_desktop.exchange.lists.formats import written_actions, written_touchpoints
from cjm_desktop.exchange.lists.pasted import sheet_html, sheet_text
from cjm_desktop.exchange.lists.touchpoints import touchpoint_lines
from cjm_desktop.exchange.lists.xlsx_file import xlsx_of
from cjm_desktop.exchange.tab_separated import read_separated
from cjm_desktop.model.document import Action

# OWASP's list of what begins a formula, and ways in which it may be hidden.
RISKY = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "−1",
    "\t=1",
    "\r=1",
    "\n=1",
    "\ttext",
    " =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    '"="HYPERLINK("x")',
    "＝1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "﹦1",
    "|calc",
    "%0A=1",
]
HARMLESS = ["", "1+1", "a=b", "'=1", "– dash", "Bel 020-123", "50%", "%", "€ 5", "(=1)", "#=1"]


@pytest.mark.parametrize("text", RISKY)
def test_what_a_spreadsheet_might_run_begins_with_a_quote(text: str) -> None:
    assert is_risky(text)
    assert guarded(text) == f"'{text}"
    assert not is_risky(guarded(text))


@pytest.mark.parametrize("text", HARMLESS)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_formulas_that_others_have_thought_of_are_guarded(corpora: Path) -> None:
    files = sorted((corpora / "csv").glob("formula_prefix_*.csv"))
    assert len(files) == 14
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            text = list(csv.reader(lines))[1][1]
        assert "HYPERLINK" in text
        assert guarded(text) == f"'{text}", file.name


def test_a_dutch_csv_is_what_dutch_excel_expects() -> None:
    written = csv_of(action_sheet(small_lines()[:2], "nl"), "nl")
    assert written.decode() == (
        "\ufeffKlantreis;Fase;Rij;Actie;Kans;Drempel;Uitgangspunt;Kanaal;Eigenaar;Begint op;"
        "Klaar op;Status;Effect (1–3);Moeite (1–3);Notitie;Te laat\r\n"
        "Nu;Ruiken;Acties;Deur open;;;;;Sam;;;open;1;;;nee\r\n"
        'Nu;Kopen;Acties;Vooraf bestellen;Sneller klaar;"De rij is lang\nAlleen contant";'
        "Vers of niet;Website;sam@bakker.example;2026-09-01;2026-10-01;bezig;3;2;"
        '"Vraag; eerst, de kassa";ja\r\n'
    )


def test_an_english_csv_has_commas() -> None:
    written = csv_of(action_sheet(small_lines()[:1], "en"), "en")
    assert written.decode().splitlines()[1] == ("Nu,Ruiken,Acties,Deur open,,,,,Sam,,,open,1,,,no")


def test_a_cell_is_one_cell_whatever_separates() -> None:
    # Dutch Excel parts at ";", English at ",": what is in quotes stays whole in both.
    texts = ["a;b", "a,b", "a\tb", 'say "x"', "a\nb", " a ", "a\r\nb", "=1;x"]
    for separator in ";,":
        line = separated([texts], separator)
        assert next(csv.reader([line[:-2]], delimiter=separator)) == [
            *("a;b", "a,b", "a\tb", 'say "x"', "a\nb", " a ", "a\nb", "'=1;x"),
        ]
    assert separated([["a;b", "c,d"]], ";") == '"a;b";"c,d"\r\n'


def test_what_was_guarded_is_read_as_it_was() -> None:
    (line,) = list_of(Action(id=ActionId("a"), text="=1+1", note="＝x"))
    table = read_separated(csv_of(action_sheet([line], "nl"), "nl").decode().lstrip("\ufeff"))
    assert [table.lines[1][place].text for place in (3, 14)] == ["=1+1", "＝x"]


def test_a_workbook_is_read_back_with_dates_numbers_and_plain_text() -> None:
    lines = (*small_lines(), *list_of(Action(id=ActionId("a"), text="=1+1", note="http://x.nl")))
    page = openpyxl.load_workbook(io.BytesIO(written_actions(lines, "xlsx", about()))).active
    assert page.title == "Acties"
    assert [cell.value for cell in page[1]][:4] == ["Klantreis", "Fase", "Rij", "Actie"]
    assert [cell.value for cell in page[3]] == [
        *("Nu", "Kopen", "Acties", "Vooraf bestellen", "Sneller klaar"),
        "De rij is lang\nAlleen contant",
        *("Vers of niet", "Website", "sam@bakker.example"),
        *(datetime(2026, 9, 1), datetime(2026, 10, 1), "bezig", 3, 2),
        *("Vraag; eerst, de kassa", "ja"),
    ]
    assert page["J3"].number_format == "dd-mm-yyyy"
    assert page["D6"].data_type == "s"  # a text, though it looks like a formula
    assert page["D6"].value == "=1+1"
    assert page["O6"].hyperlink is None
    assert page["F3"].alignment.wrap_text
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:P6"
    assert page.column_dimensions["D"].width == pytest.approx(48, abs=1)


def test_a_workbook_is_the_same_whenever_it_is_made() -> None:
    first, second = (written_actions(small_lines(), "xlsx", about("en")) for _ in range(2))
    assert first == second
    book = openpyxl.load_workbook(io.BytesIO(first))
    assert book.properties.created == datetime(2026, 11, 22)
    assert book.properties.title == "Bakkerij"


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    # A cell of Excel holds 32,767 characters; an emoji is two of them.
    (line,) = list_of(Action(id=ActionId("a"), text="🙂" * 20_000))
    made = xlsx_of(action_sheet([line], "nl"), "nl", "", date(2026, 1, 1))
    text = openpyxl.load_workbook(io.BytesIO(made)).active["D2"].value
    assert text == "🙂" * 16_383 + "…"


def test_rows_are_as_high_as_their_texts() -> None:
    """Excel would make room by itself; LibreOffice does not, and shows the first line alone."""
    bake = Action(id=ActionId("a"), text="Bake")
    lines = list_of(
        bake,
        bake.replace(id=ActionId("b"), note="one\ntwo"),  # two lines of 15 points
        bake.replace(id=ActionId("c"), text="x" * 100),  # 48 to a line: three lines
        bake.replace(id=ActionId("d"), text="x" * 5000),  # none is higher than 409 in Excel
    )
    page = openpyxl.load_workbook(io.BytesIO(written_actions(lines, "xlsx", about()))).active
    heights = [page.row_dimensions[row].height or 0 for row in range(2, 6)]
    assert heights == pytest.approx([0, 30, 45, 409], abs=1)


def test_touchpoints_are_a_workbook_too() -> None:
    project = small_project()
    lines = touchpoint_lines(project, project.journeys)
    page = openpyxl.load_workbook(io.BytesIO(written_touchpoints(lines, "xlsx", about()))).active
    assert page.title == "Touchpoints"
    assert page["C2"].value == "Etalage"
    assert page["I2"].value == "deels"


def test_an_empty_list_has_headings_alone() -> None:
    assert written_actions((), "csv", about()).decode().count("\r\n") == 1
    page = openpyxl.load_workbook(io.BytesIO(written_actions((), "xlsx", about()))).active
    assert page.max_row == 1


def test_a_list_is_pasted_as_a_table() -> None:
    (line,) = list_of(
        Action(id=ActionId("a"), text="=1+1", note="x\ny", due=date(2026, 5, 1), impact=2)
    )
    sheet = action_sheet([line], "en")
    html = sheet_html(sheet)
    assert '<td style="mso-number-format:\'\\@\'" sdnum="1033;0;@">=1+1</td>' in html
    table = read_html_table(html)
    assert table is not None
    assert [cell.text for cell in table.lines[1]][10:15] == ["2026-05-01", "open", "2", "", "x\ny"]
    heads, cells = sheet_text(sheet).split("\n", 1)
    assert heads.split("\t")[:2] == ["Journey", "Phase"]
    assert "\t'=1+1\t" in cells
    assert '"x\ny"' in cells
