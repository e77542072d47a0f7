"""Undoing, redoing, and what can be done with the selection."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP


def _undo_words(bench: Bench) -> str:
    step = bench.store.undo_stack.undoText()
    if not step:
        return QCoreApplication.translate("Actions", "Undo")
    return QCoreApplication.translate("Actions", "Undo: {step}").format(step=_lower(step))


def _redo_words(bench: Bench) -> str:
    step = bench.store.undo_stack.redoText()
    if not step:
        return QCoreApplication.translate("Actions", "Redo")
    return QCoreApplication.translate("Actions", "Redo: {step}").format(step=_lower(step))


def _lower(step: str) -> str:
    return (step[:1].lower() + step[1:]).replace("&", "&&")


def _add_to_selection(bench: Bench) -> None:
    bench.commands.add_to_selection()
    words = QCoreApplication.translate(
        "Actions",
        "Go on with the arrow keys to what you want to add. Shift+F8 keeps it, Escape ends.",
    )
    bench.say(words)


def _show_menu(bench: Bench) -> None:
    """Ask what has the keyboard for its menu, as the key for menus does where there is one."""
    del bench
    widget = QApplication.focusWidget()
    if widget is not None:
        caret: object = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        rect = caret if isinstance(caret, QRect | QRectF) else widget.rect()
        at = QPointF(rect.center()).toPoint()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)


EDIT: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="edit.undo",
        text=QT_TRANSLATE_NOOP("Actions", "Undo"),
        keys=("Ctrl+Z",),
        icon="arrow-u-up-left",
        enabled=lambda bench: bench.shows_map and bench.store.undo_stack.canUndo(),
        needs=needs.STEP,
        words=_undo_words,
        run=lambda bench: bench.store.undo_stack.undo(),
    ),
    ActionSpec(
        id="edit.redo",
        text=QT_TRANSLATE_NOOP("Actions", "Redo"),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="arrow-u-up-right",
        enabled=lambda bench: bench.shows_map and bench.store.undo_stack.canRedo(),
        needs=needs.STEP_BACK,
        words=_redo_words,
        run=lambda bench: bench.store.undo_stack.redo(),
    ),
    ActionSpec(
        id="edit.text",
        text=QT_TRANSLATE_NOOP("Actions", "Edit the text"),
        keys=("F2",),
        icon="pencil-simple",
        enabled=lambda bench: bench.shows_map and bench.has_selection,
        needs=needs.SOMETHING,
        run=lambda bench: bench.canvas.edit_selection(),
    ),
    ActionSpec(
        id="edit.duplicate",
        text=QT_TRANSLATE_NOOP("Actions", "Duplicate"),
        keys=("Ctrl+D",),
        icon="copy",
        enabled=lambda bench: bench.shows_map and bench.commands.can_duplicate(),
        needs=needs.COPIABLE,
        run=lambda bench: bench.commands.duplicate_selection(),
    ),
    ActionSpec(
        id="edit.delete",
        text=QT_TRANSLATE_NOOP("Actions", "Delete"),
        keys=("Del",),
        icon="trash",
        enabled=lambda bench: bench.shows_map and bench.has_selection,
        needs=needs.SOMETHING,
        run=lambda bench: bench.commands.delete_selection(),
    ),
    ActionSpec(
        id="edit.select_all",
        text=QT_TRANSLATE_NOOP("Actions", "Select all cards"),
        keys=("Ctrl+A",),
        run=lambda bench: bench.commands.select_all(),
    ),
    ActionSpec(
        id="edit.add_to_selection",
        text=QT_TRANSLATE_NOOP("Actions", "Add to the selection"),
        keys=("Shift+F8",),
        enabled=lambda bench: bench.shows_map and bench.commands.can_add_to_selection(),
        needs=needs.COPIABLE,
        checked=lambda bench: bench.shows_map and bench.commands.is_adding,
        run=_add_to_selection,
    ),
    ActionSpec(
        id="edit.menu",
        text=QT_TRANSLATE_NOOP("Actions", "Show the menu of what is selected"),
        keys=("Shift+F10",),
        enabled=always,
        in_fields=True,
        run=_show_menu,
    ),
)
