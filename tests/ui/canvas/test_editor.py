"""Editing in place: a real field over the sheet, from the first key to the step of undo."""

import pytest
from hands_rig import CTRL, LEFT, NONE, SHIFT, Rig
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import cell_at, find_row
from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import TextStyle
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.number_editing import NumberField
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.commands.targets import TextTarget, text_of

Key = Qt.Key


def cell(row: str, phase: PhaseId, *chosen: str) -> Selection:
    return Selection(JOURNEY, RowId(row), phase, chosen)


def text_field(rig: Rig) -> TextEditor:
    field = rig.field
    assert isinstance(field, TextEditor)
    return field


def text_size(field: TextEditor) -> float:
    """Return the size of a field's text in pixels."""
    return field.font().pointSizeF() * field.logicalDpiY() / 72


def lines_of(field: TextEditor) -> list[str]:
    """Return the lines of a field's only paragraph, as they are broken."""
    block = field.document().firstBlock()
    layout, text = block.layout(), block.text()
    lines = (layout.lineAt(index) for index in range(layout.lineCount()))
    return [
        text[at : at + line.textLength()].rstrip() for line in lines for at in [line.textStart()]
    ]


def number_field(rig: Rig) -> NumberField:
    field = rig.field
    assert isinstance(field, NumberField)
    return field


def score(rig: Rig, phase: PhaseId, series: str) -> int | None:
    row = find_row(rig.journey, RowId("scores"))
    assert row is not None
    found = getattr(cell_at(row, phase), series, None)
    return found.value if found else None


