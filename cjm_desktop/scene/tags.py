"""What a drawing says, in the order in which it is read: for those who do not see it."""

from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple

Role = Literal[
    "document",
    "title",
    "heading",
    "subheading",
    "paragraph",
    "table",
    "row",
    "column header",
    "row header",
    "cell",
    "list",
    "item",
    "label",
    "figure",
]


class Tag(NamedTuple):
    """A piece of the structure: what it is, which parts of the scene show it, what it consists of.

    Parts are counted from 0; those that no tag names are decoration. ``words`` say what a figure
    shows. Of an item the parts are what it says, and its label is a child.
    """

    role: Role
    parts: tuple[int, ...] = ()
    children: tuple["Tag", ...] = ()
    words: str = ""
