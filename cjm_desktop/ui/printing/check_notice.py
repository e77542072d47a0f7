"""What the check before print found, kept in sight while it is mended, and the way back."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.ui.controls.buttons import icon_button, link_button
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.printing.export_notice import ExportNotice
from cjm_desktop.ui.speaking import speak

_WIDTH_PX: Final = 560
_HEIGHT_PX: Final = 44
_INSET_PX: Final = 12


class CheckNotice(Floating):
    """Stands at the foot of the window until it is closed, or the check is gone back to."""

    back_asked = Signal()
    dropped = Signal()

    def __init__(self, window: QWidget, words: str) -> None:
        super().__init__(window)
        self.words = ElidedLabel()
        self.words.setFont(ui_font(12))
        self.words.show_words(words)
        self.back = link_button(self.tr("Back to the check"))
        self._close = icon_button("x", self.tr("Close"))
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(14), 0, scaled(8), 0)
        line.setSpacing(scaled(8))
        line.addWidget(self.words, 1)
        for button in (self.back, self._close):
            line.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.clicked.connect(self.back_asked)
        self._close.clicked.connect(self.drop)
        self.show()
        self.place()
        speak(self, words)

    def place(self) -> None:
        """Stand at the left, above the lowest bar, and above a file that is being written."""
        width = min(scaled(_WIDTH_PX), self.over.width() - 2 * scaled(_INSET_PX))
        self.resize(width, scaled(_HEIGHT_PX))
        bottom = self.over.height() - scaled(BOTTOM_BAR + _INSET_PX)
        others = [other for other in self.over.findChildren(ExportNotice) if other.isVisible()]
        bottom = min([bottom, *(other.y() - scaled(_INSET_PX) for other in others)])
        self.move(scaled(_INSET_PX), bottom - self.height())
        self.raise_()

    def drop(self) -> None:
        """Go."""
        self.hide()
        self.dropped.emit()
        self.deleteLater()
