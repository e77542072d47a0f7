"""How wide a written file's fonts say that shown text is (ISO 32000, 9.7.4.3 and 9.6.5)."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Name, Object, String


class CodeWidths:
    """Reads each font's widths once."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], dict[int, float]] = {}

    def shown(self, font: Object, shown: Any, size: float, tracking: float) -> float:
        """Return how far the operand of Tj or TJ moves on, at a size and with a tracking."""
        known = self._known.get(font.objgen)
        if known is None:
            known = self._known[font.objgen] = dict(_widths(font))
        length = 2 if font.Subtype == Name.Type0 else 1
        width = 0.0
        for piece in shown.as_list() if isinstance(shown, Array) else [shown]:
            if not isinstance(piece, String):
                width -= float(piece) / 1000 * size
                continue
            data = bytes(piece)
            for start in range(0, len(data), length):
                code = int.from_bytes(data[start : start + length], "big")
                width += known.get(code, 0.0) * size + tracking
        return width


def _widths(font: Object) -> Iterator[tuple[int, float]]:
    """Yield the width of each code, in em."""
    if font.Subtype != Name.Type0:
        em = float(font.FontMatrix[0]) if font.Subtype == Name.Type3 else 0.001
        for code, width in enumerate(font.Widths.as_list(), int(font.FirstChar)):
            yield code, float(width) * em
        return
    given = iter(font.DescendantFonts[0].W.as_list())
    for first in given:
        then = next(given)
        if isinstance(then, Array):
            for code, width in enumerate(then.as_list(), int(first)):
                yield code, float(width) / 1000
        else:
            same = float(next(given)) / 1000
            yield from ((code, same) for code in range(int(first), int(then) + 1))
