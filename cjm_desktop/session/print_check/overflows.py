"""Whether all text stands inside its card."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.marks import DIAMOND, DIAMOND_INSET
from cjm_desktop.scene.ink import text_rect
from cjm_desktop.scene.items import Part, Text
from cjm_desktop.session.print_check.findings import Check, Finding
from cjm_desktop.session.print_check.sheets import CheckedSheet

_TOUCH: Final = 0.5  # map units that letters may stand out


def check_overflows(sheets: Sequence[CheckedSheet]) -> Check:
    """Find each card whose text reaches out of it; the figure is by how many millimetres."""
    findings: list[Finding] = []
    for sheet in sheets:
        for part in sheet.scene.parts:
            place = sheet.place(part)
            over = _overhang(part) if place.entry else 0.0
            if over > _TOUCH:
                out = sheet.millimetres(over)
                findings.append(Finding("overflow", out, 0.0, (place,), page=sheet.page))
    return Check("overflow", 0.0, tuple(findings))


def _overhang(part: Part) -> float:
    """Return by how much text reaches out of its part, in map units."""
    rects = (text_rect(item) for item in part.items if isinstance(item, Text) and not item.silent)
    box = part.rect
    return max((_out(rect, box) for rect in rects if not _on_diamond(rect, box)), default=0.0)


def _on_diamond(text: Rect, box: Rect) -> bool:
    """Tell whether a text is the letter on a moment of truth, which stands on a card's corner."""
    x, y = text.centre
    return abs(x - box.w + DIAMOND_INSET) + abs(y - DIAMOND_INSET) <= DIAMOND


def _out(text: Rect, box: Rect) -> float:
    """Return by how much a text reaches out of a box with its origin at the box's corner."""
    return max(-text.x, -text.y, text.right - box.w, text.bottom - box.h)
