"""What a menu offers that is no action of the table: a value, or something done with one thing."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from cjm_desktop.base.named_tuple import NamedTuple


class Value(NamedTuple):
    """One line of a menu: its words, what choosing it does, and whether it is ticked."""

    text: str
    run: Callable[[], object]
    checked: bool | None = None  # None for what has no tick
    icon: QIcon | None = None
    keys: str = ""  # as words, beside the text
    enabled: bool = True


Values = Sequence[Value | None]
"""Values, and None where a line stands between them."""


def add_value(menu: QMenu, value: Value) -> None:
    """Put a value in a menu."""
    text = value.text.replace("&", "&&")
    action = menu.addAction(f"{text}\t{value.keys}" if value.keys else text)
    action.setCheckable(value.checked is not None)
    action.setChecked(bool(value.checked))
    action.setEnabled(value.enabled)
    if value.icon is not None:
        action.setIcon(value.icon)
    action.triggered.connect(lambda _=False: value.run())
