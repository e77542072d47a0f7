"""Menus, actions and shortcuts are tables that fit each other."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from program import Program, open_example
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QScrollArea, QStyle

from cjm_desktop.base.icons import has_icon
from cjm_desktop.layout.tokens import COLUMN_MAX
from cjm_desktop.store.selection import Corner, Selection, SheetText
from cjm_desktop.ui.action_table import ACTIONS
from cjm_desktop.ui.context_entries import CONTEXT, context_entries
from cjm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from cjm_desktop.ui.fonts import TEXT_PX
from cjm_desktop.ui.measures import MENU_BAR
from cjm_desktop.ui.menu_making import make_menu
from cjm_desktop.ui.menus import MENUS, ROW_MENU, Entry
from cjm_desktop.ui.panels.subjects import SubjectKind

BY_ID = {spec.id: spec for spec in ACTIONS}


def ids(entries: Sequence[Entry]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        elif entry is not None:
            yield from ids(entry.entries)


IN_MENUS = [name for menu in MENUS for name in ids(menu.entries)]


def test_every_entry_is_an_action() -> None:
    assert set(IN_MENUS) <= set(BY_ID)
    assert {name for entries in CONTEXT.values() for name in ids(entries)} <= set(BY_ID)


def test_every_action_is_in_a_menu_once() -> None:
    assert Counter(IN_MENUS) == Counter(BY_ID.keys())


def test_every_action_has_keys_that_nothing_else_begins_with() -> None:
    assert [spec.id for spec in ACTIONS if not spec.keys] == []
    keys = {QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys}
    assert "" not in keys
    leading = {key.partition(", ")[0] for key in keys if ", " in key}
    assert leading & keys == set()


def test_no_menu_is_longer_than_a_small_screen(program: Program) -> None:
    made = [make_menu(menu.entries, program.assembly.actions, program.window) for menu in MENUS]
    for kind in CONTEXT:
        entries = context_entries(kind, "curve" if kind == "row" else None)
        made.append(make_menu(entries, program.assembly.actions, program.window))
    assert max(menu.sizeHint().height() for menu in made) <= 720 - MENU_BAR
    for menu in made:
        menu.deleteLater()


def selections(program: Program) -> Iterator[Selection]:
    """Yield one of each kind of selection, and of several where there may be several."""
    journey = program.journey
    cards, score = program.row("cards"), program.row("score")
    held = next(cell for cell in cards.cells if len(cell.cards) > 1)
    ids = tuple(card.id for card in held.cards)
    phases, rows = journey.phases, journey.rows
    yield Selection(journey.id)
    for count in (1, len(ids)):
        yield Selection(journey.id, cards.id, held.phase, ids[:count])
    held = next(cell for cell in program.row("actions").cells if cell.actions)
    yield Selection(journey.id, program.row("actions").id, held.phase, (held.actions[0].id,))
    for role, place in (("opportunities", 0), ("needs", 1)):  # the second need is a barrier
        row = program.row("cards", role)
        yield Selection(journey.id, row.id, row.cells[0].phase, (row.cells[0].cards[place].id,))
    curve = next(cell for cell in program.row("curve").cells if cell.points)
    yield Selection(journey.id, program.row("curve").id, curve.phase, point=curve.points[0].id)
    number = next(cell for cell in program.row("metric").cells if cell.metric)
    yield Selection(journey.id, program.row("metric").id, number.phase)
    yield Selection(journey.id, row=program.row("curve").id)
    yield Selection(journey.id, row=score.id)
    yield Selection(journey.id, score.id, phases[0].id)
    yield Selection(journey.id, score.id, phases[0].id, series="relevance")
    for across in (None, Corner(None, phases[2].id)):
        yield Selection(journey.id, phase=phases[0].id, across=across)
    for other in (None, Corner(rows[2].id, None)):
        yield Selection(journey.id, row=rows[0].id, across=other)
    yield Selection(journey.id, group=journey.groups[0].id)
    yield Selection(journey.id, route=journey.routes[0].id)
    project, ruler = program.project, journey.rulers[0]
    for text in (
        *(SheetText("span", ruler.id, place) for place in range(len(ruler.spans))),
        SheetText("title"),
        SheetText("principle", project.principles[0].id),
        SheetText("persona", project.personas[0].id),
    ):
        yield Selection(journey.id, text=text)


def test_actions_that_share_keys_are_never_possible_at_once(program: Program) -> None:
    open_example(program)
    for selection in selections(program):
        program.store.select(selection)
        possible = [s for s in ACTIONS if program.assembly.actions[s.id].isEnabled()]
        keys = Counter(QKeySequence(key).toString() for spec in possible for key in spec.keys)
        assert [key for key, count in keys.items() if count > 1] == [], selection


def test_every_icon_is_bundled() -> None:
    missing = [spec.icon for spec in ACTIONS if spec.icon and not has_icon(spec.icon)]
    assert missing == []


def test_there_is_a_context_menu_for_everything_that_can_be_selected() -> None:
    assert set(CONTEXT) == set(SubjectKind.__args__)  # type: ignore[attr-defined] # a Literal


def test_the_list_of_shortcuts_holds_all_of_them(program: Program) -> None:
    dialog = ShortcutsDialog(program.assembly.actions, program.window)
    listed = dict(dialog.lines())
    assert listed["Save"] == "Ctrl+S"
    assert listed["Redo"] == "Ctrl+Shift+Z   Ctrl+Y"
    assert listed["Petrol"] == "Ctrl+Shift+F1"  # of cards and phases alike
    assert {spec.text.rstrip("…") for spec in ACTIONS} <= set(listed)
    assert listed["Copy cards"] == "Ctrl while dragging"
    assert listed["Add a card"] == "Ctrl+Enter"  # as it is called on the key
    assert listed["Channel"] == "F4, C"
    dialog.deleteLater()


def test_tooltips_say_the_shortcut(program: Program) -> None:
    assert program.assembly.actions["insert.card"].toolTip() == "Add a card (Ctrl+Enter)"
    assert program.assembly.actions["file.export"].toolTip() == "Export as PDF (Ctrl+E)"


def test_buttons_made_before_there_was_a_map_ask_for_none(program: Program) -> None:
    buttons = program.page.findChildren(QAbstractButton)
    tips = {button.toolTip() for button in buttons if button.isVisible() and button.isEnabled()}
    assert [tip for tip in tips if "first" in tip] == []


@pytest.mark.parametrize(
    ("what", "possible"),
    [
        ("nothing", False),
        ("phase", True),
        ("card", True),
    ],
)
def test_deleting_needs_a_selection(program: Program, what: str, possible: bool) -> None:
    if what == "phase":
        program.select(phase=program.journey.phases[0].id)
    elif what == "card":
        row = program.row("cards")
        cell = row.cells[0]
        program.select(row=row.id, phase=cell.phase, entries=(cell.cards[0].id,))
    assert program.assembly.actions["edit.delete"].isEnabled() is possible
    assert program.assembly.actions["edit.duplicate"].isEnabled() is possible


def test_the_context_menu_of_a_phase(program: Program) -> None:
    menu = make_menu(CONTEXT["phase"], program.assembly.actions, program.window)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    added = ["Add a phase before this one", "Add a phase"]
    assert texts == [
        "Edit the text", *added, "Duplicate",
        "Split the phase", "Merge the phases",
        "Group the phases", "Group with the next phase", "Dissolve the group",
        "Colour", "Question of the phase…", "Does not apply…", "Why it does not apply…",
        "Collapse the phase", "Width",
        "Move", "Delete",
    ]  # fmt: skip


def test_what_adds_says_so_also_where_no_menu_does(program: Program) -> None:
    actions = program.assembly.actions
    adding = [name for name in BY_ID if name.startswith("insert.")]
    assert [n for n in adding if not actions[n].text().startswith("Add ")] == []
    menu = make_menu(CONTEXT["map"], actions, program.window)
    assert [a.text() for a in menu.actions()][:4] == [
        "Add a card",
        "Add a phase",
        "Add a phase before this one",
        "Add a row…",
    ]


def test_the_keys_for_a_row_are_shown(program: Program) -> None:
    assert program.assembly.actions["insert.row"].shortcut().toString() == "Ctrl+Shift+Down"
    dialog = ShortcutsDialog(program.assembly.actions, program.window)
    assert dict(dialog.lines())["Add a row"] == "Ctrl+Shift+Down"
    dialog.deleteLater()


def test_a_row_of_each_role_can_be_added(program: Program) -> None:
    for name in ids(ROW_MENU.entries):
        before = len(program.journey.rows)
        program.act(name)
        program.page.canvas.setFocus()
        assert len(program.journey.rows) == before + 1, name
        role = name.removeprefix("row.")
        assert any(row.role == role for row in program.journey.rows)


def test_the_theme_that_is_chosen_is_ticked_alone(program: Program) -> None:
    themes = ("theme.system", "theme.light", "theme.dark")

    def ticked() -> list[str]:
        return [name for name in themes if program.assembly.actions[name].isChecked()]

    assert ticked() == ["theme.light"]
    program.act("theme.light")  # which has the tick already, and Qt takes it away
    assert ticked() == ["theme.light"]
    program.act("theme.dark")
    assert ticked() == ["theme.dark"]


def test_recent_files_fill_their_menu(program: Program, tmp_path: Path) -> None:
    bar = program.window.menuBar()
    recent = next(m for m in bar.findChildren(QMenu) if m.title() == "Open recent")
    recent.aboutToShow.emit()
    assert [a.text() for a in recent.actions()] == ["Nothing yet"]
    program.settings.add_recent(tmp_path / "gone.cjm", "Salt & pepper")
    recent.aboutToShow.emit()
    first = recent.actions()[0]
    assert first.text() == "Salt && pepper – gone.cjm"
    assert not first.isEnabled()  # the file is not there
    recent.actions()[-1].trigger()
    assert program.settings.recent_files == ()


def test_large_text_keeps_dialogs_within_the_screen(program: Program) -> None:
    usual = program.app.font()
    large = QFont(usual)
    large.setPixelSize(2 * TEXT_PX)  # the design's 860 by 620 would be 1720 by 1240
    program.app.setFont(large)
    dialog = ShortcutsDialog(program.assembly.actions, program.window)
    assert dialog.screen().availableGeometry().contains(QRect(QPoint(), dialog.size()))
    dialog.grab()  # lays it out as it would be shown
    sideways = dialog.findChildren(QScrollArea)[0].horizontalScrollBar()
    assert sideways.maximum() == 0  # one column: nothing is cut off at the right
    dialog.deleteLater()
    program.app.setFont(usual)


def test_a_menu_too_long_for_the_screen_scrolls_in_one_column(program: Program) -> None:
    menu = QMenu(program.window)
    hint = QStyle.StyleHint.SH_Menu_Scrollable
    assert menu.style().styleHint(hint, None, menu) == 1
    menu.deleteLater()


def test_actions_know_the_journey_that_is_turned_to(program: Program) -> None:
    program.act("journey.duplicate")
    second = program.journey
    program.act("journey.previous")
    higher = program.assembly.actions["rows.higher"]
    assert not higher.isEnabled()
    program.store.select(Selection(second.id, row=second.rows[0].id))  # as a search does
    assert higher.isEnabled()
    program.act("journey.previous")
    assert not higher.isEnabled()


def test_a_phase_becomes_no_wider_than_can_be(program: Program) -> None:
    program.select(phase=program.journey.phases[0].id)
    wider = program.assembly.actions["phase.wider"]
    steps = 0
    while wider.isEnabled():
        wider.trigger()
        steps += 1
        assert steps < 20
    assert program.journey.phases[0].width == COLUMN_MAX
