"""Whether anything stands so near the edge that cutting or printing may take it away."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.ink import inked
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet

SAFE_MM: Final = 5.0
_ROUNDING: Final = 0.05  # millimetres, by which nothing is seen to be cut off either


def check_edges(sheets: Sequence[CheckedSheet]) -> Check:
    """Find content within 5 mm of the edge where the page is trimmed, as print shops ask.

    The figure is the distance that is left; it is below 0 where content reaches over the edge. The
    colour of the page itself is no content.
    """
    findings: list[Finding] = []
    least: float | None = None
    for sheet in sheets:
        near: list[tuple[float, Place]] = []
        for part in sheet.scene.parts:
            for rect in inked(part):
                left = _to_the_edge(rect, sheet)
                least = left if least is None else min(least, left)
                if left < SAFE_MM - _ROUNDING:
                    near.append((left, sheet.place(part)))
        if near:
            places = each_once(place for _, place in near)
            nearest = min(left for left, _ in near)
            nearest = 0.0 if -_ROUNDING < nearest < 0 else nearest
            findings.append(Finding("edges", nearest, SAFE_MM, places, page=sheet.page))
    return Check("edges", SAFE_MM, tuple(findings), least)


def _to_the_edge(rect: Rect, sheet: CheckedSheet) -> float:
    """Return how far ink stays from the nearest edge, in millimetres."""
    scene = sheet.scene
    left = min(rect.x, rect.y, scene.width - rect.right, scene.height - rect.bottom)
    return sheet.millimetres(left)
