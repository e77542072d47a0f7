"""The bundled icons as steps, ready to be drawn."""

import functools

from cjm_desktop.base.icons import IconWeight, has_icon, icon_outline
from cjm_desktop.scene.items import Step
from cjm_desktop.scene.svg_path import parse_path

UNKNOWN = "circle"


@functools.lru_cache(maxsize=1024)  # names come from files
def icon_steps(name: str, weight: IconWeight = "regular") -> tuple[Step, ...]:
    """Return an icon's outline in a square of 256 units, y downwards.

    An icon that has no bold form is drawn regular. A file may name icons of another version: those
    are drawn as a circle.
    """
    if not has_icon(name, weight):
        return icon_steps(name) if has_icon(name) else icon_steps(UNKNOWN)
    return parse_path(icon_outline(name, weight))
