"""Drawing SVG with Qt; runs in a process of its own, with little memory and little time."""

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from cjm_desktop.session.image_errors import NotAPictureError
from cjm_desktop.session.picture_sizes import MOST_SECONDS, fitting_size
from cjm_desktop.session.safe_svg import harmless_svg

_MEMORY = 2 * 2**30  # bytes of address space, of which Qt's libraries take a third
_PICTURE_MB = 256


def png_of_svg(data: bytes) -> bytes:
    """Return a drawing as PNG. Raises ImageError.

    Bounds this process for good, so that a drawing without end ends with it.
    """
    limit_process()
    data = harmless_svg(data)
    app = QGuiApplication.instance() or QGuiApplication([])
    QImageReader.setAllocationLimit(_PICTURE_MB)
    renderer = QSvgRenderer(QByteArray(data))
    size = _size_of(renderer)
    image = QImage(*size, QImage.Format.Format_ARGB32)
    if not renderer.isValid() or image.isNull():
        raise NotAPictureError
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, *size))
    del app  # was needed for the fonts
    return _png(image)


def limit_process() -> None:
    """Let the system end this process when it takes too much memory or time, where it can."""
    try:
        import resource
    except ImportError:  # Windows: the one that waits ends it
        return
    for what, limit in (
        (resource.RLIMIT_CPU, math.ceil(MOST_SECONDS) + 1),
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        most = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(what, (most, hard))


def _size_of(renderer: QSvgRenderer) -> tuple[int, int]:
    size = renderer.defaultSize()
    width, height = float(size.width()), float(size.height())
    if width <= 0 or height <= 0:
        box = renderer.viewBoxF()
        width, height = box.width(), box.height()
    if not (width > 0 and height > 0 and math.isfinite(width * height)):
        raise NotAPictureError
    return fitting_size(width, height)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise NotAPictureError
    return bytes(buffer.data().data())
