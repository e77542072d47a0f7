"""Time that a frame has for work that can also be done in the next one."""

from time import perf_counter


class Allowance:
    """How long one frame may make what it has not drawn before.

    Where there is any time at all, one piece is always made: else, where drawing what is there
    takes all of it, one frame after another would wait for the same piece.
    """

    def __init__(self, seconds: float) -> None:
        self._end = perf_counter() + seconds
        self._has_first = seconds > 0

    def takes_piece(self) -> bool:
        """Tell whether another piece may be made now; who asks makes it."""
        if self._has_first:
            self._has_first = False
            return True
        return perf_counter() < self._end


def takes_piece(allowance: Allowance | None) -> bool:
    """Tell whether another piece may be made; without an allowance it always may."""
    return allowance is None or allowance.takes_piece()
