"""What is said of the model that is pointed at or chosen: what it is for, and whose it is."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cjm_desktop.session.templates import Template
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

_WIDEST: Final = 780  # pixels: longer lines are hard to follow
_TOP, _BOTTOM, _GAP = 13, 18, 4  # pixels
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)


class AboutModel(QWidget):
    """A strip as high as the longest of the texts needs, so that nothing moves while one looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self._name = _label(13, 600)
        self._explanation = _label(13, 400)
        self._explanation.setWordWrap(True)
        self._source = _label(12, 400)
        self._source.setProperty("note", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(_TOP), 0, scaled(_BOTTOM))
        column.setSpacing(scaled(_GAP))
        for label in (self._name, self._explanation, self._source):
            label.setMaximumWidth(scaled(_WIDEST))
            column.addWidget(label)
        column.addStretch(1)

    def make_room(self, templates: Iterable[Template]) -> None:
        """Be high enough for what is said of any of these."""
        self._templates = tuple(templates)
        self._fit()

    def show_template(self, template: Template | None) -> None:
        """Say what there is to say of a model."""
        name, explanation, source = "", "", ""
        if template is not None:
            name, explanation = template.name, template.explanation or template.description
            source = self.tr("Source: {source}").format(source=template.source)
        self._name.setText(name)
        self._explanation.setText(explanation)
        self._source.setText(source if template is not None and template.source else "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the lines the height that they need in another width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line above."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(QRect(0, 0, self.width(), 1), QColor(current_frame().line))

    def _fit(self) -> None:
        room = QRect(0, 0, min(self.width(), scaled(_WIDEST)), 0)
        metrics = QFontMetrics(self._explanation.font())
        texts = [metrics.boundingRect(room, _WRAPPED, t.explanation) for t in self._templates]
        lines = max((text.height() for text in texts), default=0)
        others = (
            QFontMetrics(self._name.font()).height() + QFontMetrics(self._source.font()).height()
        )
        self.setFixedHeight(lines + others + scaled(_TOP + _BOTTOM + 2 * _GAP) + 2)


def _label(size: int, weight: int) -> QLabel:
    label = QLabel()
    label.setFont(ui_font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
