"""The first-run hint and the list of shortcuts in the real window."""

import pytest
from person import Person, visible_child
from program import Program
from PySide6.QtWidgets import QApplication

from cjm_desktop.session.templates import example_project
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from cjm_desktop.ui.first_hint import FirstHint

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def show_map(program: Program) -> None:
    program.session.start(example_project("en"))
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()


def test_the_hint_is_dismissed_for_good(program: Program, person: Person) -> None:
    program.settings.first_hint = True
    show_map(program)  # the hint comes with the panels, after the map
    person.wait(lambda: any(h.isVisible() for h in program.window.findChildren(FirstHint)))
    hint = visible_child(program.window, FirstHint)
    assert "Ctrl+K" in hint.words.text()
    bottom = hint.mapTo(program.window, hint.rect().bottomLeft()).y()
    assert program.page.bottom_bar.mapTo(program.window, hint.rect().topLeft()).y() == bottom + 1
    person.click_on(hint.button)
    assert not program.window.findChildren(FirstHint) or not hint.isVisible()
    assert isinstance(QApplication.focusWidget(), MapCanvas)
    assert program.settings.first_hint is False


def test_no_hint_for_who_knows(program: Program) -> None:
    show_map(program)
    assert not program.window.findChildren(FirstHint)


def test_searching_the_shortcuts(program: Program, person: Person) -> None:
    show_map(program)

    def search(dialog: ShortcutsDialog) -> None:
        every = len(dialog.lines())
        person.type("zoom")
        zooms = [words for words, _ in dialog.lines()]
        assert {"Zoom in", "Zoom out", "Zoom to the selection"} <= set(zooms)
        assert len(zooms) < every
        dialog.field.setText("ctrl+3")
        assert [words for words, _ in dialog.lines()] == ["Zoom to the selection"]
        dialog.field.setText("mouse")
        assert ("Copy cards", "Ctrl while dragging") in dialog.lines()
        assert ("Zoom in", "Ctrl++   Ctrl+=") not in dialog.lines()
        dialog.field.setText("xyzzy")
        assert dialog.lines() == []
        dialog.field.clear()
        assert len(dialog.lines()) == every
        person.press("Escape")

    with person.in_dialog(ShortcutsDialog, search):
        person.press("F1")
