"""The stops of a route: added, taken away, moved, and never twice the same after each other."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.base.ids import CardId
from cjm_desktop.edits.stops import (
    Stops,
    with_stop,
    with_stop_moved,
    with_stop_replaced,
    without_stop,
)


def path(letters: str) -> Stops:
    return tuple(CardId(letter) for letter in letters)


@pytest.mark.parametrize(
    ("index", "card", "expected"),
    [
        (0, "x", "xabc"),
        (2, "x", "abxc"),
        (3, "a", "abca"),  # a loop
        (3, "c", "abc"),  # there already
        (1, "a", "abc"),
        (1, "b", "abc"),
    ],
)
def test_a_stop_comes_between_others(index: int, card: str, expected: str) -> None:
    assert with_stop(path("abc"), index, CardId(card)) == path(expected)


def test_a_stop_goes() -> None:
    assert without_stop(path("abc"), 1) == path("ac")
    assert without_stop(path("a"), 0) == ()
    assert without_stop(path("aba"), 1) == path("a")  # and not a after a
    assert without_stop(path("xabay"), 2) == path("xay")


def test_a_stop_is_replaced() -> None:
    assert with_stop_replaced(path("abc"), 1, CardId("x")) == path("axc")
    assert with_stop_replaced(path("abc"), 1, CardId("b")) == path("abc")
    assert with_stop_replaced(path("abc"), 1, CardId("c")) == path("ac")


def test_a_stop_moves() -> None:
    assert with_stop_moved(path("abcd"), 0, 2) == path("bcad")
    assert with_stop_moved(path("abcd"), 3, 0) == path("dabc")
    assert with_stop_moved(path("abac"), 1, 0) == path("bac")


Change = Callable[[Stops, int, int], Stops]
CHANGES: dict[str, Change] = {
    "add": lambda stops, at, other: with_stop(stops, at, CardId("abc"[other % 3])),
    "remove": lambda stops, at, _: without_stop(stops, at),
    "replace": lambda stops, at, other: with_stop_replaced(stops, at, CardId("abc"[other % 3])),
    "move": lambda stops, at, other: with_stop_moved(stops, at, other % len(stops)),
}


@given(
    st.lists(st.tuples(st.sampled_from(sorted(CHANGES)), st.integers(0, 99), st.integers(0, 99)))
)
def test_no_card_ever_follows_itself(changes: list[tuple[str, int, int]]) -> None:
    stops: Stops = path("ab")
    for name, at, other in changes:
        if not stops:
            stops = path("a")
        stops = CHANGES[name](stops, at % len(stops), other)
        assert all(a != b for a, b in pairwise(stops))
