"""A line of words that gives up its middle when there is no room for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from cjm_desktop.ui.fonts import scaled

_LEAST_PX = 120


class ElidedLabel(QLabel):
    """Shows a path or name; the whole of it is its tooltip and what screen readers say."""

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.setText(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters: the rest may be left out."""
        return QSize(min(scaled(_LEAST_PX), self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw as much as there is room for."""
        del event
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            mode = Qt.TextElideMode.ElideMiddle
            words = self.fontMetrics().elidedText(self.text(), mode, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)
