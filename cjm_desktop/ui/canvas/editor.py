"""The field in which a text is edited in place: a real text editor over the sheet."""

import functools
from typing import Final, Literal

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QWidget

from cjm_desktop.layout import tokens
from cjm_desktop.ui.canvas.places import Lettering
from cjm_desktop.ui.fonts import FAMILY
from cjm_desktop.ui.pasting import MOST_CHARACTERS

Ending = Literal["done", "next", "next_cell", "previous_cell", "left", "split"]

RING: Final = 2.4
BEARING: Final = 2  # pixels around the lines, for letters that reach out of their place
LEAST_ZOOM: Final = 0.75  # below this a text is edited larger than it is drawn
_RADIUS: Final = 4.0
_SAMPLE: Final = "How do customers know what they may expect"
_LARGE: Final = 500  # pixels
_ACCENT: Final = QColor(tokens.ACCENT)
_SHEET: Final = (
    f"QPlainTextEdit, QLineEdit {{ background: {tokens.WHITE}; color: {tokens.INK_9};"
    f" border: none; padding: 0; min-height: 0; selection-color: {tokens.WHITE};"
    f" selection-background-color: {tokens.ACCENT}; }}"
)
_OWN_KEYS: Final = frozenset(
    {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
)
# A menu or another program may take the keyboard for a moment; what is typed stays open then.
_PASSING: Final = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def _sample_width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE)


@functools.cache
def _unit_width(weight: int) -> float:
    """Return how wide a text is in a font of one pixel.

    Qt may draw letters of whole pixels only. As wide as these, lines would break elsewhere than on
    the sheet, so what a font lacks or has too much is made up for between its letters.
    """
    font = QFont(FAMILY)
    font.setPixelSize(_LARGE)
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return _sample_width(font) / _LARGE


def has_left(field: QWidget, reason: Qt.FocusReason) -> bool:
    """Tell whether the person went elsewhere, as a field loses the keyboard.

    A press on the map beside the field is told to the map first: what was pressed must be found
    before the text is taken over and rows move.
    """
    if reason == Qt.FocusReason.MouseFocusReason:
        now = QApplication.focusWidget()
        return now is None or not now.isAncestorOf(field)
    return reason not in _PASSING


class FieldFrame(QWidget):
    """A white field with a ring, over the sheet; holds the widget that is typed in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyleSheet(_SHEET)
        self._ring = _ACCENT

    def show_ring(self, colour: QColor | None = None) -> None:
        """Draw the ring in a colour, the accent without one."""
        self._ring = colour or _ACCENT
        self.update()

    def place(self, inner: QRectF, visible: QRectF) -> None:
        """Put the field over a rectangle of the parent, seen only where ``visible`` allows."""
        outer = inner.adjusted(-RING, -RING, RING, RING).toAlignedRect()
        self.setGeometry(outer)
        seen = visible.toAlignedRect().translated(-outer.topLeft())
        if seen.contains(self.rect()):
            self.clearMask()
        else:
            self.setMask(QRegion(seen))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the keys that the field has no use for from the map below."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep a press on the ring from the map below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field and its ring."""
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._ring, RING))
            painter.setBrush(QColor(tokens.WHITE))
            half = RING / 2
            rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


class TextEditor(QPlainTextEdit):
    """Edits one text; says how the person ended it and leaves what follows to others."""

    ended = Signal(str)  # Ending
    cancelled = Signal()
    shortened = Signal()  # what was pasted

    def __init__(self, parent: QWidget, *, breaks_lines: bool) -> None:
        super().__init__(parent)
        self._breaks_lines = breaks_lines
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        across = self.horizontalScrollBar()  # it would move all for the space that ends a line
        across.valueChanged.connect(lambda: across.setValue(0))
        self.document().setDocumentMargin(BEARING)

    def begin(self, text: str, typed: str) -> None:
        """Show a text to go on with; what was typed already takes its place.

        Names are short and more often replaced than changed, so they are selected.
        """
        self.setPlainText(text)
        if typed or not self._breaks_lines:
            self.selectAll()
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)
        if typed:
            self.insertPlainText(typed)

    def set_lettering(self, lettering: Lettering, zoom: float) -> None:
        """Show text as it will look at a zoom, never too small to read."""
        font, size = QFont(FAMILY), lettering.size * zoom
        font.setPointSizeF(size * 72 / self.logicalDpiY())
        font.setWeight(QFont.Weight(lettering.weight))
        if lettering.tracking:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, lettering.tracking * size)
        else:
            share = 100 * size * _unit_width(lettering.weight) / _sample_width(font)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, share)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if font != self.font():
            self.setFont(font)

    def content_height(self) -> float:
        """Return the height of the lines as they are broken now, in pixels."""
        lines = max(1.0, self.document().size().height())
        return lines * QFontMetricsF(self.font()).lineSpacing()

    def settle(self) -> None:
        """Take over what the input method still holds."""
        QGuiApplication.inputMethod().commit()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end editing from menus."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End editing on Enter, Tab and Escape; type anything else."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.cancelled.emit()
            case Qt.Key.Key_Tab:
                self.ended.emit("next_cell")
            case Qt.Key.Key_Backtab:
                self.ended.emit("previous_cell")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._on_enter(event.modifiers())
            case _:
                super().keyPressEvent(event)

    def _on_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier) and self._breaks_lines
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.ended.emit("split" if shifted else "next")
        elif shifted:
            self.insertPlainText("\n")
        else:
            self.ended.emit("done")

    def texts_around_caret(self) -> tuple[str, str]:
        """Return what stands before and behind the caret; what is selected goes behind."""
        self.settle()
        text, at = self.toPlainText(), self.textCursor().selectionStart()
        return text[:at].strip(), text[at:].strip()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take text and nothing else."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste plain text, on one line where the text has no lines, and no more than fits."""
        taken = len(self.textCursor().selectedText())
        room = max(0, MOST_CHARACTERS - self.document().characterCount() + 1 + taken)
        text = source.text()
        if len(text) > room:
            text = text[:room]
            self.shortened.emit()
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.insertPlainText(text if self._breaks_lines else " ".join(text.split()))

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take over the text when the person goes elsewhere in the window."""
        super().focusOutEvent(event)
        if has_left(self, event.reason()):
            self.ended.emit("left")
