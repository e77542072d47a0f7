"""A field with a list: a combo box drawn as the other fields are."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.several import SEVERAL, several_words


class Option(NamedTuple):
    """One line of the list: what it stands for, its words and its picture."""

    value: object
    text: str
    icon: QIcon | None = None


class Choice(QComboBox):
    """One of several values."""

    edited = Signal(object)  # the value that the user chose

    def __init__(self, options: Sequence[Option] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.setIconSize(QSize(scaled(16), scaled(16)))
        self.setItemDelegate(QStyledItemDelegate(self))  # the style's own ignores the style sheet
        self.set_options(options)
        self.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other values; the present one stays chosen when it is among them."""
        before = self.value()
        self.clear()
        self._values = [option.value for option in options]
        for option in options:
            self.addItem(option.icon or QIcon(), option.text)
        self.show_value(before)

    def value(self) -> object:
        """Return the chosen value, None when nothing is."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def show_value(self, value: object) -> None:
        """Show a value; one that is not offered shows as nothing chosen."""
        self.setPlaceholderText(several_words() if value is SEVERAL else "")
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a field."""
        return QSize(scaled(120), scaled(30))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: a picture, a few letters and the arrow."""
        return QSize(scaled(72), scaled(30))

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Show the list, as wide as its longest line."""
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + scaled(24)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the wheel scroll the panel instead of changing a value in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, the chosen value and an arrow."""
        del event
        with QPainter(self) as painter:
            draw_field(painter, self, focused=self.hasFocus())
            frame = current_frame()
            inside = self.rect().adjusted(scaled(9), 0, -scaled(25), 0)
            image = self.itemIcon(self.currentIndex())
            if not image.isNull():
                side = scaled(16)
                image.paint(painter, QRect(inside.left(), (self.height() - side) // 2, side, side))
                inside.setLeft(inside.left() + side + scaled(7))
            painter.setPen(QColor(frame.text if self.isEnabled() else frame.disabled))
            text = self.currentText() or self.placeholderText()
            elided = self.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, inside.width()
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, elided)
            draw_caret(painter, self)

    def _on_activated(self, index: int) -> None:
        self.edited.emit(self._values[index])


def draw_field(painter: QPainter, widget: QWidget, *, focused: bool) -> None:
    """Draw the ground and edge of a field over the whole of a widget."""
    frame = current_frame()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(frame.accent if focused else frame.edge), 2 if focused else 1)
    painter.setPen(pen)
    painter.setBrush(QColor(frame.field if widget.isEnabled() else frame.panel))
    half = pen.widthF() / 2
    radius = scaled(4)
    painter.drawRoundedRect(
        widget.rect().toRectF().adjusted(half, half, -half, -half), radius, radius
    )


def draw_caret(painter: QPainter, widget: QWidget, name: str = "caret-down") -> None:
    """Draw a small icon at the right end of a field."""
    side = scaled(14)
    rect = QRect(widget.width() - side - scaled(9), (widget.height() - side) // 2, side, side)
    frame = current_frame()
    draw_icon(painter, name, rect, frame.secondary if widget.isEnabled() else frame.disabled)
