"""Outlines of the bundled icons."""

import functools
import json

from cjm_desktop.base.resources import resource_path


@functools.cache
def _outlines() -> dict[str, str]:
    text = resource_path("icons", "icons.json").read_text(encoding="utf-8")
    outlines: dict[str, str] = json.loads(text)
    return outlines


def has_icon(name: str) -> bool:
    """Tell whether an icon is bundled in the regular weight."""
    return name in _outlines()


def icon_outline(name: str, weight: str = "regular") -> str:
    """Return an icon's path data in a square of 256 units; the regular one where bold is missing.

    Raises KeyError when there is no such icon.
    """
    outlines = _outlines()
    if weight == "bold" and f"bold:{name}" in outlines:
        return outlines[f"bold:{name}"]
    return outlines[name]
