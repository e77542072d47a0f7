"""Choosing what is printed, looking at the pages, and exporting, by mouse and keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from person import Person
from program import Program, open_example
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.templates import new_project
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.printing.check_notice import CheckNotice
from cjm_desktop.ui.printing.export_notice import ExportNotice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def map_shown(program: Program, tmp_path: Path) -> Iterator[None]:
    open_example(program)
    program.settings.folder = str(tmp_path)
    program.assembly.pages.show_map()
    program.settle()
    yield
    for exported in program.window.findChildren(ExportNotice):
        exported.drop()
    for checked in program.window.findChildren(CheckNotice):
        checked.drop()


def pages_are_there(dialog: ExportDialog) -> bool:
    canvas = dialog.preview.canvas
    ready = not dialog._late.isActive() and not dialog._maker.is_busy
    return ready and dialog.preview.run is not None and canvas.is_drawn


def sizes(path: Path) -> list[tuple[int, int]]:
    with pikepdf.open(path) as pdf:
        boxes = [[float(side) for side in page.trimbox] for page in pdf.pages]
    return [(round((b[2] - b[0]) * 25.4 / 72), round((b[3] - b[1]) * 25.4 / 72)) for b in boxes]


def middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())


def test_a_print_shops_file_is_chosen_looked_at_and_written(
    program: Program, person: Person, tmp_path: Path
) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        person.click_button("Print shop")
        person.wait(lambda: pages_are_there(dialog) and dialog.preview.run is not None)
        run = dialog.preview.run
        assert run is not None
        assert (run.pages[0].width_mm, run.pages[0].height_mm) == (1189, 841)
        assert (run.pages[0].bleed_mm, run.pages[0].marks) == (3, True)
        person.click_button("Real size")
        assert dialog.preview.zoom.text() == "100 %"
        person.click_button("Page")
        assert dialog.preview.canvas.fits
        person.click_on(dialog.footer.main)
        person.wait(lambda: dialog.footer.main.text() == "Close")
        person.click_on(dialog.footer.main)

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+E")
    assert sizes(tmp_path / "From dream to yearly overview A0.pdf") == [(1189, 841)]
    kept = program.project.printing
    assert kept == PrintSettings(
        preset="print-shop", marks=True, paper="A0", orientation="landscape"
    )
    assert program.session.has_unsaved_work
    assert not program.store.undo_stack.canUndo()


def test_sheets_are_turned_by_keys_and_their_cuts_shown(program: Program, person: Person) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        sheets = dialog.options.sheets
        dialog.options.ensureWidgetVisible(sheets.tile)
        sheets.tile.setFocus(Qt.FocusReason.TabFocusReason)
        person.press("Down")
        person.press("Tab")
        person.wait(lambda: pages_are_there(dialog) and dialog.preview._count() == 4)
        assert sheets.note.text() == (
            "Sheets: 3, standing; lying there would be 4. A plan comes first. "
            "The paper’s blank edge is left out."
        )
        canvas = dialog.preview.canvas
        person.click(middle(canvas.surface))
        person.press("PageDown", "PageDown")
        assert dialog.preview.place.text() == "Page 3 of 4  ·  sheet B1"
        person.press("End")
        assert dialog.preview.place.text() == "Page 4 of 4  ·  sheet C1"
        person.press("Home", "1")
        assert dialog.preview.zoom.text() == "100 %"
        before = canvas.view
        person.drag(middle(canvas.surface), middle(canvas.surface) - QPoint(40, 30))
        assert (before.x - canvas.view.x, before.y - canvas.view.y) == (40, 30)
        person.press("0")
        assert canvas.fits
        person.click_button("Sheets")
        person.wait(lambda: canvas.is_drawn)
        assert canvas.surface.accessibleName().startswith("The map on 420 by 297 mm.")
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.choose("File", "Export as PDF…")
    assert program.project.printing is None  # nothing was exported


def _is_checked(dialog: ExportDialog) -> bool:
    return pages_are_there(dialog) and any(row.is_finding for row in dialog.checks.rows)


def _kept(program: Program) -> PrintSettings | None:
    return program.project.printing


def _visible_notices(program: Program) -> list[CheckNotice]:
    return [each for each in program.window.findChildren(CheckNotice) if each.isVisible()]


def test_a_finding_is_looked_at_and_the_check_gone_back_to(
    program: Program, person: Person
) -> None:
    told: list[str] = []

    def look(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        person.click_button("Print shop")
        person.wait(lambda: _is_checked(dialog))
        row = next(row for row in dialog.checks.rows if row.button is not None)
        told.append(row.words.text())
        assert row.button is not None
        row.button.setFocus(Qt.FocusReason.TabFocusReason)
        person.press("Space")

    with person.in_dialog(ExportDialog, look):
        person.press("Ctrl+E")
    (notice,) = _visible_notices(program)
    assert notice.words.toolTip() or notice.words.text() == told[0]
    assert program.page.canvas.hasFocus()
    assert len(program.store.selection.entries) > 1
    assert _kept(program) is None  # nothing has been printed yet

    def go_on(dialog: ExportDialog) -> None:
        assert dialog.panel.fold.header.hasFocus()
        assert dialog.panel.fold.is_open
        person.wait(lambda: _is_checked(dialog))
        assert dialog.choosing.settings.preset == "print-shop"
        assert dialog.choosing.settings.marks
        assert dialog.path().name.endswith(" A0.pdf")
        found = next(row for row in dialog.checks.rows if row.is_finding)
        person.wait(lambda: found.visibleRegion().boundingRect() == found.rect())
        person.press("Escape")

    with person.in_dialog(ExportDialog, go_on):
        person.click_on(notice.back)
    assert not _visible_notices(program)

    def export(dialog: ExportDialog) -> None:  # closed without an export it is still as it was
        person.wait(lambda: _is_checked(dialog))
        assert dialog.choosing.settings.preset == "print-shop"
        person.click_on(dialog.footer.main)
        person.wait(lambda: dialog.footer.main.text() == "Close")
        person.click_on(dialog.footer.main)

    with person.in_dialog(ExportDialog, export):
        person.press("Ctrl+E")
    kept = _kept(program)
    assert kept is not None
    assert kept.preset == "print-shop"

    def begin(dialog: ExportDialog) -> None:
        assert not dialog.panel.fold.header.hasFocus()
        person.press("Escape")

    with person.in_dialog(ExportDialog, begin):
        person.press("Ctrl+E")


def test_the_way_back_goes_with_its_map(program: Program, person: Person) -> None:
    def look(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        dialog.checks.show_asked.emit(program.store.selection, "Small.")

    with person.in_dialog(ExportDialog, look):
        person.press("Ctrl+E")
    assert len(_visible_notices(program)) == 1
    program.session.start(new_project("five-phases", "en"))
    program.settle()
    assert not _visible_notices(program)

    def begin(dialog: ExportDialog) -> None:
        assert not dialog.panel.fold.header.hasFocus()
        assert dialog.left is None
        person.press("Escape")

    with person.in_dialog(ExportDialog, begin):
        person.press("Ctrl+E")


def test_what_cannot_be_is_said_and_not_offered(program: Program, person: Person) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        fields = dialog.options.paper
        fields.sizing.setFocus(Qt.FocusReason.TabFocusReason)
        person.press("Down", "Tab", "Tab")
        person.type("30")
        person.wait(lambda: not dialog.footer.main.isEnabled())
        assert dialog.preview.words.startswith("In 30 pt the map is ")
        assert dialog.preview.words.endswith(" or larger paper.")
        person.press("Shift+Tab", "Shift+Tab", "Up")
        person.wait(lambda: pages_are_there(dialog) and dialog.footer.main.isEnabled())
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+E")
    assert program.project.printing is None


def test_the_map_is_worked_on_while_it_is_exported(
    program: Program, person: Person, tmp_path: Path
) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        person.click_on(dialog.footer.main)
        person.click_button("Go on working")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+E")
    (notice,) = program.window.findChildren(ExportNotice)
    person.press("Ctrl+Home")
    person.press("Delete")  # the first thing on the map, while its export goes on
    name = "From dream to yearly overview A3.pdf"
    person.wait(lambda: notice.words.text() == f"Written: {name}")
    assert sizes(tmp_path / name) == [(420, 297)]
    person.click_button("Close")
    person.wait(lambda: not program.window.findChildren(ExportNotice))


def test_rows_phases_and_lists_are_chosen(program: Program, person: Person) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        content = dialog.options.content
        for field, name in ((content.rows, "Touchpoints"), (content.phases, "Choosing")):
            dialog.options.ensureWidgetVisible(field)
            person.click(middle(field))
            person.choose_in_popup(name)
        dialog.options.ensureWidgetVisible(content.following["actions"])
        person.click(middle(content.following["actions"]))
        dialog.options.ensureWidgetVisible(content.parts["legend"])
        person.click(middle(content.parts["legend"]))
        person.wait(lambda: pages_are_there(dialog) and dialog.preview._count() == 2)
        settings = dialog.choosing.settings
        row, phase = program.row("cards", "touchpoints"), program.journey.phases[2]
        assert (settings.rows, settings.phases) == ((row.id,), (phase.id,))
        assert (settings.following, settings.leaves_out) == (("actions",), ("legend",))
        assert content.rows.words() == "Touchpoints"
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+E")


def test_a_sketch_sheet_is_a_fold_away(person: Person) -> None:
    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        fold = dialog.options.sketch_fold
        dialog.options.ensureWidgetVisible(fold)
        person.click(middle(fold.header))
        dialog.options.ensureWidgetVisible(fold.content)
        person.click(middle(dialog.options.sketch.blank))
        person.wait(lambda: pages_are_there(dialog))
        assert dialog.choosing.settings.blank
        assert dialog.options.sketch.note.text() == ""  # of 76 mm where they fit
        assert not dialog.options.content.parts["title"].isEnabled()
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+P")


def test_print_is_a_dialog_of_its_own(person: Person) -> None:
    def act(dialog: ExportDialog) -> None:
        assert dialog.windowTitle() == "Print"
        assert "Print" in [label.text() for label in dialog.findChildren(QLabel)]
        assert dialog.footer.printing.isDefault()
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+P")


def test_small_text_and_what_makes_it_larger_stand_by_the_preview(
    program: Program, person: Person
) -> None:
    """The example on A5: a card's text of 7 pt on A3 is half as large there, its smallest 3 pt."""
    kept = PrintSettings(paper="A5", phases=("2", "3", "4", "5"))
    program.store.change_throughout(lambda project: project.replace(printing=kept))

    def act(dialog: ExportDialog) -> None:
        person.wait(lambda: pages_are_there(dialog))
        run, small = dialog.preview.run, dialog.preview.small
        assert run is not None
        smallest = f"{run.points_per_unit * 10.8:.1f}"
        assert small.isVisible()
        assert small.text() == f"Smallest text {smallest} pt: larger on larger paper"
        assert small.text() in dialog.preview.canvas.surface.accessibleName()
        person.press("Escape")

    with person.in_dialog(ExportDialog, act):
        person.press("Ctrl+E")
