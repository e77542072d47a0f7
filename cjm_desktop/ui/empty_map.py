"""What stands beside a sheet without cells: what is missing, and how it comes."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cjm_desktop.base.geometry import Rect
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands.emptiness import Missing, missing_in, missing_words
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.fonts import scaled, ui_font

_ACTIONS: Final[dict[Missing, str]] = {
    "phases": "insert.phase",
    "rows": "insert.row",
    "shown_rows": "rows.show_all",
}
_EDGE, _GAP, _ABOVE_HINT = 16, 12, 64  # pixels


class EmptyMap(Floating):
    """A line for each thing that is missing, with a button that brings it."""

    def __init__(self, canvas: MapCanvas, action: Callable[[str], QAction]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._action = action
        self._missing: Sequence[Missing] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*(scaled(_EDGE),) * 4)
        self._grid.setSpacing(scaled(_GAP))
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

    def place(self) -> None:
        """Stand below the sheet, or else at its right, or else over its lower part."""
        if self.isHidden():
            return
        self.adjustSize()
        camera, layout = self._canvas.camera, self._canvas.shown_layout
        sheet = camera.view_rect(Rect(0, 0, layout.sheet_width, layout.sheet_height))
        edge, clear, height = scaled(_EDGE), round(camera.clear_width), self._canvas.height()
        x, y = (clear - self.width()) // 2, height - scaled(_ABOVE_HINT) - self.height()
        if round(sheet.bottom()) + edge <= y:
            y = round(sheet.bottom()) + edge
        elif clear - sheet.right() >= self.width() + 2 * edge:
            x = round(sheet.right()) + edge
            y = (height - self.height()) // 2
        self.move(max(0, x), max(0, y))
        self.raise_()

    def _fill(self) -> None:
        for old in self.findChildren(QWidget):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()  # not at once: it may be a button that is being pressed
        for line, missing in enumerate(self._missing):
            action = self._action(_ACTIONS[missing])
            words = QLabel(missing_words(missing))
            words.setFont(ui_font(13))
            button = plain_button(action.text())
            button.clicked.connect(lambda _=False, action=action: self._do(action))
            self._grid.addWidget(words, line, 0)
            self._grid.addWidget(button, line, 1)
            for new in (words, button):
                new.show()  # what joins a panel that is in view counts as hidden until then

    def _do(self, action: QAction) -> None:
        self._canvas.setFocus()  # where what is added gets its name
        action.trigger()
