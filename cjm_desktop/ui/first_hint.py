"""The line below the map that tells who is new here how to begin."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cjm_desktop.ui.controls.buttons import link_button
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.keys import keys_text

HEIGHT = 36  # pixels


class FirstHint(QWidget):
    """Three sentences and a button that takes them away for good."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(scaled(HEIGHT))
        self.words = ElidedLabel()
        self.words.setFont(ui_font(12))
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.show_words(self._sentences())
        self.button = link_button(self.tr("Got it"))
        self.button.clicked.connect(self.dismissed)
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(14), 1, scaled(12), 0)
        line.setSpacing(scaled(12))
        line.addWidget(self.words, 1)
        line.addWidget(self.button)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the line above."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.selected))
            painter.fillRect(0, 0, self.width(), 1, QColor(frame.line))

    def _sentences(self) -> str:
        return self.tr(
            "Click a cell and type; Enter begins the next card. Drag cards to where they belong. "
            "{search} finds every action and card, {shortcuts} lists all keys."
        ).format(search=keys_text("Ctrl+K"), shortcuts=keys_text("F1"))
