"""Pictures of the document as PDF images."""

import io
from collections.abc import Callable

from pikepdf import Dictionary, Name, Pdf, Stream
from PIL import Image

from cjm_desktop.base.ids import ImageId

Images = Callable[[ImageId], bytes | None]


class Pictures:
    """The pictures of a document, embedded once each."""

    def __init__(self, pdf: Pdf, images: Images) -> None:
        self._pdf = pdf
        self._images = images
        self._names: dict[ImageId, str | None] = {}
        self.resources = Dictionary()

    def name(self, image: ImageId) -> str | None:
        """Return the resource that draws a picture in the unit square; None if it is unreadable."""
        if image not in self._names:
            self._names[image] = self._embed(self._images(image), f"P{len(self._names) + 1}")
        return self._names[image]

    def _embed(self, data: bytes | None, name: str) -> str | None:
        picture = None if data is None else _decode(data)
        if data is None or picture is None:
            return None
        self.resources[Name(f"/{name}")] = _picture_stream(self._pdf, picture, data)
        return name


def image_stream(pdf: Pdf, picture: Image.Image) -> Stream:
    """Return a bitmap as a PDF image, with its transparency if it has any."""
    plain = picture.convert("L" if picture.mode in ("1", "L", "LA") else "RGB")
    image = _stream(pdf, plain, plain.tobytes())
    if picture.has_transparency_data:
        shape = picture.convert("RGBA").getchannel("A")
        image.SMask = _stream(pdf, shape, shape.tobytes())
    return image


def _picture_stream(pdf: Pdf, picture: Image.Image, data: bytes) -> Stream:
    if picture.format == "JPEG" and picture.mode in ("L", "RGB"):
        return _stream(pdf, picture, data, Filter=Name.DCTDecode)  # as it is, nothing is lost
    return image_stream(pdf, picture)


def _stream(pdf: Pdf, picture: Image.Image, data: bytes, **further: Name) -> Stream:
    return Stream(
        pdf,
        data,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=picture.width,
        Height=picture.height,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceGray if picture.mode == "L" else Name.DeviceRGB,
        **further,
    )


def _decode(data: bytes) -> Image.Image | None:
    try:
        picture = Image.open(io.BytesIO(data))
        picture.load()
    except Exception:  # decoders raise whatever they like at files that are not whole
        return None
    return picture
