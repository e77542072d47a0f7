"""What the window says of an export that failed: the map is safe, and the file goes elsewhere."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.shortening import shortened
from cjm_desktop.session.export_job import ExportFailedError
from cjm_desktop.session.exporting import OwnFileError
from cjm_desktop.storage import errors
from cjm_desktop.ui.dialogs.page_messages import page_sentence
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.messages import sentence


def export_sentence(error: BaseException) -> str:
    """Return what went wrong, what is safe and what can be done, in the interface's language."""
    untouched = QT_TRANSLATE_NOOP("ExportMessages", "The map itself is untouched.")
    return f"{why_no_pages(error)} {_translate(untouched)}"


def why_no_pages(error: BaseException) -> str:
    """Return what went wrong and what can be done, in the interface's language."""
    words = next((words for kind, words in _WORDS.items() if isinstance(error, kind)), sentence)
    return page_sentence(error) or words(error)


def technical_details(error: BaseException) -> str:
    """Return what only helps who mends the program: the last words of one that broke off."""
    faults: tuple[object, ...] = getattr(error, "faults", ())
    if faults:
        return "\n".join(map(str, faults))
    return error.last_words if isinstance(error, ExportFailedError) else ""


def _translate(text: str) -> str:
    return QCoreApplication.translate("ExportMessages", text)


def _about_folder(text: str) -> Callable[[Any], str]:
    return lambda error: _translate(text).format(folder=shortened(str(error.path.parent)))


def _about_file(text: str) -> Callable[[Any], str]:
    return lambda error: _translate(text).format(file=shortened(error.path.name))


def _failed(error: Any) -> str:
    text = QT_TRANSLATE_NOOP("ExportMessages", "“{file}” cannot be written: {reason}.")
    return _translate(text).format(file=shortened(error.path.name), reason=error.reason)


def _broken_off(error: Any) -> str:
    ended = QT_TRANSLATE_NOOP("ExportMessages", "The export broke off. Try again.")
    unstarted = QT_TRANSLATE_NOOP("ExportMessages", "The export could not be started. Try again.")
    return _translate(ended if error.started else unstarted)


_WORDS: Final[dict[type[BaseException], Callable[[Any], str]]] = {
    OwnFileError: _about_file(
        QT_TRANSLATE_NOOP("ExportMessages", "“{file}” is the map itself. Choose another name.")
    ),
    errors.DiskFullError: _about_file(
        QT_TRANSLATE_NOOP(
            "ExportMessages", "The disk is full. Make room, or put “{file}” somewhere else."
        )
    ),
    errors.MissingFolderError: _about_folder(
        QT_TRANSLATE_NOOP("ExportMessages", "The folder “{folder}” is gone. Choose another place.")
    ),
    errors.UnwritableFolderError: _about_folder(
        QT_TRANSLATE_NOOP(
            "ExportMessages",
            "Nothing can be written in the folder “{folder}”. Choose another place.",
        )
    ),
    errors.NoPermissionError: _about_file(
        QT_TRANSLATE_NOOP("ExportMessages", "You may not change “{file}”. Choose another name.")
    ),
    errors.IsAFolderError: _about_file(
        QT_TRANSLATE_NOOP("ExportMessages", "“{file}” is a folder. Choose another name.")
    ),
    errors.FileFailedError: _failed,
    ExportFailedError: _broken_off,
}
