"""The keys that move an action: Alt with an arrow."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def step_of(event: QEvent) -> tuple[int, int] | None:
    """Return how many places right and down a key moves an action, None when it does not."""
    if not isinstance(event, QKeyEvent):
        return None
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return None
    return _STEPS.get(Qt.Key(event.key()))
