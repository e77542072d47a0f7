"""The parts of a scene as groups of elements."""

from typing import assert_never

from cjm_desktop.base.icons import ICON_SQUARE, IconWeight
from cjm_desktop.render.svg.markup import attribute, factor, number, numbers, painted, path_data
from cjm_desktop.render.svg.pictures import EmbeddedPictures
from cjm_desktop.render.svg.text import Lettering
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import Box, Icon, Item, Part, Path, Picture, Text
from cjm_desktop.scene.tags import Role, Tag

_LEVELS: dict[Role, int] = {"title": 1, "row header": 2}


class Drawing:
    """Writes parts; collects the icons that they need."""

    def __init__(
        self, lettering: Lettering, pictures: EmbeddedPictures, thinnest: float, reading: Tag | None
    ) -> None:
        self._lettering = lettering
        self._pictures = pictures
        self._thinnest = thinnest
        self._said: dict[int, str] = {}
        self._icons: dict[tuple[str, IconWeight], str] = {}
        if reading is not None:
            self._note(reading)

    def part(self, index: int, part: Part) -> str:
        """Return a part; "" when it draws nothing."""
        drawn = "".join(map(self._element, part.items))
        if not drawn:
            return ""
        x, y = part.rect.x, part.rect.y
        moved = f' transform="translate({numbers(x, y)})"' if x or y else ""
        return f"<g{moved}{self._said.get(index, '')}>{drawn}</g>\n"

    def icons(self) -> list[str]:
        """Return the definitions of the icons."""
        return [
            f'<path id="{name}" d="{path_data(icon_steps(icon, weight))}"/>'
            for (icon, weight), name in self._icons.items()
        ]

    def _note(self, tag: Tag) -> None:
        """Note what is said of the parts of a tag to those who do not see them."""
        for place, index in enumerate(tag.parts):
            if tag.role == "figure":
                words = f' role="img"{attribute("aria-label", tag.words)}'
                self._said[index] = ' aria-hidden="true"' if place or not tag.words else words
            elif tag.role in _LEVELS:
                self._said[index] = f' role="heading" aria-level="{_LEVELS[tag.role]}"'
        for child in tag.children:
            self._note(child)

    def _element(self, item: Item) -> str:
        match item:
            case Text():
                return self._lettering.line(item)
            case Box():
                return self._box(item)
            case Path(steps, fill, stroke):
                return f'<path d="{path_data(steps)}"{painted(fill, stroke, self._thinnest)}/>'
            case Icon():
                return self._icon(item)
            case Picture():
                return self._pictures.element(item)
            case _:
                assert_never(item)

    def _box(self, item: Box) -> str:
        x, y, w, h = item.rect
        radius = min(item.radius, w / 2, h / 2)
        corner = f' rx="{number(radius)}"' if radius > 0 else ""
        place = f'x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        return f"<rect {place}{corner}{painted(item.fill, item.stroke, self._thinnest)}/>"

    def _icon(self, item: Icon) -> str:
        key = item.name, item.weight
        name = self._icons.setdefault(key, f"i{len(self._icons) + 1}")
        scale = factor(item.size / ICON_SQUARE)
        placed = f"translate({numbers(item.x, item.y)}) scale({scale})"
        return f'<use xlink:href="#{name}" transform="{placed}" fill="{item.colour}"/>'
