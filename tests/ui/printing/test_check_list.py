"""The list of the check before print: its words, its rows, and what "Show" selects."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.session.print_check.findings import Check, Finding, Kind, Place, Report
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.printing.check_list import CheckList
from cjm_desktop.ui.printing.check_places import selection_of
from cjm_desktop.ui.printing.check_words import finding_words, fine_words, page_words

NOW, LATER = JourneyId("now"), JourneyId("later")
ROW, PHASE = RowId("doing"), PhaseId("dream")
SHEET = Place(NOW)
CARD, OTHER = Place(NOW, ROW, PHASE, "card"), Place(NOW, ROW, PhaseId("live"), "other")
CAPTIONS = Finding("distance", 17.7, 18.0, (SHEET, CARD), "captions")
COARSE = Finding("pictures", 72.0, 150.0, (OTHER,))
LONG = Finding("length", 6000.0, 5080.0, (SHEET,))
REPORT = Report(
    (
        Check("distance", 18.0, (CAPTIONS,), 17.7),
        Check("pictures", 150.0, (COARSE,), 72.0),
        Check("lines", 0.25, (), 0.25),
        Check("ink", 3.0, (), 2.6),
        Check("length", 5080.0, (LONG,), 6000.0),
    ),
    1.5,
)


# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    use_language(qapp, "en")
    yield
    use_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def checks(qtbot: QtBot) -> CheckList:
    made = CheckList()
    qtbot.addWidget(made)
    made.resize(304, 600)
    made.show()
    return made


def plain(words: str) -> str:
    """Return words with spaces in place of those that do not break."""
    return words.replace("\u00a0", " ")


def found(kind: Kind, figure: float, limit: float, what: str = "") -> str:
    return plain(finding_words(Finding(kind, figure, limit, (SHEET,), what)))


def test_findings_in_dutch(qapp: QApplication) -> None:
    use_language(qapp, "nl")
    assert found("distance", 17.7, 18.0, "captions") == (
        "Bijschriften zijn 17,7 pt; voor 1,5 m is 18 pt nodig."
    )
    assert found("distance", 9.7, 12.0, "cards") == (
        "Kaarttekst is 9,7 pt; voor 1 m is 12 pt nodig."
    )
    assert found("ink", 3.304, 3.0) == "Inkt telt op tot 330 %; het profiel kan 300 % aan."
    assert plain(fine_words(Check("lines", 0.25, (), 0.25))) == (
        "Lijnen zijn overal 0,25 pt of dikker."
    )


def test_findings_in_english() -> None:
    assert found("characters", 2, 0, "\u0378") == (
        "No font has “\u0378” (U+0378); it is printed as a marked box."
    )
    assert found("characters", 2, 0, "客 户 在 网 上 搜 索") == (
        "No font has “客 户 在 网 上” and 2 more characters; they are printed as boxes."
    )
    assert found("overflow", 2.34, 0) == "Text reaches 2.3 mm out of its card."
    assert found("type", 5.1, 6) == "The smallest text is 5.1 pt; below 6 pt it is hard to print."
    assert found("pictures", 72, 150) == "A picture has 72 dpi; 150 dpi is needed."
    assert found("pictures", 0, 150, "unreadable") == (
        "A picture cannot be read; a crossed-out box is printed. Put it in again."
    )
    assert found("lines", 0.124, 0.25) == "Lines are 0.12 pt thick; 0.25 pt is needed."
    assert found("edges", -1.26, 5) == "Content reaches 1.3 mm over the edge and is lost there."
    assert found("edges", 1.26, 5) == "Content is 1.3 mm from the edge; 5 mm is safe."
    assert found("length", 6000, 5080) == (
        "The page is 6,000 mm long; over 5,080 mm some programs show a wrong size."
    )
    assert page_words("Tiny.", 3) == "Page 3: Tiny."


def test_numbers_stay_with_their_units() -> None:
    words = finding_words(CAPTIONS)
    assert "17.7\u00a0pt" in words
    assert "1.5\u00a0m" in words


def test_where_nothing_was_looked_at_nothing_is_in_order() -> None:
    assert fine_words(Check("pictures", 150.0)) == ""
    assert plain(fine_words(Check("pictures", 150.0, (), 300.0))) == (
        "Pictures have 150 dpi or more."
    )


@pytest.mark.parametrize(
    ("places", "selection"),
    [
        ((SHEET,), None),
        ((SHEET, Place(NOW, phase=PHASE)), Selection(NOW, None, PHASE)),
        ((Place(NOW, ROW),), Selection(NOW, ROW)),
        ((Place(NOW, ROW, PHASE), SHEET), Selection(NOW, ROW, PHASE)),
        # the cursor stands on the last entry, which is the first that was found
        ((SHEET, Place(NOW, ROW), CARD, OTHER), Selection(NOW, ROW, PHASE, ("other", "card"))),
        ((CARD, Place(LATER, ROW, PHASE, "late")), Selection(NOW, ROW, PHASE, ("card",))),
    ],
)
def test_what_a_finding_selects(places: tuple[Place, ...], selection: Selection | None) -> None:
    assert selection_of(Finding("type", 5, 6, places)) == selection


def test_findings_come_first_and_then_what_is_in_order(checks: CheckList) -> None:
    checks.show_report(REPORT)
    assert checks.summary == "3 findings"
    assert [row.is_finding for row in checks.rows] == [True, True, True, False, False]
    assert plain(checks.rows[3].words.text()) == "Lines are 0.25 pt or thicker everywhere."
    # the sheet as a whole has no place on the map
    assert [row.button is not None for row in checks.rows] == [True, True, False, False, False]


def test_one_finding_and_none(checks: CheckList) -> None:
    checks.show_report(Report(REPORT.checks[:1], 1.5))
    assert checks.summary == "1 finding"
    checks.show_busy()
    assert checks.summary == "Checking…"
    checks.show_report(Report(REPORT.checks[2:4], 1.5))
    assert checks.summary == "Nothing found"
    checks.show_nothing()
    assert (checks.summary, checks.rows) == ("", [])


def test_show_tells_what_to_select_by_mouse_and_keyboard(checks: CheckList, qtbot: QtBot) -> None:
    checks.show_report(REPORT)
    first, second = (row.button for row in checks.rows[:2])
    assert first is not None
    assert second is not None
    with qtbot.waitSignal(checks.show_asked) as told:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert told.args[0] == Selection(NOW, ROW, PHASE, ("card",))
    assert told.args[1] == checks.rows[0].words.text()
    second.setFocus()
    with qtbot.waitSignal(checks.show_asked) as told:
        QTest.keyClick(second, Qt.Key.Key_Return)
    assert told.args[0] == Selection(NOW, ROW, PhaseId("live"), ("other",))


def test_screen_readers_hear_what_is_a_finding_and_what_a_button_shows(checks: CheckList) -> None:
    checks.show_report(REPORT)
    row = checks.rows[1]
    assert plain(row.words.accessibleName()) == "Found: A picture has 72 dpi; 150 dpi is needed."
    assert checks.rows[3].words.accessibleName().startswith("In order: ")
    assert row.button is not None
    assert row.button.accessibleName() == f"Show: {row.words.text()}"


def test_the_same_report_leaves_the_rows_and_the_focus_alone(checks: CheckList) -> None:
    checks.show_report(REPORT)
    rows = list(checks.rows)
    checks.show_busy()
    checks.show_report(REPORT._replace())
    assert checks.rows == rows
    assert checks.summary == "3 findings"


def test_of_many_findings_the_first_are_shown(checks: CheckList) -> None:
    many = tuple(COARSE._replace(figure=float(dpi)) for dpi in range(30))
    checks.show_report(Report((Check("pictures", 150.0, many, 0.0),), 1.5))
    assert len(checks.rows) == 24
    more = checks.findChild(QLabel, "more")
    assert isinstance(more, QLabel)
    assert more.text() == "And 6 more"


def test_pages_are_named_where_there_are_several(checks: CheckList) -> None:
    second = COARSE._replace(page=2)
    checks.show_report(Report((Check("pictures", 150.0, (COARSE, second), 72.0),), 1.5))
    assert [row.words.text()[:7] for row in checks.rows] == ["Page 1:", "Page 2:"]


def test_the_distance_is_chosen_from_a_list(checks: CheckList, qtbot: QtBot) -> None:
    checks.show_usual(1.6)
    assert checks.distance.currentText() == "As usual for the paper: 1.6 m"
    checks.distance.setFocus()
    with qtbot.waitSignal(checks.edited) as told:
        QTest.keyClick(checks.distance, Qt.Key.Key_Down)
    assert told.args == [{"distance": 0.3}]
    checks.show_distance(1.2)
    assert checks.distance.itemText(0) == "As usual for the paper: 1.6 m"
    assert checks.distance.currentText() == "1.2 m"  # as the command line may have it
    assert checks.distance.value() == 1.2


def test_tab_goes_down_the_list_however_often_it_is_filled(checks: CheckList) -> None:
    checks.show_report(Report(REPORT.checks[:1], 1.5))
    checks.show_report(REPORT)
    QApplication.processEvents()
    checks.distance.setFocus()
    for row in checks.rows[:2]:
        QTest.keyClick(checks.focusWidget(), Qt.Key.Key_Tab)
        assert checks.focusWidget() is row.button
