"""A table of things worked out once, which cannot grow without end."""

from collections.abc import Callable, Hashable
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Bounded(dict[K, V]):
    """A dict that makes the values it lacks, and starts afresh when it is full.

    Emptying it whole keeps a hit as cheap as a plain look-up, and no thread ever sees it half
    changed: at worst two threads make the same value.
    """

    def __init__(self, make: Callable[[K], V], limit: int) -> None:
        super().__init__()
        self._make = make
        self._limit = limit

    def __missing__(self, key: K) -> V:
        value = self._make(key)
        if len(self) >= self._limit:
            self.clear()
        self[key] = value
        return value
