"""Where two sequences of the same kind of objects differ."""

from collections.abc import Sequence
from operator import is_

from cjm_desktop.base.named_tuple import NamedTuple


class Ends(NamedTuple):
    """With how many of the same objects two sequences begin and end."""

    first: int
    last: int


def same_ends(some: Sequence[object], others: Sequence[object]) -> Ends:
    """Return what two sequences begin and end with alike; no object counts for both."""
    same = list(map(is_, some, others))  # without a call of ours for each object
    if False not in same:
        return Ends(len(same), 0)  # one is the beginning of the other
    first = same.index(False)
    if len(some) == len(others):
        same.reverse()
        return Ends(first, same.index(False))
    from_end = slice(None, first - 1 if first else None, -1)
    same = [*map(is_, some[from_end], others[from_end]), False]
    return Ends(first, same.index(False))
