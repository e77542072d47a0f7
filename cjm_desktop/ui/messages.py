"""What the window says about an error: what happened, what is safe, what can be done."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.base.shortening import shortened
from cjm_desktop.session import saving
from cjm_desktop.storage import errors
from cjm_desktop.ui.content_messages import content_sentence
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_CANNOT_READ: Final = QT_TRANSLATE_NOOP("Messages", "“{file}” cannot be opened: {reason}.")
_SAFE: Final = QT_TRANSLATE_NOOP("Messages", "Your work is safe in the recovery file.")
_AT_RISK: Final = QT_TRANSLATE_NOOP(
    "Messages", "Keep the program open: your work stands nowhere else yet."
)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def sentence(error: BaseException) -> str:
    """Return one or two sentences about an error, in the language of the interface."""
    for kind, words in _WORDS.items():
        if isinstance(error, kind):
            return words(error)
    if isinstance(error, errors.ContentError):
        return content_sentence(error)
    return str(error) or type(error).__name__


def save_sentence(error: BaseException, *, recoverable: bool) -> str:
    """Return the sentences for a save that failed, and whether the work is safe elsewhere."""
    return f"{sentence(error)} {_translate(_SAFE if recoverable else _AT_RISK)}"


def _quoted(name: object) -> str:
    return shortened(str(name))


def _missing_file(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "There is no file “{file}”. Is the name right, or has it been moved, or is a disk missing?",
    )
    return _translate(text).format(file=_quoted(error.path.name))


def _missing_folder(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "Cannot save: the folder “{folder}” is gone. Put the disk or stick back, or save the map "
        "somewhere else.",
    )
    return _translate(text).format(folder=_quoted(error.path.parent))


def _unwritable_folder(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "Cannot save: nothing can be written in the folder “{folder}”. Save the map somewhere "
        "else.",
    )
    return _translate(text).format(folder=_quoted(error.path.parent))


def _damaged_journal(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "The recovery file is damaged. It has been kept as “{file}”, in case somebody can read it.",
    )
    return _translate(text).format(file=error.path.parent / "aside" / error.path.name)


def _no_permission(error: Any) -> str:
    read = QT_TRANSLATE_NOOP("Messages", "You may not read “{file}”. Ask its owner for access.")
    write = QT_TRANSLATE_NOOP(
        "Messages", "You may not change “{file}”. Save the map somewhere else."
    )
    return _translate(read if error.wanted == "read" else write).format(
        file=_quoted(error.path.name)
    )


def _folder(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Messages", "“{file}” is a folder. Choose a file.")
    return _translate(text).format(file=_quoted(error.path.name))


def _no_file(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Messages", "“{file}” is a device or a pipe. Choose a file.")
    return _translate(text).format(file=_quoted(error.path.name))


def _disk_full(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "Cannot save: the disk is full. What “{file}” held is still there. Make room, or save the "
        "map somewhere else.",
    )
    return _translate(text).format(file=_quoted(error.path.name))


def _failed(error: Any) -> str:
    read = _CANNOT_READ
    write = QT_TRANSLATE_NOOP(
        "Messages",
        "“{file}” cannot be written: {reason}. Try again, or save the map somewhere else.",
    )
    text = _translate(read if error.wanted == "read" else write)
    return text.format(file=_quoted(error.path.name), reason=error.reason)


def _in_use(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Messages", "“{file}” is open in another window.")
    return _translate(text).format(file=_quoted(error.path.name))


def _changed_outside(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages", "Another program changed “{file}”; nothing was saved over it."
    )
    return _translate(text).format(file=_quoted(error.path.name))


def _unexpected(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("Messages", "Something unexpected went wrong: {reason}.")
    cause = error.__cause__
    return _translate(text).format(reason=str(cause) or type(cause).__name__)


def _newer(error: Any) -> str:
    del error
    text = QT_TRANSLATE_NOOP(
        "Messages",
        "This file comes from a newer version and was not opened. Nothing was changed.",
    )
    return _translate(text)


def _too_large(error: Any) -> str:
    text = QT_TRANSLATE_NOOP(
        "Messages", "The file is {size} MB; the largest that can be opened is {limit} MB."
    )
    locale = QLocale()
    size, limit = (locale.toString(n / 1e6, "f", 0) for n in (error.size, error.limit))
    return _translate(text).format(size=size, limit=limit)


_WORDS: Final[dict[type[BaseException], Callable[[Any], str]]] = {
    errors.MissingFileError: _missing_file,
    errors.MissingFolderError: _missing_folder,
    errors.UnwritableFolderError: _unwritable_folder,
    errors.DamagedJournalError: _damaged_journal,
    errors.NoPermissionError: _no_permission,
    errors.IsAFolderError: _folder,
    errors.NotAFileError: _no_file,
    errors.DiskFullError: _disk_full,
    errors.FileFailedError: _failed,
    saving.InUseError: _in_use,
    saving.ChangedOutsideError: _changed_outside,
    saving.UnexpectedError: _unexpected,
    errors.NewerVersionError: _newer,
    errors.TooLargeError: _too_large,
}
