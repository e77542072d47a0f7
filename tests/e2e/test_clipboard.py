"""Cut, copy and paste in the window, with the clipboard of the system between."""

from collections.abc import Callable
from pathlib import Path

import pytest
from person import Person, button
from person_sight import Sight
from program import Program
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.document import Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_journey, find_row
from cjm_desktop.store.selection import Corner, Selection
from cjm_desktop.ui.dialogs.message import MessageDialog
from cjm_desktop.ui.dialogs.paste import PasteDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

FIXTURES = Path(__file__).parents[1] / "fixtures" / "clipboard"
LATER = JourneyId("later")


@pytest.fixture
def map_of(program: Program) -> Program:
    """The sample project on screen, with an empty clipboard."""
    QGuiApplication.clipboard().clear()
    program.session.start(sample_project())
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
    return program


def clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def put(html: str = "", text: str = "", **formats: bytes) -> None:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    for name, data in formats.items():
        mime.setData(name, data)
    clipboard().setMimeData(mime)


def texts(project: Project, row: str, phase: str, journey: str = JOURNEY) -> list[str]:
    holder = row_of(project, row, journey)
    return [entry.text for entry in entries(holder, cell_at(holder, PhaseId(phase)))]


def row_of(project: Project, row: str, journey: str = JOURNEY) -> Row:
    found = find_journey(project, JourneyId(journey))
    assert found is not None
    holder = find_row(found, RowId(row))
    assert holder is not None
    return holder


def select(program: Program, row: str, phase: str, *cards: str) -> None:
    program.select(row=RowId(row), phase=PhaseId(phase), entries=cards)


def accept(dialog: PasteDialog) -> None:
    dialog.main.click()


def told(sentences: list[str], person: Person) -> Callable[[MessageDialog], None]:
    def act(dialog: MessageDialog) -> None:
        sentences.append(dialog.accessibleDescription())
        person.click_on(button("Close"))

    return act


# Within the program


def test_cards_by_the_keyboard(map_of: Program, person: Person) -> None:
    before = map_of.project
    select(map_of, "touch", DREAM, "site", "friends")
    person.press("Ctrl+C")
    assert clipboard().text() == "Reads our site\nAsks friends"
    select(map_of, "words", CHOOSE, "why")
    person.press("Ctrl+V")
    after = ["Why does it differ?", "Reads our site", "Asks friends"]
    assert texts(map_of.project, "words", CHOOSE) == after
    assert len(map_of.store.selection.entries) == 2
    assert map_of.store.undo_stack.undoText() == "Paste"
    person.press("Ctrl+V")  # after those that are selected now
    assert texts(map_of.project, "words", CHOOSE) == [*after, *after[1:]]
    person.press("Ctrl+Z", "Ctrl+Z")
    assert map_of.project is before


def test_cut_and_paste_by_the_menu(map_of: Program, person: Person) -> None:
    select(map_of, "touch", DREAM, "site", "friends")
    person.choose("Edit", "Cut")
    assert texts(map_of.project, "touch", DREAM) == ["Takes a folder"]
    assert map_of.store.undo_stack.undoText() == "Cut"
    select(map_of, "todo", SIGN)
    person.choose("Edit", "Paste")
    assert texts(map_of.project, "todo", SIGN) == ["Reads our site", "Asks friends"]


def test_a_block_in_another_journey(map_of: Program, person: Person) -> None:
    map_of.select(row=RowId("touch"), phase=CHOOSE)
    person.press("Shift+Right", "Shift+Down", "Shift+Down", "Ctrl+C")
    assert clipboard().text().splitlines()[2:] == ["85\t95", "35\t"]
    person.press("Ctrl+PageDown")
    assert map_of.store.selection.journey == LATER
    person.press("Ctrl+V")
    journey = map_of.project.journeys[1]
    assert [phase.name for phase in journey.phases] == ["Choose", "Sign"]
    assert [row.kind for row in journey.rows] == ["cards", "cards", "score"]
    assert [c.text for cell in journey.rows[0].cells for c in cell.cards] == [
        "Calls us",
        "Signs the deed",
    ]
    across = map_of.store.selection.across
    assert across == Corner(journey.rows[-1].id, journey.phases[-1].id)


