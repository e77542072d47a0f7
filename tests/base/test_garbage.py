"""When garbage is looked for; Python's own rules come back after each test."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from cjm_desktop.base import garbage

LEAST_ROUNDS = 2_000  # of 2 × 100 objects: several times what is counted as young


class _Ring:
    """Something that only the collector can throw away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def own_rules() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    gc.enable()


def test_python_collects_what_is_young_by_itself() -> None:
    garbage.collect_what_is_young()
    ring = weakref.ref(_Ring())
    kept: list[list[object]] = [[] for _ in range(200 * LEAST_ROUNDS)]
    assert len(kept) == 200 * LEAST_ROUNDS
    assert ring() is None


def test_what_is_old_is_never_looked_at_by_itself() -> None:
    garbage.collect_what_is_young()
    gc.collect()
    before = gc.get_stats()[2]["collections"]
    kept: list[list[object]] = [[] for _ in range(200 * LEAST_ROUNDS)]
    garbage.collect_young()
    assert len(kept) == 200 * LEAST_ROUNDS
    assert gc.get_stats()[2]["collections"] == before


def test_old_garbage_goes_when_it_is_asked_for() -> None:
    garbage.collect_what_is_young()
    thing = _Ring()
    ring = weakref.ref(thing)
    garbage.collect_young()  # after which it is old
    garbage.collect_young()
    del thing
    garbage.collect_young()
    assert ring() is not None
    garbage.collect_old()
    assert ring() is None


def test_what_a_document_left_goes_when_another_is_loaded() -> None:
    thing = _Ring()
    ring = weakref.ref(thing)
    garbage.pass_over_what_is_loaded()
    del thing
    garbage.collect_old()
    assert ring() is not None  # it was there when the document was loaded
    garbage.pass_over_what_is_loaded()
    assert ring() is None


def test_while_much_is_made_nobody_looks() -> None:
    garbage.collect_what_is_young()
    ring = weakref.ref(_Ring())
    before = [each["collections"] for each in gc.get_stats()]
    with garbage.making_much():
        kept: list[list[object]] = [[] for _ in range(200 * LEAST_ROUNDS)]
        garbage.collect_young()  # as the map asks when the hands rest
        garbage.collect_old()
        assert [each["collections"] for each in gc.get_stats()] == before
    assert len(kept) == 200 * LEAST_ROUNDS
    assert gc.isenabled()
    garbage.collect_young()
    assert ring() is not None  # what was there is passed over, until another document is loaded
    garbage.pass_over_what_is_loaded()
    assert ring() is None


def test_garbage_is_looked_for_again_when_making_much_failed() -> None:
    garbage.collect_what_is_young()
    with pytest.raises(ZeroDivisionError), garbage.making_much():
        _ = 1 / 0
    assert gc.isenabled()
    ring = weakref.ref(_Ring())
    garbage.collect_young()
    assert ring() is None
