"""What a journey lacks before anything can be put in it, and the key that mends it."""

from typing import Final, Literal

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Journey
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

Missing = Literal["phases", "rows", "shown_rows"]

_WORDS: Final[dict[Missing, tuple[str, str]]] = {
    "phases": (
        QT_TRANSLATE_NOOP("Emptiness", "This journey has no phases yet. {keys} adds one."),
        "Ctrl+Shift+Right",
    ),
    "rows": (
        QT_TRANSLATE_NOOP("Emptiness", "This journey has no rows yet. {keys} adds one."),
        "Ctrl+Shift+Down",
    ),
    "shown_rows": (
        QT_TRANSLATE_NOOP("Emptiness", "All rows are hidden. {keys} shows them again."),
        "Ctrl+Shift+U",
    ),
}


def missing_in(journey: Journey) -> tuple[Missing, ...]:
    """Return what a journey has none of, so that it shows no cells."""
    missing: list[Missing] = [] if journey.phases else ["phases"]
    if not journey.rows:
        missing.append("rows")
    elif all(row.hidden for row in journey.rows):
        missing.append("shown_rows")
    return tuple(missing)


def missing_words(missing: Missing) -> str:
    """Return in a sentence what is missing and which keys bring it."""
    sentence, keys = _WORDS[missing]
    return QCoreApplication.translate("Emptiness", sentence).format(keys=keys_text(keys))
