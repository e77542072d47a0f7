"""What invites to fill an empty cell: an outline, the row's prompt and a plus."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.questions import cell_at
from cjm_desktop.scene.items import Box, Icon, Item, Stroke, Text
from cjm_desktop.scene.text import Measurer, TextStyle

_STYLE: Final = TextStyle(13)
_LEADING: Final = 17.0
_FIRST_BASE: Final = tokens.CARD_PADDING_Y + 12.6
_PLUS: Final = 15.0
_PLUS_LEFT: Final = 23.0  # from the right edge
_ROOM: Final = 36.0  # of padding and plus
_OUTLINE: Final = Stroke(tokens.LINE_3, 1)


def prompt_items(measurer: Measurer, text: str, width: float) -> tuple[Item, ...]:
    """Return an outline as high as the prompt needs, the prompt and a plus."""
    lines = measurer.wrap(text, _STYLE, max(40.0, width - _ROOM)) if text else ("",)
    height = len(lines) * _LEADING + 2 * tokens.CARD_PADDING_Y
    drawn: list[Item] = [
        Box(Rect(0.5, 0.5, width - 1, height - 1), None, _OUTLINE, tokens.CARD_RADIUS),
        Icon("plus", width - _PLUS_LEFT, (height - _PLUS) / 2, _PLUS, tokens.INK_5),
    ]
    for index, line in enumerate(lines):
        shaped = measurer.shape(line, _STYLE.weight)
        y = _FIRST_BASE + index * _LEADING
        drawn.append(Text(tokens.CARD_PADDING_X, y, shaped, _STYLE.size, tokens.INK_5))
    return tuple(drawn)


def prompt_place(layout: MapLayout, column: int) -> Rect:
    """Return where the prompt of an empty cell stands, in row coordinates; its height is open."""
    return Rect(layout.columns.left(column), tokens.ROW_PADDING, layout.columns.inner(column), 0)


def takes_more(layout: MapLayout, row: int, column: int) -> bool:
    """Tell whether a cell is empty and invites to put something in."""
    measured = layout.rows[row]
    match measured.row.kind:
        case "cards" | "actions":
            return not measured.cells[column].boxes
        case "image":
            cell = cell_at(measured.row, layout.columns.phases[column])
            return cell is None or cell.image is None
        case _:
            return False


def prompts(
    layout: MapLayout, pointed_at: tuple[int, int] | None
) -> Iterator[tuple[int, Rect, str]]:
    """Yield row, place and text of the prompts that show.

    An empty cell shows its prompt when it is pointed at, a map without any cards in its first
    column.
    """
    if pointed_at is not None:
        row, column = pointed_at
        if row < len(layout.rows) and column < len(layout.columns.phases):
            yield row, prompt_place(layout, column), layout.rows[row].row.prompt
    if not layout.columns.phases or _has_entries(layout):
        return
    for index, measured in enumerate(layout.rows):
        if measured.row.kind in ("cards", "actions") and pointed_at != (index, 0):
            yield index, prompt_place(layout, 0), measured.row.prompt


def _has_entries(layout: MapLayout) -> bool:
    return any(c.cards or c.actions for row in layout.rows for c in row.row.cells)
