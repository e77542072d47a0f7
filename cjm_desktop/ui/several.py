"""What several things have in common, and what only some of them have."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

SEVERAL: Final = object()
"""What a control is shown when values differ: it is no value of any field."""


def several_words() -> str:
    """Return what a field says where values differ."""
    return QCoreApplication.translate("Several", "Several values")


def common(values: Iterable[object]) -> object:
    """Return the one value that all are, SEVERAL when they differ or there are none."""
    found = set(values)
    return next(iter(found)) if len(found) == 1 else SEVERAL


def in_all(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what every list holds, in the order of the first."""
    first, *others = lists or [()]
    held = [frozenset(other) for other in others]
    return tuple(value for value in first if all(value in other for other in held))


def in_some(lists: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return what one of the lists holds and not all."""
    everywhere = frozenset(in_all(lists))
    found = dict.fromkeys(value for values in lists for value in values)
    return tuple(value for value in found if value not in everywhere)
