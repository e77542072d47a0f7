"""The pixels of a picture's file, for all who draw pictures or tell whether they can be drawn."""

import io
from typing import Final

from PIL import Image, ImageChops, ImageCms

DEEP: Final = ("I", "F", "I;16", "I;16L", "I;16B", "I;16N")
"""Modes of grey with more than 8 bits; Pillow's own conversion cuts off what exceeds 255."""

_PLAIN: Final = ("L", "LA", "RGB", "RGBA")
_GREY: Final = ("1", "L", "La")


def opened_picture(data: bytes | None) -> Image.Image | None:
    """Return a picture with all its pixels; None when it is missing or cannot be read."""
    if not data:
        return None
    try:
        picture = Image.open(io.BytesIO(data))
        picture.load()
    except Exception:  # decoders raise whatever they like at files that are not whole
        return None
    return picture


def plain_picture(picture: Image.Image) -> Image.Image:
    """Return a picture of any mode in 8 bits: grey or sRGB, with transparency if it has any."""
    if picture.mode in DEEP:
        grey = plain_grey(picture)
        hidden = picture.info.get("transparency")
        return grey if hidden is None else _without(grey, picture, hidden)
    if picture.mode == "LAB":
        return _from_lab(picture)
    if picture.mode in _PLAIN and "transparency" not in picture.info:
        return picture
    mode = "L" if picture.mode in _GREY else "RGB"
    return picture.convert(f"{mode}A" if picture.has_transparency_data else mode)


def plain_grey(picture: Image.Image) -> Image.Image:
    """Return a picture of one of the deep modes in 8 bits, as light as it is."""
    white = 65_535.0 if picture.mode.startswith("I;16") else _white(picture)
    return picture.convert("F").point(lambda value: value * (255 / white) + 0.5).convert("L")


def _white(picture: Image.Image) -> float:
    """Return which number is white: files of 32 bits do not say it, and use one of these."""
    _, most = picture.getextrema()
    usual = (1.0, 255.0, 65_535.0) if picture.mode == "F" else (255.0, 65_535.0)
    return next((white for white in usual if float(str(most)) <= white), 2.0**32 - 1)


def _without(grey: Image.Image, picture: Image.Image, hidden: int) -> Image.Image:
    """Return a grey picture in which one shade of what it was made from is transparent."""
    away = picture.convert("F").point(lambda value: value - float(hidden))
    less, more = (away.point(lambda value, by=by: value * by).convert("L") for by in (-255, 255))
    alpha = ImageChops.lighter(less, more)  # 255 wherever the shade differs by 1 or more
    return Image.merge("LA", (grey, alpha))


def _from_lab(picture: Image.Image) -> Image.Image:
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    turned = ImageCms.profileToProfile(picture, lab, srgb, outputMode="RGB")
    assert turned is not None  # it is only when a picture is changed in its place
    return turned
