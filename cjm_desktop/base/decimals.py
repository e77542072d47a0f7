"""Numbers as file formats write them: with a point, without an exponent, as short as can be."""

from functools import partial

from cjm_desktop.base.bounded import Bounded

_MOST = 50_000  # numbers that are remembered


def decimal(value: float, places: int) -> str:
    """Return a number to some places behind the point, at least one; -0 is 0."""
    text = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class Decimals(Bounded[float, str]):
    """Numbers to so many places, each written once: drawings say the same ones again and again."""

    def __init__(self, places: int) -> None:
        super().__init__(partial(decimal, places=places), _MOST)

    def joined(self, *values: float) -> str:
        """Return numbers with spaces between."""
        return " ".join([self[value] for value in values])
