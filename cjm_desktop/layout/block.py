"""What the strips above, at the head of and below the grid are built from."""

from collections.abc import Iterable

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Block, Box
from cjm_desktop.scene.items import Part


class Strip(NamedTuple):
    """A finished piece of the sheet: its height, what can be hit, and what to draw."""

    height: float
    boxes: tuple[Box, ...] = ()
    parts: tuple[Part, ...] = ()

    def moved(self, dx: float, dy: float) -> "Strip":
        """Return the same piece elsewhere."""
        return Strip(
            self.height,
            tuple(box._replace(rect=box.rect.moved(dx, dy)) for box in self.boxes),
            tuple(Part(p.rect.moved(dx, dy), p.items, p.owner, p.role) for p in self.parts),
        )


def side_by_side(strips: Iterable[Strip]) -> Strip:
    """Return pieces that stand where they are, as one as high as the highest."""
    found = tuple(strips)
    return Strip(
        max((strip.height for strip in found), default=0.0),
        tuple(box for strip in found for box in strip.boxes),
        tuple(part for strip in found for part in strip.parts),
    )


def stacked(strips: Iterable[Strip]) -> Strip:
    """Return pieces put under each other as one."""
    y = 0.0
    moved: list[Strip] = []
    for strip in strips:
        moved.append(strip.moved(0, y))
        y += strip.height
    return side_by_side(moved)._replace(height=y)


class DrawnBlock(NamedTuple):
    """A block that is drawn once and kept for as long as its basis stays the same."""

    strip: Strip
    basis: object  # equal bases give equal blocks

    @property
    def height(self) -> float:
        """The height in map units."""
        return self.strip.height

    @property
    def boxes(self) -> tuple[Box, ...]:
        """What can be selected or edited in it."""
        return self.strip.boxes

    def parts(self) -> tuple[Part, ...]:
        """Return what to draw."""
        return self.strip.parts


def kept(previous: Block | None, basis: object) -> DrawnBlock | None:
    """Return the block of before when it rests on the same basis."""
    if isinstance(previous, DrawnBlock) and previous.basis == basis:
        return previous
    return None
