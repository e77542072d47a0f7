"""The pen that draws a route: cards are clicked, or walked to, in the customer's order.

What is drawn shows at once and becomes the document's when it is finished, as one step.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import CardId
from cjm_desktop.edits.stops import Stops, with_stop, without_stop
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.model.document import Route
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.clicking import entry_of
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay
from cjm_desktop.ui.canvas.pen_cursor import pen_cursor
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.stop_walking import first_stop, next_stop, stop_in_cell
from cjm_desktop.ui.commands import Commands

_Key = Qt.Key
_Control = Qt.KeyboardModifier.ControlModifier
_ENTER: Final = (_Key.Key_Return, _Key.Key_Enter)
_BACK: Final = (_Key.Key_Backspace, _Key.Key_Delete)
_HELD: Final = (
    _Control
    | Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Pen(QObject):
    """Draws one route at a time; the mouse and the keyboard may take turns."""

    def __init__(self, stage: Stage, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._commands = commands
        self._route: Route | None = None
        self._stops: Stops = ()
        self._at = 0  # where the next stop comes among them
        self._before: Selection | None = None
        self._pointer: QPointF | None = None
        commands.pen_requested.connect(self.begin)
        commands.finish_requested.connect(self.finish)
        commands.keep_requested.connect(self.finish)
        stage.layout_changed.connect(self._show)
        stage.camera_changed.connect(self._show)
        stage.store.document_changed.connect(self._put_down)

    @property
    def is_active(self) -> bool:
        """Whether a route is being drawn."""
        return self._route is not None

    def begin(self, route: Route) -> None:
        """Take the pen: a new route begins, a known one goes on at its end."""
        self.finish()
        self._route, self._stops, self._at = route, route.stops, len(route.stops)
        self._before = self._commands.selection
        self._pointer = None
        self._stage.viewport().setFocus()
        self._stage.viewport().setCursor(pen_cursor())
        self._preview()

    def finish(self) -> None:
        """Put the pen down and keep what was drawn."""
        route, stops = self._route, self._stops
        if route is None:
            return
        before = self._before
        self._put_down()
        if stops != route.stops:
            self._commands.keep_route(route, stops)
        elif before is not None:
            self._commands.store.select(before)

    def cancel(self) -> None:
        """Put the pen down without a trace."""
        before = self._before
        if self._route is not None and before is not None:
            self._put_down()
            self._commands.store.select(before)

    # Mouse

    def press(self, event: QMouseEvent) -> bool:
        """Add the card under the pointer, take a stop away, or go on from within the line."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._click(self._stage.hit(event.position()))
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Let the line follow the pointer."""
        self._pointer = event.position()
        self._show()
        return True

    def leave(self) -> None:
        """Draw no line to a pointer that has left."""
        self._pointer = None
        self._show()

    def _click(self, hit: Hit) -> None:
        spot, card = hit.route, entry_of(hit)
        if spot is not None and self._route is not None and spot.route == self._route.id:
            if spot.part == "stop":
                self._take_back(spot.place)
            else:
                self._at = spot.place + 1
                self._show()
        elif card is not None:
            self._add(card)

    # Keyboard

    def wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key is the pen's, and no menu's."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & _HELD
        if modifiers == _Control:
            return key in (*_ENTER, _Key.Key_Z)
        return not modifiers & (Qt.KeyboardModifier.AltModifier | _Control)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key asks; whatever is not the pen's own is left to the menus."""
        if not self.wants(event):
            return False
        key, modifiers = Qt.Key(event.key()), event.modifiers() & _HELD
        own: dict[Qt.Key, Callable[[], None]] = {
            _Key.Key_Escape: self.cancel,
            _Key.Key_Space: self._add_current,
            _Key.Key_Z: lambda: self._take_back(self._at - 1),
        }
        if key in _ENTER:
            self._enter(end=modifiers == _Control)
        elif key in _BACK:
            self._take_back(self._at - 1)
        elif key in own and (key != _Key.Key_Z or modifiers == _Control):
            own[key]()
        else:
            self._walk(key)
        return True

    def _enter(self, *, end: bool) -> None:
        """Add the card under the cursor; when that is the last stop already, the route is done."""
        is_new = self._route is not None and not self._route.stops and not self._stops
        if is_new and not end and self._commands.stop_under_cursor() is None:
            self._begin_here()
        elif end or self._is_done_here():
            self.finish()
        else:
            self._add_current()

    def _begin_here(self) -> None:
        """Begin at the first card of the cell under the cursor, else lead to the first of all."""
        layout, chosen = self._stage.map_layout, self._commands.selection
        here = stop_in_cell(layout, chosen, self._commands.can_hold_stop)
        if here is not None:
            self._add(here)
        elif chosen.entries:
            self._stage.status_message.emit(say(sentences.NO_STOP))
        else:
            self._go(first_stop(layout, self._commands.can_hold_stop))

    def _is_done_here(self) -> bool:
        """Tell whether no card stands under the cursor that is not a stop already."""
        card = self._commands.stop_under_cursor()
        return card is None or card in self._stops[max(0, self._at - 1) : self._at + 1]

    def _add_current(self) -> None:
        card = self._commands.stop_under_cursor()
        if card is not None:
            self._add(card)

    def _walk(self, key: Qt.Key) -> None:
        layout, chosen = self._stage.map_layout, self._commands.selection
        step = (
            next_stop(layout, chosen, key, self._commands.can_hold_stop)
            if chosen.entries
            else first_stop(layout, self._commands.can_hold_stop)
        )
        self._go(step)

    def _go(self, step: Selection | None) -> None:
        if step is not None:
            self._commands.store.select(step)
            self._stage.reveal(step)
            self._show()

    # What is drawn

    def _add(self, card: str) -> None:
        if not self._commands.can_hold_stop(card):
            self._stage.status_message.emit(say(sentences.NO_STOP))
            return
        stops = with_stop(self._stops, self._at, CardId(card))
        if stops != self._stops:
            self._at += 1
            self._stops = stops
        self._commands.select_entry(card)
        self._preview()

    def _take_back(self, place: int) -> None:
        if 0 <= place < len(self._stops):
            self._stops = without_stop(self._stops, place)
            self._at = min(self._at - (place < self._at), len(self._stops))
            self._preview()

    def _preview(self) -> None:
        if self._route is not None:
            self._stage.show_preview(self._commands.with_stops(self._route, self._stops))
            self._show()

    def _put_down(self) -> None:
        if self._route is None:
            return
        self._route = self._before = None
        self._stops = ()
        self._stage.show_preview(None)
        self._stage.set_overlay(NOTHING)
        self._stage.status_message.emit("")
        self._stage.viewport().unsetCursor()

    def _show(self) -> None:
        """Draw the pen's line and say what can be done."""
        if self._route is None:
            return
        hit = self._stage.hit(self._pointer) if self._pointer is not None else None
        card = entry_of(hit) if hit is not None else None
        rect = entry_rect(self._stage.map_layout, card) if card else None
        is_stop = card is not None and self._commands.can_hold_stop(card)
        overlay = Overlay(
            route=self._route.id,
            pen=tuple(self._line()),
            target=rect if is_stop else None,
        )
        self._stage.set_overlay(overlay)
        self._stage.viewport().setCursor(pen_cursor())
        self._stage.status_message.emit(self._sentence())

    def _sentence(self) -> str:
        if not self._stops:
            return say(sentences.FIRST_STOP)
        sentence = sentences.NEXT_STOP if self._is_done_here() else sentences.STOP_HERE
        return say(sentence, count=len(self._stops))

    def _line(self) -> list[Point]:
        """Return the line from the stop before over the pointer to the stop after."""
        if self._pointer is None or self._route is None:
            return []
        drawn = drawn_route(self._stage.map_layout, self._route.id)
        ends = [drawn.stop(place) for place in (self._at - 1, self._at)] if drawn else [None, None]
        line = [ends[0], self._stage.camera.sheet_point(self._pointer), ends[1]]
        return [point for point in line if point is not None]
