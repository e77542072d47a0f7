"""The contrast of what is drawn, measured in a picture of it."""

from typing import Final

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.colour import Colour, contrast

SHARPNESS: Final = 3  # pixels of the picture for one of the window, so that letters have a core
LEAST_PIXELS: Final = 6  # of a colour, to be seen


def picture_of(widget: QWidget) -> QImage:
    """Return a window as it is drawn, several times as sharp as on an ordinary screen."""
    image = QImage(widget.size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    widget.render(image)
    return image


def contrast_in(picture: QImage, rect: QRect) -> float:
    """Return how much the most distinct colour in a rectangle of a window stands out there."""
    counts = colours_of(picture, _in_pixels(rect))
    ground = max(counts, key=lambda colour: counts[colour])
    seen = [colour for colour, count in counts.items() if count >= LEAST_PIXELS]
    return max((contrast(ground, colour) for colour in seen), default=1.0)


def colours_of(picture: QImage, rect: QRect) -> dict[Colour, int]:
    """Return how many pixels of each colour there are in a rectangle of a picture."""
    part = picture.copy(rect).convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(part.constBits())
    image = Image.frombytes("RGBA", (part.width(), part.height()), data)
    found = image.getcolors(part.width() * part.height())
    assert found is not None
    return {_name(colour): count for count, colour in found}


def _in_pixels(rect: QRect) -> QRect:
    return QRect(rect.topLeft() * SHARPNESS, rect.size() * SHARPNESS)


def _name(colour: object) -> Colour:
    assert isinstance(colour, tuple)
    return Colour("#{:02X}{:02X}{:02X}".format(*colour[:3]))
