"""Very many selected cards: framed all at once, and followed by bars and panels a little later."""

from hands_rig import Rig
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from sample import CHOOSE, JOURNEY, at

from cjm_desktop.base.ids import CardId
from cjm_desktop.edits.entries import add_entry
from cjm_desktop.layout import tokens
from cjm_desktop.model.document import Card
from cjm_desktop.ui.calm import MANY, Calm
from cjm_desktop.ui.commands.base import entries_selection


def fill(rig: Rig, count: int) -> list[str]:
    ids = [CardId(f"many{number}") for number in range(count)]
    project = rig.store.project
    for id_ in ids:
        project = add_entry(project, at("words", CHOOSE), Card(id=id_, text=id_))
    rig.store.apply(project, "fill")
    return list(ids)


def test_each_has_its_frame(rig: Rig) -> None:
    ids = fill(rig, 300)
    rig.canvas.fit_page()
    rig.commands.select_entries(ids)
    picture = rig.canvas.viewport().grab().toImage()
    accent = QColor(tokens.ACCENT)
    left = rig.entry(ids[0])
    column = range(left.x() - 60, left.x() + 60)
    framed = [
        y
        for y in range(picture.height())
        if any(picture.pixelColor(x, y) == accent for x in column if 0 <= x < picture.width())
    ]
    first, last = rig.entry(ids[0]).y(), rig.entry(ids[-1]).y()
    assert len([y for y in framed if first <= y <= last]) > (last - first) * 0.9
    assert rig.journey.id == JOURNEY


def test_bars_follow_when_the_hands_rest(rig: Rig, qtbot: QtBot) -> None:
    ids = fill(rig, MANY + 1)
    asked: list[int] = []
    calm = Calm(rig.store, lambda: asked.append(len(rig.store.selection.entries)), rig.canvas)
    rig.store.selection_changed.connect(calm.ask)
    rig.commands.select_entries(ids)
    assert asked == []
    qtbot.waitUntil(lambda: asked == [MANY + 1])
    rig.commands.select_entries(ids[:2])
    assert asked == [MANY + 1, 2]  # at once, when few are selected


def test_bars_wait_while_a_search_is_typed(rig: Rig, qtbot: QtBot) -> None:
    ids = fill(rig, 2)
    asked: list[str] = []
    calm = Calm(rig.store, lambda: asked.append(rig.store.selection.entries[-1]), rig.canvas)
    rig.store.selection_changed.connect(calm.ask_once)
    for id_ in ids:  # a key each
        rig.store.select(entries_selection(rig.journey, (id_,)), passing=True)
    assert asked == []
    qtbot.waitUntil(lambda: asked == ids[-1:])
    rig.commands.select_entries(ids[:1])
    assert asked == [ids[-1], ids[0]]  # at once, when it stays
