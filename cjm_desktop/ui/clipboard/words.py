"""What is said about pasting."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.base.shortening import shortened
from cjm_desktop.edits.contents import is_error
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.exchange.errors import TooLargeTableError, TooMuchTextError
from cjm_desktop.model.words import RowKind
from cjm_desktop.storage.errors import ContentError, NewerVersionError
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_UNFIT: Final[dict[RowKind, str]] = {
    "score": QT_TRANSLATE_NOOP(
        "Clipboard", "“{text}” is not a number from 0 to 100, and this row holds those."
    ),
    "curve": QT_TRANSLATE_NOOP(
        "Clipboard", "“{text}” is not a number from −2 to 2, and this row holds those."
    ),
    "metric": QT_TRANSLATE_NOOP("Clipboard", "“{text}” is not a number, and this row holds those."),
    "image": QT_TRANSLATE_NOOP("Clipboard", "This row holds pictures and no text."),
}


def paste_sentence(error: BaseException | None) -> str:
    """Return why nothing was pasted; without an error there was nothing to paste."""
    match error:
        case None:
            return _translate(
                QT_TRANSLATE_NOOP("Clipboard", "There is no text on the clipboard, and no table.")
            )
        case TooMuchTextError(size=size):
            text = QT_TRANSLATE_NOOP(
                "Clipboard", "The text has {count} characters: too many for a map. Copy less of it."
            )
            return _translate(text).format(count=QLocale().toString(size))
        case TooLargeTableError(lines=lines, columns=columns):
            text = QT_TRANSLATE_NOOP(
                "Clipboard",
                "The table has {lines} × {columns} cells: too many for a map. Copy a part of it.",
            )
            return _translate(text).format(lines=lines, columns=columns)
        case NewerVersionError():
            return _translate(
                QT_TRANSLATE_NOOP("Clipboard", "It was copied in a newer version of this program.")
            )
        case ContentError():
            return _translate(
                QT_TRANSLATE_NOOP(
                    "Clipboard", "What is on the clipboard is damaged. Copy it once more."
                )
            )
        case WrongRowError():
            return _translate(
                QT_TRANSLATE_NOOP(
                    "Clipboard",
                    "This row holds something else. Select a cell in a row of the same kind.",
                )
            )
        case _:
            return str(error)


def unfit_sentence(text: str, kind: RowKind) -> str:
    """Return why a text has no place in a row of a kind."""
    if is_error(text):
        words = QT_TRANSLATE_NOOP("Clipboard", "“{text}” is an error of a formula, and no text.")
        return _translate(words).format(text=text)
    return _translate(_UNFIT.get(kind, "")).format(text=shortened(text))


def _translate(text: str) -> str:
    return QCoreApplication.translate("Clipboard", text)
