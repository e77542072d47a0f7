"""Whether the images of a print shop's file are in ink, and in no more than a press takes."""

from collections.abc import Iterator
from typing import Any

from pikepdf import Name, Object
from PIL import Image, ImageChops

_SPACES = (Name.DeviceCMYK, Name.DeviceGray)
_ROUNDING = 0.03  # of inks that are whole 255ths, summed up in quarters


class ImageChecks:
    """Looks at each image once, however often it is drawn."""

    def __init__(self, ink_limit: float) -> None:
        self._limit = ink_limit
        self._coloured: dict[tuple[int, int], float] = {}
        self._known: dict[tuple[int, int], tuple[tuple[str, str], ...]] = {}

    def faults(self, image: Object) -> tuple[tuple[str, str], ...]:
        """Return the rules that an image breaks, with what was found."""
        known = self._known.get(image.objgen)
        if known is None:
            known = self._known[image.objgen] = tuple(self._faults(image))
        return known

    def most_coloured(self, image: Object) -> float:
        """Return the most cyan, magenta and yellow together that a pixel has, 3.0 for all."""
        if image.get("/ColorSpace") != Name.DeviceCMYK:
            return 0.0
        known = self._coloured.get(image.objgen)
        if known is None:
            known = self._coloured[image.objgen] = _most_ink(image, (1, 1, 1, 0))
        return known

    def _faults(self, image: Object) -> Iterator[tuple[str, str]]:
        if "/SMask" in image:
            yield "nothing blends", "an image"
        if image.get("/ImageMask", False):
            return
        space = image.get("/ColorSpace")
        if space not in _SPACES:
            yield "all is in the inks of the press", f"an image in {space}"
        elif space == Name.DeviceCMYK:
            most = _most_ink(image)
            if most > self._limit + _ROUNDING:
                yield "no more ink than the limit", f"an image with {most:.0%}"


def _most_ink(image: Object, counted: tuple[int, int, int, int] = (1, 1, 1, 1)) -> float:
    """Return the most ink that a pixel of an image in 8 bits has, 4.0 for all of it."""
    size = int(image.Width), int(image.Height)
    plates = Image.frombytes("CMYK", size, image.read_bytes()).split()
    cyan, magenta, yellow, black = (
        plate if counts else Image.new("L", size)
        for plate, counts in zip(plates, counted, strict=True)
    )
    halves = ImageChops.add(cyan, magenta, scale=2), ImageChops.add(yellow, black, scale=2)
    most: Any = ImageChops.add(*halves, scale=2).getextrema()[1]
    return float(most) * 4 / 255
