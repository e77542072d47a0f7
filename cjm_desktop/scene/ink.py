"""Where items leave ink, as near as can be told without outlines; ``extent`` errs outwards."""

from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.extent import extents
from cjm_desktop.scene.items import Part, Text

_ASCENT: Final = 0.76  # em that Inter's letters rise above the base line, and
_DESCENT: Final = 0.24  # fall below it; capitals with accents are a little higher


def inked(part: Part) -> list[Rect]:
    """Return a rectangle for each item of a part, in the coordinates of the part's parent."""
    x, y = part.rect.x, part.rect.y
    found = zip(part.items, extents(part), strict=True)
    return [_text(item).moved(x, y) if isinstance(item, Text) else rect for item, rect in found]


def text_rect(item: Text) -> Rect:
    """Return the rectangle of a line of text, in the coordinates of its part."""
    return _text(item)


def _text(item: Text) -> Rect:
    tracked = item.tracking * item.size * len(item.line.text)
    width = item.line.width / 1000 * item.size + tracked
    return Rect(item.x, item.y - _ASCENT * item.size, width, (_ASCENT + _DESCENT) * item.size)
