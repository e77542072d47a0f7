"""What is said while something is dragged."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

DROP_CARD: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: to {row}, {phase}, place {place}   Ctrl: copy   Esc: back"
)
COPY_CARD: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: copy to {row}, {phase}, place {place}   Esc: back"
)
DROP_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: {count} to {row}, {phase}, from place {place}   Ctrl: copy   Esc: back"
)
COPY_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: copies of {count} to {row}, {phase}, from place {place}   Esc: back"
)
TAKE: Final = QT_TRANSLATE_NOOP("Drag", "Drop: to {row}, {phase}")
PHOTO: Final = QT_TRANSLATE_NOOP("Drag", "Drop: photo of {name}")
PHOTO_OF_NOBODY: Final = QT_TRANSLATE_NOOP("Drag", "Drop: photo of this persona")
NO_CARDS: Final = QT_TRANSLATE_NOOP("Drag", "{row} holds no cards   Esc: back")
NOWHERE: Final = QT_TRANSLATE_NOOP("Drag", "Drop: back where it was")
TO_JOURNEY: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: to “{journey}”, where they belong   Wait: open it   Ctrl: copy   Esc: back"
)
COPY_TO_JOURNEY: Final = QT_TRANSLATE_NOOP(
    "Drag", "Drop: copy to “{journey}”, where they belong   Wait: open it   Esc: back"
)
NO_PLACE: Final = QT_TRANSLATE_NOOP(
    "Drag", "“{journey}” has no row for these   Wait: open it   Esc: back"
)
BEFORE: Final = QT_TRANSLATE_NOOP("Drag", "Drop: before {name}   Esc: back")
AT_END: Final = QT_TRANSLATE_NOOP("Drag", "Drop: at the end   Esc: back")
SCORE: Final = {
    "relevance": QT_TRANSLATE_NOOP("Drag", "Relevance in {phase}: {value}   Esc: back"),
    "presence": QT_TRANSLATE_NOOP("Drag", "Presence in {phase}: {value}   Esc: back"),
}
POINT: Final = QT_TRANSLATE_NOOP("Drag", "{phase}: {value}   Esc: back")
WIDTH: Final = QT_TRANSLATE_NOOP("Drag", "Width of {phase}: {value}   Esc: back")
HEIGHT: Final = QT_TRANSLATE_NOOP("Drag", "Height of {row}: {value}   Esc: back")
STRETCH: Final = QT_TRANSLATE_NOOP(
    "Drag", "Runs from {first} to {last}, {count} phases   Esc: back"
)
STRETCH_ONE: Final = QT_TRANSLATE_NOOP("Drag", "Stays in {phase}   Esc: back")
SPAN: Final = QT_TRANSLATE_NOOP("Drag", "Span: from {first} to {last}   Esc: back")
REACH: Final = QT_TRANSLATE_NOOP("Drag", "Group: from {first} to {last}   Esc: back")
FIRST_STOP: Final = QT_TRANSLATE_NOOP(
    "Drag", "Click the card where the journey begins, or go there and press Enter   Esc: back"
)
NEXT_STOP: Final = QT_TRANSLATE_NOOP(
    "Drag",
    "Stops: {count}   Click the next one or go there   "
    "Backspace, Ctrl+Z: one back   Enter: done   Esc: back",
)
STOP_HERE: Final = QT_TRANSLATE_NOOP(
    "Drag",
    "Stops: {count}   Enter, Space: call here   "
    "Backspace, Ctrl+Z: one back   Ctrl+Enter: done   Esc: back",
)
CALL_AT: Final = QT_TRANSLATE_NOOP("Drag", "Drop: the route calls at {name}   Esc: back")
NO_STOP: Final = QT_TRANSLATE_NOOP("Drag", "A route calls at cards, not at actions")
NAMELESS_PHASE: Final = QT_TRANSLATE_NOOP("Drag", "phase {number}")
NAMELESS_ROW: Final = QT_TRANSLATE_NOOP("Drag", "row {number}")


def say(sentence: str, **parts: object) -> str:
    """Return a sentence in the language of the interface, with its parts filled in."""
    return QCoreApplication.translate("Drag", sentence).format(**parts)
