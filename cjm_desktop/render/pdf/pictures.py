"""Pictures of the document as PDF images."""

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from pikepdf import Dictionary, Name, Pdf, Stream
from PIL import Image

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.opened_picture import opened_picture, plain_picture
from cjm_desktop.render.pdf.colours import Colours

Images = Callable[[ImageId], bytes | None]

_POINTS_PER_INCH = 72
_WORTH_IT = 1.1  # times the resolution asked for, from which a picture is made smaller
_QUALITY = 92  # of photos that were photos before they were made smaller
_MASK_SCALE = 3  # pixels of a mask that are as wide as one of its picture


class _Source(NamedTuple):
    data: bytes
    is_transparent: bool


@dataclass(slots=True)
class _Use:
    """A picture on one ground, and the widest that it is drawn, in points."""

    name: str
    data: bytes
    ground: Colour | None
    widest: float = 0.0


class Pictures:
    """The pictures of a document, embedded once each for every colour that shows through them.

    ``most_ppi`` is the resolution that they have at most where they are drawn largest.
    """

    def __init__(
        self, pdf: Pdf, images: Images, colours: Colours, most_ppi: float | None = None
    ) -> None:
        self._pdf = pdf
        self._images = images
        self._colours = colours
        self._most_ppi = most_ppi
        self._sources: dict[ImageId, _Source | None] = {}
        self._uses: dict[tuple[ImageId, Colour | None], _Use] = {}

    def name(self, image: ImageId, width: float, ground: Callable[[], Colour]) -> str | None:
        """Return the resource that draws a picture in the unit square; None if it is unreadable.

        The width is in points; ``ground`` gives the colour behind the picture.
        """
        source = self._known(image)
        if source is None:
            return None
        flattened = source.is_transparent and not self._colours.keeps_pictures
        shown = ground() if flattened else None
        use = self._uses.get((image, shown))
        if use is None:
            use = _Use(f"P{len(self._uses) + 1}", source.data, shown)
            self._uses[image, shown] = use
        use.widest = max(use.widest, width)
        return use.name

    def is_readable(self, image: ImageId) -> bool:
        """Tell whether a picture is drawn, and not a sign in its place."""
        return self._known(image) is not None

    def _known(self, image: ImageId) -> _Source | None:
        if image not in self._sources:
            self._sources[image] = _source(self._images(image))
        return self._sources[image]

    def embed(self) -> Dictionary:
        """Add the pictures to the document, once all are drawn, and return them by name."""
        return Dictionary({f"/{use.name}": self._stream(use) for use in self._uses.values()})

    def _stream(self, use: _Use) -> Stream:
        picture: Image.Image = Image.open(io.BytesIO(use.data))
        wanted = self._wanted_width(picture, use)
        if wanted is None and self._colours.keeps_pictures and _is_plain_jpeg(picture):
            # as it is, nothing is lost
            return _stream(self._pdf, picture, use.data, Filter=Name.DCTDecode)
        is_photo = self._colours.keeps_pictures and _is_plain_jpeg(picture)
        if use.ground is not None:
            picture = _on_ground(picture, use.ground)
        if wanted is not None:
            height = max(1, round(picture.height * wanted / picture.width))
            picture = plain_picture(picture).resize((wanted, height), Image.Resampling.LANCZOS)
        if is_photo:
            data = _as_jpeg(picture)
            return _stream(self._pdf, picture, data, Filter=Name.DCTDecode)
        return image_stream(self._pdf, picture, self._colours)

    def _wanted_width(self, picture: Image.Image, use: _Use) -> int | None:
        """Return the pixels to which a picture is made smaller, if it is."""
        if self._most_ppi is None:
            return None
        enough = self._most_ppi * use.widest / _POINTS_PER_INCH
        return max(1, round(enough)) if picture.width > enough * _WORTH_IT else None


def image_stream(pdf: Pdf, picture: Image.Image, colours: Colours) -> Stream:
    """Return a bitmap as a PDF image, with its transparency if it has any.

    Where colours do not blend, each pixel is either shown or not, by a finer mask.
    """
    picture = plain_picture(picture)
    image = _flat_stream(pdf, colours.picture(picture))
    if picture.has_transparency_data:
        shape = picture.convert("RGBA").getchannel("A")
        if colours.keeps_pictures:
            image.SMask = _flat_stream(pdf, shape)
        else:
            image.Mask = _mask(pdf, shape)
    return image


def _mask(pdf: Pdf, shape: Image.Image) -> Stream:
    size = shape.width * _MASK_SCALE, shape.height * _MASK_SCALE
    fine = shape.resize(size, Image.Resampling.BICUBIC)
    hidden = fine.point([255] * 128 + [0] * 128).convert("1")
    return Stream(
        pdf,
        zlib.compress(hidden.tobytes()),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=hidden.width,
        Height=hidden.height,
        ImageMask=True,
        BitsPerComponent=1,
        Filter=Name.FlateDecode,
    )


def _flat_stream(pdf: Pdf, picture: Image.Image) -> Stream:
    return _stream(pdf, picture, zlib.compress(picture.tobytes()), Filter=Name.FlateDecode)


_SPACES = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}


def _stream(pdf: Pdf, picture: Image.Image, data: bytes, **further: Name) -> Stream:
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=picture.width,
        Height=picture.height,
        BitsPerComponent=8,
        ColorSpace=_SPACES[picture.mode],
        **further,
    )


def _as_jpeg(picture: Image.Image) -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    return written.getvalue()


def _is_plain_jpeg(picture: Image.Image) -> bool:
    return picture.format == "JPEG" and picture.mode in ("L", "RGB")


def _on_ground(picture: Image.Image, ground: Colour) -> Image.Image:
    flat = Image.new("RGB", picture.size, ground)
    shown = plain_picture(picture).convert("RGBA")
    flat.paste(shown, mask=shown.getchannel("A"))
    return flat


def _source(data: bytes | None) -> _Source | None:
    """Return a picture's file if it can be read."""
    picture = opened_picture(data)
    if data is None or picture is None:
        return None
    return _Source(data, picture.has_transparency_data)
