"""The four bundled faces."""

import functools

from cjm_desktop.base.resources import resource_path
from cjm_desktop.scene.text import Face, Weight

FAMILY = "CJM Inter"
_STYLES: dict[Weight, str] = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
WEIGHTS: tuple[Weight, ...] = (400, 500, 600, 700)


@functools.cache
def bundled_face(weight: Weight) -> Face:
    """Return the bundled face of a weight."""
    name = f"CJMInter-{_STYLES[weight]}"
    return Face(name, resource_path("fonts", f"{name}.ttf"), weight=weight)
