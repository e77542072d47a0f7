"""Scenes as PNG, drawn in bands: memory stays small however large the picture (ISO 15948)."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from typing import BinaryIO, Final

from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Tell, Teller, silent
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.render.qt_pictures import Images
from cjm_desktop.scene.extent import extent
from cjm_desktop.scene.items import Part, Scene

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_BAND_BYTES: Final = 16 * 2**20
_WIDEST: Final = 16_384  # pixels of one image; Qt paints nothing beyond twice that
_MOST_PIXELS: Final = 1_500_000_000  # ten times an A0 at 300 dpi
_LEVEL: Final = 6  # of compression
_METRE: Final = 39.3701  # inches


class TooManyPixelsError(CjmError):
    """A picture would be larger than programs can open."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__(
            f"A picture of {width:,} × {height:,} pixels is too large; "
            f"{_MOST_PIXELS / 1e6:,.0f} million are the most."
        )
        self.width = width
        self.height = height


class PngPicture(NamedTuple):
    """A scene as a picture: how wide and high in pixels, and at what resolution it is printed."""

    scene: Scene
    width: int
    height: int
    dpi: float
    transparent: bool = False  # without the paper's colour


def write_png(picture: PngPicture, out: BinaryIO, images: Images, tell: Tell = silent) -> None:
    """Write a picture; raises TooManyPixelsError before anything is drawn.

    Needs an application object of Qt for its fonts. ``images`` gives the files of pictures;
    ``tell`` is told how far the work is.
    """
    if picture.width * picture.height > _MOST_PIXELS:
        raise TooManyPixelsError(picture.width, picture.height)
    out.write(_SIGNATURE)
    _write_chunk(out, b"IHDR", _header(picture))
    _write_chunk(out, b"sRGB", b"\0")  # perceptual
    _write_chunk(out, b"pHYs", struct.pack(">IIB", *[round(picture.dpi * _METRE)] * 2, 1))
    packer, teller = zlib.compressobj(_LEVEL), Teller(tell, "writing")
    for top, band in _bands(picture, images):
        teller.done(top / picture.height)
        _write_chunk(out, b"IDAT", packer.compress(band))
    _write_chunk(out, b"IDAT", packer.flush())
    _write_chunk(out, b"IEND", b"")


def _header(picture: PngPicture) -> bytes:
    colour = 6 if picture.transparent else 2  # red, green and blue, with opacity or without
    return struct.pack(">IIBBBBB", picture.width, picture.height, 8, colour, 0, 0, 0)


def _write_chunk(out: BinaryIO, kind: bytes, data: bytes) -> None:
    if not data and kind == b"IDAT":
        return
    out.write(struct.pack(">I", len(data)) + kind + data)
    out.write(struct.pack(">I", zlib.crc32(kind + data)))


def _bands(picture: PngPicture, images: Images) -> Iterator[tuple[int, bytes]]:
    """Yield the rows of pixels from top to bottom, many at a time, each after its filter (none).

    And before them which row the first is.
    """
    painter = _BandPainter(picture, images)
    step = max(1, _BAND_BYTES // (4 * picture.width))
    for top in range(0, picture.height, step):
        height = min(step, picture.height - top)
        strips = [
            painter.pixels(left, top, min(_WIDEST, picture.width - left), height)
            for left in range(0, picture.width, _WIDEST)
        ]
        yield top, b"".join(_rows(strips, height))


def _rows(strips: "Sequence[_Pixels]", height: int) -> Iterator[bytes]:
    for row in range(height):
        yield b"\0"
        for strip in strips:
            start = row * strip.stride
            yield strip.data[start : start + strip.length]


class _Pixels(NamedTuple):
    """The bytes of an image: how far a row is from the next, and how many of these are pixels."""

    data: bytes
    stride: int
    length: int


class _BandPainter:
    """Paints parts of a picture, each with what touches it and no more."""

    def __init__(self, picture: PngPicture, images: Images) -> None:
        self._picture = picture
        self._scale = picture.width / picture.scene.width
        self._renderer = QtRenderer(images)
        self._parts = [
            (rect, part) for part in picture.scene.parts if (rect := extent(part)) is not None
        ]

    def pixels(self, left: int, top: int, width: int, height: int) -> _Pixels:
        """Return the pixels of a part of the picture."""
        clear = self._picture.transparent
        kind = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
        image = QImage(width, height, kind)
        image.fill(QColor(0, 0, 0, 0) if clear else QColor(self._picture.scene.background))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-left, -top)
            painter.scale(self._scale, self._scale)
            self._renderer.draw_parts(painter, self._touching(left, top, width, height))
        written = QImage.Format.Format_RGBA8888 if clear else QImage.Format.Format_RGB888
        plain = image.convertToFormat(written)
        stride = plain.bytesPerLine()
        return _Pixels(bytes(plain.constBits()), stride, width * (4 if clear else 3))

    def _touching(self, left: int, top: int, width: int, height: int) -> list[Part]:
        scale = self._scale
        seen = Rect(left / scale, top / scale, width / scale, height / scale).grown(2 / scale)
        return [part for rect, part in self._parts if rect.intersects(seen)]
