"""The menu bar, with the document's title in its middle."""

import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenuBar, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import MENU_BAR


class _QuietStyle(QProxyStyle):
    """Leaves out the lines under letters; the letters work with Alt all the same."""

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Answer Qt's questions about looks."""
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class MenuBar(QMenuBar):
    """The menus, which ``menus.fill_bar`` puts in, and the title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._quiet = _QuietStyle()
        self.setStyle(self._quiet)
        if sys.platform != "darwin":
            self.setFixedHeight(scaled(MENU_BAR))

    def show_title(self, title: str) -> None:
        """Show a title in the middle, as far as there is room."""
        self._title = title
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the menus' names and the title."""
        super().paintEvent(event)
        if not self._title:
            return
        last = self.actionGeometry(self.actions()[-1]).right() if self.actions() else 0
        gap = scaled(24)
        room = QRect(last + gap, 0, self.width() - last - 2 * gap, self.height())
        with QPainter(self) as painter:
            painter.setFont(ui_font(13, 600))
            painter.setPen(QColor(current_frame().text))
            width = painter.fontMetrics().horizontalAdvance(self._title)
            place = QRect((self.width() - width) // 2, 0, width + 2, self.height())
            if place.left() < room.left() or place.right() > room.right():
                place = room
            text = painter.fontMetrics().elidedText(
                self._title, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
