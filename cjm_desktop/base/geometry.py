"""Points and rectangles in map units (u), y downwards."""

from cjm_desktop.base.named_tuple import NamedTuple


class Point(NamedTuple):
    """A place, in map units."""

    x: float
    y: float


class Rect(NamedTuple):
    """An upright rectangle: left, top, width and height in map units."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x + self.w / 2, self.y + self.h / 2)

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside; the right and bottom edges do not."""
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def intersects(self, other: "Rect") -> bool:
        """Tell whether the two share an area."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def holds(self, other: "Rect") -> bool:
        """Tell whether another rectangle lies wholly inside."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def common(self, other: "Rect") -> "Rect":
        """Return what two rectangles share, of no size where they share nothing."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))

    def moved(self, dx: float, dy: float) -> "Rect":
        """Return the same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def grown(self, by: float) -> "Rect":
        """Return the rectangle with each side moved outwards."""
        return Rect(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)
