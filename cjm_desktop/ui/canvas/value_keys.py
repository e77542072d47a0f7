"""Keys on scores and points of curves, which are taken hold of and moved by arrows."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import Series
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.editing import Editing
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.walking import Walk
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import ScoreTarget
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_Key = Qt.Key
_NUDGES: Final[dict[Qt.Key, int]] = {
    _Key.Key_Up: 1,
    _Key.Key_Down: -1,
    _Key.Key_PageUp: 10,
    _Key.Key_PageDown: -10,
}
_HELD: Final = QT_TRANSLATE_NOOP(
    "Numbers", "Up and Down change the score   Enter: type it   Tab: the next one   Esc: let go"
)
_ARROWS: Final = (_Key.Key_Up, _Key.Key_Down)
_Coarse = Qt.KeyboardModifier.ShiftModifier
_SIGNS: Final[dict[Qt.Key, int]] = {_Key.Key_Plus: 1, _Key.Key_Minus: -1}
_SIDES: Final[dict[Qt.Key, int]] = {_Key.Key_Left: -1, _Key.Key_Right: 1}
_LEVELS: Final[dict[Qt.Key, float]] = {
    _Key.Key_Up: 1,
    _Key.Key_Down: -1,
    _Key.Key_PageUp: 4,
    _Key.Key_PageDown: -4,
}


class ValueKeys:
    """What keys do while a score or a point is held, or the cursor stands on a cell of them."""

    def __init__(self, stage: Stage, commands: Commands, editing: Editing) -> None:
        self._stage = stage
        self._commands = commands
        self._editing = editing

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key asks of a value; False when it asks nothing."""
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if not plain:
            return False
        chosen = self._commands.selection
        if chosen.point is not None:
            return self._on_point(key, chosen.point, 4 if modifiers == _Coarse else 1)
        if chosen.series is not None:
            return self._on_score(key, chosen.series, 10 if modifiers == _Coarse else 1)
        return key in _SIGNS and self._sign(_SIGNS[key])

    def enter(self) -> bool:
        """Take hold of the first score or point of the cell, else begin one."""
        chosen, row = self._commands.selection, self._commands.cursor_row
        cell = self._commands.cursor
        if row is None or cell is None:
            return False
        if row.kind == "score" and row.series:
            series = chosen.series or row.series[0]
            if chosen.series is None and self._commands.score(cell, series) is not None:
                self._commands.select_score(series)
                self._commands.said.emit(QCoreApplication.translate("Numbers", _HELD))
            else:
                self._editing.begin(ScoreTarget(cell, series))
            return True
        if row.kind == "curve" and chosen.point is None:
            points = self._points()
            if points:
                self._commands.select_point(points[0])
            else:
                self._commands.add_point()
            return True
        return False

    def _sign(self, by: int) -> bool:
        row = self._commands.cursor_row
        if row is None or self._commands.cursor is None:
            return False
        if row.kind == "score":
            self._commands.nudge_score(by)
            return True
        if row.kind == "curve" and by > 0:
            self._commands.add_point()
            return True
        return False

    def _on_score(self, key: Qt.Key, series: Series, times: int) -> bool:
        if key in _SIGNS:  # plus needs Shift on some keyboards, and none on others
            self._commands.nudge_score(_SIGNS[key])
            return True
        if key in _NUDGES:
            self._commands.nudge_score(_NUDGES[key] * (times if key in _ARROWS else 1))
            return True
        if key in _SIDES:
            return self._beside(_SIDES[key], series)
        if key in (_Key.Key_Tab, _Key.Key_Backtab):
            return self._tab(1 if key == _Key.Key_Tab else -1, series)
        return False

    def _beside(self, step: int, series: Series) -> bool:
        """Take hold of the same score in the next phase."""
        walk = Walk(self._stage.map_layout, self._commands.selection)
        chosen = walk.right() if step > 0 else walk.left()
        if chosen is not None and chosen.phase is not None:
            self._commands.store.select(chosen)
            self._commands.select_score(series)
            self._stage.reveal(self._commands.selection)
        return True

    def _tab(self, step: int, series: Series) -> bool:
        """Take hold of the next score: of the cell, else of the next cell of scores."""
        row = self._commands.cursor_row
        listed = row.series if row else ()
        index = listed.index(series) + step if series in listed else -1
        if 0 <= index < len(listed):
            self._commands.select_score(listed[index])
            return True
        walk = Walk(self._stage.map_layout, self._commands.selection)
        chosen = walk.next_cell() if step > 0 else walk.previous_cell()
        if chosen is None:
            return False
        self._commands.store.select(chosen)
        after = self._commands.cursor_row
        if after is not None and after.kind == "score" and after.series:
            self._commands.select_score(after.series[0 if step > 0 else -1])
        self._stage.reveal(self._commands.selection)
        return True

    def _on_point(self, key: Qt.Key, point: str, times: int) -> bool:
        if key in _LEVELS:
            self._commands.nudge_point(0, _LEVELS[key] * (times if key in _ARROWS else 1))
            return True
        if key in _SIDES:
            self._commands.nudge_point(_SIDES[key] * times, 0)
            return True
        if key in (_Key.Key_Plus, _Key.Key_Insert):
            self._commands.add_point()
            return True
        if key in (_Key.Key_Tab, _Key.Key_Backtab):
            return self._next_point(1 if key == _Key.Key_Tab else -1, point)
        return False

    def _next_point(self, step: int, point: str) -> bool:
        """Take hold of the next point of the cell, else let the cursor go to the next cell."""
        points = self._points()
        index = points.index(point) + step if point in points else -1
        if 0 <= index < len(points):
            self._commands.select_point(points[index])
            return True
        chosen = self._commands.selection
        self._commands.store.select(Selection(chosen.journey, chosen.row, chosen.phase))
        return False

    def _points(self) -> list[str]:
        cell, row = self._commands.cursor, self._commands.cursor_row
        held = cell_at(row, cell.phase) if row and cell else None
        return [point.id for point in held.points] if held else []
