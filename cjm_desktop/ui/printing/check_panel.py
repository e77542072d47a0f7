"""The check before print below what is chosen: a title with a count, and the list behind it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.measures import SCROLL_BAR
from cjm_desktop.ui.printing.check_list import CheckList
from cjm_desktop.ui.printing.fold import Fold

_SIDE_PX: Final = 20
_MOST: Final = 0.36  # of the dialog's height; the rest is for choosing


class CheckPanel(QWidget):
    """Opens by itself when there is something to mend; from then on as its user wants it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CheckList()
        self.fold = Fold(self.tr("Check before print"), keeps_summary=True)
        self._scroll = QScrollArea()
        self._is_settled = False
        self._lay_out()
        self.list.summed_up.connect(self._on_summed_up)
        self.fold.header.clicked.connect(self._settle)
        self.fold.toggled.connect(lambda _: self._fit())

    def look_at(self) -> None:
        """Open the list, and give its title the keyboard."""
        self._settle()
        self.fold.open()
        self.fold.header.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the list the height that it needs at this width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Follow the list when its rows have been laid out anew."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def _lay_out(self) -> None:
        self._scroll.setWidget(self.list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("Check before print"))
        self.fold.column.addWidget(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(_SIDE_PX), 0, scaled(_SIDE_PX + SCROLL_BAR), 0)
        column.addWidget(self.fold)

    def _settle(self) -> None:
        self._is_settled = True

    def _on_summed_up(self, words: str) -> None:
        self.fold.show_summary(words)
        if not self._is_settled and any(row.is_finding for row in self.list.rows):
            self._settle()
            self.fold.open()
        self._fit()

    def _fit(self) -> None:
        """Let the list be as high as it needs, up to its share of the dialog."""
        width = self.width() - scaled(_SIDE_PX) - scaled(_SIDE_PX + SCROLL_BAR)
        layout = self.list.layout()
        needed = layout.totalHeightForWidth(max(width, 1)) if layout else 0
        most = round(_MOST * self.window().height())
        self._scroll.setFixedHeight(min(needed, most))
