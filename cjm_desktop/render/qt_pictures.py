"""The document's images, decoded once and scaled to about the size that they are drawn at."""

from collections import OrderedDict
from collections.abc import Callable
from math import ceil, log2
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from cjm_desktop.base.ids import ImageId

_LARGEST_SIDE: Final = 2400  # pixels; a larger image is decoded to this, and still fits below
_BYTES_KEPT: Final = 24 * 2**20
_STEPS_PER_DOUBLING: Final = 2  # sizes are kept in steps of √2, so that a zoom scales seldom


class Pictures:
    """Draws images by their id; holds a bounded number of pixels."""

    def __init__(self, images: Callable[[ImageId], bytes | None]) -> None:
        self._images = images
        self._kept: OrderedDict[tuple[ImageId, int], QImage] = OrderedDict()
        self._bytes = 0
        self._broken: set[ImageId] = set()  # decoded in vain, and not tried at every zoom

    def draw(self, painter: QPainter, image: ImageId, target: QRectF) -> bool:
        """Draw an image into a rectangle; return whether there is such an image."""
        on_device = painter.deviceTransform().mapRect(target)
        scaled = self._scaled(image, max(on_device.width(), on_device.height()))
        if scaled.isNull():
            return False
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, scaled)
        painter.restore()
        return True

    def forget(self) -> None:
        """Decode images anew from now on."""
        self._kept.clear()
        self._bytes = 0
        self._broken.clear()

    def _scaled(self, image: ImageId, side: float) -> QImage:
        step = ceil(_STEPS_PER_DOUBLING * log2(max(1.0, side)))
        key = (image, step)
        known = self._kept.get(key)
        if known is not None:
            self._kept.move_to_end(key)
            return known
        if image in self._broken:
            return QImage()
        made = self._made(image, min(_LARGEST_SIDE, ceil(2 ** (step / _STEPS_PER_DOUBLING))))
        if made.isNull():
            self._broken.add(image)
        else:
            self._keep(key, made)
        return made

    def _made(self, image: ImageId, side_px: int) -> QImage:
        """Return an image in a size: from a larger one that is kept, or else from its bytes."""
        larger = (kept for (id_, _), kept in self._kept.items() if id_ == image)
        for kept in larger:
            if max(kept.width(), kept.height()) >= side_px:
                size = kept.size().scaled(QSize(side_px, side_px), _KEEP_RATIO)
                return kept.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
        return _decoded(self._images(image) or b"", side_px)

    def _keep(self, key: tuple[ImageId, int], image: QImage) -> None:
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _BYTES_KEPT and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()


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
