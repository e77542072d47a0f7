"""A field for a picture: what it looks like, how large it is, what it shows in words."""

import base64

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QLocale,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.model.document import Image
from cjm_desktop.session.importing_images import byte_size
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.picture_drops import take_drop
from cjm_desktop.ui.controls.text_fields import ParagraphField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

_TALLEST_PX = 160


class PictureField(QWidget):
    """Shows a picture with its facts, or the button that adds one."""

    asked = Signal()
    removed = Signal()
    described = Signal(object)  # str
    offered = Signal(object)  # files or bytes of pictures that were dropped

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = _View()
        self._facts = QLabel()
        self._facts.setProperty("note", True)
        self._facts.setFont(ui_font(12))
        self._label = QLabel(self.tr("Picture in words"))
        self._label.setProperty("note", True)
        self._label.setFont(ui_font(12))
        self.alt = ParagraphField(self.tr("For who cannot see it"))
        self.alt.setAccessibleName(self._label.text())
        self.alt.edited.connect(self.described)
        self._choose = plain_button(self.tr("Add a picture…"), "image")
        self._choose.clicked.connect(self.asked)
        self._remove = plain_button(self.tr("Take away"))
        self._remove.clicked.connect(self.removed)
        self._arrange()
        self.show_picture(None)

    def show_picture(self, image: Image | None) -> None:
        """Show a picture, or that there is none."""
        self._view.show_image(image)
        for widget in (self._view, self._facts, self._label, self.alt, self._remove):
            widget.setVisible(image is not None)
        if image is None:
            self._choose.show_words(self.tr("Add a picture…"), "image")
            return
        self._choose.show_words(self.tr("Replace…"))
        self._facts.setText(size_words(image))
        self.alt.show_value(image.alt)

    def take_drop(self, event: QDropEvent) -> None:
        """Offer what was dropped on the form that the field stands in."""
        take_drop(event, self, self.offered.emit)

    def facts(self) -> str:
        """Return what is said of the picture's size."""
        return self._facts.text()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self._view)
        column.addWidget(self._facts)
        column.addWidget(self._label)
        column.addWidget(self.alt)
        column.addSpacing(scaled(4))
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self._choose)
        line.addWidget(self._remove)
        line.addStretch(1)
        column.addLayout(line)


class _View(QWidget):
    """The picture, as wide as the field, not too tall; decoded once for each picture."""

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._shown = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(_TALLEST_PX))

    def show_image(self, image: Image | None) -> None:
        """Show another picture."""
        id_ = image.id if image else ""
        if id_ == self._id:
            return
        self._id = id_
        self._shown = _decoded(image) if image else QImage()
        self.setAccessibleName(image.alt if image else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the picture in the middle of a quiet ground."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setPen(QPen(QColor(frame.line), 1))
            painter.setBrush(QColor(frame.field))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, scaled(4), scaled(4))
            if self._shown.isNull():
                return
            room = self.size() - QSize(scaled(12), scaled(12))
            size = self._shown.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(box.center())
            painter.drawImage(place, self._shown)


def size_words(image: Image) -> str:
    """Return a picture's size: "1200 × 675, 214 kB"."""
    locale = QLocale()
    size = byte_size(image)
    if size < 1_000_000:
        weight = f"{locale.toString(max(1, round(size / 1000)))} kB"
    else:
        weight = f"{locale.toString(size / 1e6, 'f', 1)} MB"
    return f"{image.width} × {image.height}, {weight}"


def _decoded(image: Image) -> QImage:
    try:
        data = base64.b64decode(image.data, validate=True)
    except ValueError:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    room = QSize(2 * scaled(420), 2 * scaled(_TALLEST_PX))  # for screens with twice the pixels
    size = reader.size()
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
