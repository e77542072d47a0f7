"""The details panel: the form for what is selected."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QStatusTipEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cjm_desktop.edits.lists import Listed
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.calm import Calm
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.focus import focus_first
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.action_form import ActionForm
from cjm_desktop.ui.panels.card_form import CardForm
from cjm_desktop.ui.panels.cell_form import CellForm
from cjm_desktop.ui.panels.form import Form
from cjm_desktop.ui.panels.group_form import GroupForm
from cjm_desktop.ui.panels.map_form import MapForm
from cjm_desktop.ui.panels.metric_form import MetricForm
from cjm_desktop.ui.panels.phase_form import PhaseForm
from cjm_desktop.ui.panels.picture_form import PictureForm
from cjm_desktop.ui.panels.point_form import PointForm
from cjm_desktop.ui.panels.route_form import RouteForm
from cjm_desktop.ui.panels.row_form import RowForm
from cjm_desktop.ui.panels.score_form import ScoreForm
from cjm_desktop.ui.panels.several_form import SeveralForm
from cjm_desktop.ui.panels.subjects import SubjectKind, subject_of
from cjm_desktop.ui.panels.touchpoint_form import TouchpointForm

_HEADING_PX: Final = 40
_AROUND: Final = 40  # pixels above and below a field that comes into view: its label too

_FORMS: Final[dict[SubjectKind, Callable[[Store], Form]]] = {
    "map": MapForm,
    "score": ScoreForm,
    "metric": MetricForm,
    "point": PointForm,
    "group": GroupForm,
}
_ACTING_FORMS: Final[dict[SubjectKind, Callable[[Store, Commands], Form]]] = {
    "card": CardForm,
    "touchpoint": TouchpointForm,
    "several": SeveralForm,
    "action": ActionForm,
    "actions": ActionForm,
    "phase": PhaseForm,
    "row": RowForm,
    "picture": PictureForm,
    "cell": CellForm,
    "route": RouteForm,
}
"""Forms with buttons that do more than change a field."""


class Inspector(QWidget):
    """Shows what is selected in a form of its kind; forms are made when first needed and kept."""

    closed = Signal()
    left = Signal()  # by the keyboard, which wants to be on the map

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._commands = commands
        self._pages: dict[SubjectKind, tuple[QScrollArea, Form]] = {}
        self._stack = QStackedWidget()
        self._heading = QLabel()
        self._heading.setFont(ui_font(13, 600))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_heading())
        column.addWidget(self._stack, 1)
        calm = Calm(store, self._on_changed, self)
        store.document_changed.connect(calm.ask_once)
        store.selection_changed.connect(calm.ask_once)

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        form = self.form()
        if form is not None:
            focus_first(form)

    def event(self, event: QEvent) -> bool:
        """Say what a field tells of what was pasted."""
        if isinstance(event, QStatusTipEvent) and event.tip():
            self._commands.said.emit(event.tip())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard to the map: with Escape as if nothing had been typed, or with Enter."""
        match event.key():
            case Qt.Key.Key_Escape:
                form = self.form()
                if form is not None:
                    form.take_back()
                self.left.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if isinstance(self.focusWidget(), TextField):
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def focus_field(self, name: str) -> None:
        """Put the keyboard in a field of the form for what is selected, and show it."""
        self._refresh()
        form = self.form()
        if form is None or not form.focus_field(name):
            return
        area, field = self._stack.currentWidget(), form.fields[name]
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(field, 0, scaled(_AROUND))

    def form(self) -> Form | None:
        """Return the form that is shown."""
        page = self._stack.currentWidget()
        return next((form for area, form in self._pages.values() if area is page), None)

    def add_to_list(self, kind: type[Listed]) -> None:
        """Show the map's form and add a part to one of its lists, ready to be typed."""
        _, form = self._page("map")
        if isinstance(form, MapForm):
            form.add_to_list(kind, Selection(self._store.selection.journey))
            self._refresh()
            form.focus_list(kind)

    def choose_personas(self) -> None:
        """Show the map's form and offer the personas of the journey."""
        self._refresh()
        form = self.form()
        if isinstance(form, MapForm):
            form.choose_personas()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with what changed while the panel was closed."""
        super().showEvent(event)
        self._refresh()

    def _make_heading(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(scaled(14), 0, scaled(8), 0)
        self._heading.setFixedHeight(scaled(_HEADING_PX))
        close = icon_button("x", self.tr("Close the panel"))
        close.clicked.connect(self.closed)
        line.addWidget(self._heading, 1)
        line.addWidget(close)
        return line

    def _on_changed(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        subject = subject_of(self._store.project, self._store.selection)
        area, form = self._page(subject.kind)
        form.show_subject(subject)
        self._heading.setText(form.heading())
        self._stack.setCurrentWidget(area)

    def _page(self, kind: SubjectKind) -> tuple[QScrollArea, Form]:
        if kind not in self._pages:
            acting = _ACTING_FORMS.get(kind)
            form = acting(self._store, self._commands) if acting else _FORMS[kind](self._store)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows its fields
            area.setWidget(form)
            area.viewport().setAutoFillBackground(False)
            form.setAutoFillBackground(False)
            area.verticalScrollBar().rangeChanged.connect(form.make_room)
            self._stack.addWidget(area)
            self._pages[kind] = (area, form)
        return self._pages[kind]
