"""Fields to type in: one line, or as many as the text needs."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QToolTip,
    QWidget,
)

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.pasting import MOST_CHARACTERS, tell_too_long
from cjm_desktop.ui.several import several_words

_AROUND = 14  # border, padding, and the margins of view and document, above and below together
_BESIDE = 4  # Qt's own margins within a line, left and right together
_MOST_LINES = 12


def is_undo_or_redo(event: QEvent) -> bool:
    """Tell whether a key event asks for undo or redo: the document's, not the field's own."""
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )


def pastes_picture(event: QEvent) -> bool:
    """Tell whether a key pastes what is no text, which is for what the field tells about."""
    if not isinstance(event, QKeyEvent) or not event.matches(QKeySequence.StandardKey.Paste):
        return False
    offered = QGuiApplication.clipboard().mimeData()
    return offered is not None and offered.hasImage() and not offered.hasText()


class Line(QLineEdit):
    """One line to type in, which leaves undo and redo to the document."""

    left = Signal()  # by the keyboard, also for a moment

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual: str | None = None  # the placeholder, while another one stands in its place
        self.setPlaceholderText(placeholder)

    def show_several(self) -> None:
        """Show that several things have different values here; typing gives them all one."""
        if self._usual is None:
            self._usual = self.placeholderText()
            self.setPlaceholderText(several_words())
        self.show_invalid(False)
        self.setText("")

    def show_text(self, text: str) -> None:
        """Show a text; the cursor stays where it is when the text is there already."""
        if self._usual is not None:
            self.setPlaceholderText(self._usual)
            self._usual = None
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)

    def show_invalid(self, invalid: bool) -> None:
        """Show whether what stands in the field can be read."""
        if bool(self.property("invalid")) != invalid:
            self.setProperty("invalid", invalid)
            self.style().unpolish(self)
            self.style().polish(self)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document, and show a text that is cut in a tooltip."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
            event.ignore()
            return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._show_tooltip(event)
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show the beginning again of a text that was typed to its end."""
        super().focusOutEvent(event)
        self.left.emit()
        leaves = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in leaves:
            self.setCursorPosition(0)

    def _show_tooltip(self, event: QHelpEvent) -> bool:
        if self.toolTip() or not self._is_cut():
            return super().event(event)
        QToolTip.showText(event.globalPos(), self.text(), self)
        return True

    def _is_cut(self) -> bool:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        line = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(line, option, self).width() - _BESIDE
        return self.fontMetrics().horizontalAdvance(self.text()) > room


class LineField(Line):
    """One line of text."""

    edited = Signal(object)  # str, at each key

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setMaxLength(MOST_CHARACTERS)
        self.textEdited.connect(self.edited.emit)
        self.inputRejected.connect(lambda: tell_too_long(self))

    def show_value(self, value: str) -> None:
        """Show a text."""
        self.show_text(value)


class TextField(QPlainTextEdit):
    """Several lines of text; as high as they are, within bounds.

    Without ``breaks_lines`` Enter is left to what the field stands in.
    """

    edited = Signal(object)  # str, at each key
    left = Signal()  # by the keyboard, also for a moment

    def __init__(
        self,
        placeholder: str = "",
        lines: int = 2,
        parent: QWidget | None = None,
        *,
        breaks_lines: bool = True,
    ) -> None:
        super().__init__(parent)
        self._breaks_lines = breaks_lines
        self._least = lines
        self._showing = False
        self._usual: str | None = None  # the placeholder, while another one stands in its place
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.setViewportMargins(0, 1, 0, 1)  # with one line as high as a line field
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def show_several(self) -> None:
        """Show that several things have different texts here; typing gives them all one."""
        if self._usual is None:
            self.show_value("")
            self._usual = self.placeholderText()
            self.setPlaceholderText(several_words())

    def show_value(self, value: str) -> None:
        """Show a text; the cursor stays where it is when the text is there already."""
        if self._usual is not None:
            self.setPlaceholderText(self._usual)
            self._usual = None
        if value == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(value)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self.setTextCursor(cursor)
        self._showing = False

    def event(self, event: QEvent) -> bool:
        """Leave undo, redo and pictures to the document."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and (is_undo_or_redo(event) or pastes_picture(event)):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand undo and redo on, type the rest."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_undo_or_redo(event) or (is_enter and not self._breaks_lines):
            event.ignore()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Leave files to what the field stands in: their addresses are no words."""
        has_files = any(url.isLocalFile() for url in source.urls())
        return not has_files and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste plain text, and no more than fits."""
        text = self.pasted(source.text())
        taken = len(self.textCursor().selectedText())
        room = max(0, MOST_CHARACTERS - self.document().characterCount() + 1 + taken)
        self.insertPlainText(text[:room])
        if len(text) > room:
            tell_too_long(self)

    def pasted(self, text: str) -> str:
        """Return a text from the clipboard as the field takes it."""
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Select everything when the keyboard comes by, as a line does."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the height to the lines of the new width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the height that the text needs."""
        return QSize(scaled(180), self.height())

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit(self.toPlainText())

    def _fit(self) -> None:
        # The document of a plain text edit measures its height in lines.
        shown = round(self.document().size().height())
        lines = max(self._least, min(_MOST_LINES, shown))
        policy = Qt.ScrollBarPolicy
        fits = shown <= _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + scaled(_AROUND))


class ParagraphField(TextField):
    """A text without line ends, in as many lines as it takes to read all of it."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, 1, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave Enter to the window, as a line field does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def pasted(self, text: str) -> str:
        """Return a text with spaces for its line ends."""
        return one_line(text.strip())
