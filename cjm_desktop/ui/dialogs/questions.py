"""The questions that opening, saving and closing raise.

Dialogs, and the words for errors, are imported when something is asked: who opens a map does not
wait for them.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.errors import CjmError

SAVE: Final = "save"
DISCARD: Final = "discard"
RESTORE: Final = "restore"
COPY: Final = "copy"
AGAIN: Final = "again"
ELSEWHERE: Final = "elsewhere"
ANYWAY: Final = "anyway"
REMOVE: Final = "remove"
BEGIN: Final = "begin"
KEEP: Final = "keep"
CANCEL: Final = ""

translate = QCoreApplication.translate


def ask_about_changes(parent: QWidget, title: str) -> str:
    """Ask what to do with changes that are not saved: SAVE, DISCARD or CANCEL."""
    return _ask(
        parent,
        translate("Questions", "Save the changes to “{title}”?").format(title=title),
        translate("Questions", "If you do not save them, they are lost."),
        (SAVE, translate("Questions", "Save")),
        (DISCARD, translate("Questions", "Do not save")),
        (CANCEL, translate("Questions", "Cancel")),
    )


def ask_about_failed_save(parent: QWidget, error: CjmError, *, recoverable: bool) -> str:
    """Say that saving failed and ask: ELSEWHERE, AGAIN or CANCEL."""
    from cjm_desktop.ui.messages import save_sentence

    return _ask(
        parent,
        translate("Questions", "The map could not be saved"),
        save_sentence(error, recoverable=recoverable),
        (ELSEWHERE, translate("Questions", "Save elsewhere…")),
        (AGAIN, translate("Questions", "Try again")),
        (CANCEL, translate("Questions", "Cancel")),
    )


def ask_about_other_change(parent: QWidget, file: str) -> str:
    """Say that another program changed the file and ask: ELSEWHERE, ANYWAY or CANCEL."""
    text = translate(
        "Questions",
        "Another program changed “{file}” since it was opened. Nothing has been saved over it; "
        "your own work is safe too.",
    )
    return _ask(
        parent,
        translate("Questions", "The file has changed"),
        text.format(file=file),
        (ELSEWHERE, translate("Questions", "Save elsewhere…")),
        (ANYWAY, translate("Questions", "Replace it")),
        (CANCEL, translate("Questions", "Cancel")),
    )


def ask_to_replace(parent: QWidget, file: str) -> str:
    """Ask whether an existing file may be replaced: ANYWAY or CANCEL."""
    return _ask(
        parent,
        translate("Questions", "Replace the file?"),
        translate("Questions", "There is already a file “{file}”.").format(file=file),
        (CANCEL, translate("Questions", "Cancel")),
        (ANYWAY, translate("Questions", "Replace it")),
    )


def ask_about_use(parent: QWidget, file: str) -> str:
    """Say that a file is open in another window and ask: COPY, ANYWAY or CANCEL."""
    text = translate(
        "Questions",
        "“{file}” is open in another window or on another computer. If both save it, the last "
        "one wins.",
    )
    return _ask(
        parent,
        translate("Questions", "This map is open already"),
        text.format(file=file),
        (COPY, translate("Questions", "Open as a copy")),
        (ANYWAY, translate("Questions", "Open it all the same")),
        (CANCEL, translate("Questions", "Cancel")),
    )


def ask_about_recovery(parent: QWidget, text: str, *, has_file: bool) -> str:
    """Offer work that was found again: RESTORE, COPY, DISCARD, or CANCEL to leave it for later."""
    copy = ((COPY, translate("Questions", "Open as a copy")),) if has_file else ()
    return _ask(
        parent,
        translate("Questions", "Unsaved work was found"),
        text,
        (RESTORE, translate("Questions", "Restore")),
        *copy,
        (DISCARD, translate("Questions", "Throw away")),
    )


def ask_about_template(parent: QWidget, name: str) -> str:
    """Say that a file is a template and ask: BEGIN, KEEP, or CANCEL to edit the template itself."""
    text = translate(
        "Questions",
        "Begin a map of your own with it, or keep it among the models of the start screen.",
    )
    return _ask(
        parent,
        translate("Questions", "“{name}” is a template").format(name=name),
        text,
        (BEGIN, translate("Questions", "Begin a map")),
        (KEEP, translate("Questions", "Keep it")),
        (CANCEL, translate("Questions", "Edit the template")),
    )


def ask_to_delete_template(parent: QWidget, name: str) -> str:
    """Ask whether a template may be deleted: CANCEL or REMOVE."""
    return _ask(
        parent,
        translate("Questions", "Delete the template “{name}”?").format(name=name),
        translate("Questions", "Maps that began with it stay as they are."),
        (CANCEL, translate("Questions", "Keep it")),
        (REMOVE, translate("Questions", "Delete")),
    )


def ask_about_missing(parent: QWidget, text: str) -> str:
    """Say that a recent file is not there and ask: CANCEL or REMOVE."""
    return _ask(
        parent,
        translate("Questions", "The map cannot be found"),
        text,
        (CANCEL, translate("Questions", "Keep it in the list")),
        (REMOVE, translate("Questions", "Remove from the list")),
    )


def tell(parent: QWidget | None, title: str, text: str, details: str = "") -> None:
    """Tell something that needs no answer."""
    _ask(parent, title, text, (CANCEL, translate("Questions", "Close")), details=details)


def tell_error(parent: QWidget, title: str, error: CjmError) -> None:
    """Tell what went wrong."""
    from cjm_desktop.ui.messages import sentence

    tell(parent, title, sentence(error))


def _ask(
    parent: QWidget | None, title: str, text: str, *answers: tuple[str, str], details: str = ""
) -> str:
    from cjm_desktop.ui.dialogs.message import Answer, MessageDialog

    buttons = [Answer(*answer) for answer in answers]
    return MessageDialog(parent, title, text, buttons, details=details).ask()
