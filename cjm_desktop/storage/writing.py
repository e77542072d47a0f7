"""Writing a project as the bytes of its file: one card a line, fit for git and a text editor."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from pydantic_core import to_json

from cjm_desktop.model.document import Cell, Image, Journey, Project, Row
from cjm_desktop.model.node import Node
from cjm_desktop.storage.envelope import FORMAT, VERSION

LISTS: dict[type[Node], tuple[str, ...]] = {
    Project: ("principles", "personas", "channels", "sources", "journeys", "images"),
    Journey: ("groups", "phases", "rulers", "rows", "routes", "links"),
    Row: ("cells",),
    Cell: ("cards", "actions", "points"),
}
"""The lists with a line for each item. Of every other part the whole stands on one line."""

_REST_EVERY = 16  # cells; some 0.2 ms of work

_Kept = dict[int, tuple[Node, bytes]]
_Keep = Callable[[Cell | Image, int], bytes]


class ProjectWriter:
    """Writes one document again and again, keeping the bytes of cells and images that stay.

    ``beside`` are the unknown fields of the file's envelope. ``rest`` is called now and then while
    cells are turned into bytes: a thread that passes ``partial(time.sleep, 0)`` lets the window go
    on, and what was made stays kept when it raises. Kept bytes are found by the identity of the
    cell and last until a write that does not need them. A writer is for one thread at a time.
    """

    def __init__(
        self, beside: Mapping[str, Any] | None = None, rest: Callable[[], object] | None = None
    ) -> None:
        self._beside = dict(beside or {})
        self._rest = rest
        self._kept: _Kept = {}
        self._made = 0

    def write(self, project: Project) -> bytes:
        """Return the whole file."""
        return b"".join(self.pieces(project))

    def pieces(self, project: Project) -> list[bytes]:
        """Return the file in pieces; those of unchanged cells are the same objects as before."""
        used: _Kept = {}
        out = [b'{\n "format":%b,\n "version":%b' % (to_json(FORMAT), to_json(VERSION))]
        out += [b",\n %b:%b" % (to_json(key), to_json(v)) for key, v in self._beside.items()]
        out.append(b',\n "project":')
        _write_block(project, 1, out, partial(self._keep, used))
        out.append(b"\n}\n")
        self._kept = used
        return out

    def _keep(self, used: _Kept, item: Cell | Image, depth: int) -> bytes:
        key = id(item)  # belongs to this item for as long as it is kept
        kept = self._kept.get(key)
        if kept is None:
            written = _cell(item, depth) if isinstance(item, Cell) else b" " * depth + _line(item)
            kept = self._kept[key] = (item, written)
            self._made += 1
            if self._rest and self._made % _REST_EVERY == 0:
                self._rest()
        used[key] = kept
        return kept[1]


def _write_block(node: Node, depth: int, out: list[bytes], keep: _Keep) -> None:
    """Write a part with each field on a line of its own."""
    indent = b"\n" + b" " * (depth + 1)
    separator = b"{"
    for field in _fields(node):
        out.append(separator + indent + field)
        separator = b","
    for name in LISTS[type(node)]:
        items = node.__dict__[name]
        if items:
            out.append(b'%b%b"%b":[\n' % (separator, indent, name.encode()))
            _write_items(items, depth + 2, out, keep)
            out.append(indent + b"]")
            separator = b","
    out.append(b"\n" + b" " * depth + b"}")


def _write_items(items: Sequence[Node], depth: int, out: list[bytes], keep: _Keep) -> None:
    for number, item in enumerate(items):
        if number:
            out.append(b",\n")
        match item:
            case Journey():
                out.append(b" " * depth)
                _write_block(item, depth, out, keep)
            case Row():
                _write_row(item, depth, out, keep)
            case Image():
                out.append(keep(item, depth))
            case _:
                out.append(b" " * depth + _line(item))


def _write_row(row: Row, depth: int, out: list[bytes], keep: _Keep) -> None:
    out.append(b" " * depth + _head(row))
    separator = b',"cells":[\n'
    for cell in row.cells:
        out.append(separator)
        out.append(keep(cell, depth + 1))
        separator = b",\n"
    out.append(b"\n" + b" " * depth + b"]}" if row.cells else b"}")


def _cell(cell: Cell, depth: int) -> bytes:
    indent = b"\n" + b" " * depth
    text = indent[1:] + _head(cell)
    for name in LISTS[Cell]:
        items = cell.__dict__[name]
        if items:
            lines = b",".join([indent + b" " + _line(item) for item in items])
            text += b',"%b":[%b%b]' % (name.encode(), lines, indent)
    return text + b"}"


def _line(node: Node) -> bytes:
    return node.__pydantic_serializer__.to_json(node, exclude_defaults=True)


def _head(node: Node) -> bytes:
    """Return a part without its lists and without its closing brace."""
    lists = set(LISTS[type(node)])
    return node.__pydantic_serializer__.to_json(node, exclude_defaults=True, exclude=lists)[:-1]


def _fields(node: Node) -> Iterator[bytes]:
    """Yield name and value of each field that is no list of parts, unknown ones last."""
    known = [name for name in type(node).model_fields if name not in LISTS[type(node)]]
    for name in (*known, *(node.__pydantic_extra__ or {})):
        field = node.__pydantic_serializer__.to_json(node, exclude_defaults=True, include={name})
        if field != b"{}":
            yield field[1:-1]
