"""Files of separated text, as programs write them, are read as they are meant."""

import csv
import io
import json
from pathlib import Path

import pytest

from cjm_desktop.exchange.csv_forms import CsvForm, guess_encoding, guess_form
from cjm_desktop.exchange.csv_records import (
    NoRecordsError,
    NoTextError,
    ReadingStopped,
    TooLargeFileError,
    read_records,
)
from cjm_desktop.model.records import Records

HEADS = ("Fase", "Bewust worden", "Vergelijken", "Kopen")
FEELINGS = ("Emotie", "3", "-2", "5")
PAINS = ("Pijnpunt", 'wacht "lang"; te duur', "regel 1\nregel 2", "café, €5")


def read(data: bytes) -> Records:
    return read_records(data, guess_form(data))


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("comma_utf8.csv", CsvForm("utf-8", ",")),
        ("cr_only.csv", CsvForm("utf-8", ",")),
        ("nl_excel_semicolon_cp1252.csv", CsvForm("cp1252", ";")),
        ("sep_line.csv", CsvForm("cp1252", ";")),
        ("utf16le_tab.csv", CsvForm("utf-16", "\t")),
        ("utf8_bom_semicolon.csv", CsvForm("utf-8", ";")),
    ],
)
def test_the_same_table_in_all_forms(corpora: Path, name: str, form: CsvForm) -> None:
    data = (corpora / "csv" / name).read_bytes()
    assert guess_form(data) == form
    records = read(data)
    assert records.names == HEADS
    assert records.lines[:2] == (FEELINGS, PAINS)
    assert records.open_quote == 0


def test_tables_of_csv_spectrum(corpora: Path) -> None:
    files = sorted((corpora / "csv" / "csv-spectrum" / "csvs").glob("*.csv"))
    assert len(files) == 12
    for file in files:
        if file.stem == "location_coordinates":
            continue  # the phone number in its JSON is not the one in its CSV
        expected = json.loads((file.parents[1] / "json" / f"{file.stem}.json").read_text("utf-8"))
        expected = expected if isinstance(expected, list) else [expected]
        records = read_records(file.read_bytes(), CsvForm("utf-8", ","))
        found = [dict(zip(records.names, line, strict=True)) for line in records.lines]
        # Spaces at the ends of cells and the kind of line ends say nothing on a map.
        plain = [
            {name: text.replace("\r\n", "\n").strip() for name, text in each.items()}
            for each in expected
        ]
        assert found == plain, file.name


def test_text_that_a_spreadsheet_would_run_is_text(corpora: Path) -> None:
    files = sorted((corpora / "csv").glob("formula_prefix_*.csv"))
    assert len(files) == 14
    for file in files:
        records = read(file.read_bytes())
        assert records.names == ("Fase", "Kaart")
        assert "HYPERLINK" in records.lines[0][1]


ANSWERS = (
    "What did you miss?",
    "The prices of everything",
    "Nothing, all was clear; thanks",
    "You have to wait so long, I thought",
)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_commas_within_the_sentences_of_a_single_column_separate_nothing(count: int) -> None:
    """With 3 and 4 lines a sentence is what would look most like names, and hide those above."""
    data = "\n".join(ANSWERS[:count]).encode()
    records = read(data)
    assert records.names == ANSWERS[:1]
    assert records.lines == tuple((answer,) for answer in ANSWERS[1:count])


def test_a_comma_with_a_space_behind_it_separates_where_names_have_it_too() -> None:
    records = read(b"Phase, Visits, Remark\nBuying, 3, well\nUsing, 4, badly\n")
    assert records.names == ("Phase", "Visits", "Remark")
    assert records.lines[0] == ("Buying", "3", "well")


def test_remarks_above_the_names_are_no_column() -> None:
    """As Google Analytics writes them."""
    data = b"# Pages\n# Account: Shop\n\nPage,Views\n/,1200\n/buy,300\n"
    assert read(data).names == ("Page", "Views")


@pytest.mark.parametrize(
    ("data", "is_workbook"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", True),  # xlsx, ods, numbers
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), True),  # xls
        (b"%PDF-1.7\n1 0 obj", False),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", False),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", False),
        (bytes(range(256)) * 8, False),  # an eighth is signs that no text has
    ],
)
def test_what_is_no_text_is_refused(data: bytes, is_workbook: bool) -> None:
    with pytest.raises(NoTextError) as caught:
        read(data)
    assert caught.value.is_workbook == is_workbook
    assert ("CSV" in str(caught.value)) == is_workbook


