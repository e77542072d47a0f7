"""Colours for a press: inks by its profile, black as one ink, no more ink than paper takes."""

import functools
import io
import math
import struct
from collections.abc import Iterable
from functools import cached_property

from PIL import Image, ImageCms, ImageFilter

from cjm_desktop.base.colour import Colour
from cjm_desktop.render.pdf.colours import Colours, Ink
from cjm_desktop.render.pdf.operators import numbers
from cjm_desktop.render.pdf.press_profile import PressProfile

_Inks = tuple[float, float, float, float]  # cyan, magenta, yellow and black, each 0 to 1

_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_GREY = 7.5  # chroma (CIE Lab) up to which the inks of the sheet and lines are grey to the eye
_DARK = 60.0  # lightness below which a grey area is text's companion, such as a bar
_PALE = 90.0  # lightness above which lines are of paper, and must look as its areas do
_NODES = 17  # of sRGB, along each side of its cube
_SPARING = 0.9  # of its coloured ink, of which a colour looks nearly the same
_ROUNDING = 0.01  # by which four rounded inks may exceed their sum


class PressColours(Colours):
    """CMYK through a profile, relative colorimetric.

    Text and lines that look grey are printed with black ink alone, as light as they are on screen;
    the darkest are whole black and overprint, so that no other plate has to fit round them. Where
    black on a colour would be too much, the colour has a little less ink if that is enough, and
    otherwise black cuts it out (see ``ink_stacks``).
    ``ink_limit`` is the most ink in one place, 3.0 for 300 %; without one it is what the profile's
    own conversion takes at most.
    """

    cmyk = True
    keeps_pictures = False
    ink_limit: float

    def __init__(self, profile: PressProfile, ink_limit: float | None = None) -> None:
        super().__init__()
        self._press = ImageCms.ImageCmsProfile(io.BytesIO(profile.data))
        self._to_press = _from_srgb(self._press, "CMYK")
        own = max(map(sum, _all_inks(_cube(), self._to_press)))
        self._exceeds = ink_limit is not None and own > ink_limit + _ROUNDING
        self.ink_limit = own if ink_limit is None else min(own, ink_limit)

    def area(self, colour: Colour) -> Ink:
        """Return how a colour fills an area; dark greys are black ink alone, as text is."""
        lightness, chroma = _seen(colour)
        if chroma <= _GREY and lightness < _DARK:
            return _ink((0, 0, 0, self._black(lightness)))
        return self._mixed(colour)

    def line(self, colour: Colour) -> Ink:
        """Return how a colour is drawn with in text, icons and lines."""
        lightness, chroma = _seen(colour)
        if chroma > _GREY or lightness > _PALE:
            return self._mixed(colour)
        black = self._black(lightness)
        return _ink((0, 0, 0, black))._replace(overprint=black == 1)

    def picture(self, picture: Image.Image) -> Image.Image:
        """Return a picture in CMYK; one without colours in grey, which is black ink alone."""
        if picture.mode in ("1", "L", "LA"):
            return picture.convert("L").point(self._greys)
        plain = picture.convert("RGB")
        return plain.filter(self._limited) if self._exceeds else _converted(plain, self._softly)

    def _mixed(self, colour: Colour) -> Ink:
        """Return a colour's inks as the profile has them."""
        (inks,) = _all_inks(Image.new("RGB", (1, 1), colour), self._to_press)
        return _ink(self._under_black(self._within_limit(inks)))

    def _under_black(self, inks: _Inks) -> _Inks:
        """Return inks with a little less of the coloured ones where black fits on them then."""
        *coloured, black = inks
        total, most = sum(coloured), self.ink_limit - 1
        if not most < total <= most / _SPARING:
            return inks
        cyan, magenta, yellow = (ink * most / total for ink in coloured)
        return cyan, magenta, yellow, black

    def _within_limit(self, inks: _Inks) -> _Inks:
        """Return inks with less of the coloured ones where all together would be too much."""
        *coloured, black = inks
        total = sum(coloured)
        if total + black <= self.ink_limit + _ROUNDING:
            return inks
        share = max(0.0, self.ink_limit - black) / total
        cyan, magenta, yellow = (ink * share for ink in coloured)
        return cyan, magenta, yellow, black

    def _black(self, lightness: float) -> float:
        """Return how much black ink alone is as light, relative to the paper."""
        levels = self._blacks
        return min(range(256), key=lambda k: abs(levels[k] - lightness)) / 255

    @cached_property
    def _blacks(self) -> list[float]:
        """The lightness of black ink, from none to the whole in 256 steps."""
        ramp = Image.frombytes("CMYK", (256, 1), bytes(n for k in range(256) for n in (0, 0, 0, k)))
        lab = ImageCms.createProfile("LAB")
        seen = ImageCms.buildTransform(self._press, lab, "CMYK", "LAB", _INTENT)
        return [level / 2.55 for level in _converted(ramp, seen).tobytes()[::3]]

    @cached_property
    def _greys(self) -> list[int]:
        """For each grey of a screen that of PDF, which is 255 without ink."""
        lightness = [
            _seen(Colour(f"#{level:02X}{level:02X}{level:02X}"))[0] for level in range(256)
        ]
        return [255 - round(255 * self._black(level)) for level in lightness]

    @cached_property
    def _softly(self) -> ImageCms.ImageCmsTransform:
        """What turns pictures into inks: their shadows keep their differences."""
        return _from_srgb(self._press, "CMYK", ImageCms.Flags.BLACKPOINTCOMPENSATION)

    @cached_property
    def _limited(self) -> ImageFilter.Color3DLUT:
        """The same within the limit, as a table between whose colours lies all else."""
        inks = map(self._within_limit, _all_inks(_cube(), self._softly))
        table = [ink for each in inks for ink in each]
        return ImageFilter.Color3DLUT(_NODES, table, channels=4, target_mode="CMYK")


