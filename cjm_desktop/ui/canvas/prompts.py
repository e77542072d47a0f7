"""What invites to fill an empty cell: an outline, the row's prompt and a plus."""

from collections.abc import Iterable, Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.rows.asked import POINTED, POINTED_LEADING, POINTED_ROOM
from cjm_desktop.model.document import Row
from cjm_desktop.model.questions import prompt_of
from cjm_desktop.model.words import RowKind
from cjm_desktop.scene.items import Box, Icon, Item, Stroke, Text
from cjm_desktop.scene.text import Measurer, TextStyle
from cjm_desktop.ui.canvas.filling import how_to_fill, is_empty

_FIRST_BASE: Final = tokens.CARD_PADDING_Y + 12.6
_PLUS: Final = 15.0
_PLUS_LEFT: Final = 23.0  # from the right edge
_HINT: Final = TextStyle(11)
_HINT_LEADING: Final = 14.0
_HINT_BASE: Final = 10.6
_HINT_PLUS: Final = 13.0
_HINT_LEFT: Final = 22.0  # of the words, right of the plus
_HINT_BOTTOM: Final[dict[RowKind, float]] = {"metric": 17.0, "score": 30.0}  # above the base line
_OUTLINE: Final = Stroke(tokens.LINE_3, 1)


def prompt_items(measurer: Measurer, text: str, width: float) -> tuple[Item, ...]:
    """Return an outline as high as the prompt needs, the prompt and a plus.

    It covers what the cell asks by itself, in smaller words.
    """
    lines = measurer.wrap(text, POINTED, max(40.0, width - POINTED_ROOM)) if text else ("",)
    height = len(lines) * POINTED_LEADING + 2 * tokens.CARD_PADDING_Y
    drawn: list[Item] = [
        Box(Rect(0.5, 0.5, width - 1, height - 1), tokens.PAPER_0, _OUTLINE, tokens.CARD_RADIUS),
        Icon("plus", width - _PLUS_LEFT, (height - _PLUS) / 2, _PLUS, tokens.INK_5),
    ]
    for index, line in enumerate(lines):
        shaped = measurer.shape(line, POINTED.weight)
        y = _FIRST_BASE + index * POINTED_LEADING
        drawn.append(Text(tokens.CARD_PADDING_X, y, shaped, POINTED.size, tokens.INK_5))
    return tuple(drawn)


def prompt_box(items: tuple[Item, ...], place: Rect, row_height: float) -> Rect:
    """Return where a prompt is drawn: in its place, or higher where the row is too low."""
    outline = items[0]
    height = outline.rect.h if isinstance(outline, Box) else 0.0
    return place._replace(y=max(1.0, min(place.y, (row_height - height) / 2)), h=height)


def hint_items(measurer: Measurer, text: str, width: float, bottom: float) -> tuple[Item, ...]:
    """Return a few words on how to fill a cell, on a plate that ends at a height."""
    room = max(40.0, width - _HINT_LEFT)
    lines = [measurer.shape(line, _HINT.weight) for line in measurer.wrap(text, _HINT, room)]
    height = len(lines) * _HINT_LEADING
    top = bottom - height
    widest = max(line.width for line in lines) * _HINT.size / 1000
    plate = Rect(0, top - 3, _HINT_LEFT + widest + 6, height + 6)
    drawn: list[Item] = [
        Box(plate, tokens.PAPER_0, None, tokens.CARD_RADIUS),
        Icon("plus", 4, top, _HINT_PLUS, tokens.INK_6),
    ]
    for index, shaped in enumerate(lines):
        y = top + _HINT_BASE + index * _HINT_LEADING
        drawn.append(Text(_HINT_LEFT, y, shaped, _HINT.size, tokens.INK_6))
    return tuple(drawn)


def prompt_text(row: Row, phase: PhaseId) -> str:
    """Return what an empty cell of cards or actions asks, and how to fill it where it asks none."""
    return prompt_of(row, phase) or how_to_fill(row.kind)


def prompt_place(layout: MapLayout, column: int) -> Rect:
    """Return where the prompt of an empty cell stands, in row coordinates; its height is open."""
    return Rect(layout.columns.left(column), tokens.ROW_PADDING, layout.columns.inner(column), 0)


def prompts(layout: MapLayout, shown: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Rect, str]]:
    """Yield row, place and text of the prompts that show in rows of cards, actions and pictures.

    An empty cell shows its prompt when it is pointed at or has the keyboard cursor, a map without
    any cards in its first column. Where a card from the left reaches over it there is no room.
    """
    cells = {cell for cell in shown if _exists(layout, cell) and _has_prompt(layout, cell[0])}
    cells = {cell for cell in cells if not _is_covered(layout, *cell)}
    if layout.columns.phases and not _has_entries(layout):
        cells |= {(i, 0) for i in range(len(layout.rows)) if takes_cards(layout, i)}
    for row, column in sorted(cells):
        text = prompt_text(layout.rows[row].row, layout.columns.phases[column])
        yield row, prompt_place(layout, column), text


def hints(layout: MapLayout, shown: Iterable[tuple[int, int]]) -> Iterator[tuple[int, Rect, str]]:
    """Yield row, place and text of what is said in empty cells of scores, curves and figures."""
    for row, column in sorted({cell for cell in shown if _exists(layout, cell)}):
        measured = layout.rows[row]
        if not _has_prompt(layout, row):
            place = prompt_place(layout, column)
            # Where no number stands yet the cell says so; the way to fill it takes that place.
            low = _HINT_BOTTOM.get(measured.row.kind, tokens.ROW_PADDING)
            height = measured.height - tokens.ROW_PADDING - low
            yield row, place._replace(h=height), how_to_fill(measured.row.kind)


def asks_for_more(layout: MapLayout, row: int, column: int) -> bool:
    """Tell whether one click in an empty cell puts something in."""
    return _has_prompt(layout, row) and is_empty(layout, row, column)


def takes_cards(layout: MapLayout, row: int) -> bool:
    """Tell whether a row holds cards or actions."""
    shown = layout.rows[row].row
    return shown.kind in ("cards", "actions") and not shown.collapsed


def _has_prompt(layout: MapLayout, row: int) -> bool:
    return takes_cards(layout, row) or layout.rows[row].row.kind == "image"


def _is_covered(layout: MapLayout, row: int, column: int) -> bool:
    """Tell whether a card that begins further left stands in a cell."""
    left = layout.columns.left(column)
    before = layout.rows[row].cells[:column]
    return any(box.rect.right > left for cell in before for box in cell.boxes)


def _exists(layout: MapLayout, cell: tuple[int, int]) -> bool:
    return cell[0] < len(layout.rows) and cell[1] < len(layout.columns.phases)


def _has_entries(layout: MapLayout) -> bool:
    return any(c.cards or c.actions for row in layout.rows for c in row.row.cells)
