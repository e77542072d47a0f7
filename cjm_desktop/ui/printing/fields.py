"""What the sections of the export dialog are made of: labelled fields, alone and in pairs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.panels.form import field_label


class Field(QWidget):
    """A control under its label, which are shown and hidden together."""

    def __init__(self, label: str, control: QWidget, name: str = "") -> None:
        super().__init__()
        self.control = control
        self.label: QLabel = field_label(label)
        self.label.setBuddy(control)
        control.setAccessibleName(name or label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.label)
        column.addWidget(control)


class Pair(QWidget):
    """Two fields beside each other; one alone takes the left half."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(10))
        line.addWidget(left, 1)
        line.addWidget(right, 1)


class Hairline(QWidget):
    """A line of one pixel between what stands beside or below each other."""

    def __init__(self, way: Qt.Orientation) -> None:
        super().__init__()
        if way == Qt.Orientation.Horizontal:
            self.setFixedHeight(1)
        else:
            self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(current_frame().line))
