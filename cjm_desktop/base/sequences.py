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
    first = _count_same(some, others)
    from_end = slice(None, first - 1 if first else None, -1)
    return Ends(first, _count_same(some[from_end], others[from_end]))


def _count_same(some: Sequence[object], others: Sequence[object]) -> int:
    same = list(map(is_, some, others))  # without a call of ours for each object
    return same.index(False) if False in same else len(same)
