"""The bundled icons as steps, ready to be drawn."""

import functools
from collections.abc import Iterator
from itertools import islice

from cjm_desktop.base.icons import IconWeight, has_icon, icon_outline
from cjm_desktop.scene.items import Close, Curve, Move, Step, To

UNKNOWN = "circle"


@functools.lru_cache(maxsize=1024)  # names come from files
def icon_steps(name: str, weight: IconWeight = "regular") -> tuple[Step, ...]:
    """Return an icon's outline in a square of 256 units, y downwards.

    An icon that has no bold form is drawn regular. A file may name icons of another version: those
    are drawn as a circle.
    """
    if not has_icon(name, weight):
        return icon_steps(name) if has_icon(name) else icon_steps(UNKNOWN)
    return tuple(_steps(icon_outline(name, weight)))


def _steps(outline: str) -> Iterator[Step]:
    words = iter(outline.split())
    numbers = map(float, words)  # the same words, where a command asks for its own
    for command in words:
        match command:
            case "M":
                yield Move(next(numbers), next(numbers))
            case "L":
                yield To(next(numbers), next(numbers))
            case "C":
                yield Curve(*islice(numbers, 6))
            case _:
                yield Close()
