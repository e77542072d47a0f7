"""Layouts of rows as they were: undo, redo and the end of a preview bring the very rows back."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import Final

from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.model.document import Row

_MOST_ROWS: Final = 300  # six states of the largest maps


class Past:
    """The last rows that a layout and those before it no longer show, told apart by identity."""

    def __init__(self) -> None:
        # A layout keeps its row alive, so that the identity is not given out again.
        self._rows: OrderedDict[int, MeasuredRow] = OrderedDict()

    def get(self, row: Row) -> MeasuredRow | None:
        """Return the layout that a row had, None when it was not shown or long ago."""
        return self._rows.get(id(row))

    def add(self, row: MeasuredRow) -> None:
        """Keep a row that was measured ahead of the layout that shows it."""
        self._rows[id(row.row)] = row
        self._forget_oldest()

    def keep(self, rows: Iterable[RowLayout], shown: Iterable[RowLayout]) -> None:
        """Keep rows of the layout before but for those that are still shown."""
        still = set(map(id, shown))
        for row in rows:
            if id(row) not in still and isinstance(row, MeasuredRow):
                self._rows[id(row.row)] = row
                self._rows.move_to_end(id(row.row))
        self._forget_oldest()

    def _forget_oldest(self) -> None:
        while len(self._rows) > _MOST_ROWS:
            self._rows.popitem(last=False)