def test_whole_phases_and_rows(map_of: Program, person: Person) -> None:
    map_of.select(phase=DREAM)
    person.press("Shift+Right", "Ctrl+C")
    map_of.select(phase=LIVE)
    person.press("Ctrl+V")
    names = [phase.name for phase in map_of.journey.phases]
    assert names == ["Dream", "Choose", "Sign", "Live", "Dream", "Choose"]
    map_of.select(row=RowId("touch"))
    person.press("Ctrl+X")
    assert map_of.journey.rows[0].id == "words"
    person.press("Ctrl+V")  # below the row that is selected now
    assert [row.role for row in map_of.journey.rows[:2]] == ["quotes", "touchpoints"]


def test_a_path_goes_along_with_its_cards(map_of: Program, person: Person) -> None:
    before = map_of.project
    map_of.select(phase=DREAM)
    person.press("Shift+Right", "Ctrl+C", "Ctrl+PageDown", "Ctrl+V")
    (route,) = map_of.project.journeys[1].routes
    assert (route.persona, len(route.stops)) == ("anna", 2)
    person.press("Ctrl+Z")
    assert map_of.project is before
    person.press("Ctrl+PageUp")
    select(map_of, "touch", CHOOSE, "call")
    person.press("Ctrl+X")
    assert [*map_of.journey.routes[0].stops] == ["site", "notary"]
    select(map_of, "touch", LIVE)
    person.press("Ctrl+V")
    assert texts(map_of.project, "touch", LIVE) == ["Calls us"]
    first, moved, last = map_of.journey.routes[0].stops
    assert (first, last) == ("site", "notary")
    assert map_of.store.selection.entries == (moved,)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert map_of.project is before


# To other programs


def test_whole_rows_come_with_their_names(map_of: Program, person: Person) -> None:
    map_of.select(row=RowId("scores"))
    person.press("Ctrl+C")
    lines = clipboard().text().splitlines()
    assert lines == [
        "\tDream\tChoose\tSign\tLive",
        "Relevance\t40\t85\t95\t",
        "Presence\t10\t35\t\t",
    ]
    assert clipboard().mimeData().html().count("<tr>") == 3


def test_as_markdown(map_of: Program, person: Person) -> None:
    select(map_of, "touch", DREAM, "site", "friends")
    person.choose("Edit", "Copy as", "Copy as Markdown")
    assert clipboard().text() == "- Reads our site\n- Asks friends\n"
    assert not clipboard().mimeData().hasFormat("application/vnd.cjm+json")


def test_as_a_picture(map_of: Program, person: Person) -> None:
    select(map_of, "words", CHOOSE, "why")
    person.press("Ctrl+Shift+C")
    card = clipboard().image()
    width = 2 * (224 + 16)  # a column of 236 less its gutter of 12, 8 of paper around, twice
    assert abs(card.width() - width) <= 2
    map_of.store.select(Selection(JOURNEY))
    person.press("Ctrl+Shift+C")
    assert clipboard().image().width() == round(2 * map_of.page.canvas.map_layout.sheet_width)


# From other programs


def test_a_block_of_libreoffice_calc(map_of: Program, person: Person) -> None:
    before = map_of.project
    html, text = (
        (FIXTURES / f"libreoffice-calc.{kind}").read_text("utf-8") for kind in ("html", "txt")
    )
    put(html, text)
    select(map_of, "touch", DREAM)

    def look(dialog: PasteDialog) -> None:
        assert dialog.phase_names.isChecked()
        assert dialog.row_names.isChecked()
        assert dialog.split_lines.isChecked()
        assert dialog.summary.text() == (
            "This adds 5 cards, 3 numbers, 3 new phases, and 2 new rows."
        )
        person.click_on(dialog.split_semicolons)
        assert dialog.summary.text().startswith("This adds 6 cards")
        person.click_on(dialog.main)

    with person.in_dialog(PasteDialog, look):
        person.press("Ctrl+V")
    journey = map_of.journey
    names = [phase.name for phase in journey.phases[4:]]
    assert names == ["Oriënteren", "Kiezen", "Gebruiken"]
    assert [row.name for row in journey.rows[8:]] == ["Vragen", "Bezoekers"]
    questions = [[card.text for card in cell.cards] for cell in journey.rows[8].cells]
    assert questions == [
        ["Wat kost het?", "Wie doet het?"],
        ["Past het bij “ons”", "kan het snel?"],
    ]
    scores = row_of(map_of.project, "scores").cells[3:]
    assert [cell.relevance and cell.relevance.value for cell in scores] == [40, 85, 70]
    assert map_of.store.undo_stack.count() == 1
    person.press("Ctrl+Z")
    assert map_of.project is before


