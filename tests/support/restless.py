"""A person who tries everything in the window and answers whatever opens."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from answering import Answering
from canvas_rest import wait_for_rest
from hypothesis import note
from person import NONE, Button, Person, middle_of
from pixels import look_alike, painted
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from spots import Spot, spot_place

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.hands import Hands
from cjm_desktop.ui.canvas.interactions.gesture import Gesture
from cjm_desktop.ui.canvas.overlay import Overlay

LEFT_ALONE: Final = ("file.", "language.", "view.full_screen")
"""The beginnings of actions that leave the map or its window."""
_AT_REST: Final = ("hover", "empty_cell", "hover_handles", "editing")
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
        self.answering = Answering(program.window, person, self._is_left_alone)

    @property
    def canvas(self) -> MapCanvas:
        """The canvas of the map that is open."""
        return self._program.page.canvas

    @property
    def hands(self) -> Hands:
        """What turns events on the canvas into gestures."""
        return self.canvas.findChildren(Hands)[-1]

    def is_typing(self) -> bool:
        """Tell whether a field is open over the sheet."""
        return self.hands.editing.current is not None

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

    def drag_by(self, start: Spot, right: int, down: int) -> None:
        """Drag something so many pixels, but not out of the window."""
        at = self._take(start, NONE)
        room = self._program.window.geometry().adjusted(1, 1, -1, -1)
        for share in (0.3, 1.0):
            to = at + QPoint(right, down) * share
            to.setX(min(max(to.x(), room.left()), room.right()))
            to.setY(min(max(to.y(), room.top()), room.bottom()))
            self._move(to)
        self.let_go(to)

    @contextmanager
    def dragging(self, start: Spot, way: Sequence[Spot]) -> Iterator[Gesture | None]:
        """Drag something along a way, do something else, and let go; with the gesture, if any."""
        self._program.assembly.bench.commands.finish_editing()
        at = self._take(start, NONE)
        for spot in way:
            at = self.at(spot)
            self._move(at)
        yield self.hands.pointer.gesture
        self.let_go(at)

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
            left = self._state()
            assert left == before, f"a gesture that was given up left a trace: {before} -> {left}"
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
        overlay, is_typing = canvas.overlay, self.is_typing()
        assert hands.pen.is_active or is_typing or canvas._screen_layout.preview is None
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
        for character in text:
            self.come_back()
            self._person.type(character)

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
        self.act(specs[number % len(specs)].id)

    def act(self, name: str) -> bool:
        """Choose an action as its key or menu does; False when it is not possible now."""
        action = self._program.assembly.actions[name]
        if not action.isEnabled():
            return False
        note(f"# which is {name}")
        action.trigger()
        return True

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
        wait_for_rest(canvas)
        shown = painted(canvas.viewport())
        canvas.viewport().repaint()
        wait_for_rest(canvas)
        fresh = painted(canvas.viewport())
        assert look_alike(shown, fresh), "other than painted at once"

    def _is_control(self, widget: QWidget) -> bool:
        if not (isinstance(widget, _CONTROLS) and widget.isVisible() and widget.isEnabled()):
            return False
        if self.canvas.isAncestorOf(widget):
            return False
        if isinstance(widget, QAbstractButton) and any(map(self._is_left_alone, widget.actions())):
            return False
        at = middle_of(widget)
        return self._program.window.childAt(self._program.window.mapFromGlobal(at)) is widget

    def _is_left_alone(self, action: QAction) -> bool:
        actions = self._program.assembly.actions
        alone = [actions[s.id] for s in actions.specs() if s.id.startswith(LEFT_ALONE)]
        return action in alone

    def come_back(self) -> None:
        """Give the window the keyboard after what had it is gone, as a window manager does."""
        self.answering.answer_menus()
        self._person.come_back()

    @property
    def _window(self) -> QWindow:
        return self._program.window.windowHandle()

    def _local(self, at: QPoint) -> QPoint:
        return self._program.window.windowHandle().mapFromGlobal(at)
