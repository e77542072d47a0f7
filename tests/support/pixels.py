"""What a widget shows on its window, and whether two pictures look alike."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

_AFAR: Final = 6  # pixels that are seen as one
_VISIBLE: Final = 40  # levels of a colour


def painted(widget: QWidget) -> QImage:
    """Return what was painted last of a widget, and of what lies over it."""
    QApplication.processEvents()
    store = widget.window().backingStore()
    device = store.paintDevice() if store else None
    assert isinstance(device, QImage)
    return device.copy(QRect(widget.mapTo(widget.window(), QPoint()), widget.size()))


def look_alike(one: QImage, other: QImage) -> bool:
    """Tell whether two pictures are the same to the eye.

    They are compared as seen from afar: where a line is dashed, Qt may begin its dashes elsewhere
    when it draws a part of the line alone.
    """
    return _largest_difference(_from_afar(one), _from_afar(other)) <= _VISIBLE


def _from_afar(image: QImage) -> QImage:
    # By fours, so that no byte lies between two lines of the picture.
    small = QSize(image.width() // _AFAR // 4 * 4, image.height() // _AFAR)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.convertToFormat(QImage.Format.Format_RGB32).scaled(small, *ways)


def _largest_difference(one: QImage, other: QImage) -> int:
    """Return by how many levels of a colour two pictures differ where they differ most."""
    difference = one.copy()
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    colours = difference.convertToFormat(QImage.Format.Format_RGB888)
    return max(bytes(colours.constBits()))  # of a picture that must live as long
