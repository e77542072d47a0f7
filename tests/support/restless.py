"""A person who tries everything in the window and answers whatever opens."""

from collections.abc import Sequence
from typing import Final

from hypothesis import note
from person import NONE, Button, Person, middle_of
from pixels import look_alike, painted
from program import Program
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from spots import Spot, spot_place

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.hands import Hands
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.dialogs.export import ExportDialog

LEFT_ALONE: Final = ("file.", "language.", "view.full_screen")
"""The beginnings of actions that leave the map or its window."""
_AT_REST: Final = ("hover", "empty_cell", "hover_handles", "editing")
_LOOK_MS: Final = 2
_DEEPEST: Final = 4  # a menu in a dialog that a menu opened
_MOST_LOOKS: Final = 20  # at one dialog, before it is closed
_CONTROLS: Final = (
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QTabBar,
    QAbstractItemView,
)


class Restless:
    """Points, drags and types on the map and in the panels around it."""

    def __init__(self, program: Program, person: Person) -> None:
        self._program = program
        self._person = person
        self._answers: list[int] = []
        self._looks = 0
        # Several, for one that answers a menu is busy while the dialog is open that this opens.
        self._looking = [QTimer(program.window, interval=_LOOK_MS) for _ in range(_DEEPEST)]
        for timer in self._looking:
            timer.timeout.connect(self._on_look)
            timer.start()

    @property
    def canvas(self) -> MapCanvas:
        """The canvas of the map that is open."""
        return self._program.page.canvas

    @property
    def hands(self) -> Hands:
        """What turns events on the canvas into gestures."""
        return self.canvas.findChildren(Hands)[-1]

    def ready(self, answers: Sequence[int]) -> None:
        """Know how to answer what opens next."""
        self._answers, self._looks = list(answers), 0

    def at(self, spot: Spot) -> QPoint:
        """Return where on the screen a spot of the map is."""
        return self.canvas.viewport().mapToGlobal(spot_place(self.canvas, spot))

    # On the map

    def click_at(
        self, at: QPoint, button: Qt.MouseButton = Button.LeftButton, *, twice: bool = False
    ) -> None:
        """Click somewhere on the screen, once or twice."""
        self._person.point(at)
        self._person.click(at, button)
        if twice:
            self._person.double_click(at)

    def drag_at(self, start: QPoint, end: QPoint) -> None:
        """Drag from one place on the screen to another."""
        self._person.point(start)
        self._person.drag(start, end)

    def click(self, spot: Spot, keys: Qt.KeyboardModifier = NONE) -> None:
        """Point at something and click."""
        at = self.at(spot)
        self._person.point(at)
        self._person.click(at, keys=keys)

    def double_click(self, spot: Spot) -> None:
        """Click twice, as a mouse does: the second press is the double click."""
        at = self.at(spot)
        self._person.click(at)
        self._person.double_click(at)

    def drag(self, start: Spot, way: Sequence[Spot], keys: Qt.KeyboardModifier = NONE) -> None:
        """Drag something along a way."""
        at = self._take(start, keys)
        for spot in way:
            at = self.at(spot)
            self._move(at)
        self.let_go(at, keys)

    def drag_out(self, start: Spot, by: QPoint) -> None:
        """Drag something out of the window and let go of it there."""
        at = self._take(start, NONE)
        for share in (0.5, 1.0, 1.1):
            at = at + by * share
            self._move(at)
        self.let_go(at, NONE)

    def give_up(self, start: Spot, way: Sequence[Spot]) -> None:
        """Drag something along a way and press Escape: then all must be as it was."""
        self._program.assembly.bench.commands.finish_editing()
        before = self._state()
        at = self._take(start, NONE)
        for spot in way:
            at = self.at(spot)
            self._move(at)
        was_gesture = self.hands.pointer.gesture is not None
        if was_gesture:
            self._person.press("Escape")
            assert self._state() == before, "a gesture that was given up left a trace"
        self.let_go(at)
        if was_gesture:
            assert self._state() == before, "letting go after Escape did something"

    def _state(self) -> tuple[object, ...]:
        store, camera = self._program.store, self.canvas.camera
        place = (round(camera.x, 3), round(camera.y, 3), camera.zoom)
        return id(store.project), store.selection, store.undo_stack.index(), place

    def check_rest(self) -> None:
        """Check that no gesture goes on, and nothing of one is left."""
        hands, canvas = self.hands, self.canvas
        assert hands.pointer.gesture is None
        assert hands.pointer._press is None
        assert not hands.pointer._scroll._timer.isActive()
        overlay, is_typing = canvas.overlay, hands.editing.current is not None
        assert hands.pen.is_active or is_typing or canvas._preview is None
        if not hands.pen.is_active:
            rest = Overlay(**{name: getattr(overlay, name) for name in _AT_REST})
            assert overlay == rest, "something of a gesture is still shown"
        assert is_typing or not overlay.editing, f"{overlay.editing!r} is not edited any more"
        assert QApplication.focusWidget() is not None, "nothing has the keyboard"
        hint = self._program.page.drag_hint
        assert hint.isHidden() or hands.pen.is_active or hint._while.isActive()

    def _take(self, start: Spot, keys: Qt.KeyboardModifier) -> QPoint:
        at = self.at(start)
        self._person.point(at)
        QTest.mousePress(self._window, Button.LeftButton, keys, self._local(at))
        return at

    def _move(self, at: QPoint) -> None:
        QTest.mouseMove(self._window, self._local(at))

    def let_go(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        """Let go of the button."""
        QTest.mouseRelease(self._window, Button.LeftButton, keys, self._local(at))
        QApplication.processEvents()

    def wheel(self, spot: Spot, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
        """Turn the wheel over a place."""
        self._person.wheel(self.at(spot), notches, keys)

    def ask_menu(self, spot: Spot) -> None:
        """Click with the right button, which a system follows by asking for a menu."""
        at = self.at(spot)
        self._person.click(at, Button.RightButton)
        viewport = self.canvas.viewport()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, viewport.mapFromGlobal(at), at))

    # With keys

    def press(self, *keys: str) -> None:
        """Press keys, wherever the focus is."""
        for key in keys:
            self.come_back()
            self._person.press(key)

    def type(self, text: str) -> None:
        """Type a text, wherever the focus is."""
        self.come_back()
        self._person.type(text)

    def choose_in_palette(self, number: int) -> None:
        """Choose one of all actions in the command palette."""
        actions = self._program.assembly.actions
        specs = [s for s in actions.specs() if not s.id.startswith(LEFT_ALONE)]
        spec = specs[number % len(specs)]
        note(f"# which is {spec.id}")
        self.canvas.setFocus()
        self.press("Ctrl+K")
        self.type(actions[spec.id].text().replace("&", "").rstrip("…"))
        self.press("Return")
        if self._program.window.focusWidget() is not None:
            self.press("Escape")  # where it was not possible, the palette is still there

    def trigger(self, number: int) -> None:
        """Choose one of the actions that are possible, as its key or menu does."""
        actions = self._program.assembly.actions
        specs = [s for s in actions.specs() if not s.id.startswith(LEFT_ALONE)]
        specs = [spec for spec in specs if actions[spec.id].isEnabled()]
        spec = specs[number % len(specs)]
        note(f"# which is {spec.id}")
        actions[spec.id].trigger()

    # Around the map

    def use_control(self, number: int, text: str) -> None:
        """Click one of the controls around the map and type something."""
        controls = [w for w in self._program.page.findChildren(QWidget) if self._is_control(w)]
        control = controls[number % len(controls)]
        note(f"# which is {type(control).__name__} {control.accessibleName()!r}")
        self._person.click(middle_of(control))
        if QApplication.activePopupWidget() is None:
            self.type(text)

    def compare_pixels(self) -> None:
        """Check that what was painted bit by bit is what is painted at once."""
        canvas = self.canvas
        self._wait_for_paint()
        shown = painted(canvas.viewport())
        canvas.viewport().repaint()
        self._wait_for_paint()
        fresh = painted(canvas.viewport())
        assert look_alike(shown, fresh), "other than painted at once"

    def _wait_for_paint(self) -> None:
        """Wait until all that is in view is drawn in full."""
        pace = self.canvas._pace
        timers = (pace._moving, pace._zooming, pace._refine, pace._ahead)
        QApplication.processEvents()
        while any(timer.isActive() for timer in timers):
            self._person.wait(lambda: not any(timer.isActive() for timer in timers))
            QApplication.processEvents()  # which paints what was asked for last

    def _is_control(self, widget: QWidget) -> bool:
        if not (isinstance(widget, _CONTROLS) and widget.isVisible() and widget.isEnabled()):
            return False
        if self.canvas.isAncestorOf(widget):
            return False
        if isinstance(widget, QAbstractButton) and self._is_left_alone(widget):
            return False
        at = middle_of(widget)
        return self._program.window.childAt(self._program.window.mapFromGlobal(at)) is widget

    def _is_left_alone(self, button: QAbstractButton) -> bool:
        actions = self._program.assembly.actions
        alone = [actions[s.id] for s in actions.specs() if s.id.startswith(LEFT_ALONE)]
        return any(action in alone for action in button.actions())

    # What opens

    def answer_menus(self) -> None:
        """Answer the menus that are open, with an entry or not."""
        for _ in range(_MOST_LOOKS):
            menu = QApplication.activePopupWidget()
            if menu is None:
                return
            entries = self._entries(menu) if isinstance(menu, QMenu) else []
            answer = self._answers.pop(0) if self._answers else 0
            if answer == 0 or not entries:
                menu.close()
            else:
                place = entries[answer % len(entries)]
                self._person.point(place)
                self._person.click(place)
            QApplication.processEvents()
        raise AssertionError("a menu does not close")

    def _entries(self, menu: QMenu) -> list[QPoint]:
        actions = self._program.assembly.actions
        alone = [actions[s.id] for s in actions.specs() if s.id.startswith(LEFT_ALONE)]
        entries = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator()]
        rects: list[QRect] = [menu.actionGeometry(a) for a in entries if a not in alone]
        # One that is higher than the screen has to be scrolled for the others.
        shown = [rect.center() for rect in rects if menu.rect().contains(rect.center())]
        return [menu.mapToGlobal(place) for place in shown]

    def _on_look(self) -> None:
        if QApplication.activePopupWidget() is not None:
            self.answer_menus()  # what opens it may wait until it is closed
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        answer = self._answers.pop(0) if self._answers else 0
        self._looks += 1
        buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
        kept_out = isinstance(dialog, QFileDialog | ExportDialog)
        if kept_out or self._looks > _MOST_LOOKS or answer == 0 or not buttons:
            dialog.reject()
        elif answer % 2:
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
        else:
            QTest.mouseClick(buttons[answer % len(buttons)], Button.LeftButton)

    def come_back(self) -> None:
        """Give the window the keyboard after what had it is gone, as a window manager does."""
        self.answer_menus()
        handle = self._program.window.windowHandle()
        if QApplication.activeModalWidget() is None and QGuiApplication.focusWindow() is not handle:
            handle.requestActivate()
            self._person.wait(lambda: QGuiApplication.focusWindow() is handle)

    def stop(self) -> None:
        """Answer nothing any more."""
        for timer in self._looking:
            timer.stop()
            timer.deleteLater()

    @property
    def _window(self) -> QWindow:
        return self._program.window.windowHandle()

    def _local(self, at: QPoint) -> QPoint:
        return self._program.window.windowHandle().mapFromGlobal(at)
