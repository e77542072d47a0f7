"""Pictures of pixels: turned upright, scaled down, without anything but their pixels."""

import io
import warnings
from typing import Final

from PIL import Image, ImageCms, ImageOps

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.opened_picture import DEEP, plain_picture
from cjm_desktop.session.image_errors import HugePictureError, ImageError, NotAPictureError
from cjm_desktop.session.picture_sizes import (
    MOST_HEIGHT,
    MOST_PIXELS,
    MOST_WIDTH,
    fitting_size,
)

_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_QUALITY: Final = 88
_LARGE_PNG: Final = 400_000  # bytes; below it nothing is to be gained by another format
_WORTH_IT: Final = 3  # times smaller, before a picture without loss becomes one with loss


class Raster(NamedTuple):
    """A picture as the document keeps it."""

    data: bytes
    media_type: str
    width: int
    height: int


def kept_raster(data: bytes) -> Raster:
    """Return a picture as the document keeps it: upright, no larger than needed, pixels alone.

    Raises HugePictureError before it is unpacked, NotAPictureError when it is none or not whole.
    """
    try:
        return _kept(data)
    except ImageError:
        raise
    except Exception as error:  # decoders raise whatever they like at files that are not whole
        raise NotAPictureError from error


def _kept(data: bytes) -> Raster:
    picture = _opened(data)
    if picture.width * picture.height > MOST_PIXELS:
        raise HugePictureError(picture.width, picture.height, MOST_PIXELS)
    is_photo = picture.format == "JPEG"
    picture.draft(None, (2 * MOST_WIDTH, 2 * MOST_WIDTH))  # a photo is unpacked smaller at once
    picture.load()
    upright = ImageOps.exif_transpose(picture)
    pixels = _scaled(_plain(upright))
    return _written(pixels, is_photo=is_photo)


def _opened(data: bytes) -> Image.Image:
    with warnings.catch_warnings():
        # Pillow only warns at sizes of which ours are refused below.
        warnings.simplefilter("ignore", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise HugePictureError(0, 0, MOST_PIXELS) from error


def _plain(picture: Image.Image) -> Image.Image:
    """Return a picture in grey or in sRGB, with its transparency if any of it shows."""
    mode = "RGBA" if picture.has_transparency_data else _OPAQUE.get(picture.mode, "RGB")
    plain = _in_srgb(picture, mode)
    if mode == "RGBA" and plain.getchannel("A").getextrema() == (255, 255):
        return plain.convert("RGB")
    return plain


_OPAQUE: Final = {"1": "L", "L": "L"} | dict.fromkeys(DEEP, "L")


def _in_srgb(picture: Image.Image, mode: str) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if picture.mode in DEEP:
        return plain_picture(picture).convert(mode)
    if profile and picture.mode in ("RGB", "RGBA", "CMYK"):
        target = "RGBA" if picture.mode == "RGBA" else "RGB"
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(
                picture, own, ImageCms.createProfile("sRGB"), outputMode=target
            )
        except ImageCms.PyCMSError:  # a profile that cannot be read says nothing
            return picture.convert(mode)
        return picture.convert(mode) if turned is None else turned.convert(mode)
    return picture.convert(mode)


def _scaled(picture: Image.Image) -> Image.Image:
    if picture.width <= MOST_WIDTH and picture.height <= MOST_HEIGHT:
        return picture
    size = fitting_size(picture.width, picture.height)
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _written(picture: Image.Image, *, is_photo: bool) -> Raster:
    """Return a picture's file: without loss, unless it was a photo or is three times as large."""
    picture = Image.frombytes(picture.mode, picture.size, picture.tobytes())  # pixels alone
    if is_photo:
        return _as_jpeg(picture)
    lossless = _as_png(picture)
    if picture.mode == "RGBA" or len(lossless.data) < _LARGE_PNG:
        return lossless
    photo = _as_jpeg(picture)
    return photo if len(photo.data) * _WORTH_IT < len(lossless.data) else lossless


def _as_png(picture: Image.Image) -> Raster:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return Raster(out.getvalue(), "image/png", *picture.size)


def _as_jpeg(picture: Image.Image) -> Raster:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return Raster(out.getvalue(), "image/jpeg", *picture.size)
