"""The moment when mouse or keyboard first go to a map."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
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
    ``give_hands`` returns the event filter that stands on canvas and viewport from then on. Until
    ``retire``, what is meant for a menu, perhaps by its shortcut, asks for the rest.
    """

    rest_asked = Signal()

    def __init__(self, canvas: QAbstractScrollArea, give_hands: Callable[[], QObject]) -> None:
        super().__init__(canvas)
        self._watched: tuple[QObject, ...] = (canvas, canvas.viewport())
        app = QCoreApplication.instance()
        assert app is not None
        self._app = app
        self._give_hands = give_hands
        self._hands: QObject | None = None
        self.is_map_seen = False  # what came before was meant for something else
        for watched in self._watched:
            watched.installEventFilter(self)

    def give(self) -> QObject:
        """Give the canvas its hands now, unless it has them; return them."""
        if self._hands is None:
            for watched in self._watched:
                watched.removeEventFilter(self)
            # The keyboard may be with an editor on the map from now on.
            self._app.installEventFilter(self)
            self._hands = self._give_hands()
        return self._hands

    def retire(self) -> None:
        """See that there are hands, and watch no longer: menus and bars are there."""
        self.give()
        self._app.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the first touch itself on to the hands, which Qt would only show the next."""
        is_touch = self._hands is None and event.type() in _TOUCHES
        if is_touch and self.is_map_seen:
            self.give()
        if _is_for_menus(event):
            self.rest_asked.emit()
        if not is_touch:
            return False
        # Before there is a map only shortcuts go on, to the menus that are there now.
        return not self.is_map_seen or self.give().eventFilter(watched, event)


def _is_for_menus(event: QEvent) -> bool:
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        is_held = event.modifiers() & ~(_SHIFT | _KEYPAD)
        return bool(is_held) or not event.text()
    return event.type() == QEvent.Type.ContextMenu
