"""What mouse and keyboard do beside the menus, in words, for the list of shortcuts."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_ARROWS: Final = QT_TRANSLATE_NOOP("Gestures", "Arrow keys")

# Each line: what is done, and by what. In braces stand keys, which are called as on the keyboard.
_ON_MAP: Final = (
    (QT_TRANSLATE_NOOP("Gestures", "From cell to cell and card to card"), _ARROWS),
    (
        QT_TRANSLATE_NOOP("Gestures", "To the edge of the map"),
        QT_TRANSLATE_NOOP("Gestures", "Ctrl and an arrow key"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "To the first or last phase of the row"), "{Home}  {End}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "To the first or last cell of the map"),
        "{Ctrl+Home}  {Ctrl+End}",
    ),
    (QT_TRANSLATE_NOOP("Gestures", "A screen up or down"), "{PgUp}  {PgDown}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "To the next or previous cell, then out of the map"),
        "{Tab}  {Shift+Tab}",
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "From the phases to the principles and the title, and back"),
        "{Up}  {Esc}",
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Select on, cell by cell or card by card"),
        QT_TRANSLATE_NOOP("Gestures", "Shift and an arrow key"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "Edit what is selected, or begin a card"), "{Return}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "Begin a card or a score at once"),
        QT_TRANSLATE_NOOP("Gestures", "Letters, figures"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "Add a card, phase or row beside this one"), "{Ins}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "The menu of what is selected"),
        QT_TRANSLATE_NOOP("Gestures", "Menu key, {Shift+F10}"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "Give up what you are doing"), "{Esc}"),
)
_MOUSE: Final = (
    (
        QT_TRANSLATE_NOOP("Gestures", "Select one more, or one less"),
        QT_TRANSLATE_NOOP("Gestures", "Ctrl and click"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Select everything up to here"),
        QT_TRANSLATE_NOOP("Gestures", "Shift and click"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Select the cards in a rectangle"),
        QT_TRANSLATE_NOOP("Gestures", "Drag beside the cards"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Edit a text, or add where nothing is"),
        QT_TRANSLATE_NOOP("Gestures", "Double click"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "The menu of what is pointed at"),
        QT_TRANSLATE_NOOP("Gestures", "Right click"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Move cards, phases, rows and points"),
        QT_TRANSLATE_NOOP("Gestures", "Drag"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Copy cards"),
        QT_TRANSLATE_NOOP("Gestures", "Ctrl while dragging"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Take cards to another journey"),
        QT_TRANSLATE_NOOP("Gestures", "Drag to its tab"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Stretch a card over more phases"),
        QT_TRANSLATE_NOOP("Gestures", "Drag its edge"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Make phases wider, rows higher, groups longer"),
        QT_TRANSLATE_NOOP("Gestures", "Drag the edge"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Give an edge its usual place again"),
        QT_TRANSLATE_NOOP("Gestures", "Double click on it"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Scores and points in large steps"),
        QT_TRANSLATE_NOOP("Gestures", "Shift while dragging"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Lead a route along another card"),
        QT_TRANSLATE_NOOP("Gestures", "Drag its line or a stop"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Move the map"),
        QT_TRANSLATE_NOOP("Gestures", "Wheel, middle button, or drag with {Space}"),
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "Zoom about the pointer"),
        QT_TRANSLATE_NOOP("Gestures", "Ctrl and the wheel"),
    ),
)
_IN_TEXT: Final = (
    (QT_TRANSLATE_NOOP("Gestures", "Done"), "{Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Done, and begin the next card"), "{Ctrl+Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Done, and to the next or previous cell"), "{Tab}  {Shift+Tab}"),
    (QT_TRANSLATE_NOOP("Gestures", "A new line"), "{Shift+Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Split the card at the caret"), "{Ctrl+Shift+Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Leave it as it was"), "{Esc}"),
)
_VALUES: Final = (
    (QT_TRANSLATE_NOOP("Gestures", "Take hold of a score or point"), "{Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Higher or lower"), "{Up}  {Down}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "Higher or lower in large steps"),
        "{Shift+Up}  {Shift+Down}  {PgUp}  {PgDown}",
    ),
    (
        QT_TRANSLATE_NOOP("Gestures", "The score of the next phase; a point to the side"),
        "{Left}  {Right}",
    ),
    (QT_TRANSLATE_NOOP("Gestures", "The next or previous score or point"), "{Tab}  {Shift+Tab}"),
    (QT_TRANSLATE_NOOP("Gestures", "Add a point"), "+"),
)
_ROUTES: Final = (
    (
        QT_TRANSLATE_NOOP("Gestures", "Call at a card"),
        QT_TRANSLATE_NOOP("Gestures", "Click, {Return}, {Space}"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "Take the last stop back"), "{Backspace}"),
    (
        QT_TRANSLATE_NOOP("Gestures", "Keep the route"),
        QT_TRANSLATE_NOOP("Gestures", "Right click, {Ctrl+Return}"),
    ),
    (QT_TRANSLATE_NOOP("Gestures", "Leave no trace"), "{Esc}"),
)
_BESIDE: Final = (
    (QT_TRANSLATE_NOOP("Gestures", "Rename a line of the outline, or a tab"), "{F2}"),
    (QT_TRANSLATE_NOOP("Gestures", "Move a line of the outline"), "{Alt+Up}  {Alt+Down}"),
    (QT_TRANSLATE_NOOP("Gestures", "Move a tab"), "{Alt+Left}  {Alt+Right}"),
    (QT_TRANSLATE_NOOP("Gestures", "What is found next or before"), "{Return}  {Shift+Return}"),
    (QT_TRANSLATE_NOOP("Gestures", "Take a map from the list of recent ones"), "{Del}"),
    (QT_TRANSLATE_NOOP("Gestures", "Back to the map"), "{Esc}"),
)
_SECTIONS: Final = (
    (QT_TRANSLATE_NOOP("Gestures", "On the map"), _ON_MAP),
    (QT_TRANSLATE_NOOP("Gestures", "With the mouse"), _MOUSE),
    (QT_TRANSLATE_NOOP("Gestures", "While you type"), _IN_TEXT),
    (QT_TRANSLATE_NOOP("Gestures", "On scores and curves"), _VALUES),
    (QT_TRANSLATE_NOOP("Gestures", "While you draw a route"), _ROUTES),
    (QT_TRANSLATE_NOOP("Gestures", "Beside the map"), _BESIDE),
)


def gesture_sections() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return titles, and below each what is done and by which keys or gesture."""
    return [
        (_say(title), [(_say(what), _keys(by)) for what, by in lines]) for title, lines in _SECTIONS
    ]


def _say(text: str) -> str:
    return QCoreApplication.translate("Gestures", text)


def _keys(by: str) -> str:
    """Return by what something is done, with the keys called as on the keyboard."""
    begun, *rest = _say(by).split("{")
    for part in rest:
        keys, _, words = part.partition("}")
        begun += keys_text(keys) + words
    return begun
