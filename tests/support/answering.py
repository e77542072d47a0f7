"""Answers whatever menu or dialog opens, while what opened it may be waiting for that."""

from collections.abc import Callable, Sequence
from typing import Final

from person import Button, Person
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.dialogs.picture_export import PictureDialog

_LOOK_MS: Final = 2
_DEEPEST: Final = 4  # a menu in a dialog that a menu opened
_MOST_LOOKS: Final = 20  # at one dialog, before it is closed


class Answering:
    """Looks all the time what is open, and answers it as was said before."""

    def __init__(
        self, window: QWidget, person: Person, is_left_alone: Callable[[QAction], bool]
    ) -> None:
        self._person = person
        self._is_left_alone = is_left_alone
        self._answers: list[int] = []
        self._looks = 0
        # Several, for one that answers a menu is busy while the dialog is open that this opens.
        self._looking = [QTimer(window, interval=_LOOK_MS) for _ in range(_DEEPEST)]
        for timer in self._looking:
            timer.timeout.connect(self._on_look)
            timer.start()

    def ready(self, answers: Sequence[int]) -> None:
        """Know how to answer what opens next: 0 leaves it."""
        self._answers, self._looks = list(answers), 0

    def stop(self) -> None:
        """Answer nothing any more."""
        for timer in self._looking:
            timer.stop()
            timer.deleteLater()

    def answer_menus(self) -> None:
        """Answer the menus that are open, with an entry or not."""
        for _ in range(_MOST_LOOKS):
            menu = QApplication.activePopupWidget()
            if menu is None:
                return
            self._answer_menu(menu)
            QApplication.processEvents()
        raise AssertionError("a menu does not close")

    def _answer_menu(self, menu: QWidget) -> None:
        entries = self._entries(menu) if isinstance(menu, QMenu) else []
        answer = self._next_answer()
        if answer == 0 or not entries:
            menu.close()
            return
        place = entries[answer % len(entries)]
        self._person.point(place)
        if QApplication.activePopupWidget() is menu:  # nothing else has answered it meanwhile
            self._person.click(place)

    def _entries(self, menu: QMenu) -> list[QPoint]:
        entries = [a for a in menu.actions() if a.isEnabled() and not a.isSeparator()]
        rects: list[QRect] = [menu.actionGeometry(a) for a in entries if not self._is_left_alone(a)]
        # One that is higher than the screen has to be scrolled for the others.
        shown = [rect.center() for rect in rects if menu.rect().contains(rect.center())]
        return [menu.mapToGlobal(place) for place in shown]

    def _on_look(self) -> None:
        if QApplication.activePopupWidget() is not None:
            self.answer_menus()  # what opens it may wait until it is closed
            return
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            self._looks += 1
            self._answer_dialog(dialog, self._next_answer())

    def _answer_dialog(self, dialog: QDialog, answer: int) -> None:
        """Press Enter for an odd answer, one of the buttons and boxes for an even one."""
        found = dialog.findChildren(QAbstractButton)
        buttons = [b for b in found if b.isVisible() and b.isEnabled()]
        kept_out = isinstance(dialog, QFileDialog | ExportDialog | PictureDialog)
        if kept_out or self._looks > _MOST_LOOKS or answer == 0 or not buttons:
            dialog.reject()
        elif answer % 2:
            QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
        else:
            QTest.mouseClick(buttons[answer // 2 % len(buttons)], Button.LeftButton)

    def _next_answer(self) -> int:
        return self._answers.pop(0) if self._answers else 0
