"""Everything in the window, as it is read aloud and walked through with Tab, in both languages."""

import pytest
from person import Person
from program import Program, open_example
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from reading_laws import check_names, check_tab_order, controls, name_of, takes_keys
from sample import sample_project
from tour import SUBJECTS, tour

from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.controls.popup_field import PopupField
from cjm_desktop.ui.panels.inspector import Inspector

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def starts(program: Program, root: QWidget) -> list[QWidget]:
    """Return where the keyboard can be put without Tab: what has it, and each part of the page."""
    focus = QApplication.focusWidget()
    found = [focus] if focus is not None and focus.window() is root.window() else []
    if not isinstance(root, QDialog) and program.assembly.bench.shows_map:
        for part in program.page.parts():
            within = [w for w in controls(part.widget) if takes_keys(w)]
            found += within[:1]
    return found


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_control_has_a_name_and_its_turn(program: Program, language: str) -> None:
    program.assembly.speak(language)
    failures: list[str] = []

    def visit(name: str, root: QWidget) -> None:
        try:
            check_names(root)
            check_tab_order(root, starts(program, root))
        except AssertionError as error:
            failures.append(f"{name}: {error}")

    tour(program, visit)
    assert not failures, "\n".join(failures)


@pytest.mark.parametrize("subject", ["touchpoint", "action", "map"])
def test_popups_of_fields_have_names(program: Program, subject: str) -> None:
    program.session.start(sample_project())
    program.assembly.pages.show_map()
    program.settle()
    program.select(**SUBJECTS[subject])
    program.page.workspace.show_panel(True)
    program.settle()
    inspector = program.page.inspector
    assert inspector is not None
    form = inspector.form()
    assert form is not None
    opened = [field.open_popup for field in form.findChildren(PopupField) if field.isVisible()]
    opened += [field.open_calendar for field in form.findChildren(DateField)]
    assert opened
    for open_popup in opened:
        open_popup()
        program.settle()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        if isinstance(popup, QMenu):
            assert name_of(popup)
        check_names(popup)
        popup.close()
        program.settle()


def test_f6_goes_from_part_to_part(program: Program, person: Person) -> None:
    open_example(program)
    program.act("view.outline")
    program.act("view.filter")
    program.act("find.text")
    page = program.page
    page.workspace.show_panel(True)
    program.settle()

    def part() -> str:
        focus = QApplication.focusWidget()
        assert focus is not None
        held = [p.widget for p in page.parts() if p.widget is focus or p.widget.isAncestorOf(focus)]
        return type(held[-1]).__name__

    ring = ["SearchBar", "Inspector", "BottomBar", "Toolbar", "FilterBar", "OutlinePanel"]
    ring.append("MapCanvas")
    heard = [part()]
    for _ in range(len(ring)):
        person.press("F6")
        heard.append(part())
    assert heard == [*ring, ring[0]]
    for expected in reversed(ring):
        person.press("Shift+F6")
        assert part() == expected


def test_a_field_that_gets_the_keyboard_is_in_view(program: Program, person: Person) -> None:
    open_example(program)
    row = program.row("cards", "touchpoints")
    cell = row.cells[0]
    program.select(row=row.id, phase=cell.phase, entries=(cell.cards[0].id,))
    program.page.workspace.show_panel(True)
    program.window.resize(1366, 560)
    program.settle()
    inspector = program.page.inspector
    assert isinstance(inspector, Inspector)
    program.page.canvas.setFocus()
    person.press("F6")
    seen = 0
    while (focus := QApplication.focusWidget()) is not None and inspector.isAncestorOf(focus):
        whole = focus.visibleRegion().boundingRect()
        assert whole == focus.rect(), f"{focus.accessibleName()} is not in view"
        seen += 1
        person.press("Tab")
    assert seen > 10