def _ink(inks: _Inks) -> Ink:
    operands = numbers(*inks)
    return Ink(f"{operands} k", f"{operands} K", total=sum(inks), coloured=sum(inks[:3]))


def _seen(colour: Colour) -> tuple[float, float]:
    """Return a colour's lightness, 0 to 100, and chroma (CIE Lab)."""
    pixel = _converted(Image.new("RGB", (1, 1), colour), _to_lab())
    lightness, a, b = struct.unpack("Bbb", pixel.tobytes())
    return lightness / 2.55, math.hypot(a, b)


def _cube() -> Image.Image:
    """Return colours from all over sRGB, red changing first and blue last."""
    levels = [round(255 * node / (_NODES - 1)) for node in range(_NODES)]
    pixels = bytes(
        n for blue in levels for green in levels for red in levels for n in (red, green, blue)
    )
    return Image.frombytes("RGB", (_NODES * _NODES, _NODES), pixels)


def _all_inks(picture: Image.Image, transform: ImageCms.ImageCmsTransform) -> Iterable[_Inks]:
    data = iter(_converted(picture, transform).tobytes())
    for cyan, magenta, yellow, black in zip(data, data, data, data, strict=True):
        yield cyan / 255, magenta / 255, yellow / 255, black / 255


def _converted(picture: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    converted = ImageCms.applyTransform(picture, transform)
    assert converted is not None  # it is only when a picture is changed in its place
    return converted


def _from_srgb(
    profile: ImageCms.ImageCmsProfile,
    mode: str,
    flags: ImageCms.Flags = ImageCms.Flags.NONE,
) -> ImageCms.ImageCmsTransform:
    srgb = ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(srgb, profile, "RGB", mode, _INTENT, flags)


@functools.cache
def _to_lab() -> ImageCms.ImageCmsTransform:
    return _from_srgb(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), "LAB")
