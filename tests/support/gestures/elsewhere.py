"""What other programs have on the clipboard or drag here: lines, tables, pictures."""

from collections.abc import Callable
from typing import Final

from foreign_drag import Drag, text
from gestures.choices import answers, spots, ways
from gestures.machine import GestureMachine
from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage
from spots import Spot

_ODD: Final = "a\u2028b\u200f\x07\ufffd 🏡\t" + "long " * 300
_TABLE: Final = (
    "<table><tr><th colspan=2>Both<th>Third"
    "<tr><td rowspan=2>a; b<td>c<br>d<td><tr><td>7<td>x</table>"
)
_TABLES: Final[dict[str, Callable[[], QMimeData]]] = {
    "cells": lambda: text("a\tb\tc\n1\t\t-3\n\t\t\n"),
    "a table": lambda: text("Both\t\tThird", _TABLE),
    "many cells": lambda: text("\n".join("\t".join("abcdefghijkl") for _ in range(30))),
}


def _picture() -> QMimeData:
    mime, image = QMimeData(), QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#2A7F9E"))
    mime.setImageData(image)
    return mime


_ALL: Final[dict[str, Callable[[], QMimeData]]] = {
    **_TABLES,
    "a line": lambda: text("Reads a review"),
    "lines": lambda: text("One\nTwo\n\n- Three; four\n"),
    "odd text": lambda: text(_ODD),
    "a number": lambda: text("73"),
    "a picture": _picture,
    "nothing": QMimeData,
}
_things = st.sampled_from(tuple(_ALL))
_boxes = st.lists(st.sampled_from((2, 4, 6, 8)), max_size=3)


class GesturesFromElsewhere(GestureMachine):
    @rule(thing=_things, answer=answers)
    def paste(self, thing: str, answer: list[int]) -> None:
        with self.step(answer):
            self._paste(thing)

    @rule(thing=st.sampled_from(tuple(_TABLES)), at=spots, boxes=_boxes)
    def paste_table(self, thing: str, at: Spot, boxes: list[int]) -> None:
        """Tick some boxes of the dialog and paste."""
        with self.step([*boxes, 1]):
            self.hand.click(at)
            self._paste(thing)

    @rule(thing=_things, way=ways, answer=answers)
    def drop(self, thing: str, way: list[Spot], answer: list[int]) -> None:
        with self.step(answer):
            drag = Drag(self.program, _ALL[thing]())
            places = [self.hand.at(spot) for spot in way]
            if [drag.over(place) for place in places][-1]:
                drag.drop(places[-1])
            else:
                drag.leave()

    def _paste(self, thing: str) -> None:
        QGuiApplication.clipboard().setMimeData(_ALL[thing]())
        self.hand.canvas.setFocus()
        self.hand.press("Ctrl+V")
