"""Why nothing happens, in a sentence for who pressed a key for it."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

NO_CELL: Final = QT_TRANSLATE_NOOP("Reasons", "Choose a cell first; its row says what it takes.")
NOT_CUT: Final = QT_TRANSLATE_NOOP(
    "Reasons", "Only cards, phases and rows are cut. Ctrl+C copies these words."
)
NOT_DUPLICATED: Final = QT_TRANSLATE_NOOP("Reasons", "Only cards, phases and rows are duplicated.")
NOT_DELETED: Final = QT_TRANSLATE_NOOP(
    "Reasons", "This place on the sheet stays. F2 changes its words."
)
NOTHING_TO_MOVE: Final = QT_TRANSLATE_NOOP("Reasons", "Select a card, row or phase to move first.")
NO_CARD: Final = QT_TRANSLATE_NOOP(
    "Reasons", "The cell is selected, not a card. Arrow down goes to its first card."
)
NO_WAY: Final = QT_TRANSLATE_NOOP("Reasons", "There is no place further that way.")
NOT_ALL: Final = QT_TRANSLATE_NOOP(
    "Reasons", "Not all of these cards have a place further that way, so they all stay."
)
ONLY_SCORES: Final = QT_TRANSLATE_NOOP("Reasons", "Type a number from 0 to 100 here.")
ONLY_NUMBERS: Final = QT_TRANSLATE_NOOP("Reasons", "Type a number here, perhaps with its unit.")
NUMBER_STAYS: Final = QT_TRANSLATE_NOOP(
    "Reasons", "The number stays, for its unit, caption or source. Delete empties the whole cell."
)
NO_TYPING: Final = QT_TRANSLATE_NOOP(
    "Reasons", "Nothing is typed in a curve. Enter or + adds a point, the arrow keys move it."
)
PICTURES: Final = QT_TRANSLATE_NOOP("Reasons", "Nothing is typed here. Enter chooses a picture.")
NEVER_BLANK: Final = QT_TRANSLATE_NOOP(
    "Reasons", "This cannot be empty, so its words are back as they were."
)
ROUTE: Final = QT_TRANSLATE_NOOP("Reasons", "Nothing is typed in a route. Enter draws it on.")

TURNED: Final[dict[RowKind, str]] = {
    "actions": QT_TRANSLATE_NOOP(
        "Reasons", "As an action it keeps its text, channel and note. Undo brings the rest back."
    ),
    "cards": QT_TRANSLATE_NOOP(
        "Reasons", "As a card it keeps its text, channel and note. Undo brings the rest back."
    ),
}


def reason(sentence: str) -> str:
    """Return a sentence in the language of the interface."""
    return QCoreApplication.translate("Reasons", sentence)