def test_a_block_of_excel_with_cells_that_are_one(map_of: Program, person: Person) -> None:
    before = change_row(map_of.project, JOURNEY, RowId("numbers"), name="Numbers")
    map_of.store.apply(before, "named")
    put((FIXTURES / "excel-merged.html").read_text("utf-8"))
    select(map_of, "touch", DREAM)

    def look(dialog: PasteDialog) -> None:
        assert dialog.phase_names.isChecked()
        assert dialog.row_names.isChecked()
        # two scores and three figures; of the two errors one shares its cell with a card
        assert dialog.summary.text() == (
            "This adds 3 cards, 5 numbers, and 1 new row. "
            "1 cell is left out: it holds an error, or not what its row holds."
        )
        person.click_on(dialog.split_semicolons)
        assert dialog.summary.text().startswith("This adds 4 cards")
        accept(dialog)

    with person.in_dialog(PasteDialog, look):
        person.press("Ctrl+V")
    doing = map_of.journey.rows[-1]
    assert doing.name == "Doing"
    cards = {cell.phase: [(c.text, c.span) for c in cell.cards] for cell in doing.cells}
    assert cards == {
        DREAM: [("Reads", 1), ("compares", 1), ("Asks friends", 1)],
        CHOOSE: [("Waits for an answer", 2)],
    }
    scores = row_of(map_of.project, "scores").cells
    # 3,5 is written with a comma and not 35; a half goes to the even number, here 4
    assert [cell.relevance and cell.relevance.value for cell in scores] == [34, 4, 95]
    metrics = [cell.metric for cell in row_of(map_of.project, "numbers").cells]
    # the map is in English, the sheet in Dutch
    assert [(m.value, m.unit) for m in metrics if m] == [(1200, ""), (12.5, "€"), (950, "")]
    person.press("Ctrl+Z")
    assert map_of.project is before


def test_a_cell_of_a_thousand_characters(map_of: Program, person: Person) -> None:
    long = "word " * 199 + "ended"
    put(text=f'"{long}"\tb\n"two\nlines"\td\n')
    select(map_of, "touch", DREAM)
    with person.in_dialog(PasteDialog, accept):
        person.press("Ctrl+V")
    assert texts(map_of.project, "touch", DREAM)[-1] == long
    assert texts(map_of.project, "words", DREAM) == ["two", "lines"]


def test_the_error_of_a_formula_alone(map_of: Program, person: Person) -> None:
    sentences: list[str] = []
    put(text="#N/A")
    select(map_of, "words", SIGN)
    with person.in_dialog(MessageDialog, told(sentences, person)):
        person.press("Ctrl+V")
    assert sentences == ["“#N/A” is an error of a formula, and no text."]


def test_a_table_that_is_not_wanted_changes_nothing(map_of: Program, person: Person) -> None:
    before = map_of.project
    put(text="a\tb\nc\td")
    select(map_of, "touch", DREAM)
    with person.in_dialog(PasteDialog, lambda _: person.press("Escape")):
        person.press("Ctrl+V")
    assert map_of.project is before


def test_what_does_not_fit_is_counted(map_of: Program, person: Person) -> None:
    put(text="x\t80\ny\t10\n")
    select(map_of, "scores", DREAM)

    def look(dialog: PasteDialog) -> None:
        assert "2 cells are left out" in dialog.summary.text()
        accept(dialog)

    with person.in_dialog(PasteDialog, look):
        person.press("Ctrl+V")
    assert map_of.page.drag_hint.text().startswith("2 cells were left out")
    cell = row_of(map_of.project, "scores").cells[1]
    assert cell.relevance is not None
    assert cell.presence is not None
    assert (cell.relevance.value, cell.presence.value) == (80, 10)


def test_lines_of_text_are_cards(map_of: Program, person: Person) -> None:
    put(text="- one\n- two\n\n- three")
    select(map_of, "words", SIGN)
    person.press("Ctrl+V")
    assert texts(map_of.project, "words", SIGN) == ["one", "two", "three"]
    assert len(map_of.store.selection.entries) == 3


def test_a_table_as_plain_text(map_of: Program, person: Person) -> None:
    put("<table><tr><td>a<td>b</table>", "a\tb\nc\td\n")
    select(map_of, "words", SIGN)
    person.press("Ctrl+Shift+V")
    assert texts(map_of.project, "words", SIGN) == ["a\tb", "c\td"]


