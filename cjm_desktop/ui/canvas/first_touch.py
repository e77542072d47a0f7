"""The moment when mouse or keyboard first go to a map."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea

_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_KEYPAD: Final = Qt.KeyboardModifier.KeypadModifier
_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.InputMethod,
        QEvent.Type.ContextMenu,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
    }
)


class FirstTouch(QObject):
    """Gives a canvas its hands when it is first touched, or earlier when there is time for it.

    Hands and all that they can do are a tenth of the start, for which nobody waits who only looks.
    ``give_hands`` returns the event filter that stands on canvas and viewport from then on.
    """

    rest_asked = Signal()  # the touch is for a menu, perhaps by its shortcut

    def __init__(self, canvas: QAbstractScrollArea, give_hands: Callable[[], QObject]) -> None:
        super().__init__(canvas)
        self._watched: tuple[QObject, ...] = (canvas, canvas.viewport())
        self._give_hands = give_hands
        for watched in self._watched:
            watched.installEventFilter(self)

    def give(self) -> QObject:
        """Give the canvas its hands now, and return them."""
        for watched in self._watched:
            watched.removeEventFilter(self)
        self.deleteLater()
        return self._give_hands()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the first touch itself on to the hands, which Qt would only show the next."""
        if event.type() not in _TOUCHES:
            return False
        hands = self.give()
        if _is_for_menus(event):
            self.rest_asked.emit()
        return hands.eventFilter(watched, event)


def _is_for_menus(event: QEvent) -> bool:
    if isinstance(event, QKeyEvent):
        is_held = event.modifiers() & ~(_SHIFT | _KEYPAD)
        return event.type() == QEvent.Type.ShortcutOverride and bool(is_held or not event.text())
    return event.type() == QEvent.Type.ContextMenu
