"""Results of dear work, kept for as long as they are used."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Source = TypeVar("Source")
Made = TypeVar("Made")


class Kept(Generic[Source, Made]):
    """What was made of the last so many objects, told apart by identity."""

    def __init__(self, limit: int, make: Callable[[Source], Made]) -> None:
        self._limit = limit
        self._make = make
        # The source is kept alive with its result, so that its identity is not given out again.
        self._entries: OrderedDict[int, tuple[Source, Made]] = OrderedDict()

    def __call__(self, source: Source) -> Made:
        """Return what is made of an object."""
        key = id(source)
        entry = self._entries.get(key)
        if entry is not None:
            self._entries.move_to_end(key)
            return entry[1]
        made = self._make(source)
        self._entries[key] = (source, made)
        if len(self._entries) > self._limit:
            self._entries.popitem(last=False)
        return made

    def hand_on(self, source: Source, heir: Source) -> None:
        """Let another object have what was made of one, if anything was."""
        entry = self._entries.get(id(source))
        if entry is not None:
            self._entries[id(heir)] = (heir, entry[1])

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