def test_a_number_on_a_score(map_of: Program, person: Person) -> None:
    put(text="72 %\n")
    map_of.select(row=RowId("scores"), phase=SIGN, series="presence")
    person.press("Ctrl+V")
    cell = row_of(map_of.project, "scores").cells[2]
    assert cell.presence is not None
    assert cell.presence.value == 72


@pytest.mark.parametrize(
    ("offered", "sentence"),
    [
        ({"text": "many"}, "“many” is not a number from 0 to 100, and this row holds those."),
        ({}, "There is no text on the clipboard, and no table."),
        (
            {"application/vnd.cjm+json": b'{"format":'},
            "What is on the clipboard is damaged. Copy it once more.",
        ),
        (
            {"application/vnd.cjm+json": b'{"format":"cjm","version":99}'},
            "It was copied in a newer version of this program.",
        ),
        (
            {"html": "<table><tr>" + "<td colspan=900>x</td>" * 9 + "</tr></table>"},
            "The table has 1 × 900 cells: too many for a map. Copy a part of it.",
        ),
        (
            {"text": "x" * 5_000_001},
            "The text has 5,000,001 characters: too many for a map. Copy less of it.",
        ),
    ],
)
def test_what_cannot_be_pasted_is_told_and_changes_nothing(
    map_of: Program, person: Person, offered: dict[str, str | bytes], sentence: str
) -> None:
    before = map_of.project
    put(**offered)  # type: ignore[arg-type] # by the names of formats
    select(map_of, "scores", DREAM)
    sentences: list[str] = []
    with person.in_dialog(MessageDialog, told(sentences, person)):
        person.press("Ctrl+V")
    assert sentences == [sentence]
    assert map_of.project is before


# In fields


@pytest.mark.parametrize("text", ["\t", "\t\t\n\t\t", "\t\n"])
def test_empty_cells_of_a_spreadsheet_are_nothing(
    map_of: Program, person: Person, text: str
) -> None:
    put(text=text)
    before, sentences = map_of.project, list[str]()
    select(map_of, "words", CHOOSE)
    with person.in_dialog(MessageDialog, told(sentences, person)):
        person.press("Ctrl+V")
    assert len(sentences) == 1
    assert map_of.project is before


def offer(*files: Path) -> None:
    """Put files on the clipboard as a file manager does, their names as text beside them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    clipboard().setMimeData(mime)


def test_a_file_that_no_map_takes_is_told_and_not_its_name(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    animation = tmp_path / "film.gif"
    animation.write_bytes(b"GIF89a")
    offer(animation)
    before, sentences = map_of.project, list[str]()
    select(map_of, "words", CHOOSE)
    with person.in_dialog(MessageDialog, told(sentences, person)):
        person.press("Ctrl+V")
    assert len(sentences) == 1
    assert ".csv" in sentences[0]
    assert map_of.project is before


def test_a_copied_text_file_is_its_text(map_of: Program, person: Person, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Rings twice\nWrites a letter\n", encoding="utf-8")
    offer(notes)
    select(map_of, "words", SIGN)
    person.press("Ctrl+V")
    assert texts(map_of.project, "words", SIGN)[-2:] == ["Rings twice", "Writes a letter"]


def test_an_open_field_keeps_its_own_clipboard(map_of: Program, person: Person) -> None:
    put("<b>bold</b>", "two\nlines")
    named = change_row(map_of.project, JOURNEY, RowId("words"), name="Words")
    map_of.store.load(named)
    select(map_of, "words", CHOOSE, "why")
    person.press("F2")
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    person.press("Ctrl+A", "Ctrl+V")
    assert field.toPlainText() == "two\nlines"
    person.press("Ctrl+A", "Ctrl+X")
    assert (field.toPlainText(), clipboard().text()) == ("", "two\nlines")
    person.choose("Edit", "Paste")  # the menu is for the field too
    assert field.toPlainText() == "two\nlines"
    person.click(Sight(map_of.page.canvas).cell("Words", "Dream"))
    assert texts(map_of.project, "words", CHOOSE)[0] == "two\nlines"
    assert map_of.store.undo_stack.count() == 1


def test_there_may_be_no_clipboard_at_all(map_of: Program, person: Person) -> None:
    assert clipboard().mimeData() is None  # as Qt says it where nothing was ever copied
    before = map_of.project
    for keys in ("Ctrl+V", "Ctrl+Shift+V"):
        sentences: list[str] = []
        with person.in_dialog(MessageDialog, told(sentences, person)):
            person.press(keys)
        assert sentences == ["There is no text on the clipboard, and no table."]
    assert map_of.project is before
