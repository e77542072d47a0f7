"""When Python looks for garbage in cycles: while nobody waits for it.

Documents and layouts are trees and go by themselves. What is left for the collector is small and
can wait, while a look at every card of a large map takes as long as several frames.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_YOUNG: Final = 100_000  # new objects after which Python looks at those by itself, some 10 ms
_TIMES: Final = 5
_NEVER: Final = 1_000_000_000
_makers = 0  # who make much now, in other threads


def collect_what_is_young() -> None:
    """Let Python collect by itself, from now on, but never look at what is old."""
    gc.set_threshold(_YOUNG, _TIMES, _NEVER)
    gc.enable()


@contextmanager
def put_off() -> Iterator[None]:
    """Look for none meanwhile: what ends soon has no need to, and saves a fifth of its time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def making_much() -> Iterator[None]:
    """Look for no garbage while many objects are made that stay, and pass over them afterwards.

    Each look would hold up all threads, the longer the more was made since the last.
    """
    global _makers
    _makers += 1
    try:
        with put_off():
            yield
            gc.freeze()
    finally:
        _makers -= 1


def collect_young() -> None:
    """Collect now what became garbage young, unless much is being made."""
    if not _makers:
        gc.collect(1)


def collect_old() -> None:
    """Collect all that became garbage since the last time, and pass over the rest from now on.

    While much is being made nothing is: it would all be looked at.
    """
    if not _makers:
        gc.collect()
        gc.freeze()


def pass_over_what_is_loaded() -> None:
    """Take all that is there for used; what another document left before is collected first."""
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()
    gc.freeze()
