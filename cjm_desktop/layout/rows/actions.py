"""Rows of actions: status, what will be done, by whom, when, and what it brings and costs."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import BoxKind
from cjm_desktop.layout.lettering import letter_lines
from cjm_desktop.layout.rows.action_meta import meta_items, meta_of
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.card import LEADING
from cjm_desktop.layout.rows.form import Slot, Spacing
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT
from cjm_desktop.layout.rows.stacked import StackedRow, measure_stacked
from cjm_desktop.model.document import Action, Cell, Row
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.words import Medium
from cjm_desktop.scene.items import Item, Stroke, line
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_TEXT_LEFT: Final = 20.0
_FIRST_BASE: Final = 14.6
_META_BASE: Final = 14.5  # below the last base line of the text
_PADDING: Final = 10.0
_MARK_LEFT: Final = 0.5
_MARK_TOP: Final = 4.5
_SEPARATOR: Final = Stroke(tokens.LINE_2, 0.7)


class ActionForm:
    """Actions, with hairlines between them."""

    kind: BoxKind = "action"
    spacing = Spacing(8.0, 0.0, 10.0)
    by_order = False

    def facts(self, context: Context) -> object:
        """Return the facts that heights depend on, beside the columns."""
        return context.channels, context.options.today, context.language

    def entries(self, cell: Cell) -> tuple[Action, ...]:
        """Return the actions of a cell."""
        return cell.actions

    def spans(self, entries: Sequence[Action]) -> tuple[int, ...]:
        """Return ones: actions keep to their column."""
        return (1,) * len(entries)

    def lanes(self, entries: Sequence[Action], context: Context) -> tuple[Medium, ...]:
        """Return nothing: actions stand in no lanes."""
        del entries, context
        return ()

    def heights(
        self, entries: Sequence[Action], column: int, context: Context
    ) -> tuple[float, ...]:
        """Measure the actions of one cell."""
        width = context.columns.text(column)
        return tuple([_height(action, width, context) for action in entries])

    def items(self, entry: Action, slot: Slot, context: Context) -> Sequence[Item]:
        """Return an action's mark, text and small line."""
        late = is_late(entry, context.options.today)
        ink = tokens.INK_6 if entry.status == "done" else tokens.INK_9
        lines = _lines(entry, slot.text, context)
        base = _FIRST_BASE + (len(lines) - 1) * LEADING + _META_BASE
        meta = meta_of(entry, slot.text, context)
        drawn: list[Item] = []
        if slot.order:
            drawn.append(line(0, -1, slot.width, -1, _SEPARATOR))
        drawn += marks.status_mark(_MARK_LEFT, _MARK_TOP, entry.status, late)
        drawn += letter_lines(context.measurer, lines, _TEXT_LEFT, _FIRST_BASE, _TEXT, ink, LEADING)
        drawn += meta_items(entry, meta, slot.width, base, context)
        return drawn

    def colour(self, entry: Action, slot: Slot, context: Context) -> Colour:
        """Return the one colour of an action that is too small to be read."""
        del slot
        return tokens.GAP_INK if is_late(entry, context.options.today) else tokens.LINE_3


ACTIONS: Final = ActionForm()


def measure_actions(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None
) -> StackedRow:
    """Measure a row of actions."""
    return measure_stacked(ACTIONS, row, context, place, previous)


def _height(action: Action, width: float, context: Context) -> float:
    text = len(_lines(action, width, context)) * LEADING
    return text + meta_of(action, width, context).height + _PADDING


def _lines(action: Action, width: float, context: Context) -> tuple[str, ...]:
    return context.measurer.wrap(action.text, _TEXT, max(LEAST_TEXT, width - _TEXT_LEFT))
