"""Time that a frame has for work that can also be done in the next one."""

from time import perf_counter


class Allowance:
    """How long one frame may make what it has not drawn before."""

    def __init__(self, seconds: float) -> None:
        self._end = perf_counter() + seconds

    @property
    def is_spent(self) -> bool:
        """Whether the rest has to wait for the next frame."""
        return perf_counter() >= self._end


def is_spent(allowance: Allowance | None) -> bool:
    """Tell whether there is no time left; without an allowance there always is."""
    return allowance is not None and allowance.is_spent
