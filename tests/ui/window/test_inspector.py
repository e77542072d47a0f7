"""The details panel: what is selected decides the form, each field is one step of undo."""

from datetime import date

import pytest
from details import entry_now, field, heading, inspector, pick
from program import Program, open_example
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolTip, QWidget

from cjm_desktop.edits.metrics import set_metric
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Metric
from cjm_desktop.model.questions import cell_at, find_phase, find_point, find_row
from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.controls.checked_menu import CheckedMenu
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.controls.numbers import DecimalField, OptionalNumber
from cjm_desktop.ui.controls.segments import Segments
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.list_editor import ListEditor


def test_what_is_selected_decides_the_form(program: Program) -> None:
    assert heading(program) == "Map"
    pick(program, "cards", "doing")
    assert heading(program) == "Card"
    pick(program, "cards", "touchpoints")
    assert heading(program) == "Touchpoint"
    pick(program, "actions")
    assert heading(program) == "Action"
    program.select(phase=program.journey.phases[0].id)
    assert heading(program) == "Phase"
    program.select(row=program.row("cards").id)
    assert heading(program) == "Row"
    phase = program.journey.phases[0].id
    cells: tuple[tuple[RowKind, str], ...]
    cells = ("score", "Score"), ("metric", "Number"), ("curve", "Cell")
    for kind, words in cells:
        program.select(row=program.row(kind).id, phase=phase)
        assert heading(program) == words
    row = program.row("curve")
    cell = next(cell for cell in row.cells if cell.points)
    program.select(row=row.id, phase=cell.phase, point=cell.points[0].id)
    assert heading(program) == "Point of the curve"
    cards = tuple(c.id for cell in program.row("cards").cells for c in cell.cards)[:2]
    program.select(entries=cards)
    assert heading(program) == "2 cards selected"


