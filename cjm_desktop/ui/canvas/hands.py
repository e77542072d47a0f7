"""Mouse, keyboard and input methods on the canvas."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.canvas.editing import Editing
from cjm_desktop.ui.canvas.keyboard import Keyboard
from cjm_desktop.ui.canvas.pen import Pen
from cjm_desktop.ui.canvas.pointer import Pointer
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.text_editing import TextEditing
from cjm_desktop.ui.canvas.typing_place import TypingPlace
from cjm_desktop.ui.commands import Commands

_MODIFIERS = (Qt.Key.Key_Control, Qt.Key.Key_Shift)
_WITHIN = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason)
_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Hands(QObject):
    """Watches what happens to a canvas and hands it to pointer, keyboard and editor."""

    def __init__(self, stage: Stage, commands: Commands) -> None:
        viewport = stage.viewport()
        canvas = viewport.parentWidget()
        assert canvas is not None
        super().__init__(canvas)
        self._stage = stage
        self._canvas: QWidget = canvas
        self.editing = Editing(stage, commands, self)
        self.pointer = Pointer(stage, commands, self.editing, self)
        place = TypingPlace(stage, self)
        self.keyboard = Keyboard(stage, commands, self.editing, place)
        commands.sight = place
        self.pen = Pen(stage, commands, self)
        stage.edit_asked.connect(commands.edit_selection)
        viewport.setMouseTracking(True)
        canvas.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        canvas.installEventFilter(self)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events that are for hands; the others go on to the canvas."""
        if watched is self._canvas:
            return self._on_canvas(event)
        return self._on_viewport(event)

    def _on_viewport(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if event.type() == QEvent.Type.Leave:
            self.pointer.leave()
            self.pen.leave()
        elif isinstance(event, QContextMenuEvent):
            if not self.pen.is_active:
                self.pointer.ask_menu(event)
            return True
        return False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        if self.pen.is_active and not self.pointer.holds(event):
            return self._draw(event)
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
                return self.pointer.press(event)
            case QEvent.Type.MouseMove:
                return self.pointer.move(event)
            case QEvent.Type.MouseButtonRelease:
                return self.pointer.release(event)
            case QEvent.Type.MouseButtonDblClick:
                return self.pointer.double_click(event)
            case _:
                return False

    def _draw(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress:
                return self.pen.press(event)
            case QEvent.Type.MouseMove:
                return self.pen.move(event)
            case QEvent.Type.MouseButtonDblClick:
                self.pen.finish()
        return True

    def _on_canvas(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._on_key(event)
        if isinstance(event, QContextMenuEvent):  # asked for by the keyboard
            self.pen.finish()
            self.pointer.ask_menu(event)
            return True
        if isinstance(event, QInputMethodQueryEvent):
            # Without this an input method takes the canvas for something that takes no text.
            event.setValue(Qt.InputMethodQuery.ImEnabled, True)
            event.accept()
            return True
        if isinstance(event, QInputMethodEvent):
            return self._on_composed(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.pointer.glider.end()
            self.pointer.cancel()
            if event.type() == QEvent.Type.Hide:
                self.pointer.forget()
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() in _WITHIN:
            self.pen.finish()  # the person goes on elsewhere in the window
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyRelease and not _moves_on(event):
            self.pointer.glider.end()  # but for a release of Ctrl, after a copy was dropped with it
        dragging = self.pointer.gesture is not None
        if event.key() in _MODIFIERS:
            if event.type() in _PRESSES and not event.isAutoRepeat():
                self.pointer.press_modifier(_modifiers_after(event))
            return False
        if self.pen.is_active and not dragging:
            return self._on_pen_key(event)
        if event.type() == QEvent.Type.ShortcutOverride and dragging:
            event.accept()  # while something is dragged, no menu may change what it is dragged over
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if dragging:
            if event.key() == Qt.Key.Key_Escape:
                self.pointer.cancel()
            return True
        return self.keyboard.press(event)

    def _on_pen_key(self, event: QKeyEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.pen.wants(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return event.key() == Qt.Key.Key_Space  # whose press has not moved the sheet either
        return event.type() == QEvent.Type.KeyPress and self.pen.key(event)

    def _on_composed(self, event: QInputMethodEvent) -> bool:
        """Begin a card or a number with what an input method composes."""
        if not event.preeditString() and not event.commitString():
            return False
        if self.pen.is_active:
            return True
        if not self.keyboard.type_text(""):
            return False
        editing = self.editing.current
        if editing is not None:
            field = editing.editor if isinstance(editing, TextEditing) else editing.field
            field.clear()
            QCoreApplication.sendEvent(field, event)
        return True


def _moves_on(event: QKeyEvent) -> bool:
    """Tell whether a key may move cards on that are on their way by the key before it."""
    return event.key() == Qt.Key.Key_Alt or bool(
        event.modifiers() & Qt.KeyboardModifier.AltModifier
    )


def _modifiers_after(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers as they are after a modifier's own press or release."""
    own = (
        Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Control
        else Qt.KeyboardModifier.ShiftModifier
    )
    if event.type() == QEvent.Type.KeyPress:
        return event.modifiers() | own
    return event.modifiers() & ~own
