"""Where things lie on a page, found again by what touches them."""

import math
from array import array
from collections.abc import Collection, Iterable, Iterator
from itertools import chain, product
from typing import Generic, TypeVar

from cjm_desktop.base.geometry import Rect

T = TypeVar("T")

_SIDE = 128.0  # units of the squares by which places are found again
_MOST = 256  # squares; what covers more is asked about each time

Square = tuple[int, int]


class Places(Generic[T]):
    """Rectangles with something to say of each, in the order in which they were added.

    They are kept as plain numbers: a page may have a hundred thousand of them.
    """

    def __init__(self, places: Iterable[tuple[Rect, T]] = ()) -> None:
        self._squares: dict[Square, array[int]] = {}
        self._large = array("L")
        self._edges = array("d")  # of each place: left, top, right and bottom
        self._said: list[T] = []
        for rect, said in places:
            self.add(rect, said)

    def __iter__(self) -> Iterator[tuple[Rect, T]]:
        """Yield all of them."""
        for number, said in enumerate(self._said):
            left, top, right, bottom = self._edges[4 * number : 4 * number + 4]
            yield Rect(left, top, right - left, bottom - top), said

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self._said)

    def add(self, rect: Rect, said: T) -> None:
        """Add a rectangle."""
        number = len(self._said)
        self._said.append(said)
        self._edges.extend((rect.x, rect.y, rect.right, rect.bottom))
        squares = _squares(rect)
        if squares is None:
            self._large.append(number)
            return
        for square in squares:
            self._squares.setdefault(square, array("L")).append(number)

    def touched(self, rect: Rect) -> Iterator[T]:
        """Yield what is said of those that share an area with a rectangle, some of it again."""
        squares = _squares(rect)
        near: Iterable[int] = range(len(self._said))
        if squares is not None:
            near = chain(self._large, *(self._squares.get(square, ()) for square in squares))
        left, top, right, bottom = rect.x, rect.y, rect.right, rect.bottom
        edges, said = self._edges, self._said
        for number in near:
            at = 4 * number  # most lie left or right of it, and need no more numbers
            if (
                edges[at] < right
                and left < edges[at + 2]
                and edges[at + 1] < bottom
                and top < edges[at + 3]
            ):
                yield said[number]


def _squares(rect: Rect) -> Collection[Square] | None:
    """Return the squares that a rectangle touches, None if they are too many."""
    left, right = math.floor(rect.x / _SIDE), math.floor(rect.right / _SIDE)
    top, bottom = math.floor(rect.y / _SIDE), math.floor(rect.bottom / _SIDE)
    if (right - left + 1) * (bottom - top + 1) > _MOST:
        return None
    return tuple(product(range(left, right + 1), range(top, bottom + 1)))
