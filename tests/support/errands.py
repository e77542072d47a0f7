"""What somebody restless does in several gestures that belong together."""

from collections.abc import Callable, Sequence
from typing import Final

from foreign_drag import Drag, text
from program import Program
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from restless import Restless
from spots import Spot

from cjm_desktop.ui.canvas.accessible import PartAccessible

ODD: Final = "a\u2028b\u200f\x07\ufffd 🏡\t" + "long " * 300
TABLE: Final = (
    "<table><tr><th colspan=2>Both<th>Third"
    "<tr><td rowspan=2>a; b<td>c<br>d<td><tr><td>7<td>x</table>"
)
SIZES: Final = ((1366, 768), (1000, 640), (1280, 720), (1700, 1000))


def _nothing() -> QMimeData:
    return QMimeData()


def _picture() -> QMimeData:
    mime, image = QMimeData(), QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#2A7F9E"))
    mime.setImageData(image)
    return mime


THINGS_FROM_ELSEWHERE: Final[dict[str, Callable[[], QMimeData]]] = {
    "a line": lambda: text("Reads a review"),
    "lines": lambda: text("One\nTwo\n\n- Three; four\n"),
    "cells": lambda: text("a\tb\tc\n1\t\t-3\n\t\t\n"),
    "a table": lambda: text("Both\t\tThird", TABLE),
    "many cells": lambda: text("\n".join("\t".join("abcdefghijkl") for _ in range(30))),
    "odd text": lambda: text(ODD),
    "a number": lambda: text("73"),
    "a picture": _picture,
    "nothing": _nothing,
}


class Errands:
    """Draws routes, replaces texts, takes things over from other programs."""

    def __init__(self, program: Program, hand: Restless) -> None:
        self._program = program
        self._hand = hand

    def paste(self, thing: str) -> None:
        """Paste what another program has put on the clipboard."""
        QGuiApplication.clipboard().setMimeData(THINGS_FROM_ELSEWHERE[thing]())
        self._hand.canvas.setFocus()
        self._hand.press("Ctrl+V")

    def drop(self, thing: str, way: Sequence[Spot]) -> None:
        """Drag something from another program over the map, and drop it where that is possible."""
        drag = Drag(self._program, THINGS_FROM_ELSEWHERE[thing]())
        places = [self._hand.at(spot) for spot in way]
        if [drag.over(place) for place in places][-1]:
            drag.drop(places[-1])
        else:
            drag.leave()

    def draw_route(self, way: Sequence[Spot], ending: str) -> None:
        """Draw with the pen from place to place, and end as a key does."""
        action = self._program.assembly.actions["route.draw"]
        if action.isEnabled():
            action.trigger()
        for spot in way:
            self._hand.click(spot)
        self._hand.press(ending)

    def replace(self, what: str, by: str, *, every: bool) -> None:
        """Look for something and put something else in its place, here or everywhere."""
        self._hand.canvas.setFocus()
        self._hand.press("Ctrl+H")
        self._hand.type(what)
        self._hand.press("Tab")
        self._hand.type(by)
        # Beside the field stand the buttons that replace one, and all.
        self._hand.press(*(("Tab", "Tab", "Space") if every else ("Return", "Return")), "Escape")

    def use_tab(self, number: int, deed: str, name: str) -> None:
        """Do something with the tab of a journey."""
        tabs = self._program.page.bottom_bar.tabs
        place, other = (
            tabs.mapToGlobal(tabs.tabRect(index % tabs.count()).center())
            for index in (number, number + 1)
        )
        match deed:
            case "click":
                self._hand.click_at(place)
            case "drag":
                self._hand.drag_at(place, other + QPoint(20, 0))
            case "rename":
                self._hand.click_at(place, twice=True)
                self._hand.type(name)
                self._hand.press("Return")
            case _:
                self._hand.click_at(place, Qt.MouseButton.RightButton)

    def resize(self, number: int) -> None:
        """Make the window another size."""
        self._program.window.resize(*SIZES[number % len(SIZES)])

    def act_as_a_reader(self, number: int, deed: int) -> None:
        """Do what assistive technology offers for one of the parts of the map."""
        table = QAccessible.queryAccessibleInterface(self._hand.canvas)
        part = table.child(number % table.childCount())
        if isinstance(part, PartAccessible):
            names = part._actions.actionNames()
            if names:
                part._actions.doAction(names[deed % len(names)])
