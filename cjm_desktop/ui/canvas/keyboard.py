"""The keyboard on the map: a cursor as in a spreadsheet, typing, and values by arrows."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.editing import Editing
from cjm_desktop.ui.canvas.ranges import stretched
from cjm_desktop.ui.canvas.sizing import resize
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.typing_place import TypingPlace
from cjm_desktop.ui.canvas.value_keys import ValueKeys
from cjm_desktop.ui.canvas.walking import Walk
from cjm_desktop.ui.commands import Commands, reasons
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.targets import ScoreTarget

Step = Callable[[Walk], Selection | None]
_Key = Qt.Key
_NONE: Final = Qt.KeyboardModifier.NoModifier
_Control = Qt.KeyboardModifier.ControlModifier
_Shift = Qt.KeyboardModifier.ShiftModifier
_Alt = Qt.KeyboardModifier.AltModifier
_Meta = Qt.KeyboardModifier.MetaModifier

_STEPS: Final[dict[Qt.Key, Step]] = {
    _Key.Key_Up: Walk.up,
    _Key.Key_Down: Walk.down,
    _Key.Key_Left: Walk.left,
    _Key.Key_Right: Walk.right,
    _Key.Key_Home: Walk.row_start,
    _Key.Key_End: Walk.row_end,
}
_JUMPS: Final[dict[Qt.Key, Step]] = {
    _Key.Key_Up: Walk.top,
    _Key.Key_Down: Walk.bottom,
    _Key.Key_Left: Walk.row_start,
    _Key.Key_Right: Walk.row_end,
    _Key.Key_Home: Walk.map_start,
    _Key.Key_End: Walk.map_end,
}
_MOVES: Final[dict[Qt.Key, tuple[int, int]]] = {
    _Key.Key_Up: (0, -1),
    _Key.Key_Down: (0, 1),
    _Key.Key_Left: (-1, 0),
    _Key.Key_Right: (1, 0),
}
_PAGES: Final[dict[Qt.Key, int]] = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
_STARTS: Final[dict[Qt.Key, int]] = {_Key.Key_Home: -1, _Key.Key_End: 1}
_ENTER: Final = (_Key.Key_Return, _Key.Key_Enter)
_REFUSED: Final = {_Key.Key_X: reasons.NOT_CUT, _Key.Key_D: reasons.NOT_DUPLICATED}
_PAGE_SHARE: Final = 0.85  # of the view's height


class Keyboard:
    """What each key does on the map while nothing is edited in place."""

    def __init__(
        self, stage: Stage, commands: Commands, editing: Editing, place: TypingPlace
    ) -> None:
        self._stage = stage
        self._typing_place = place
        self._commands = commands
        self._editing = editing
        self._values = ValueKeys(stage, commands, editing)
        self._plain: dict[Qt.Key, Callable[[], bool]] = {
            _Key.Key_F2: self._edit,
            _Key.Key_Delete: self._delete,
            _Key.Key_Backspace: self._delete,
            _Key.Key_Insert: self._insert,
            _Key.Key_Escape: self._escape,
            _Key.Key_Tab: lambda: self._tab(1),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks; False when it asks nothing of the map."""
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & (_Control | _Shift | _Alt | _Meta)
        if self._values.press(key, modifiers):
            return True
        if modifiers == _Alt and key in _MOVES:
            return self._move(*_MOVES[key])
        if modifiers == _Alt | _Shift and key in _MOVES:
            return self._stretch_or_copy(*_MOVES[key])
        if modifiers == _Alt | _Shift and key in _STARTS:
            return self._stretch(0, _STARTS[key])
        if modifiers == _Control:
            return self._with_control(key)
        if modifiers == _Shift and key in _MOVES:
            return self._extend(key)
        if key == _Key.Key_Backtab:
            return self._tab(-1)
        if modifiers == _Shift and key == _Key.Key_Delete and self._refuse(_Key.Key_X):
            return True
        if modifiers in (_NONE, _Shift) and self._plain_key(key):
            return True
        return self._type(event)

    def _plain_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            return self._go(_STEPS[key])
        if key in _PAGES:
            return self._page(_PAGES[key])
        if key in _ENTER:
            return self._enter()
        action = self._plain.get(key)
        return action is not None and action()

    def _with_control(self, key: Qt.Key) -> bool:
        if key in _JUMPS:
            return self._go(_JUMPS[key])
        if key in _ENTER:
            self._commands.add_here()
            return True
        if key == _Key.Key_A:
            self._commands.select_all()
            return True
        return self._refuse(key)

    def _refuse(self, key: Qt.Key) -> bool:
        """Say why what is done to cards, phases and rows is not done to a text around them."""
        if self._commands.selection.text is None or key not in _REFUSED:
            return False
        self._commands.said.emit(reason(_REFUSED[key]))
        return True

    def _go(self, step: Step) -> bool:
        """Move the cursor; a step that leads nowhere still belongs to the map."""
        chosen = step(Walk(self._stage.map_layout, self._commands.selection))
        if chosen is not None and self._commands.is_adding:
            chosen = self._added(chosen, step)
        if chosen is not None:
            self._show(chosen)
        return True

    def _added(self, chosen: Selection, step: Step) -> Selection | None:
        """Return what is kept and the next card, row or phase that a step leads to."""
        at: Selection | None = chosen
        while at is not None and (added := self._commands.with_kept(at)) is None:
            following = step(Walk(self._stage.map_layout, at))
            at = following if following != at else None
        return added if at is not None else None

    def _page(self, way: int) -> bool:
        height = self._stage.camera.seen.h * _PAGE_SHARE
        chosen = Walk(self._stage.map_layout, self._commands.selection).by_height(way * height)
        if chosen is None:
            self._stage.scroll_view(0, way * height * self._stage.camera.zoom)
        else:
            self._show(chosen)
        return True

    def _extend(self, key: Qt.Key) -> bool:
        """Select the card that a step leads to as well, or the cells, rows or phases up to it."""
        before, step = self._commands.selection, _STEPS[key]
        if not before.entries and (before.row or before.phase):
            further = stretched(self._stage.map_layout, before, *_MOVES[key])
            if further is not None:
                self._show(further)
            return True
        chosen = step(Walk(self._stage.map_layout, before))
        if chosen is None or not chosen.entries or not before.entries:
            return self._go(step)
        kept = tuple(entry for entry in before.entries if entry not in chosen.entries)
        if before.entries[-2:-1] == chosen.entries:  # back along the way that it came
            kept = before.entries[:-2]
        self._commands.select_entries((*kept, *chosen.entries))
        self._stage.reveal(self._commands.selection)
        return True

    def _move(self, dx: int, dy: int) -> bool:
        self._commands.move_selection(dx, dy)
        self._stage.reveal(self._commands.selection)
        return True

    def _stretch_or_copy(self, dx: int, dy: int) -> bool:
        if self._commands.chosen_phases or self._commands.chosen_rows:
            resize(self._stage.map_layout, self._commands, dx, dy)
        elif dx:
            return self._stretch(dx, 0)
        else:
            self._commands.copy_selection(dx, dy)
        self._stage.reveal(self._commands.selection)
        return True

    def _stretch(self, end: int, start: int) -> bool:
        self._commands.stretch(end, start)
        self._stage.reveal(self._commands.selection)
        return True

    def _tab(self, way: int) -> bool:
        """Go to the next or previous cell or header; past the ends the keyboard leaves the map."""
        chosen = self._commands.selection
        walk = Walk(self._stage.map_layout, chosen)
        step: Selection | None
        if chosen.row is not None and chosen.phase is not None:
            step = walk.next_cell() if way > 0 else walk.previous_cell()
        elif chosen.row is not None:
            step = walk.down() if way > 0 else walk.up()
        elif chosen.phase is not None:
            step = walk.right() if way > 0 else walk.left()
        else:
            return False
        if step is None:
            return False
        self._show(step)
        return True

    def _enter(self) -> bool:
        """Edit what is selected, add to an empty cell, or take hold of a value."""
        if self._values.enter():
            return True
        if self._commands.chosen_route is not None:
            return self._edit()
        text = self._commands.selection.text
        if text is not None and text.kind == "persona":  # more than a name: a portrait, a quote
            self._commands.show_map_details()
            return True
        if self._commands.edit_target() is None and self._commands.cursor is None:
            return self._go(Walk.map_start)
        return self._edit()

    def _edit(self) -> bool:
        self._commands.edit_selection()
        return True

    def _insert(self) -> bool:
        chosen = self._commands.selection
        if chosen.row is not None and chosen.phase is None:
            self._commands.add_row()
        elif chosen.phase is not None and chosen.row is None:
            self._commands.add_phase()
        else:
            self._commands.add_here()
        return True

    def _delete(self) -> bool:
        if self._commands.can_delete() or self._commands.selection.text is not None:
            self._commands.delete_selection()
        return True

    def _escape(self) -> bool:
        if self._commands.selection.text is not None:
            return self._go(Walk.to_grid)
        if self._commands.selection == Selection(self._commands.selection.journey):
            return False
        self._commands.select_nothing()
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """Begin a card, a number or another name with what is typed."""
        text = event.text()
        if not text.strip() or not text.isprintable() or _is_command(event):
            return False
        if self.type_text(text):
            return True
        why = self._commands.why_nothing_is_typed()
        if why:
            self._commands.said.emit(why)
        return bool(why)

    def type_text(self, text: str) -> bool:
        """Begin to edit what is selected with a text; False when nothing there takes one.

        With nothing selected a card is begun where the cursor stood last, or in the first cell for
        one that is in view. What cannot be the number of a cell is refused in its field, where it
        is seen: nothing typed is swallowed.
        """
        if self._commands.is_nothing_selected:
            place = self._typing_place.first()
            if place is not None:
                self._show(cell_selection(place))
        target = self._commands.edit_target()
        if target is None:
            return False
        if isinstance(target, ScoreTarget) and text[:1].isalpha():
            return False
        self._editing.begin(self._editing.begin_after() or target, text)
        return True

    def _show(self, chosen: Selection) -> None:
        self._editing.look_away()
        self._commands.store.select(chosen)
        self._stage.reveal(chosen)


def _is_command(event: QKeyEvent) -> bool:
    """Tell whether a key is meant for a menu: Ctrl or Alt alone; both together write (AltGr)."""
    modifiers = event.modifiers()
    return bool(modifiers & _Meta) or bool(modifiers & _Control) != bool(modifiers & _Alt)
