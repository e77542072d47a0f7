"""A list as columns and lines of values, which every kind of file is written from."""

from datetime import date

from cjm_desktop.base.named_tuple import NamedTuple

Value = str | int | date | None
"""What stands in a cell; None is an empty one."""


class Column(NamedTuple):
    """A column: the field's name in JSON, its heading, and how wide it is in a spreadsheet."""

    key: str
    head: str
    width: int  # characters


class Sheet(NamedTuple):
    """A list that can be written in any format."""

    name: str
    columns: tuple[Column, ...]
    lines: tuple[tuple[Value, ...], ...]
