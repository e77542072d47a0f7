"""Where things lie on a page, found again by what touches them."""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, product
from typing import Generic, TypeVar

from cjm_desktop.base.geometry import Rect

T = TypeVar("T")

_SIDE = 128.0  # units of the squares by which places are found again
_MOST = 256  # squares; what covers more is asked about each time

Square = tuple[int, int]


class Places(Generic[T]):
    """Rectangles with something to say of each, in the order in which they were added."""

    def __init__(self, places: Iterable[tuple[Rect, T]] = ()) -> None:
        self._squares: defaultdict[Square, list[tuple[Rect, T]]] = defaultdict(list)
        self._large: list[tuple[Rect, T]] = []
        self._all: list[tuple[Rect, T]] = []
        for rect, said in places:
            self.add(rect, said)

    def __iter__(self) -> Iterator[tuple[Rect, T]]:
        """Yield all of them."""
        return iter(self._all)

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._all)

    def add(self, rect: Rect, said: T) -> None:
        """Add a rectangle."""
        place = rect, said
        self._all.append(place)
        squares = _squares(rect)
        if squares is None:
            self._large.append(place)
            return
        for square in squares:
            self._squares[square].append(place)

    def touched(self, rect: Rect) -> Iterator[T]:
        """Yield what is said of those that share an area with a rectangle, some of it again."""
        squares = _squares(rect)
        if squares is None:
            near: Iterable[tuple[Rect, T]] = self._all
        else:
            near = chain(self._large, *(self._squares.get(square, ()) for square in squares))
        return (said for place, said in near if place.intersects(rect))


def _squares(rect: Rect) -> Collection[Square] | None:
    """Return the squares that a rectangle touches, None if they are too many."""
    left, right = math.floor(rect.x / _SIDE), math.floor(rect.right / _SIDE)
    top, bottom = math.floor(rect.y / _SIDE), math.floor(rect.bottom / _SIDE)
    if (right - left + 1) * (bottom - top + 1) > _MOST:
        return None
    return tuple(product(range(left, right + 1), range(top, bottom + 1)))