def test_uneven_lines_are_filled_up(corpora: Path) -> None:
    records = read_records((corpora / "csv" / "ragged.csv").read_bytes(), CsvForm("utf-8", ","))
    assert records.names == ("a", "b", "c", "", "")
    assert records.lines == (("1", "", "", "", ""), ("1", "2", "3", "4", "5"))


def test_a_quotation_mark_that_is_not_closed_is_told_of(corpora: Path) -> None:
    records = read((corpora / "csv" / "unclosed_quote.csv").read_bytes())
    assert records.lines == (("x,1", ""),)
    assert records.open_quote == 2


def test_nothing_in_a_file(corpora: Path) -> None:
    for data in (b"", b"\n\n", b" ,\n", (corpora / "csv" / "only_bom.csv").read_bytes()):
        with pytest.raises(NoRecordsError, match=r"There are no lines in the file\."):
            read(data)


def test_control_characters_are_left_out(corpora: Path) -> None:
    assert read((corpora / "csv" / "nul_bytes.csv").read_bytes()).lines == (("1", ""),)


def test_a_very_long_text_is_read_whole(corpora: Path) -> None:
    records = read((corpora / "csv" / "field_200KiB.csv").read_bytes())
    assert len(records.lines[0][0]) == 200_000


def test_too_many_columns_are_refused(corpora: Path) -> None:
    with pytest.raises(TooLargeFileError, match="100000 columns; at most 1000 are read"):
        read((corpora / "csv" / "100k_columns.csv").read_bytes())


def hundred_thousand() -> bytes:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";")
    writer.writerow(["Fase", "Antwoord", "Cijfer"])
    for number in range(100_000):
        writer.writerow(["Kiezen", f"Antwoord {number}; met een puntkomma", number % 11])
    return written.getvalue().encode("cp1252")


def test_a_hundred_thousand_lines_with_progress() -> None:
    told: list[float] = []
    data = hundred_thousand()

    def tell(share: float) -> bool:
        told.append(share)
        return True

    records = read_records(data, guess_form(data), tell)
    assert len(records.lines) == 100_000
    assert records.lines[99_999] == ("Kiezen", "Antwoord 99999; met een puntkomma", "9")
    assert len(told) == 50  # every 2,000 records
    assert told == sorted(told)
    assert 0.99 < told[-1] <= 1


def test_reading_can_be_stopped() -> None:
    with pytest.raises(ReadingStopped):
        read_records(hundred_thousand(), CsvForm("cp1252", ";"), lambda _: False)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("café".encode("utf-8-sig"), "utf-8"),
        ("café".encode(), "utf-8"),
        ("café €".encode("cp1252"), "cp1252"),
        ("Naam\tvan\r\n".encode("utf-16-le"), "utf-16-le"),  # without a mark
        ("Naam\tvan\r\n".encode("utf-16-be"), "utf-16-be"),
        ("Naam".encode("utf-16"), "utf-16"),
        ("Naam".encode("utf-32"), "utf-32"),
        (b"Naam,van", "utf-8"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    assert guess_encoding(data) == encoding


def test_remarks_above_the_names_are_passed_over() -> None:
    # As Google Analytics writes: remarks, an empty line, then names and numbers.
    text = (
        "# ----------------------------------------\n"
        "# Pages and screens: Page title and screen class\n"
        "# Account: House & Hearth\n"
        "# ----------------------------------------\n"
        "\n"
        "# Start date: 20260101\n"
        "# End date: 20260131\n"
        "Page title and screen class,Views,Active users\n"
        "Choose,1250,300\n"
        "Dream,80,60\n"
    )
    records = read(text.encode())
    assert records.names == ("Page title and screen class", "Views", "Active users")
    assert records.lines == (("Choose", "1250", "300"), ("Dream", "80", "60"))


def test_a_table_without_names() -> None:
    records = read_records(b"1;2\n3;4\n", CsvForm("utf-8", ";", heads=-1))
    assert records.names == ("", "")
    assert records.lines == (("1", "2"), ("3", "4"))


def test_commas_in_sentences_do_not_make_a_table_of_semicolons() -> None:
    text = "Antwoord;Fase\nNee, nooit, echt;Kiezen\nJa, soms;Dromen\nMisschien, ooit;Kiezen\n"
    assert guess_form(text.encode()).separator == ";"
