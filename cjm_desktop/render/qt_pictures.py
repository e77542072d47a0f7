"""The document's images, decoded once and scaled to about the size that they are drawn at."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from math import ceil, log2
from time import monotonic
from typing import Final, Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.named_tuple import NamedTuple

Images = Callable[[ImageId], bytes | None]
Drawn = Literal["drawn", "awaited", "missing"]
Later = Callable[[Callable[[], QImage], Callable[[QImage | None], None]], None]
"""Does work elsewhere and hands over what comes of it, None when it was given up."""

_LARGEST_SIDE: Final = 2400  # pixels; a larger image is decoded to this, and still fits below
_BYTES_KEPT: Final = 24 * 2**20  # and all that was drawn a moment ago
_MOMENT: Final = 2.0  # seconds
_STEPS_PER_DOUBLING: Final = 2  # sizes are kept in steps of √2, so that a zoom scales seldom


class _Key(NamedTuple):
    image: ImageId
    step: int  # of size

    @property
    def side_px(self) -> int:
        """The longest side of an image of this size."""
        return min(_LARGEST_SIDE, ceil(2 ** (self.step / _STEPS_PER_DOUBLING)))


class _Kept:
    """An image in one size, and when it was drawn last."""

    def __init__(self, image: QImage) -> None:
        self.image = image
        self.drawn = monotonic()


class Pictures:
    """Draws images by their id; holds a bounded number of pixels.

    With ``later`` no drawing waits for an image: what is not ready is asked for, and drawn in the
    size that there is, or not yet. ``images`` is then called where the work is done.
    """

    def __init__(self, images: Images, later: Later | None = None) -> None:
        self._images = images
        self._later = later
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()
        self._bytes = 0
        self._broken: set[ImageId] = set()  # decoded in vain, and not tried at every zoom
        self._awaited: set[ImageId] = set()
        self._turn = 0  # grows when all is forgotten, so that late answers are told apart

    def draw(self, painter: QPainter, image: ImageId, target: QRectF) -> Drawn:
        """Draw an image into a rectangle, if it is there; tell whether it was."""
        on_device = painter.deviceTransform().mapRect(target)
        side = max(1.0, on_device.width(), on_device.height())
        found = self._found(_Key(image, ceil(_STEPS_PER_DOUBLING * log2(side))))
        if found is None:
            return "missing" if image in self._broken else "awaited"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, found)
        painter.restore()
        return "drawn"

    def forget(self) -> None:
        """Decode images anew from now on."""
        self._kept.clear()
        self._bytes = 0
        self._broken.clear()
        self._awaited.clear()
        self._turn += 1

    def _found(self, key: _Key) -> QImage | None:
        """Return an image in a size or, while that is awaited, in the largest that there is."""
        if key not in self._kept and key.image not in self._broken | self._awaited:
            self._ask(key)
        kept = self._kept.get(key) or self._largest(key.image)
        if kept is None:
            return None
        kept.drawn = monotonic()
        return kept.image

    def _ask(self, key: _Key) -> None:
        work = self._work(key)
        if self._later is None:
            self._keep(key, self._turn, work())
        else:
            self._awaited.add(key.image)
            self._later(work, partial(self._keep, key, self._turn))

    def _work(self, key: _Key) -> Callable[[], QImage]:
        """Return how an image comes by a size: from a larger one, or else from its bytes."""
        largest = self._largest(key.image)
        if largest is not None and max(largest.image.size().toTuple()) >= key.side_px:
            return partial(_shrunk, largest.image, key.side_px)
        return lambda: _decoded(self._images(key.image) or b"", key.side_px)

    def _largest(self, image: ImageId) -> _Kept | None:
        sizes = [(key.step, kept) for key, kept in self._kept.items() if key.image == image]
        return max(sizes, key=lambda size: size[0])[1] if sizes else None

    def _keep(self, key: _Key, turn: int, image: QImage | None) -> None:
        if turn != self._turn:
            return
        self._awaited.discard(key.image)
        if image is None:
            return
        if image.isNull():
            self._broken.add(key.image)
            return
        self._kept[key] = _Kept(image)
        self._bytes += image.sizeInBytes()
        self._make_room()

    def _make_room(self) -> None:
        """Let go of the images that were drawn longest ago, but of none that is in view."""
        long_ago = monotonic() - _MOMENT
        for key, kept in sorted(self._kept.items(), key=lambda item: item[1].drawn):
            if self._bytes <= _BYTES_KEPT or kept.drawn > long_ago:
                return
            del self._kept[key]
            self._bytes -= kept.image.sizeInBytes()


def _shrunk(image: QImage, side_px: int) -> QImage:
    size = image.size().scaled(QSize(side_px, side_px), _KEEP_RATIO)
    return image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)


def _decoded(data: bytes, side_px: int) -> QImage:
    """Return an image no larger than a side; a null one when the bytes are no image."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > side_px:
        reader.setScaledSize(size.scaled(QSize(side_px, side_px), _KEEP_RATIO))
    image = reader.read()
    if image.isNull():
        return image
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


_KEEP_RATIO: Final = Qt.AspectRatioMode.KeepAspectRatio
