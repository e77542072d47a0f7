"""Somebody at the window, who sees what is on the screen, points, drags and types.

All events go to the windows of the platform, as those of a real mouse and keyboard do, so that
popups, shortcuts and the focus decide where they arrive. Places are global.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMenu,
    QMenuBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

Button = Qt.MouseButton
NONE: Final = Qt.KeyboardModifier.NoModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
MODIFIERS: Final = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": SHIFT,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
NOTCH: Final = 120  # of the wheel, in eighths of a degree
LOOK_MS: Final = 10  # between two looks whether a dialog has come
PATIENCE_MS: Final = 20_000  # the export starts a program of its own, on a busy machine

Kind = TypeVar("Kind", bound=QDialog)
Widget = TypeVar("Widget", bound=QWidget)


class Person:
    """Uses the mouse and the keyboard."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window
        # Qt remembers the pointer's place between tests. Where it is already it has not moved, and
        # a right click then asks what lay under it while the window came, not the map, for a menu.
        self.point(window.mapToGlobal(QPoint(1, 1)))

    # Waiting

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    @contextmanager
    def in_dialog(self, kind: type[Kind], act: Callable[[Kind], None]) -> Iterator[None]:
        """Do something in the dialog that what follows opens; it must be closed by that."""

        def find() -> Kind | None:
            dialog = QApplication.activeModalWidget()
            return dialog if isinstance(dialog, kind) and dialog.isActiveWindow() else None

        with self._meanwhile(find, act, lambda dialog: dialog.done(0)):
            yield
        if self._window.isVisible():
            self.come_back()

    def come_back(self) -> None:
        """Give the window the keyboard after a popup or dialog, as a window manager does.

        While it waits for another dialog, that has it.
        """
        self.wait(self._take_keyboard)

    def _take_keyboard(self) -> bool:
        """Ask for the keyboard unless it is here; one that is about to go may have had it last."""
        window = QApplication.activeModalWidget() or self._window
        focus = QGuiApplication.focusWindow()
        # By their numbers, for the object that stands for a window may be replaced while it lives.
        if focus is not None and focus.winId() == window.winId() and window.isActiveWindow():
            return True
        window.activateWindow()
        return False

    @contextmanager
    def in_menu(self, *words: str) -> Iterator[None]:
        """Choose an entry with the mouse in the menu that what follows opens and waits for."""

        def find() -> QMenu | None:
            popup = QApplication.activePopupWidget()
            return popup if isinstance(popup, QMenu) else None

        with self._meanwhile(find, lambda _: self.choose_in_popup(*words), QMenu.close):
            yield

    @contextmanager
    def _meanwhile(
        self,
        find: Callable[[], Widget | None],
        act: Callable[[Widget], None],
        close: Callable[[Widget], object],
    ) -> Iterator[None]:
        """Do something in a widget as soon as it is there, while what follows waits for it."""
        errors: list[BaseException] = []
        done: list[bool] = []
        look = QTimer(interval=LOOK_MS)

        def on_look() -> None:
            widget = find()
            if widget is None:
                return
            look.stop()
            try:
                act(widget)
                done.append(True)
            except BaseException as error:  # the test goes on with it when the widget is gone
                errors.append(error)
                close(widget)

        look.timeout.connect(on_look)
        look.start()
        try:
            yield
            if not errors:
                self.wait(lambda: bool(done or errors))
        finally:
            look.stop()
        if errors:
            raise errors[0]

    # Mouse

    def click(
        self,
        at: QPoint,
        button: Qt.MouseButton = Button.LeftButton,
        keys: Qt.KeyboardModifier = NONE,
    ) -> None:
        """Click somewhere."""
        window = _window_at(at)
        QTest.mouseClick(window, button, keys, window.mapFromGlobal(at))
        QApplication.processEvents()

    def double_click(self, at: QPoint) -> None:
        """Click twice."""
        window = _window_at(at)
        QTest.mouseDClick(window, Button.LeftButton, NONE, window.mapFromGlobal(at))
        QApplication.processEvents()

    def point(self, at: QPoint) -> None:
        """Move the pointer somewhere."""
        window = _window_at(at)
        QTest.mouseMove(window, window.mapFromGlobal(at))
        QApplication.processEvents()

    def drag(self, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """Drag from one place to another, by steps, with keys held down."""
        _send(QTest.mousePress, start, start, Button.LeftButton, keys)
        for share in (0.1, 0.4, 0.7, 1.0):
            place = QPointF(start) + (QPointF(end) - QPointF(start)) * share
            _send(QTest.mouseMove, start, place.toPoint())
        _send(QTest.mouseRelease, start, end, Button.LeftButton, keys)
        QApplication.processEvents()

    def wheel(self, at: QPoint, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel over a place, away from oneself when positive."""
        window = _window_at(at)
        for _ in range(abs(notches)):
            turn = QPoint(0, NOTCH if notches > 0 else -NOTCH)
            QTest.wheelEvent(window, QPointF(window.mapFromGlobal(at)), turn, QPoint(), keys)
        QApplication.processEvents()

    def click_on(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        self.click(middle_of(widget))

    def click_button(self, words: str) -> None:
        """Click the button with these words in the window that has the keyboard."""
        self.click_on(button(words))

    def choose(self, *words: str) -> None:
        """Choose an entry of a menu with the mouse, from the menu bar on."""
        bar = visible_child(active_window(), QMenuBar)
        self.click(_place_in(bar, words[0]))
        self.choose_in_popup(*words[1:])

    def choose_at(self, at: QPoint, *words: str) -> None:
        """Choose an entry of the menu that a right click somewhere opens."""
        self.click(at, Button.RightButton)
        self.choose_in_popup(*words)
        self.come_back()

    def choose_in_popup(self, *words: str) -> None:
        """Choose an entry of the menu that is open, through its submenus, with the mouse."""
        for entry in words:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu), f"no menu is open for {entry}"
            self.point(_place_in(menu, entry))
            self.click(_place_in(menu, entry))

    # Keyboard

    def press(self, *keys: str) -> None:
        """Press keys by their names, such as ``Ctrl+S``."""
        for name in keys:
            key, modifiers = _key_of(name)
            QTest.keyClick(_window_with_keys(), key, modifiers)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text; what the keys do not have is composed."""
        for character in text:
            if character.isascii():
                QTest.keyClick(_window_with_keys(), ord(character))
            else:
                _compose(character)
        QApplication.processEvents()


def middle_of(widget: QWidget) -> QPoint:
    """Return the middle of a widget."""
    return widget.mapToGlobal(widget.rect().center())


def active_window() -> QWidget:
    """Return the window that has the keyboard."""
    window = QApplication.activeWindow()
    assert window is not None, "no window is active"
    return window


def visible_child(parent: QWidget, kind: type[Widget]) -> Widget:
    """Return the one visible widget of a kind."""
    found = [child for child in parent.findChildren(kind) if child.isVisible()]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are visible"
    return found[0]


def button(words: str) -> QAbstractButton:
    """Return the button with these words in the window that has the keyboard."""
    buttons = active_window().findChildren(QAbstractButton)
    found = [b for b in buttons if b.isVisible() and words in _words_of(b)]
    assert len(found) == 1, f"{len(found)} buttons say {words!r}"
    return found[0]


def _words_of(button: QAbstractButton) -> set[str]:
    words = {button.text(), button.accessibleName(), button.toolTip().partition(" (")[0]}
    action = button.defaultAction() if isinstance(button, QToolButton) else None
    return words | ({action.text(), action.iconText()} if action else set())


def _place_in(menu: QMenu | QMenuBar, words: str) -> QPoint:
    action = _entry(menu.actions(), words)
    assert action.isEnabled(), f"{words} is not possible now"
    rect: QRect = menu.actionGeometry(action)
    return menu.mapToGlobal(rect.center())


def _entry(actions: list[QAction], words: str) -> QAction:
    found = [a for a in actions if a.text().partition("\t")[0].replace("&", "") == words]
    assert len(found) == 1, f"{words!r} is not one of {[a.text() for a in actions]}"
    return found[0]


def _send(event: Callable[..., None], start: QPoint, at: QPoint, *details: object) -> None:
    """Tell of an event somewhere to the window that a drag began in.

    It is looked up each time: the object that stands for a window may be replaced while it lives.
    """
    window = _window_at(start)
    event(window, *details, pos=window.mapFromGlobal(at))


def _window_at(at: QPoint) -> QWindow:
    """Return the window that a pointer reaches at a place: a popup, a dialog, the main window."""
    widgets = (QApplication.activePopupWidget(), QApplication.activeModalWidget())
    first = [w.windowHandle() for w in widgets if w is not None]
    others = [w for w in QGuiApplication.topLevelWindows() if w.isVisible() and _takes_mouse(w)]
    for window in (*first, *reversed(others)):
        if QRectF(window.geometry()).contains(QPointF(at)):
            return window
    raise AssertionError(f"there is no window at {at}")


def _takes_mouse(window: QWindow) -> bool:
    """Tell whether a pointer can reach a window: a tooltip is gone before it does."""
    return window.type() != Qt.WindowType.ToolTip


def _window_with_keys() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window


def _key_of(name: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    *held, last = name.split("+")
    modifiers = NONE
    for each in held:
        modifiers |= MODIFIERS[each]
    # A keyboard has no Tab with Shift: systems make another key of it.
    return Qt.Key["Key_Backtab" if name == "Shift+Tab" else f"Key_{last}"], modifiers


def _compose(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
