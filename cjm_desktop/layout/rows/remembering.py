"""The heights that cells had, for as long as the cells exist: undo and redo bring them back."""

from typing import Any

from cjm_desktop.layout.context import Context
from cjm_desktop.layout.rows.form import Form
from cjm_desktop.model.document import Cell
from cjm_desktop.model.memo import Memo

_Heights = tuple[float, ...]


class _Held:
    """What was measured last of one cell, and under which circumstances."""

    __slots__ = ("column", "context", "form", "heights")

    def __init__(self, cell: Cell) -> None:
        del cell
        self.form: object = None
        self.column = 0
        self.context: Context | None = None
        self.heights: _Heights = ()


_held: Memo[Cell, _Held] = Memo(_Held)


def remembered_heights(
    form: Form[Any], cell: Cell, column: int, context: Context
) -> _Heights | None:
    """Return the heights of a cell's entries, None unless they were measured as they would be."""
    held = _held(cell)
    same = held.form is form and held.column == column and held.context is context
    return held.heights if same else None


def remember_heights(
    form: Form[Any], cell: Cell, column: int, context: Context, heights: _Heights
) -> None:
    """Take note of the heights of a cell's entries."""
    held = _held(cell)
    held.form, held.column, held.context, held.heights = form, column, context, heights
