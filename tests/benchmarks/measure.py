"""What all benchmarks share: times in turn, medians, and a result with its limit."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from statistics import median
from typing import NamedTuple

__all__ = ["ROUNDS", "Result", "median", "milliseconds", "p95", "ratio", "timed"]

ROUNDS = 7


class Result(NamedTuple):
    """One figure with the limit it must stay under, both in the same unit."""

    name: str
    value: float
    unit: str
    limit: float

    @property
    def holds(self) -> bool:
        """Tell whether the figure is within its limit."""
        return self.value <= self.limit


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds a piece of work takes, once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(ours: Callable[[], object], bare: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median of ours ÷ bare, each pair measured in turn after one round to warm up."""
    ours()
    bare()
    quotients = []
    for _ in range(rounds):
        gc.collect()
        below = timed(bare)
        quotients.append(timed(ours) / below)
    return median(quotients)


def p95(values: Sequence[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def milliseconds(seconds: Sequence[float]) -> float:
    """Return the 95th percentile of some seconds, in milliseconds."""
    return p95(seconds) * 1000
