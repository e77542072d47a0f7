"""The dialog in which a row to add is chosen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import Measurer
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.gallery.row_choices import RowChoice
from cjm_desktop.ui.gallery.row_list import RowList


class RowGallery(QDialog):
    """A picture of each row, its name and what it is for; typing searches them."""

    def __init__(
        self,
        where: str,
        language: Language,
        measurer: Measurer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.choice: RowChoice | None = None
        self.setWindowTitle(self.tr("Add a row"))
        self.search = LineField(self.tr("Search, for example: feeling"))
        self.search.setAccessibleName(self.tr("Search the kinds of rows"))
        self.search.textChanged.connect(self._on_searched)
        self.search.installEventFilter(self)
        self.rows = RowList(language, measurer)
        self.rows.chosen.connect(self._on_chosen)
        self._nothing = QLabel(self.tr("Nothing found. Take your own row and give it a name."))
        self._nothing.setProperty("note", True)
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(20), scaled(16), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(_title(self.tr("Add a row")))
        column.addWidget(_note(where))
        column.addLayout(_inset(self.search))
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        column.addLayout(self._buttons())
        room = self.screen().availableSize()
        self.resize(self.minimumSizeHint().width(), min(scaled(700), room.height() - 60))
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrows up and down move among the pictures while something is searched."""
        if watched is self.search and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.rows.step(key)
                return True
        return super().eventFilter(watched, event)

    def _buttons(self) -> QHBoxLayout:
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        add = primary_button(self.tr("Add"))
        add.setDefault(True)
        add.clicked.connect(self.rows.choose_current)
        line = _inset(cancel, stretch=True)
        line.addWidget(add)
        return line

    def _on_searched(self, words: str) -> None:
        self._nothing.setVisible(self.rows.search(words) == 0)

    def _on_chosen(self, choice: RowChoice) -> None:
        self.choice = choice
        self.accept()


def _inset(widget: QWidget, *, stretch: bool = False) -> QHBoxLayout:
    """Return a line that ends where the pictures do: beyond it only their scroll bar stands."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, scaled(8), 0)
    line.setSpacing(scaled(8))
    if stretch:
        line.addStretch(1)
    line.addWidget(widget)
    return line


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setFont(ui_font(16, 600))
    return label


def _note(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("note", True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
