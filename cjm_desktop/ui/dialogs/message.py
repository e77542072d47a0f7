"""A question or message: a title, a sentence or two, and buttons, the safe one the main one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.fonts import scaled, ui_font


class Answer(NamedTuple):
    """One button: what it stands for and its words."""

    value: str
    text: str


class MessageDialog(QDialog):
    """Asks one thing; the first answer is the main one. Escape and closing answer nothing: ""."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        answers: Sequence[Answer],
        *,
        details: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.answer = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(22), scaled(24), scaled(20))
        column.setSpacing(scaled(8))
        heading = QLabel(title)
        heading.setFont(ui_font(16, 600))
        heading.setWordWrap(True)
        self._text = QLabel(text)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(heading)
        column.addWidget(self._text)
        if details:
            box = _details(details)
            box.setAccessibleName(self.tr("Details"))
            column.addWidget(box)
        column.addSpacing(scaled(12))
        main, buttons = self._buttons(answers)
        column.addLayout(buttons)
        main.setFocus()
        width = scaled(440 if not details else 620)
        self.setMinimumWidth(width)
        # As high as its lines: by itself Qt reckons with a narrower dialog, and leaves a gap.
        self.resize(width, column.totalHeightForWidth(width))
        self.setAccessibleDescription(text)

    def ask(self) -> str:
        """Show the dialog and return what was answered, "" for nothing."""
        self.exec()
        return self.answer

    def _buttons(self, answers: Sequence[Answer]) -> tuple[QPushButton, QHBoxLayout]:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addStretch(1)
        first, *others = answers
        for answer in reversed(others):
            button = plain_button(answer.text)
            button.clicked.connect(lambda _, value=answer.value: self._on_clicked(value))
            line.addWidget(button)
        main = primary_button(first.text)
        main.setDefault(True)
        main.clicked.connect(lambda: self._on_clicked(first.value))
        line.addWidget(main)
        return main, line

    def _on_clicked(self, value: str) -> None:
        self.answer = value
        self.accept()


def _details(text: str) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setMinimumHeight(scaled(180))
    box.setTabChangesFocus(True)
    return box
