"""The inbox in the panel of evidence: what was brought in and waits for its place on the map."""

from typing import Final

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cjm_desktop.base.ids import InboxItemId
from cjm_desktop.model.document import Project
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.importing.inbox_model import InboxModel
from cjm_desktop.ui.importing.inbox_view import InboxView
from cjm_desktop.ui.importing.placing import put_in_selected, remove
from cjm_desktop.ui.panels.form import note_label, section_label

_SIDE: Final = 14
_LIST_PX: Final = 336
_ITEM_PX: Final = 66


class Inbox(QWidget):
    """A field to search in, the list, and a button that brings something in."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench = bench
        self.inbox = InboxModel(self)
        self.view = InboxView(self.inbox)
        self.count = note_label()
        self.search = LineField(self.tr("Search in the inbox"))
        self.search.setAccessibleName(self.tr("Search in the inbox"))
        self.hint = note_label(
            self.tr("Drag a text onto the map, or press Enter to put it in the selected cell.")
        )
        self.nothing = note_label(
            self.tr("Answers and quotes from a file of another program wait here for their place.")
        )
        self.more = plain_button(self.tr("Bring in numbers and answers…"), "table")
        self._lay_out()
        self.search.edited.connect(self._on_search)
        self.view.place_asked.connect(self._on_place)
        self.view.remove_asked.connect(self._on_remove)
        self.more.clicked.connect(lambda: bench.asked.emit("bring in"))

    @property
    def holds_something(self) -> bool:
        """Whether something waits."""
        return bool(self.inbox.waiting)

    def show_project(self, project: Project) -> None:
        """Show what waits in a project."""
        row = self.view.currentIndex().row()
        if self.inbox.show_project(project):
            self.view.stand_at(row)
        waits = bool(self.inbox.waiting)
        for widget in (self.view, self.search, self.count, self.hint):
            widget.setVisible(waits)
        self.nothing.setVisible(not waits)
        self._show_count()
        self._fit()

    def come_into_view(self) -> None:
        """Show the inbox in its panel, with the keyboard in its list."""
        QTimer.singleShot(0, self, self._scroll_here)  # once it has the room of what is in it

    def _scroll_here(self) -> None:
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(self.y())
            area.ensureWidgetVisible(self.more, 0, scaled(_SIDE))
        self.view.stand_at(max(0, self.view.currentIndex().row()))
        self.view.setFocus()

    def _lay_out(self) -> None:
        heading = section_label(self.tr("Inbox"))
        line = QHBoxLayout()
        line.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), 0)
        line.addWidget(heading)
        line.addStretch(1)
        self.count.setContentsMargins(0, scaled(18), 0, scaled(2))
        self.count.setWordWrap(False)
        line.addWidget(self.count)
        top, below = QVBoxLayout(), QVBoxLayout()
        for part in (top, below):
            part.setContentsMargins(scaled(_SIDE), scaled(6), scaled(_SIDE), scaled(4))
            part.setSpacing(scaled(8))
        for widget in (self.nothing, self.search):
            top.addWidget(widget)
        below.addWidget(self.hint)
        left = QHBoxLayout()
        left.addWidget(self.more)
        left.addStretch(1)
        below.addLayout(left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(top)
        column.addWidget(self.view)
        column.addLayout(below)
        column.addSpacing(scaled(_SIDE))

    def _fit(self) -> None:
        """Give the list the height of what is in it, within bounds."""
        rows = max(1, self.inbox.rowCount())
        self.view.setFixedHeight(min(scaled(_LIST_PX), rows * scaled(_ITEM_PX)))

    def _on_search(self, text: object) -> None:
        self.inbox.search(str(text))
        self.view.stand_at(0)
        self._show_count()
        self._fit()

    def _on_place(self, ids: list[InboxItemId]) -> None:
        put_in_selected(self._bench, ids)

    def _on_remove(self, ids: list[InboxItemId]) -> None:
        remove(self._bench, ids)

    def _show_count(self) -> None:
        shown, waiting = len(self.inbox.items), len(self.inbox.waiting)
        number = QLocale().toString(waiting)
        if shown != waiting:
            words = self.tr("{shown} of {count}")
            number = words.format(shown=QLocale().toString(shown), count=number)
        self.count.setText(number)
