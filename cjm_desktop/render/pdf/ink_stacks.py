"""What black that overprints lies on, and how much ink that makes in one place.

Black replaces the black beneath it and leaves the other inks as they are: where cyan, magenta and
yellow together have more than the limit less one, it must cut them out.
"""

from collections.abc import Callable, Iterable, Iterator

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.render.pdf.colours import Colours, Ink
from cjm_desktop.render.pdf.places import Places
from cjm_desktop.scene.extent import extents
from cjm_desktop.scene.items import Box, Icon, Item, Part, Path, Picture, Scene, Text

BLACK = 1.0
_ROUNDING = 0.005  # of inks, which are written to a thousandth each
_LETTERS = 0.95, 0.3  # em over and under the base line that letters take
_OVERHANG = 0.1  # em that they may reach beside their width

ItemPlace = tuple[int, int]  # of an item: its part in the scene, and its place in the part
Coated = tuple[Rect, float]  # where ink lies, and how much of it is coloured


class InkStacks:
    """The black of a scene that overprints, and the coloured ink under each piece of it.

    Only places with more coloured ink than ``least`` count; ``reach`` is how much thinner a line
    may be in the scene than it is drawn, in map units; ``beneath`` is what lies under the scene.
    ``is_drawn`` tells whether a picture can be read: the sign in the place of others is pale.
    """

    def __init__(
        self,
        scene: Scene,
        colours: Colours,
        printed: Callable[[Colour], Colour],
        least: float,
        reach: float = 0.0,
        beneath: Iterable[Coated] = (),
        is_drawn: Callable[[ImageId], bool] = lambda _: True,
    ) -> None:
        self._is_drawn = is_drawn
        self._colours = colours
        self._printed = printed
        self._least = least
        self._reach = reach
        self.places = Places(beneath)
        self.under: dict[ItemPlace, float] = {}
        for index, part in enumerate(scene.parts):
            self._add(index, part)

    def _add(self, index: int, part: Part) -> None:
        coats = [tuple(self._coats(item)) for item in part.items]
        if not self.places and all(ink.coloured <= self._least for each in coats for ink in each):
            return  # there is nothing under it, and where it lies is not worth the time
        for place, (item, rect) in enumerate(zip(part.items, extents(part), strict=True)):
            drawn = (_letters(item, part) if isinstance(item, Text) else rect).grown(self._reach)
            for ink in coats[place]:
                if ink.overprint:
                    found = max(self.places.touched(drawn), default=0.0)
                    if found:
                        self.under[index, place] = found
                elif ink.coloured > self._least:
                    self.places.add(drawn, ink.coloured)

    def _coats(self, item: Item) -> Iterator[Ink]:
        """Yield the inks of an item, the lowest first."""
        printed, areas, lines = self._printed, self._colours.areas, self._colours.lines
        match item:
            case Text(colour=colour, halo=halo):
                if halo is not None:
                    yield lines[printed(halo.colour)]
                yield lines[printed(colour)]
            case Icon(colour=colour):
                yield lines[printed(colour)]
            case Picture(image=image):  # any of its points may have as much as there is at most
                if self._is_drawn(image):
                    yield Ink("", "", coloured=self._colours.ink_limit or 0.0)
            case Box(fill=fill, stroke=stroke) | Path(fill=fill, stroke=stroke):
                if fill is not None:
                    yield areas[printed(fill)]
                if stroke is not None:
                    yield lines[printed(stroke.colour)]


def _letters(item: Text, part: Part) -> Rect:
    """Return where a line's letters are; ``extents`` has room for any mark, which is too much."""
    over, under = (each * item.size for each in _LETTERS)
    beside = _OVERHANG * item.size
    width = item.line.width / 1000 * item.size + item.tracking * item.size * len(item.line.text)
    halo = item.halo.width / 2 if item.halo else 0.0
    letters = Rect(item.x - beside, item.y - over, width + 2 * beside, over + under)
    return letters.grown(halo).moved(part.rect.x, part.rect.y)


def most_under_black(limit: float) -> float:
    """Return the most coloured ink on which black may be printed, 3.0 for 300 %."""
    return limit - BLACK + _ROUNDING
