"""The moment when mouse or keyboard first go to a map."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea

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
        return event.type() in _TOUCHES and self.give().eventFilter(watched, event)