def test_typing_is_one_step_for_each_field(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    steps = program.store.undo_stack.count()
    text = field(program, TextField, "Text")
    text.selectAll()
    QTest.keyClicks(text, "Look around")
    note = field(program, TextField, "Note")
    QTest.keyClicks(note, "ask Lotte")
    assert entry_now(program, card).text == "Look around"
    assert entry_now(program, card).note == "ask Lotte"
    assert program.store.undo_stack.count() == steps + 2
    assert program.store.undo_stack.undoText() == "Change note"
    program.act("edit.undo")
    assert note.toPlainText() == card.note
    program.act("edit.undo")
    assert text.toPlainText() == card.text
    assert entry_now(program, card) == card


def test_undo_in_a_field_undoes_the_document(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    text = field(program, TextField, "Text")
    text.setFocus()
    QTest.keyClicks(text, "x")
    assert entry_now(program, card).text != card.text
    QTest.keyClick(text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert entry_now(program, card).text == card.text


def test_the_ladder_is_climbed_by_a_click_and_by_keys(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    ladder = field(program, Segments, "How do we know?")
    assert ladder.value() == card.evidence
    second = ladder.findChildren(QWidget)[1]
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert entry_now(program, card).evidence == 2
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert entry_now(program, card).evidence == 3
    assert program.store.undo_stack.undoText() == "Change evidence"


def test_sources_are_ticked(program: Program) -> None:
    _, card = pick(program, "cards", "doing")
    sources = field(program, CheckedMenu, "Sources")
    ids = [source.id for source in program.project.sources]
    sources.edited.emit((ids[1], ids[2]))
    assert entry_now(program, card).sources == (ids[1], ids[2])
    assert sources.words().startswith("2  ")


def test_scores_and_points_have_sources_too(program: Program) -> None:
    ids = [source.id for source in program.project.sources]
    row, phase = program.row("score"), program.journey.phases[0].id
    program.select(row=row.id, phase=phase)
    field(program, CheckedMenu, "Presence, Sources").edited.emit((ids[1],))
    cell = cell_at(program.row("score"), phase)
    assert cell is not None
    assert cell.presence is not None
    assert cell.relevance is not None
    assert (cell.presence.sources, cell.relevance.sources) == ((ids[1],), ())
    assert program.store.undo_stack.undoText() == "Change sources"
    curve = program.row("curve")
    point = curve.cells[0].points[0]
    program.select(row=curve.id, phase=curve.cells[0].phase, point=point.id)
    sources = field(program, CheckedMenu, "Sources")
    sources.edited.emit((ids[0],))
    found = find_point(program.journey, point.id)
    assert found is not None
    assert found[1].sources == (ids[0],)
    assert sources.words().startswith("1  ")
    program.act("edit.undo")
    assert sources.words() == "None"


def test_a_phase_without_a_score_has_nothing_to_give_sources_to(program: Program) -> None:
    row = program.row("score")
    cell = row.cells[0]
    bare = set_score(
        program.project, CellAddress(program.journey.id, row.id, cell.phase), "presence", None
    )
    program.store.apply(bare, "x")
    program.select(row=row.id, phase=cell.phase)
    assert not field(program, CheckedMenu, "Presence, Sources").isEnabled()
    assert field(program, CheckedMenu, "Relevance, Sources").isEnabled()


def test_a_touchpoint_has_channel_form_contact_and_moment(program: Program) -> None:
    _, card = pick(program, "cards", "touchpoints")
    channel = field(program, Choice, "Channel")
    assert channel.value() == card.channel
    other = next(c for c in program.project.channels if c.id != card.channel)
    channel.edited.emit(other.id)
    assert entry_now(program, card).channel == other.id
    field(program, Choice, "Contact").edited.emit("indirect")
    assert entry_now(program, card).contact == "indirect"
    field(program, Choice, "Moment of truth").edited.emit("first")
    assert entry_now(program, card).moment == "first"
    field(program, Segments, "Form").edited.emit("physical")
    assert entry_now(program, card).medium == "physical"


def test_an_action_has_owner_date_status_and_weights(program: Program) -> None:
    _, action = pick(program, "actions")
    owner = field(program, LineField, "Owner")
    owner.selectAll()
    QTest.keyClicks(owner, "Noor")
    due = field(program, DateField, "Due")
    due.selectAll()
    QTest.keyClicks(due, "2027-03-01")
    field(program, Segments, "Status").edited.emit("done")
    field(program, Segments, "Impact").edited.emit(3)
    now = entry_now(program, action)
    assert (now.owner, now.due, now.status, now.impact) == ("Noor", date(2027, 3, 1), "done", 3)
    due.selectAll()
    QTest.keyClick(due, Qt.Key.Key_Delete)
    assert entry_now(program, action).due is None


def test_a_date_that_is_none_changes_nothing(program: Program) -> None:
    _, action = pick(program, "actions")
    due = field(program, DateField, "Due")
    due.setFocus()
    due.selectAll()
    QTest.keyClicks(due, "soon")
    assert due.property("invalid") is True
    assert entry_now(program, action).due == action.due


def test_a_score_is_typed_stepped_and_taken_away(program: Program) -> None:
    row, phase = program.row("score"), program.journey.phases[1].id
    program.select(row=row.id, phase=phase)

    def relevance() -> int | None:
        now = find_row(program.journey, row.id)
        assert now is not None
        cell = cell_at(now, phase)
        return cell.relevance.value if cell and cell.relevance else None

    number = field(program, OptionalNumber, "Relevance")
    assert number.text() == str(relevance())
    number.selectAll()
    QTest.keyClicks(number, "40")
    assert relevance() == 40
    QTest.keyClick(number, Qt.Key.Key_Up)
    assert relevance() == 41
    QTest.keyClick(number, Qt.Key.Key_PageDown)
    assert relevance() == 31
    number.selectAll()
    QTest.keyClicks(number, "101")
    assert number.property("invalid") is True
    assert relevance() == 10  # as far as it was a score: 1, 10
    number.selectAll()
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    assert relevance() is None
    QTest.keyClick(number, Qt.Key.Key_Up)
    assert relevance() == 0


def test_a_measured_number_is_made_and_taken_away(program: Program) -> None:
    row = program.row("metric")
    filled = {cell.phase for cell in row.cells if cell.metric}
    phase = next(p.id for p in program.journey.phases if p.id not in filled)
    program.select(row=row.id, phase=phase)
    unit = field(program, LineField, "Unit")
    assert not unit.isEnabled()
    number = field(program, DecimalField, "Number")
    QTest.keyClicks(number, "3.5")
    assert unit.isEnabled()
    QTest.keyClicks(unit, "days")
    now = find_row(program.journey, row.id)
    assert now is not None
    cell = cell_at(now, phase)
    assert cell is not None
    assert cell.metric is not None
    assert (cell.metric.value, cell.metric.unit) == (3.5, "days")


def test_a_number_that_is_typed_anew_keeps_what_belongs_to_it(program: Program) -> None:
    row = program.row("metric")
    cell = next(each for each in row.cells if each.metric and each.metric.unit)
    before = cell.metric
    assert before is not None
    program.select(row=row.id, phase=cell.phase)
    number = field(program, DecimalField, "Number")
    number.setFocus()
    number.selectAll()
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert number.text() == f"{before.value:g}"
    number.selectAll()
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    QTest.keyClicks(number, "7")
    now = cell_at(program.row("metric"), cell.phase)
    assert now is not None
    assert now.metric == before.replace(value=7.0)
    link = next(
        b for b in inspector(program).findChildren(QAbstractButton) if b.text() == "Take away"
    )
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert cell_at(program.row("metric"), cell.phase) is None


def test_what_two_numbers_tell_of_the_loss_between_them_is_taken_over(program: Program) -> None:
    row, (first, second) = program.row("metric"), program.journey.phases[:2]
    project = program.project
    for phase, value in ((first, 1200.0), (second, 450.0)):
        at = CellAddress(program.journey.id, row.id, phase.id)
        project = set_metric(project, at, Metric(value=value))
    program.store.apply(project, "counted")
    program.select(row=row.id, phase=first.id)
    link = next(
        b for b in inspector(program).findChildren(QAbstractButton) if "By both" in b.text()
    )
    assert link.text() == "By both numbers: 62.5%"  # 750 of 1200
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    now = cell_at(program.row("metric"), first.id)
    assert now is not None
    assert now.metric == Metric(value=1200.0, drop_off=62.5)
    assert not link.isVisible()
    assert field(program, DecimalField, "Lost before the next phase, in per cent").hasFocus()


def test_a_phase_has_name_question_and_colour(program: Program) -> None:
    phase = program.journey.phases[0]
    program.select(phase=phase.id)
    name = field(program, TextField, "Name")
    name.selectAll()
    QTest.keyClicks(name, "Waking up")
    field(program, HueSwatches, "Colour").edited.emit("moss")
    now = find_phase(program.journey, phase.id)
    assert now is not None
    assert (now.name, now.hue) == ("Waking up", "moss")


def test_a_row_of_scores_shows_one_series_or_both(program: Program) -> None:
    row = program.row("score")
    program.select(row=row.id)
    field(program, Segments, "Scores").edited.emit(("relevance",))
    now = find_row(program.journey, row.id)
    assert now is not None
    assert now.series == ("relevance",)


def test_the_words_of_a_line_are_no_question(program: Program) -> None:
    open_example(program)
    program.select(row=program.row("cards").id)
    labels = [label.text() for label in inspector(program).findChildren(QLabel)]
    assert "Question that helps to fill it in" in labels
    program.select(row=program.row("divider").id)
    labels = [label.text() for label in inspector(program).findChildren(QLabel)]
    assert "What the line says" in labels
    assert "Question that helps to fill it in" not in labels


def test_a_point_has_a_level_with_a_name(program: Program) -> None:
    row = program.row("curve")
    cell = next(cell for cell in row.cells if cell.points)
    point = cell.points[0]
    program.select(row=row.id, phase=cell.phase, point=point.id)
    level = field(program, Choice, "Level")
    assert [level.itemText(i) for i in range(level.count())] == [
        "happy",
        "content",
        "neutral",
        "worried",
        "frustrated",
    ]
    level.edited.emit(-1)
    found = find_point(program.journey, point.id)
    assert found is not None
    assert found[1].level == -1.0


def test_several_cards_get_the_same_evidence(program: Program) -> None:
    cards = [c for cell in program.row("cards").cells for c in cell.cards][:3]
    program.select(entries=tuple(c.id for c in cards))
    steps = program.store.undo_stack.count()
    labels = [label.text() for label in inspector(program).findChildren(QLabel)]
    assert "How do we know? Several values" in labels
    field(program, Segments, "How do we know?").edited.emit(4)
    assert {entry_now(program, card).evidence for card in cards} == {4}
    assert program.store.undo_stack.count() == steps + 1


@pytest.mark.parametrize(
    ("label", "name", "owner"),
    [
        ("Subtitle", "subtitle", "journey"),
        ("Which customers?", "customers", "journey"),
        ("Organisation", "organisation", "project"),
    ],
)
def test_the_map_has_its_titles(program: Program, label: str, name: str, owner: str) -> None:
    program.select()
    control = field(program, TextField, label)
    control.selectAll()
    QTest.keyClicks(control, "Other")
    holder = program.journey if owner == "journey" else program.project
    assert getattr(holder, name) == "Other"


def test_a_long_name_is_read_whole_and_stays_on_one_line(program: Program) -> None:
    program.select()
    name = field(program, TextField, "Organisation")
    version = field(program, TextField, "Version")
    line = version.height()
    name.selectAll()
    QTest.keyClicks(name, "Huis & Haard, advice on mortgages in Utrecht ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText(" and\nin\r\nAmersfoort and its surroundings\n")
    name.paste()
    assert program.project.organisation == (
        "Huis & Haard, advice on mortgages in Utrecht and in Amersfoort and its surroundings"
    )
    assert name.height() > line
    assert line == scaled(30)  # as high as every field


def test_the_only_journey_and_the_project_share_their_title(program: Program) -> None:
    alone = program.project.replace(journeys=program.project.journeys[:1])
    program.store.apply(alone, "Alone")
    program.settle()
    program.select()
    title = field(program, TextField, "Title")
    title.selectAll()
    QTest.keyClicks(title, "Home")
    assert (program.journey.title, program.project.title) == ("Home", "Home")


def test_a_source_that_is_removed_leaves_no_references(program: Program) -> None:
    program.select()
    form = inspector(program).form()
    assert form is not None
    sources = next(e for e in form.findChildren(ListEditor) if e.words.one == "source")
    first = program.project.sources[0]
    sources.remove(first.id)
    assert first not in program.project.sources
    cards = (c for row in program.journey.rows for cell in row.cells for c in cell.cards)
    assert all(first.id not in card.sources for card in cards)


def test_every_field_has_a_name(program: Program) -> None:
    fields = (LineField, TextField, Segments, OptionalNumber, DecimalField, DateField)
    for what in ("map", "touchpoint", "action", "score"):
        if what == "map":
            program.select()
        elif what == "touchpoint":
            pick(program, "cards", "touchpoints")
        elif what == "action":
            pick(program, "actions")
        else:
            program.select(row=program.row("score").id, phase=program.journey.phases[0].id)
        form = inspector(program).form()
        assert form is not None
        nameless = [f for kind in fields for f in form.findChildren(kind) if not f.accessibleName()]
        assert nameless == [], what


def test_a_line_that_is_cut_shows_its_beginning_and_all_of_it_in_a_tooltip(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _over: shown.append(text))

    def rest_on(line: QWidget) -> None:
        at = QPoint(5, 5)
        asked = QHelpEvent(QEvent.Type.ToolTip, at, line.mapToGlobal(at))
        QCoreApplication.sendEvent(line, asked)

    program.select()
    tab = field(program, LineField, "Name of the tab")
    tab.setFocus()
    tab.selectAll()
    QTest.keyClicks(tab, "Short")
    rest_on(tab)
    assert shown == []
    tab.selectAll()
    whole = "From the first look at a house to the letter with the yearly overview"
    QTest.keyClicks(tab, whole)
    field(program, TextField, "Version").setFocus()
    assert tab.cursorPosition() == 0
    rest_on(tab)
    assert shown == [whole]