class TestChangingACard:
    def test_double_click_opens_a_field_over_it(self, rig: Rig) -> None:
        at = rig.entry("call")
        rig.double_click(at)
        field = text_field(rig)
        assert field.toPlainText() == "Calls us"
        assert QApplication.focusWidget() is field
        frame = field.parentWidget()
        assert frame is not None
        assert frame.parentWidget() is rig.canvas.viewport()
        assert frame.geometry().contains(at)
        assert rig.canvas.overlay.editing == "call"
        assert field.font().family() == "CJM Inter"
        assert text_size(field) == pytest.approx(13)

    @pytest.mark.parametrize("key", [Key.Key_F2, Key.Key_Return])
    def test_keys_open_it_at_the_end_of_the_text(self, rig: Rig, key: Key) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.key(key)
        rig.type(" twice")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", CHOOSE) == ["Calls us twice"]
        assert (rig.step, rig.steps) == ("Change text of card", 1)
        assert not rig.is_editing()
        assert rig.store.selection == cell("touch", CHOOSE, "call")
        assert QApplication.focusWidget() is rig.canvas

    def test_the_menu_opens_it(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.canvas.edit_selection()
        assert text_field(rig).toPlainText() == "Calls us"

    def test_typing_on_it_replaces_its_text(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", CHOOSE) == ["Writes"]

    def test_escape_leaves_no_trace(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        rig.key(Key.Key_Escape)
        assert rig.store.project == sample_project()
        assert rig.canvas.map_layout.project is rig.store.project
        assert rig.steps == 0
        assert rig.canvas.overlay.editing == ""

    def test_the_ring_round_a_text_without_padding_is_free(self, rig: Rig) -> None:
        rig.commands.edit_requested.emit(TextTarget("title"))
        field = text_field(rig)
        frame = field.parentWidget()
        assert frame is not None
        ring = 2  # of 2.4 pixels
        assert field.x() >= ring
        assert field.y() >= ring
        rig.key(Key.Key_Escape)

    def test_a_title_is_typed_as_wide_as_it_is_printed(self, rig: Rig) -> None:
        rig.commands.edit_requested.emit(TextTarget("title"))
        field = text_field(rig)
        printed = HarfBuzzMeasurer().width("To our home", TextStyle(45, 600, -0.028))
        typed = QFontMetricsF(field.font()).horizontalAdvance("To our home")
        assert typed == pytest.approx(printed, rel=0.005)
        rig.key(Key.Key_Escape)

    def test_a_long_name_is_typed_in_the_size_that_it_is_drawn_in(self, rig: Rig) -> None:
        rig.commands.edit_requested.emit(TextTarget("phase", CHOOSE))
        field = text_field(rig)
        assert text_size(field) == pytest.approx(17)
        rig.type("Arbeidsongeschiktheidsverzekering")
        assert text_size(field) < 15  # else the word would have to be broken
        rig.key(Key.Key_Escape)

    def test_what_is_typed_is_kept_from_a_crash_now_and_then(self, rig: Rig, qtbot: QtBot) -> None:
        kept: list[Project | None] = []
        rig.commands.draft_changed.connect(kept.append)
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        qtbot.waitUntil(lambda: bool(kept))
        (draft,) = kept
        assert draft is not None
        assert text_of(draft, JOURNEY, TextTarget("card", "call")) == "Writes"
        rig.key(Key.Key_Escape)
        assert kept[1:] == [None]

    def test_unchanged_text_is_no_step(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.key(Key.Key_F2)
        rig.key(Key.Key_Return)
        assert rig.steps == 0

    def test_shift_enter_breaks_the_line(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("One")
        rig.key(Key.Key_Return, SHIFT)
        rig.type("two")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", CHOOSE) == ["One\ntwo"]

    def test_tab_goes_to_the_next_cell(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        rig.key(Key.Key_Tab)
        assert rig.texts("touch", CHOOSE) == ["Writes"]
        assert rig.store.selection == cell("touch", SIGN, "notary")
        assert not rig.is_editing()
        rig.key(Key.Key_F2)
        rig.key(Key.Key_Backtab, SHIFT)
        assert rig.store.selection == cell("touch", CHOOSE, "call")

    def test_clicking_elsewhere_takes_the_text_over(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        rig.click(rig.entry("why"))
        assert rig.texts("touch", CHOOSE) == ["Writes"]
        assert rig.store.selection == cell("words", CHOOSE, "why")

    def test_another_widget_taking_the_keyboard_takes_the_text_over(self, rig: Rig) -> None:
        other = QLineEdit(rig.canvas)
        other.show()
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        other.setFocus()
        assert rig.texts("touch", CHOOSE) == ["Writes"]
        assert QApplication.focusWidget() is other

    def test_asked_to_finish_takes_the_text_over(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("Writes")
        rig.commands.finish_editing()
        assert rig.texts("touch", CHOOSE) == ["Writes"]

    def test_white_space_around_is_left_out(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("  Writes ")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", CHOOSE) == ["Writes"]


class TestLooks:
    def test_row_grows_while_typing(self, rig: Rig) -> None:
        before = entry_rect(rig.canvas.map_layout, "call")
        assert before is not None
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.type("word " * 40)
        after = entry_rect(rig.canvas.map_layout, "call")
        assert after is not None
        assert after.h > before.h + 3 * 16  # at least three more lines of 17
        frame = text_field(rig).parentWidget()
        assert frame is not None
        assert frame.height() >= after.h
        assert rig.store.project == sample_project()

    def test_follows_scrolling_and_zoom(self, rig: Rig) -> None:
        rig.canvas.resize(700, 500)
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.key(Key.Key_F2)
        frame = text_field(rig).parentWidget()
        assert frame is not None
        before = frame.pos()
        rig.canvas.scroll_view(0, 20)
        assert frame.pos() == before - QPoint(0, 20)
        rig.canvas.set_zoom(2.0)
        rect = entry_rect(rig.canvas.map_layout, "call")
        assert rect is not None
        view = rig.canvas.camera.view_rect(rect)
        assert abs(frame.x() - view.x()) <= 4  # the ring of 2.4 lies outside the card
        assert abs(frame.width() - view.width()) <= 8
        assert text_size(text_field(rig)) == pytest.approx(26)

    def test_stays_readable_when_the_sheet_is_small(self, rig: Rig) -> None:
        rig.canvas.set_zoom(0.3)
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.key(Key.Key_F2)
        assert text_size(text_field(rig)) == pytest.approx(9.75)  # 13 at 75 %

    @pytest.mark.parametrize("zoom", [0.78, 0.82, 0.9, 1.0, 1.12, 1.37, 2.0])
    def test_lines_break_where_the_sheet_breaks_them(self, rig: Rig, zoom: float) -> None:
        text = (
            "Compares three offers at the kitchen table, with a calculator, and wonders about the "
            "difference between fixed and variable interest; then waits for an answer, asks "
            "friends and family what they did when they bought their first house, and reads reviews"
        )
        rig.canvas.set_zoom(zoom)
        rig.store.select(cell("words", SIGN))
        rig.commands.add_row("cards", "doing")
        row = rig.store.selection.row
        assert row is not None
        rig.store.select(Selection(JOURNEY, row, SIGN))
        rig.type(text)
        # The column of 236 less the gutter of 12, and 9 and 18 of room beside the text.
        expected = HarfBuzzMeasurer().wrap(text, TextStyle(13), 236 - 12 - 9 - 18)
        assert lines_of(text_field(rig)) == list(expected)
        assert text_field(rig).contentOffset().x() == 0  # spaces at the ends of lines move nothing


class TestAddingCards:
    def test_typing_on_an_empty_cell_begins_one(self, rig: Rig) -> None:
        rig.store.select(cell("touch", LIVE))
        rig.type("Moves in")
        assert rig.store.project == sample_project()
        rig.key(Key.Key_Return)
        assert rig.texts("touch", LIVE) == ["Moves in"]
        assert (rig.step, rig.steps) == ("Add card", 1)

    def test_series_without_the_mouse(self, rig: Rig) -> None:
        rig.store.select(cell("touch", LIVE))
        for text in ("One", "Two", "Three"):
            rig.type(text)
            rig.key(Key.Key_Return)
        assert rig.is_editing()
        rig.key(Key.Key_Return)  # an empty one ends the series
        assert not rig.is_editing()
        assert rig.texts("touch", LIVE) == ["One", "Two", "Three"]
        assert rig.steps == 3

    def test_double_click_in_an_empty_cell(self, rig: Rig) -> None:
        rig.double_click(rig.cell("words", SIGN))
        rig.type("Is this all?")
        rig.key(Key.Key_Return)
        assert rig.texts("words", SIGN) == ["Is this all?"]

    def test_double_click_on_a_prompt_that_moves_away(self, rig: Rig) -> None:
        # The first click opens the field and brings its cell into view; what the second one then
        # falls on is not meant.
        rig.canvas.resize(1300, 460)
        rig.canvas.scroll_view(0, rig.canvas.map_layout.tops[1] - 30)
        at = rig.cell("words", SIGN, 0.5, 0.0) + QPoint(0, 15)
        before = rig.canvas.camera
        rig.click(at)
        rig.canvas.scroll_view(0, -40)
        QTest.mouseDClick(rig.canvas.viewport(), LEFT, NONE, at)
        assert rig.canvas.camera != before
        assert QApplication.focusWidget() is rig.field
        rig.type("Is this all?")
        rig.key(Key.Key_Return)
        assert rig.texts("words", SIGN) == ["Is this all?"]

    def test_ctrl_enter_after_a_card(self, rig: Rig) -> None:
        rig.store.select(cell("todo", CHOOSE, "tool"))
        rig.key(Key.Key_Return, CTRL)
        rig.type("Test it")
        rig.key(Key.Key_Tab)
        assert rig.texts("todo", CHOOSE) == ["Build a calculator", "Test it", "Rewrite the letter"]
        assert rig.store.selection == cell("todo", SIGN)

    def test_escape_leaves_no_trace(self, rig: Rig) -> None:
        rig.store.select(cell("touch", LIVE))
        rig.type("Moves in")
        rig.key(Key.Key_Escape)
        assert rig.store.project == sample_project()
        assert rig.steps == 0
        assert rig.store.selection == cell("touch", LIVE)

    def test_nothing_typed_is_no_card(self, rig: Rig) -> None:
        rig.double_click(rig.cell("words", SIGN))
        rig.click(rig.entry("why"))
        assert rig.texts("words", SIGN) == []
        assert rig.steps == 0

    def test_ctrl_enter_while_editing_goes_on_with_the_next(self, rig: Rig) -> None:
        rig.store.select(cell("todo", CHOOSE, "tool"))
        rig.key(Key.Key_F2)
        rig.key(Key.Key_Return, CTRL)
        rig.type("Test it")
        rig.key(Key.Key_Return)
        rig.key(Key.Key_Escape)
        assert rig.texts("todo", CHOOSE)[1] == "Test it"


class TestNames:
    def test_phase_is_named_by_typing(self, rig: Rig) -> None:
        rig.click(rig.header(SIGN))
        rig.type("Close")
        rig.key(Key.Key_Return)
        assert rig.journey.phases[2].name == "Close"
        assert rig.step == "Rename phase"

    def test_new_phase_is_named_at_once_in_one_step(self, rig: Rig) -> None:
        rig.store.select(Selection(JOURNEY, phase=LIVE))
        rig.commands.add_phase()
        rig.type("Renew")
        rig.key(Key.Key_Return)
        assert [p.name for p in rig.journey.phases][-1] == "Renew"
        assert (rig.step, rig.steps) == ("Add phase", 1)

    def test_phases_are_named_in_a_series(self, rig: Rig) -> None:
        rig.click(rig.header(DREAM))
        rig.type("Hope")
        rig.key(Key.Key_Tab)
        rig.type("Pick")
        rig.key(Key.Key_Return)
        assert [p.name for p in rig.journey.phases][:2] == ["Hope", "Pick"]

    def test_row_by_double_click(self, rig: Rig) -> None:
        rig.double_click(rig.head("touch"))
        rig.type("Where we meet")
        rig.key(Key.Key_Return)
        assert rig.journey.rows[0].name == "Where we meet"

    @pytest.mark.parametrize(
        ("kind", "owner"),
        [("group", "buying"), ("span", "stdc")],
    )
    def test_bands_of_the_header(self, rig: Rig, kind: str, owner: str) -> None:
        layout, camera = rig.canvas.map_layout, rig.canvas.camera
        box = next(b for b in layout.header.boxes if (b.kind, b.owner) == (kind, owner))
        x = camera.view_point(layout.left + box.rect.centre.x, 0).x()
        y = camera.header_top(layout) + box.rect.centre.y
        rig.double_click(QPoint(round(x), round(y)))
        rig.type("Other")
        rig.key(Key.Key_Return)
        names = {g.name for g in rig.journey.groups} | {
            s.name for r in rig.journey.rulers for s in r.spans
        }
        assert "Other" in names
        assert rig.steps == 1

    @pytest.mark.parametrize("kind", ["title", "subtitle", "organisation", "customers"])
    def test_block_above(self, rig: Rig, kind: str) -> None:
        rig.canvas.scroll_view(0, -10_000)
        layout, camera = rig.canvas.map_layout, rig.canvas.camera
        box = next(b for b in layout.above.boxes if b.kind == kind)
        at = camera.view_point(layout.left + box.rect.x + 80, layout.options.margin)
        rig.double_click(QPoint(round(at.x()), round(at.y() + box.rect.centre.y)))
        rig.type("Other words")
        rig.key(Key.Key_Return)
        holder = rig.store.project if kind == "organisation" else rig.journey
        assert getattr(holder, kind) == "Other words"
        assert rig.steps == 1

    def test_persona_is_more_than_a_text(self, rig: Rig) -> None:
        asked: list[bool] = []
        rig.commands.details_requested.connect(lambda: asked.append(True))
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.canvas.scroll_view(0, -10_000)
        layout, camera = rig.canvas.map_layout, rig.canvas.camera
        box = next(b for b in layout.above.boxes if b.kind == "persona")
        at = camera.view_point(layout.left + box.rect.centre.x, layout.options.margin)
        rig.double_click(QPoint(round(at.x()), round(at.y() + box.rect.centre.y)))
        assert asked == [True]
        assert rig.store.selection == Selection(JOURNEY, text=SheetText("persona", "anna"))

    def test_names_have_one_line(self, rig: Rig) -> None:
        QGuiApplication.clipboard().setText("One\nname")
        rig.click(rig.header(SIGN))
        rig.key(Key.Key_F2)
        text_field(rig).paste()
        rig.key(Key.Key_Return, SHIFT)
        assert rig.journey.phases[2].name == "One name"


class TestInput:
    def test_composed_text(self, rig: Rig) -> None:
        rig.store.select(cell("touch", CHOOSE, "call"))
        rig.key(Key.Key_F2)
        field = text_field(rig)
        QCoreApplication.sendEvent(field, QInputMethodEvent("に", []))
        assert field.toPlainText() == "Calls us"
        done = QInputMethodEvent("", [])
        done.setCommitString("日本")
        QCoreApplication.sendEvent(field, done)
        rig.key(Key.Key_Return)
        assert rig.texts("touch", CHOOSE) == ["Calls us日本"]

    def test_composing_on_a_cell_begins_a_card(self, rig: Rig) -> None:
        rig.store.select(cell("touch", LIVE))
        done = QInputMethodEvent("", [])
        done.setCommitString("é")
        QCoreApplication.sendEvent(rig.canvas, done)
        rig.type("en")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", LIVE) == ["éen"]

    def test_the_canvas_takes_composed_text(self, rig: Rig) -> None:
        assert rig.canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        enabled = QApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)
        assert enabled is True

    def test_paste_is_plain(self, rig: Rig) -> None:
        source = QMimeData()
        source.setHtml("<b>Bold</b> words")
        source.setText("Bold words\r\nbelow")
        rig.store.select(cell("touch", LIVE))
        rig.key(Key.Key_Return)
        QGuiApplication.clipboard().setMimeData(source)
        text_field(rig).paste()
        QGuiApplication.clipboard().clear()  # left there, it outlives the application
        rig.key(Key.Key_Return)
        assert rig.texts("touch", LIVE) == ["Bold words\nbelow"]


class TestNumbers:
    def test_typing_digits_sets_scores_one_after_the_other(self, rig: Rig) -> None:
        rig.store.select(cell("scores", LIVE))
        rig.type("80")
        rig.key(Key.Key_Tab)
        rig.type("35")
        rig.key(Key.Key_Return)
        assert (score(rig, LIVE, "relevance"), score(rig, LIVE, "presence")) == (80, 35)
        assert rig.steps == 2
        assert not rig.is_editing()

    def test_tab_goes_on_with_the_next_phase(self, rig: Rig) -> None:
        rig.store.select(Selection(JOURNEY, RowId("scores"), DREAM, series="presence"))
        rig.type("15")
        rig.key(Key.Key_Tab)
        assert number_field(rig).text() == "85"
        rig.key(Key.Key_Backtab, SHIFT)
        assert number_field(rig).text() == "15"

    def test_skyline_shows_it_before_it_is_set(self, rig: Rig) -> None:
        rig.store.select(cell("scores", LIVE))
        rig.type("8")
        assert rig.canvas.map_layout.project is not rig.store.project
        rig.type("0")
        rig.key(Key.Key_Escape)
        assert rig.store.project == sample_project()
        assert rig.canvas.map_layout.project is rig.store.project

    def test_out_of_range_is_refused_visibly(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))
        rig.type("101")
        rig.key(Key.Key_Return)
        field = number_field(rig)
        frame = field.parentWidget()
        assert frame is not None
        label = frame.findChild(QLabel)
        assert label is not None
        assert label.text() == "0 to 100"
        assert field.accessibleDescription() == "0 to 100"
        assert score(rig, CHOOSE, "relevance") == 85
        rig.key(Key.Key_Backspace)
        rig.key(Key.Key_Return)
        assert score(rig, CHOOSE, "relevance") == 10

    def test_refused_number_is_dropped_when_going_elsewhere(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))
        rig.type("400")
        rig.click(rig.entry("why"))
        assert not rig.is_editing()
        assert score(rig, CHOOSE, "relevance") == 85

    def test_empty_field_takes_the_score_away(self, rig: Rig) -> None:
        rig.store.select(Selection(JOURNEY, RowId("scores"), CHOOSE, series="presence"))
        rig.key(Key.Key_Return)
        rig.key(Key.Key_Backspace)
        rig.key(Key.Key_Return)
        assert score(rig, CHOOSE, "presence") is None

    def test_arrows_and_page_keys_step(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))  # 85
        rig.key(Key.Key_F2)
        rig.key(Key.Key_PageUp)
        rig.key(Key.Key_Up)
        rig.key(Key.Key_Down)
        rig.key(Key.Key_Down)
        assert number_field(rig).text() == "94"
        assert rig.steps == 0
        rig.key(Key.Key_Return)
        assert score(rig, CHOOSE, "relevance") == 94

    @pytest.mark.parametrize(
        "key", [Key.Key_Up, Key.Key_Down, Key.Key_PageDown, Key.Key_F2, Key.Key_Insert]
    )
    def test_keys_without_use_do_not_reach_the_map(self, rig: Rig, key: Key) -> None:
        rig.store.select(cell("scores", LIVE))
        rig.type("300")
        before = rig.store.selection
        rig.key(key)
        assert number_field(rig).text() == "300"
        assert rig.steps == 0
        assert rig.store.selection == before
        rig.key(Key.Key_Escape)

    def test_letters_open_no_field(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))
        rig.type("x")
        assert not rig.is_editing()

    @pytest.mark.parametrize(("typed", "value"), [("12,5", 12.5), ("-3", -3.0), ("1e3", 1000.0)])
    def test_measured_number(self, rig: Rig, typed: str, value: float) -> None:
        rig.store.select(cell("numbers", LIVE))
        rig.type(typed)
        rig.key(Key.Key_Return)
        row = find_row(rig.journey, RowId("numbers"))
        assert row is not None
        held = cell_at(row, LIVE)
        assert held is not None
        assert held.metric is not None
        assert held.metric.value == value
        assert rig.step == "Change number"

    @pytest.mark.parametrize(
        ("typed", "value", "unit"),
        [("38 %", 38, "%"), ("12%", 12, "%"), ("2 140 visits", 2140, "visits"), ("7", 7, "days")],
    )
    def test_unit_is_typed_after_the_number(
        self, rig: Rig, typed: str, value: float, unit: str
    ) -> None:
        rig.store.select(cell("numbers", LIVE))
        rig.type("11 days")
        rig.key(Key.Key_Return)
        rig.store.select(cell("numbers", LIVE))
        rig.type(typed)
        rig.key(Key.Key_Return)
        row = find_row(rig.journey, RowId("numbers"))
        held = cell_at(row, LIVE) if row else None
        assert held is not None
        assert held.metric is not None
        assert (held.metric.value, held.metric.unit) == (value, unit)

    @pytest.mark.parametrize(
        ("language", "typed", "value"),
        [
            ("en", "1,500 visitors", 1500),
            ("en", "1.500", 1.5),
            ("nl", "1.250 bezoeken", 1250),
            ("nl", "1,25", 1.25),
            ("nl", "12,50 euro", 12.5),
        ],
    )
    def test_measured_number_is_read_as_the_map_writes_it(
        self, rig: Rig, language: Language, typed: str, value: float
    ) -> None:
        rig.store.apply(rig.store.project.replace(language=language), "language")
        rig.store.select(cell("numbers", LIVE))
        rig.type(typed)
        rig.key(Key.Key_Return)
        row = find_row(rig.journey, RowId("numbers"))
        held = cell_at(row, LIVE) if row else None
        assert held is not None
        assert held.metric is not None
        assert held.metric.value == value

    @pytest.mark.parametrize(
        ("typed", "value", "unit"),
        [
            (".5", 0.5, "%"),
            (",5", 0.5, "%"),
            ("$3", 3, "$"),
            ("~40", 40, "%"),
            ("~ 40 days", 40, "days"),
            ("+4", 4, "%"),
        ],
    )
    def test_the_first_sign_of_a_number_counts(
        self, rig: Rig, typed: str, value: float, unit: str
    ) -> None:
        rig.store.select(cell("numbers", LIVE))
        rig.commands.set_metric_value(CellAddress(JOURNEY, RowId("numbers"), LIVE), 38, "%")
        rig.type(typed)
        rig.key(Key.Key_Return)
        row = find_row(rig.journey, RowId("numbers"))
        held = cell_at(row, LIVE) if row else None
        assert held is not None
        assert held.metric is not None
        assert (held.metric.value, held.metric.unit) == (value, unit)

    def test_what_begins_with_no_number_is_refused_where_it_is_seen(self, rig: Rig) -> None:
        rig.store.select(cell("numbers", LIVE))
        rig.type("CHF 12")
        assert number_field(rig).text() == "CHF 12"
        rig.key(Key.Key_Return)
        assert rig.is_editing()
        assert rig.steps == 0
        rig.key(Key.Key_Escape)
        rig.store.select(cell("scores", CHOOSE))
        rig.type("~40")
        assert number_field(rig).text() == "~40"
        rig.key(Key.Key_Escape)

    @pytest.mark.parametrize(("language", "shown"), [("en", "1.125"), ("nl", "1,125")])
    def test_measured_number_stays_when_its_field_is_left(
        self, rig: Rig, language: Language, shown: str
    ) -> None:
        rig.store.apply(rig.store.project.replace(language=language), "language")
        rig.store.select(cell("numbers", LIVE))
        rig.commands.set_metric_value(CellAddress(JOURNEY, RowId("numbers"), LIVE), 1.125)
        rig.key(Key.Key_F2)
        assert number_field(rig).text() == shown  # with a point, it would be 1,125 in Dutch
        before = rig.store.project
        rig.key(Key.Key_Return)
        assert rig.store.project is before

    def test_an_emptied_number_takes_nothing_along(self, rig: Rig) -> None:
        address = CellAddress(JOURNEY, RowId("numbers"), DREAM)
        before, said = rig.store.project, list[str]()
        rig.commands.said.connect(said.append)
        rig.store.select(cell("numbers", DREAM))  # 1,200, with a source
        rig.key(Key.Key_F2)
        rig.key(Key.Key_Backspace)
        rig.commands.keep_editing()  # as saving does
        rig.key(Key.Key_Return)
        assert not rig.is_editing()
        assert rig.store.project is before
        assert "Delete empties" in said[-1]
        rig.key(Key.Key_Delete)
        assert rig.commands.metric(address) is None
        rig.type("7")
        rig.key(Key.Key_Return)
        rig.key(Key.Key_F2)
        rig.key(Key.Key_Backspace)
        rig.key(Key.Key_Return)  # nothing but a number
        assert rig.commands.metric(address) is None

    def test_measured_number_must_be_one(self, rig: Rig) -> None:
        rig.store.select(cell("numbers", LIVE))
        rig.type("3x")
        rig.key(Key.Key_Return)
        assert rig.is_editing()
        assert rig.steps == 0
        rig.key(Key.Key_Escape)


def test_another_journey_takes_the_text_over(rig: Rig) -> None:
    rig.store.select(cell("touch", CHOOSE, "call"))
    rig.type("Writes")
    later = rig.store.project.journeys[1].id
    rig.canvas.show_journey(later)
    assert not rig.is_editing()
    assert rig.texts("touch", CHOOSE) == ["Writes"]


def test_keys_that_end_editing_are_kept_from_menus(rig: Rig) -> None:
    from PySide6.QtGui import QAction, QKeySequence

    ran: list[str] = []
    for keys in ("Esc", "Tab", "Ctrl+Return"):
        action = QAction(rig.canvas)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: ran.append(keys))
        rig.canvas.addAction(action)
    rig.store.select(cell("touch", CHOOSE, "call"))
    rig.key(Key.Key_F2)
    QTest.keyClick(rig.field, Key.Key_Return, CTRL)
    rig.key(Key.Key_Tab)
    rig.key(Key.Key_F2)
    rig.key(Key.Key_Escape)
    assert ran == []
