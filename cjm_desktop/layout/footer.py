"""The footer: numbered sources; date and page, and which journey it is where that is not said."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.grid import has_room, sentences_slot
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.words import long_date, words
from cjm_desktop.model.document import Source
from cjm_desktop.scene.items import Item, Part, Stroke, line
from cjm_desktop.scene.tags import Role
from cjm_desktop.scene.text import TextStyle

_RULE: Final = Stroke(tokens.LINE_3, 0.8)
_NAME: Final = TextStyle(11, 600)
_TEXT: Final = TextStyle(11)
_NUMBER: Final = TextStyle(10.8, 600)
_RAISED: Final = 3.5
_FIRST_BASE: Final = 20.0
_LEADING: Final = 16.0
_BOTTOM: Final = 4.0
_NUMBER_GAP: Final = 2.0
_BETWEEN: Final = 26.0  # sources
_LEAST: Final = 200.0  # of width beside the page, or else it has a line of its own


class _Piece(NamedTuple):
    """One line of a source: its number on the first of them, its place."""

    number: str
    text: str
    x: float
    line: int


class _Page(NamedTuple):
    """Date and page, and whether they stand beside the sources or have lines of their own."""

    lines: tuple[str, ...]
    width: float
    beside: bool


def footer_strip(sources: Sequence[Source], context: Context) -> Strip:
    """Return the sources, broken into lines, and date and page at the right."""
    head, right = context.options.row_head, context.columns.right
    slot = sentences_slot(context.columns, head)
    page = _page(sources, context, slot.text)
    room = slot.text - (page.width if page.beside else 0.0)
    pieces = list(_pieces(sources, context, room))
    above = 0 if page.beside else max((piece.line for piece in pieces), default=-1) + 1
    lines = max(above + len(page.lines), *(piece.line + 1 for piece in pieces), 1)
    height = _FIRST_BASE + (lines - 1) * _LEADING + _BOTTOM
    rect = Rect(-head, 0, head + right, height)
    drawn: list[tuple[Role | None, Sequence[Item]]] = [
        (None, (line(0, 0, head + right, 0, _RULE),)),
        ("heading", tuple(_name(sources, context))),
        *_source_items(pieces, head + slot.left, context),
        (None, tuple(_page_items(page, head + right, above, context))),
    ]
    parts = tuple(Part(rect, tuple(items), role=role) for role, items in drawn if items)
    return Strip(height, (), parts)


def _page(sources: Sequence[Source], context: Context, room: float) -> _Page:
    measurer, own = context.measurer, words(context.language)
    today, printed = context.options.today, context.options.printed
    dated = today if printed.shows("date") else None
    date = long_date(dated, context.language) if dated else ""
    page = own.page.format(page=printed.page, pages=printed.pages)
    text = " · ".join(filter(None, (printed.name, date, page)))
    lines = measurer.wrap(text, _TEXT, room)
    width = measurer.width(text, _TEXT) + _BETWEEN
    return _Page(lines, width, room - width >= _LEAST or not sources)


def _name(sources: Sequence[Source], context: Context) -> Iterator[Item]:
    if sources and has_room(context.columns):
        text = words(context.language).sources
        yield letter(context.measurer, text, 0, _FIRST_BASE, _NAME, tokens.INK_9)


def _page_items(page: _Page, right: float, above: int, context: Context) -> Iterator[Item]:
    for index, text in enumerate(page.lines, above):
        base = _FIRST_BASE + index * _LEADING
        yield letter(context.measurer, text, right, base, _TEXT, tokens.INK_7, "right")


def _pieces(sources: Sequence[Source], context: Context, room: float) -> Iterator[_Piece]:
    measurer = context.measurer
    x, line_number = 0.0, 0
    for source in sources:
        number = str(context.source_numbers[source.id])
        indent = measurer.width(number, _NUMBER) + _NUMBER_GAP
        width = indent + measurer.width(source.name, _TEXT)
        if x and x + width > room:
            x, line_number = 0.0, line_number + 1
        lines = measurer.wrap(source.name, _TEXT, room - indent)
        for index, text in enumerate(lines):
            yield _Piece("" if index else number, text, x, line_number + index)
        line_number += len(lines) - 1
        x = room if len(lines) > 1 else x + width + _BETWEEN


def _source_items(
    pieces: Sequence[_Piece], left: float, context: Context
) -> Iterator[tuple[Role, Sequence[Item]]]:
    """Yield each source's number, and its name on one line or more."""
    measurer, indent = context.measurer, 0.0
    name: list[Item] = []
    for piece in pieces:
        base = _FIRST_BASE + piece.line * _LEADING
        x = left + piece.x
        if piece.number:
            yield "item", name
            name = []
            number = letter(measurer, piece.number, x, base - _RAISED, _NUMBER, tokens.INK_7)
            yield "label", (number,)
            indent = measurer.width(piece.number, _NUMBER) + _NUMBER_GAP
        if piece.text:
            name.append(letter(measurer, piece.text, x + indent, base, _TEXT, tokens.INK_7))
    yield "item", name
