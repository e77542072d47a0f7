"""Pictures of the document, each embedded once."""

import base64
from collections.abc import Callable
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import ImageId
from cjm_desktop.render.svg.markup import factor, numbers, painted
from cjm_desktop.render.web_pictures import web_picture
from cjm_desktop.scene.items import Picture, Stroke

Images = Callable[[ImageId], bytes | None]

_MISSING: Final = Colour("#EFECE5")
_MISSING_LINE: Final = Stroke(Colour("#8E897E"))


class EmbeddedPictures:
    """The pictures of a drawing; ``definitions`` holds them in a unit square."""

    def __init__(self, images: Images, thinnest: float) -> None:
        self.definitions: list[str] = []
        self._images = images
        self._thinnest = thinnest
        self._names: dict[ImageId, str | None] = {}

    def element(self, item: Picture) -> str:
        """Return a picture at its place; a crossed-out box where its file cannot be read."""
        if item.image not in self._names:
            self._names[item.image] = self._define(item.image)
        name = self._names[item.image]
        x, y, w, h = item.rect
        if name is None:
            box = f"M{numbers(x, y)}H{numbers(x + w)}V{numbers(y + h)}H{numbers(x)}Z"
            cross = f"M{numbers(x, y)}L{numbers(x + w, y + h)}"
            return f'<path d="{box}{cross}"{painted(_MISSING, _MISSING_LINE, self._thinnest)}/>'
        placed = f"translate({numbers(x, y)}) scale({factor(w)} {factor(h)})"
        return f'<use xlink:href="#{name}" transform="{placed}"/>'

    def _define(self, image: ImageId) -> str | None:
        picture = web_picture(self._images(image))
        if picture is None:
            return None
        name = f"p{len(self.definitions) + 1}"
        file = base64.b64encode(picture.data).decode("ascii")
        self.definitions.append(
            f'<image id="{name}" width="1" height="1" preserveAspectRatio="none" '
            f'xlink:href="data:{picture.media_type};base64,{file}"/>'
        )
        return name
