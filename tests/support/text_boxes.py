"""Where the words of a drawing stand, to see that none covers another."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.items import Part, Text

_CAPITALS = 0.73  # height above the base line, of the size
_TAILS = 0.2  # depth below it
_TOUCH = 0.5


def text_boxes(parts: Iterable[Part]) -> Iterator[tuple[str, Rect]]:
    """Yield each line of text with the rectangle that its letters fill."""
    for part in parts:
        for item in part.items:
            if isinstance(item, Text) and item.line.text.strip():
                yield item.line.text, text_box(item).moved(part.rect.x, part.rect.y)


def text_box(item: Text) -> Rect:
    """Return the rectangle that the letters of a line fill, from tails to capitals."""
    tracked = len(item.line.text) * item.tracking * item.size
    width = item.line.width * item.size / 1000 + tracked
    top = item.y - _CAPITALS * item.size
    return Rect(item.x, top, width, (_CAPITALS + _TAILS) * item.size)


def covered(parts: Iterable[Part]) -> list[tuple[str, str]]:
    """Return the pairs of texts that cover each other by more than half a unit both ways."""
    found = [(text, rect.grown(-_TOUCH / 2)) for text, rect in text_boxes(parts)]
    return [(a[0], b[0]) for a, b in combinations(found, 2) if a[1].intersects(b[1])]


def outside(
    parts: Iterable[Part], left: float, right: float, top: float, bottom: float
) -> list[str]:
    """Return the texts that reach over the sides of an area."""
    area = Rect(left, top, right - left, bottom - top).grown(_TOUCH)
    return [text for text, rect in text_boxes(parts) if not _within(rect, area)]


def _within(rect: Rect, area: Rect) -> bool:
    return (
        area.x <= rect.x
        and area.y <= rect.y
        and rect.right <= area.right
        and rect.bottom <= area.bottom
    )
