"""Glyphs that are drawn as paths on the page, where their font stays away."""

from collections.abc import Iterable, Iterator

from cjm_desktop.scene.items import Close, Curve, Move, Step, To


def set_steps(steps: Iterable[Step], x: float, y: float, em: float) -> Iterator[Step]:
    """Yield the path of a glyph of a size at a place where y runs downwards."""
    for step in steps:
        match step:
            case Close():
                yield step
            case Curve(x1, y1, x2, y2, x3, y3):
                yield Curve(
                    *(x + x1 * em, y - y1 * em),
                    *(x + x2 * em, y - y2 * em),
                    *(x + x3 * em, y - y3 * em),
                )
            case Move(x1, y1):
                yield Move(x + x1 * em, y - y1 * em)
            case To(x1, y1):
                yield To(x + x1 * em, y - y1 * em)
