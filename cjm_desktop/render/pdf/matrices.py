"""Moves of coordinates as PDF writes them (ISO 32000, 8.3.4)."""

from collections.abc import Iterable

from cjm_desktop.base.geometry import Rect

Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def after(first: Matrix, then: Matrix) -> Matrix:
    """Return the matrix that does one move and then another."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        *(a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s),
        *(e * p + f * r + t, e * q + f * s + u),
    )


def moved_box(box: Rect, matrix: Matrix) -> Rect:
    """Return the upright rectangle around a moved one."""
    a, b, c, d, e, f = matrix
    corners = ((x, y) for x in (box.x, box.right) for y in (box.y, box.bottom))
    return box_of((a * x + c * y + e, b * x + d * y + f) for x, y in corners)


def box_of(points: Iterable[tuple[float, float]]) -> Rect:
    """Return the rectangle around points, of which there is at least one."""
    xs, ys = zip(*points, strict=True)
    left, low = min(xs), min(ys)
    return Rect(left, low, max(xs) - left, max(ys) - low)
