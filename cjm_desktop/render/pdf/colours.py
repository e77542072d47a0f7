"""How the colours of a scene are written: the ways that presses and screens differ in."""

from abc import ABC, abstractmethod

from PIL import Image

from cjm_desktop.base.bounded import Bounded
from cjm_desktop.base.colour import Colour, channels
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.operators import numbers

_KEPT = 1000  # a map has some fifty colours


class Ink(NamedTuple):
    """A colour as operators set it, and whether it is printed over what lies beneath it."""

    fill: str
    stroke: str
    overprint: bool = False
    total: float = 0.0  # of a press's inks, 3.0 for 300 %; screens have none
    coloured: float = 0.0  # the same without black, which is all that lies under overprinting black


class Colours(ABC):
    """A colour space that everything in a document is written in."""

    cmyk: bool
    keeps_pictures: bool  # as they are, with what is half transparent in them
    ink_limit: float | None = None  # the most ink in one place, 3.0 for 300 %; screens have none

    def __init__(self) -> None:
        self.areas: Bounded[Colour, Ink] = Bounded(self.area, _KEPT)
        self.lines: Bounded[Colour, Ink] = Bounded(self.line, _KEPT)

    @abstractmethod
    def area(self, colour: Colour) -> Ink:
        """Return how a colour fills an area; ``areas`` remembers it."""

    @abstractmethod
    def line(self, colour: Colour) -> Ink:
        """Return how a colour is drawn with in text, icons and lines; ``lines`` remembers it."""

    @abstractmethod
    def picture(self, picture: Image.Image) -> Image.Image:
        """Return a picture without transparency as it is embedded: grey, RGB or CMYK."""


class ScreenColours(Colours):
    """RGB as the scene has it, black above all."""

    cmyk = False
    keeps_pictures = True

    def area(self, colour: Colour) -> Ink:
        """Return the colour."""
        operands = numbers(*channels(colour))
        return Ink(f"{operands} rg", f"{operands} RG")

    def line(self, colour: Colour) -> Ink:
        """Return the colour."""
        return self.areas[colour]

    def picture(self, picture: Image.Image) -> Image.Image:
        """Return the picture in grey if it has no colours, else in RGB."""
        return picture.convert("L" if picture.mode in ("1", "L", "LA") else "RGB")
