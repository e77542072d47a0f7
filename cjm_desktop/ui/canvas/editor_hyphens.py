"""Hyphens in the field in which a text is typed, where it parts a word that is too long for a line.

They are painted over the field: characters would come along in what is typed and copied.
"""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cjm_desktop.fonts.characters import HYPHEN
from cjm_desktop.fonts.hyphens import may_have_hyphens
from cjm_desktop.layout import tokens

_BEFORE: Final = re.compile(r"[^\s\-/–—]+\Z")
_WIDE: Final = re.compile("[\U00010000-\U0010ffff]")
_AFTER: Final = re.compile(r"[^\s\-/–—]+")


class EditorHyphens(QWidget):
    """Lies over a field and its border, into which a hyphen may reach; lets all of it through."""

    def __init__(self, editor: QPlainTextEdit, frame: QWidget) -> None:
        super().__init__(frame)
        self._editor = editor
        self._frame = frame
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        editor.updateRequest.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the hyphens."""
        del event
        places = list(self.places())
        if not places:
            return
        with QPainter(self) as painter:
            painter.setFont(self._editor.font())
            painter.setPen(QColor(tokens.INK_9))
            for place in places:
                painter.drawText(place, HYPHEN)

    def places(self) -> Iterator[QPointF]:
        """Yield where hyphens stand, on the base lines of the text."""
        editor = self._editor
        viewport = editor.viewport()
        origin = QPointF(viewport.mapTo(self._frame, QPoint())) + editor.contentOffset()
        block = editor.document().begin()
        while block.isValid():
            top = origin + editor.blockBoundingGeometry(block).topLeft()
            yield from (top + end for end in _parted(block))
            block = block.next()


def _parted(block: QTextBlock) -> Iterator[QPointF]:
    """Yield the ends of lines that part a word, from the left top corner of their paragraph."""
    layout = block.layout()
    if layout.preeditAreaText():  # an input method's text is not yet part of the paragraph
        return
    text = _WIDE.sub("\ufffd\ufffd", block.text())  # Qt counts two for each of these
    for number in range(layout.lineCount() - 1):
        line = layout.lineAt(number)
        if _parts_word(text, line.textStart(), line.textStart() + line.textLength()):
            yield QPointF(line.x() + line.naturalTextWidth(), line.y() + line.ascent())


def _parts_word(text: str, start: int, end: int) -> bool:
    before, after = _BEFORE.search(text, start, end), _AFTER.match(text, end)
    return bool(before and after and may_have_hyphens(before[0] + after[0]))
