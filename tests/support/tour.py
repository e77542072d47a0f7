"""A tour of the program: every page, panel, bar, dialog and popup, shown one after another."""

from collections.abc import Callable, Iterator
from typing import Final

from program import Program
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from sample import CHOOSE, DREAM, SIGN, sample_project

from cjm_desktop.base.ids import PhaseGroupId, RouteId, RowId
from cjm_desktop.edits.entries import remove_entries
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.questions import all_entries
from cjm_desktop.store.selection import SheetText
from cjm_desktop.ui.board.panel import ActionsPanel
from cjm_desktop.ui.comparing.window import ComparisonWindow
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.panel_table import PANELS

Visit = Callable[[str, QWidget], None]

LOOK_MS: Final = 5
TABLE: Final = "\tDream\tChoose\nNeeds\tOne; two\tThree\nQuotes\tFour\tFive\n"
SUBJECTS: Final[dict[str, dict[str, object]]] = {
    "map": {},
    "touchpoint": {"row": RowId("touch"), "phase": DREAM, "entries": ("site",)},
    "card": {"row": RowId("words"), "phase": CHOOSE, "entries": ("why",)},
    "card with a picture": {"row": RowId("touch"), "phase": SIGN, "entries": ("notary",)},
    "several": {"row": RowId("touch"), "phase": DREAM, "entries": ("site", "folder")},
    "action": {"row": RowId("todo"), "phase": CHOOSE, "entries": ("tool",)},
    "cell": {"row": RowId("words"), "phase": DREAM},
    "score": {"row": RowId("scores"), "phase": DREAM},
    "point": {"row": RowId("feel"), "phase": DREAM, "point": "hope"},
    "metric": {"row": RowId("numbers"), "phase": DREAM},
    "picture": {"row": RowId("pictures"), "phase": SIGN},
    "phase": {"phase": CHOOSE},
    "row": {"row": RowId("touch")},
    "row of scores": {"row": RowId("scores")},
    "row of feelings": {"row": RowId("feel")},
    "group": {"group": PhaseGroupId("buying")},
    "route": {"route": RouteId("path")},
    "persona": {"text": SheetText("persona", "anna")},
}
"""What the details are about, by what is selected in the sample."""


def tour(program: Program, visit: Visit) -> None:
    """Show everything in turn, and visit each; the program is on its start screen."""
    program.settle()
    visit("start screen", program.window)
    program.session.start(sample_project())
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
    for name, selection in SUBJECTS.items():
        program.select(**selection)
        program.page.workspace.show_panel(True)
        program.settle()
        visit(f"details of {name}", program.window)
    _visit_panels(program, visit)
    for action in ("view.outline", "view.filter", "find.replace", "find.palette", "find.phase"):
        program.act(action)
        program.settle()
        visit(action, program.window)
        program.page.canvas.setFocus()
        program.settle()
    for name, open_dialog in _dialogs(program):
        in_dialog(name, open_dialog, visit)
    _visit_comparison(program, visit)
    program.settle()


def _visit_comparison(program: Program, visit: Visit) -> None:
    """Visit the window that compares the journey with a copy in which a card is missing."""
    before = program.project
    program.act("journey.duplicate")
    program.settle()
    program.page.canvas.setFocus()
    card = next(e for row, _, e in all_entries(program.journey) if row.kind == "cards")
    after = remove_entries(program.project, program.journey.id, (card.id,))
    program.store.apply(after, "Delete")
    program.act("journey.compare")
    menu = QApplication.activePopupWidget()
    if isinstance(menu, QMenu):  # there are several others
        menu.actions()[0].trigger()
        menu.close()
    program.settle()
    window = next(
        each for each in QApplication.topLevelWidgets() if isinstance(each, ComparisonWindow)
    )
    visit("comparison", window)
    window.close()
    while program.project is not before:
        program.act("edit.undo")


def _visit_panels(program: Program, visit: Visit) -> None:
    """Visit every panel alone, and what is known of a phase while its opportunity is written."""
    workspace = program.page.workspace
    workspace.show_panel(False)
    for panel in PANELS:
        workspace.show_panel(True, panel.id)
        program.settle()
        visit(f"panel {panel.id}", program.window)
        if panel.id == "actions":
            _visit_actions(program, visit)
        workspace.show_panel(False, panel.id)
    before, chosen = program.project, program.store.selection
    program.select(phase=DREAM)
    program.act("gain.opportunity")
    program.page.canvas.setFocus()
    program.settle()
    visit("what is known of a phase", program.window)
    while program.project is not before:  # a row may have come for it
        program.act("edit.undo")
    program.store.select(chosen)
    workspace.show_panel(False, "gain")


def _visit_actions(program: Program, visit: Visit) -> None:
    """Visit the other views of the actions, and ideas for a phase."""
    panel = program.page.panel("actions")
    assert isinstance(panel, ActionsPanel)
    for view in ("board", "channel", "matrix"):
        panel.fields.show_view(view)
        program.settle()
        visit(f"actions as {view}", program.window)
    panel.show_ideas()
    program.settle()
    visit("ideas for a phase", program.window)
    panel.ideas.back.click()
    panel.fields.show_view("list")


def in_dialog(name: str, open_dialog: Callable[[], object], visit: Visit) -> None:
    """Visit the dialog that something opens and waits for, and close it."""
    errors: list[BaseException] = []
    seen: list[str] = []
    look = QTimer(interval=LOOK_MS)

    def on_look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        look.stop()
        try:
            if isinstance(dialog, ExportDialog):
                dialog.wait()  # with its pages
            for _ in range(5):  # until every bar has its room
                QApplication.processEvents()
            visit(name, dialog)
            seen.append(name)
        except BaseException as error:  # raised again when the dialog is gone
            errors.append(error)
        dialog.done(0)

    look.timeout.connect(on_look)
    look.start()
    open_dialog()
    look.stop()
    if errors:
        raise errors[0]
    assert seen, f"{name} did not open"


def _dialogs(program: Program) -> Iterator[tuple[str, Callable[[], object]]]:
    window, act = program.window, program.act
    yield "export", lambda: act("file.export")
    yield "export picture", lambda: act("file.export_picture")
    yield "export list", lambda: act("file.export_list")
    yield "touchpoints", lambda: act("method.touchpoints")
    yield "export with everything", lambda: _export_all(program)
    yield "shortcuts", lambda: act("help.shortcuts")
    yield "about", lambda: act("help.about")
    yield "gallery of rows", lambda: act("insert.row")
    yield "pasted table", lambda: _paste_table(program)
    yield "question about changes", lambda: questions.ask_about_changes(window, "Mortgage")
    yield (
        "question about recovery",
        lambda: questions.ask_about_recovery(window, "Found", has_file=True),
    )
    yield "message with details", lambda: questions.tell(window, "Title", "Text", "Details")


def _export_all(program: Program) -> None:
    """Open the dialog with all that it can ask: sheets, journeys, a sketch sheet."""
    kept = PrintSettings(
        tile="A4", type_size=8.0, paper="1200x900mm", blank=True, preset="print-shop", bleed=2.0
    )
    program.store.change_throughout(lambda project: project.replace(printing=kept))
    program.act("file.export")


def _paste_table(program: Program) -> None:
    mime = QMimeData()
    mime.setText(TABLE)
    QGuiApplication.clipboard().setMimeData(mime)
    program.select(row=RowId("words"), phase=DREAM)
    program.act("edit.paste")
