"""The mouse on the map: hovers, clicks, drags and double clicks."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.around_grid import box_of
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.editing import Editing
from cjm_desktop.ui.canvas.glide import Glider
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.interactions.auto_scroll import AutoScroll, look_back, window_of
from cjm_desktop.ui.canvas.interactions.clicking import Clicking, entry_of
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.hovering import hover_at
from cjm_desktop.ui.canvas.interactions.panning import Panning
from cjm_desktop.ui.canvas.interactions.starting import cursor_at, gesture_at
from cjm_desktop.ui.canvas.interactions.stretching import Edge, Stretching, edge_at
from cjm_desktop.ui.canvas.opening import Opening
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay
from cjm_desktop.ui.canvas.places import selected_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class Press(NamedTuple):
    """Where the button went down, on what, whether that was selected, and what was."""

    at: QPointF
    hit: Hit
    was_selected: bool
    button: Qt.MouseButton
    before: Selection
    pans: bool = False  # moves the sheet, whatever it went down on
    edge: Edge | None = None  # of the selected card, that it stretches by


class Pointer(QObject):
    """Turns mouse events into selections, gestures and commands."""

    def __init__(self, stage: Stage, commands: Commands, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._commands = commands
        self._editing = editing
        self._clicking = Clicking(stage, commands)
        self._opening = Opening(commands)
        self._scroll = AutoScroll(self._on_scrolled, self)
        self.glider = Glider(stage, self)
        self._press: Press | None = None
        self._clicked: Hit | None = None  # what the last press was on
        self._gesture: Gesture | None = None
        self._seen_from: dict[JourneyId, Camera] = {}  # before sheets moved along with a drag
        self._at = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        stage.layout_changed.connect(self.leave)
        stage.store.document_changed.connect(self._give_way)
        commands.finish_requested.connect(self._give_up)
        commands.carrying.connect(self.glider.set_out)
        commands.carried.connect(self.glider.arrive)

    @property
    def gesture(self) -> Gesture | None:
        """The gesture that is going on."""
        return self._gesture

    def holds(self, event: QMouseEvent) -> bool:
        """Tell whether an event of the mouse belongs to moving the sheet, whatever else goes on."""
        if event.type() == QEvent.Type.MouseButtonPress:
            middle = event.button() == Qt.MouseButton.MiddleButton
            return middle or self._gesture is not None
        return self._press is not None

    def press(self, event: QMouseEvent) -> bool:
        """Take note of a press, and select what is to be selected at once."""
        self.glider.end()
        if self._gesture is not None:  # another button while dragging
            return True
        at, button = event.position(), event.button()
        hit = self._stage.hit(at)
        edge = edge_at(self._stage, at)
        self._editing.finish()  # after the hit, for what was seen is what is meant
        self._editing.look_away()
        self._clicked = hit
        if button == Qt.MouseButton.MiddleButton or self._pans_with(button):
            self._press = Press(at, hit, False, button, self._commands.selection, pans=True)
            return True
        if button != Qt.MouseButton.LeftButton:
            return False
        if edge is not None:
            self._press = Press(at, hit, True, button, self._commands.selection, edge=edge)
            return True
        entry = entry_of(hit)
        was_selected = entry is not None and entry in self._commands.selection.entries
        self._press = Press(at, hit, was_selected, button, self._commands.selection)
        self._clicking.press(hit, event.modifiers())
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Hover, or begin or go on with a gesture."""
        at, modifiers = event.position(), event.modifiers()
        if self._gesture is None and self._press is not None and event.buttons():
            distance = (at - self._press.at).manhattanLength()
            if distance >= QApplication.startDragDistance():
                self._start()
        if self._gesture is not None:
            self._follow(at, modifiers)
        elif not event.buttons():
            self._hover(at)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """End a gesture or make a click of the press."""
        press, gesture = self._press, self._gesture
        if press is None or event.button() != press.button:
            return True
        self._end()
        if gesture is not None:
            gesture.release(event.position(), event.modifiers())
            if not gesture.landed:
                self._look_back()
            elif gesture.landing is not None:
                self.glider.begin(gesture.landing)
        elif not press.pans and press.edge is None:
            self._click(press, event.modifiers())
        self._hover(event.position())
        return True

    def double_click(self, event: QMouseEvent) -> bool:
        """Open what is under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._clicked is None:  # the first click was on what led to the map
            return True
        field = self._editing.current
        if field is not None:  # opened by the first click, which may have moved the sheet
            field.take_focus()
            return True
        hit = self._clicked
        self._press = None
        if edge_at(self._stage, event.position()) is not None:
            self._commands.stretch_back()
            return True
        self._stage.set_overlay(NOTHING)
        self._opening.open(self._stage.map_layout, hit)
        return True

    def leave(self) -> None:
        """Hover over nothing: the pointer has left, or what was under it has moved."""
        if self._gesture is None:
            self._stage.set_overlay(_keeping_editor(self._stage))

    def ask_menu(self, event: QContextMenuEvent) -> None:
        """Select what a menu is asked for and ask for it there."""
        self.cancel()
        self._editing.finish()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            hit = self._stage.hit(QPointF(event.pos()))
            self._clicking.for_menu(hit)
            self._stage.place_menu_requested.emit(hit, event.globalPos())
        else:
            place = self._stage.viewport().mapToGlobal(self._cursor_place())
            on_text = self._hit_on_text()
            if on_text is not None:
                self._stage.place_menu_requested.emit(on_text, place)
            else:
                self._stage.context_menu_requested.emit(place)

    def _hit_on_text(self) -> Hit | None:
        """Return the place of the text around the grid that is selected, if one is."""
        text = self._commands.selection.text
        box = box_of(self._stage.map_layout, text) if text is not None else None
        if text is None or box is None:
            return None
        return Hit("header" if text.kind == "span" else "above", box=box)

    def _cursor_place(self) -> QPoint:
        """Return the middle of what is selected, or of the view."""
        layout, camera = self._stage.map_layout, self._stage.camera
        view = window_of(self._stage)
        rect = selected_rect(layout, camera, self._commands.selection)
        seen = view.intersected(rect) if rect is not None else view
        return (seen if not seen.isEmpty() else view).center().toPoint()

    def forget(self) -> None:
        """Forget what was clicked: the map goes out of sight."""
        self._clicked = None

    def press_modifier(self, modifiers: Modifiers) -> None:
        """Show what a drag will do now that Ctrl or Shift has gone down or up."""
        if self._gesture is not None:
            self._follow(self._at, modifiers)

    def cancel(self) -> bool:
        """Take back the gesture that is going on; False when there is none."""
        press, gesture = self._press, self._gesture
        self._end()
        if gesture is None or press is None:
            return False
        gesture.cancel()
        self._look_back()
        self._commands.store.select(press.before)
        self._stage.viewport().unsetCursor()
        return True

    def _give_up(self) -> None:
        """Take back the gesture that is going on, before something else is done with the map."""
        if self._gesture is not None:
            self.cancel()

    def _give_way(self) -> None:
        """End a gesture whose document has become another, as when a picture has arrived."""
        gesture = self._gesture
        if gesture is not None:
            self._end()
            gesture.give_way()
            self._stage.viewport().unsetCursor()

    def _pans_with(self, button: Qt.MouseButton) -> bool:
        return button == Qt.MouseButton.LeftButton and self._stage.is_space_held

    def _click(self, press: Press, modifiers: Modifiers) -> None:
        prompt = self._opening.prompt_at(self._stage, press.hit)
        if press.hit.hidden is not None:
            place = self._stage.viewport().mapToGlobal(press.at.toPoint())
            self._commands.hidden_rows_requested.emit(press.hit.hidden.rows, place)
        elif prompt is not None and modifiers == Qt.KeyboardModifier.NoModifier:
            self._opening.begin_card(prompt)
        else:
            self._clicking.release(press.hit, modifiers, was_selected=press.was_selected)

    def _start(self) -> None:
        press = self._press
        assert press is not None
        if press.pans:
            self._gesture = Panning(self._stage, self._commands, press.at)
        elif press.edge is not None:
            card = press.before.entries[-1]
            self._gesture = Stretching(self._stage, self._commands, press.at, card, press.edge)
        else:
            self._gesture = gesture_at(self._stage, self._commands, press.at, press.hit)
        if self._gesture is None:
            self._press = None
        else:
            self._seen_from = {}
            self._scroll.begin(press.at)

    def _follow(self, at: QPointF, modifiers: Modifiers) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        self._at, self._modifiers = at, modifiers
        gesture.move(at, modifiers)
        self._stage.viewport().setCursor(gesture.cursor)
        self._scroll.follow(at, self._stage, gesture.scrolls)

    def _look_back(self) -> None:
        """Show what was in view before the sheet moved along with a drag that changed nothing."""
        look_back(self._stage, self._seen_from.get(self._stage.map_layout.journey.id))

    def _on_scrolled(self, dx: float, dy: float) -> None:
        self._seen_from.setdefault(self._stage.map_layout.journey.id, self._stage.camera)
        self._stage.scroll_view(dx, dy)
        if self._gesture is not None:
            self._gesture.move(self._at, self._modifiers)

    def _end(self) -> None:
        self._scroll.stop()
        self._gesture = None
        self._press = None

    def _hover(self, at: QPointF) -> None:
        hit = self._stage.hit(at)
        layout = self._stage.map_layout
        if not self._stage.overlay.editing:
            self._stage.set_overlay(hover_at(layout, hit))
        shape = cursor_at(layout, hit)
        if self._opening.prompt_at(self._stage, hit) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if edge_at(self._stage, at) is not None:
            shape = Stretching.cursor
        self._stage.viewport().setCursor(shape)


def _keeping_editor(stage: Stage) -> Overlay:
    return Overlay(editing=stage.overlay.editing)
