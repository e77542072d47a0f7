"""The bundled icons, as outlines in a square of 256 units."""

import functools
import json
from typing import Literal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.resources import resource_path

IconWeight = Literal["regular", "bold"]

ICON_SQUARE = 256.0


class UnknownIconError(CjmError):
    """No icon of this name and weight comes with the program."""

    def __init__(self, name: str, weight: IconWeight) -> None:
        super().__init__(f"there is no {weight} icon named {name!r}")
        self.name = name
        self.weight = weight


@functools.cache
def _outlines() -> dict[str, str]:
    text = resource_path("icons", "icons.json").read_text(encoding="utf-8")
    outlines: dict[str, str] = json.loads(text)
    return outlines


def icon_outline(name: str, weight: IconWeight = "regular") -> str:
    """Return an icon's outline as words: M, L and C with points from the corner, or Z; y downwards.

    Raises UnknownIconError when there is none.
    """
    outline = _outlines().get(f"bold:{name}" if weight == "bold" else name)
    if outline is None:
        raise UnknownIconError(name, weight)
    return outline


def has_icon(name: str, weight: IconWeight = "regular") -> bool:
    """Tell whether an icon of a name and weight is there."""
    return (f"bold:{name}" if weight == "bold" else name) in _outlines()
