"""What every panel at the right is: a title bar, content that follows the document, its keys."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QStatusTipEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.store.store import Store
from cjm_desktop.ui.calm import Calm
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.focus import focus_first
from cjm_desktop.ui.fonts import scaled, ui_font

if TYPE_CHECKING:  # only panels with menus of their own need it
    from cjm_desktop.ui.actions import Actions

_HEADING_PX: Final = 40


class Panel(QWidget):
    """A panel with its title bar; what is in it looks again whenever it shows something else.

    Subclasses put their content in ``column`` and say in ``refresh`` what they show.
    """

    closed = Signal()
    left = Signal()  # by the keyboard, which wants to be on the map

    def __init__(self, store: Store, commands: Commands, name: str) -> None:
        super().__init__()
        self.store = store
        self.commands = commands
        self._heading = QLabel(name, self)
        self._heading.setFont(ui_font(13, 600))
        self._title_bar = self._make_title_bar(name)
        self.body = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._title_bar)
        whole.addWidget(self.body, 1)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._calm = Calm(store, self._on_changed, self)
        store.document_changed.connect(self._calm.ask_once)
        store.selection_changed.connect(self._calm.ask_once)

    def refresh(self) -> None:
        """Show document and selection as they are now; asked while the panel is in sight."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Take the keyboard: to the first control below the title bar."""
        focus_first(self.body)

    def take_back(self) -> None:
        """Give up what is being typed, before Escape leaves the panel."""

    def give_menus(self, actions: "Actions") -> None:
        """Give what is in the panel menus of its own; most have that of the panel."""

    def show_heading(self, words: str) -> None:
        """Say in the title bar what is shown."""
        self._heading.setText(words)

    def add_to_title_bar(self, widget: QWidget) -> None:
        """Put a button in the title bar, before the one that closes the panel."""
        self._title_bar.insertWidget(self._title_bar.count() - 1, widget)

    def event(self, event: QEvent) -> bool:
        """Say what a field tells of what was pasted."""
        if isinstance(event, QStatusTipEvent) and event.tip():
            self.commands.said.emit(event.tip())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard to the map with Escape, as if nothing had been typed."""
        if event.key() == Qt.Key.Key_Escape:
            self.take_back()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what changed while the panel was closed."""
        super().showEvent(event)
        self.refresh()

    def _make_title_bar(self, name: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(scaled(14), 0, scaled(8), 0)
        self._heading.setFixedHeight(scaled(_HEADING_PX))
        close = icon_button("x", self.tr("Close {panel}").format(panel=name))
        close.clicked.connect(self.closed)
        line.addWidget(self._heading, 1)
        line.addWidget(close)
        return line

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()
