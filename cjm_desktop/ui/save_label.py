"""Whether the document is saved, in an icon and words."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cjm_desktop.session.saving import SaveState
from cjm_desktop.session.session import Session
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.messages import sentence
from cjm_desktop.ui.times import clock_words

_ICONS = {"saved": "check", "unsaved": "circle", "saving": "circle-half", "failed": "warning"}
_ICON_PX, _GAP_PX = 14, 6


class SaveLabel(QWidget):
    """Says that all is saved and when, that something is not saved yet, or that saving fails."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(ui_font(12))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._state = session.save_state
        session.save_state_changed.connect(self.show_state)
        self.show_state(session.save_state)

    def show_state(self, state: SaveState) -> None:
        """Show another state."""
        self._state = state
        self.setAccessibleName(self.words())
        self.setToolTip(sentence(state.error) if state.error else "")
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """Return what the label says."""
        match self._state.kind:
            case "saved" if self._state.when:
                return self.tr("Saved at {time}").format(time=clock_words(self._state.when))
            case "saved":
                return self.tr("Saved")
            case "unsaved":
                return self.tr("Not saved yet")
            case "saving":
                return self.tr("Saving…")
            case "failed":
                return self.tr("Cannot save")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the icon and the words."""
        width = QFontMetrics(ui_font(12, self._weight())).horizontalAdvance(self.words())
        width += scaled(_ICON_PX + _GAP_PX) + 2
        return QSize(width, scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon and the words."""
        del event
        frame = current_frame()
        colour = {"failed": frame.warning, "unsaved": frame.text}.get(
            self._state.kind, frame.secondary
        )
        with QPainter(self) as painter:
            side = scaled(_ICON_PX)
            place = QRect(0, (self.height() - side) // 2, side, side)
            draw_icon(painter, _ICONS[self._state.kind], place, colour)
            painter.setFont(ui_font(12, self._weight()))
            painter.setPen(QColor(colour))
            text = self.rect().adjusted(side + scaled(_GAP_PX), 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.words())

    def _weight(self) -> int:
        return 500 if self._state.kind in ("unsaved", "failed") else 400
