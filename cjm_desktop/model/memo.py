"""Answers remembered for as long as the part that they are about exists."""

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import ref

from cjm_desktop.model.node import Node

Part = TypeVar("Part", bound=Node)
Answer = TypeVar("Answer")


class Memo(Generic[Part, Answer]):
    """A function of one frozen part of the document, asked once for each object.

    Parts are told apart by identity: hashing a row would read all its cards, and an edit keeps
    every row that it does not touch. A part that is gone takes its answer with it.
    """

    def __init__(self, answer: Callable[[Part], Answer]) -> None:
        self._answer = answer
        self._known: dict[int, tuple[ref[Part], Answer]] = {}

    def __call__(self, part: Part) -> Answer:
        """Return the answer for a part."""
        key = id(part)
        known = self._known.get(key)
        if known is not None and known[0]() is part:
            return known[1]
        answer = self._answer(part)
        self.remember(part, answer)
        return answer

    def knows(self, part: Part) -> bool:
        """Tell whether the answer for a part is remembered."""
        known = self._known.get(id(part))
        return known is not None and known[0]() is part

    def remember(self, part: Part, answer: Answer) -> None:
        """Take over the answer for a part from who knows it already."""
        key = id(part)
        self._known[key] = (ref(part, lambda gone: self._forget(key, gone)), answer)

    def _forget(self, key: int, gone: "ref[Part]") -> None:
        known = self._known.get(key)
        if known is not None and known[0] is gone:
            del self._known[key]
