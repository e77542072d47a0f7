"""What stands beside a sheet without cells: what is missing, and how it comes."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.geometry import Rect
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands.emptiness import Missing, missing_in, missing_words
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

_ACTIONS: Final[dict[Missing, str]] = {
    "phases": "insert.phase",
    "rows": "insert.row",
    "shown_rows": "rows.show_all",
}
_EDGE, _GAP, _BETWEEN, _ABOVE_HINT = 16, 8, 20, 64  # pixels
_WORDS_WIDTH: Final = 264  # pixels, in which a sentence takes two lines
_POINTED_OUT_MS: Final = 1500
_STRONG: Final = 2  # pixels of the edge while it is pointed out


class EmptyMap(Floating):
    """A sentence for each thing that is missing, with a button that brings it."""

    def __init__(self, canvas: MapCanvas, action: Callable[[str], QAction]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._action = action
        self._missing: Sequence[Missing] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(scaled(_EDGE),) * 4)
        self._column.setSpacing(scaled(_GAP))
        self._pointing = QTimer(self, singleShot=True, interval=_POINTED_OUT_MS)
        self._pointing.timeout.connect(self.update)
        self.setAccessibleName(QCoreApplication.translate("Emptiness", "How to begin"))
        canvas.camera_changed.connect(self.place)

    def show_missing(self) -> None:
        """Show what the journey on the canvas lacks; hide where it lacks nothing."""
        missing = missing_in(self._canvas.shown_layout.journey)
        if missing != self._missing:
            self._missing = missing
            self._fill()
        self.setVisible(bool(missing))
        self.place()

    def point_out(self, words: str) -> bool:
        """Draw the eye here and say it aloud; False for what does not stand here."""
        if self.isHidden() or words != " ".join(map(missing_words, self._missing)):
            return False
        from cjm_desktop.ui.speaking import speak

        speak(self, words)
        self._pointing.start()
        self.update()
        return True

    def edge(self) -> QPen:
        """Return the pen of the edge: that of what has the keyboard while it is pointed out."""
        if not self._pointing.isActive():
            return super().edge()
        return QPen(QColor(current_frame().accent), _STRONG)

    def place(self) -> None:
        """Stand below or beside the sheet, or else where it covers least of it."""
        if self.isHidden():
            return
        self.adjustSize()
        camera, layout, minimap = self._canvas.camera, self._canvas.shown_layout, self._minimap
        sheet = camera.view_rect(Rect(0, 0, layout.sheet_width, layout.sheet_height))
        room = QRect(0, 0, round(camera.clear_width), self._canvas.height() - scaled(_ABOVE_HINT))
        places = _places(self.size(), sheet.toAlignedRect(), room, scaled(_EDGE))
        least = min(places, key=lambda p: _area(p & sheet.toAlignedRect()) + _area(p & minimap))
        self.move(least.topLeft())
        self.raise_()

    @property
    def _minimap(self) -> QRect:
        minimap = self._canvas.minimap
        return minimap.geometry() if minimap.isVisible() else QRect()

    def _fill(self) -> None:
        for old in self.findChildren(QWidget):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()  # not at once: it may be a button that is being pressed
        for line, missing in enumerate(self._missing):
            action = self._action(_ACTIONS[missing])
            words = QLabel(missing_words(missing))
            words.setFont(ui_font(13))
            words.setWordWrap(True)
            words.setFixedWidth(scaled(_WORDS_WIDTH))
            words.setContentsMargins(0, scaled(_BETWEEN - _GAP) if line else 0, 0, 0)
            button = plain_button(action.text())
            button.clicked.connect(lambda _=False, action=action: self._do(action))
            self._column.addWidget(words)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            for new in (words, button):
                new.show()  # what joins a panel that is in view counts as hidden until then

    def _do(self, action: QAction) -> None:
        self._canvas.setFocus()  # where what is added gets its name
        action.trigger()


def _places(size: QSize, sheet: QRect, room: QRect, gap: int) -> Sequence[QRect]:
    """Return where a panel may stand: below the sheet, at its right and left, kept in the room."""
    middle = room.center() - QPoint(size.width() // 2, size.height() // 2)
    corners = (
        QPoint(middle.x(), sheet.y() + sheet.height() + gap),
        QPoint(sheet.x() + sheet.width() + gap, middle.y()),
        QPoint(sheet.x() - gap - size.width(), middle.y()),
    )
    right, bottom = room.width() - gap - size.width(), room.height() - size.height()
    return [
        QRect(QPoint(max(0, min(at.x(), right)), max(0, min(at.y(), bottom))), size)
        for at in corners
    ]


def _area(rect: QRect) -> int:
    return 0 if rect.isEmpty() else rect.width() * rect.height()
