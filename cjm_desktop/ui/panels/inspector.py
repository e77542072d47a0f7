"""The details panel: the form for what is selected."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from cjm_desktop.edits.lists import Listed
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.focus import focus_first
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.action_form import ActionForm
from cjm_desktop.ui.panels.card_form import CardForm
from cjm_desktop.ui.panels.cell_form import CellForm
from cjm_desktop.ui.panels.form import Form
from cjm_desktop.ui.panels.group_form import GroupForm
from cjm_desktop.ui.panels.map_form import MapForm
from cjm_desktop.ui.panels.metric_form import MetricForm
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.phase_form import PhaseForm
from cjm_desktop.ui.panels.picture_form import PictureForm
from cjm_desktop.ui.panels.point_form import PointForm
from cjm_desktop.ui.panels.route_form import RouteForm
from cjm_desktop.ui.panels.row_form import RowForm
from cjm_desktop.ui.panels.score_form import ScoreForm
from cjm_desktop.ui.panels.several_form import SeveralForm
from cjm_desktop.ui.panels.subjects import SubjectKind, subject_of
from cjm_desktop.ui.panels.touchpoint_form import TouchpointForm

_AROUND: Final = 40  # pixels above and below a field that comes into view: its label too

_FORMS: Final[dict[SubjectKind, Callable[[Store], Form]]] = {
    "map": MapForm,
    "score": ScoreForm,
    "metric": MetricForm,
    "point": PointForm,
    "group": GroupForm,
}


def _persona_form(store: Store, commands: Commands) -> Form:
    """Return the form for a persona, which few look at: imported when it is asked for."""
    from cjm_desktop.ui.panels.persona_form import PersonaForm

    return PersonaForm(store, commands)


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
    "persona": _persona_form,
}
"""Forms with buttons that do more than change a field."""


class Inspector(Panel):
    """Shows what is selected in a form of its kind; forms are made when first needed and kept."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands, QCoreApplication.translate("Panels", "Details"))
        self._pages: dict[SubjectKind, tuple[QScrollArea, Form]] = {}
        self._stack = QStackedWidget()
        self.column.addWidget(self._stack, 1)

    def take_focus(self) -> None:
        """Put the keyboard in the first field."""
        form = self.form()
        if form is not None:
            focus_first(form)

    def take_back(self) -> None:
        """Forget what is being typed, as if it had not been."""
        form = self.form()
        if form is not None:
            form.take_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard to the map with Enter in a field of text, too."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), TextField):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focus_field(self, name: str) -> None:
        """Put the keyboard in a field of the form for what is selected, and show it."""
        self.refresh()
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
            form.add_to_list(kind, Selection(self.store.selection.journey))
            self.refresh()
            form.focus_list(kind)

    def choose_personas(self) -> None:
        """Show the map's form and offer the personas of the journey."""
        self.refresh()
        form = self.form()
        if isinstance(form, MapForm):
            form.choose_personas()

    def refresh(self) -> None:
        """Show the form of what is selected."""
        had_keyboard = self.isAncestorOf(self._focused())
        subject = subject_of(self.store.project, self.store.selection)
        area, form = self._page(subject.kind)
        form.show_subject(subject)
        self.show_heading(form.heading())
        self._stack.setCurrentWidget(area)
        if had_keyboard and not self.isAncestorOf(self._focused()):
            focus_first(form)  # what had it was disabled, or is not shown

    def _focused(self) -> QWidget:
        """Return what has the keyboard and shows it; the window where nothing does.

        Qt takes the keyboard from what is disabled with all around it, and gives it to what had it
        last among what comes in sight, which may be hidden by now.
        """
        focus = QApplication.focusWidget()
        return focus if focus is not None and focus.isVisible() else self.window()

    def _show_persona(self, persona: str) -> None:
        """Select a persona of the project and show all that is known of it."""
        text = SheetText("persona", persona)
        self.store.select(Selection(self.store.selection.journey, text=text))
        self.refresh()
        self.take_focus()

    def _take_photo(self, persona: str, pictures: object) -> None:
        """Show a persona, and make a picture its photo."""
        self._show_persona(persona)
        self.commands.pictures_offered.emit(pictures)

    def _page(self, kind: SubjectKind) -> tuple[QScrollArea, Form]:
        if kind not in self._pages:
            acting = _ACTING_FORMS.get(kind)
            form = acting(self.store, self.commands) if acting else _FORMS[kind](self.store)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows its fields
            area.setWidget(form)
            area.viewport().setAutoFillBackground(False)
            form.setAutoFillBackground(False)
            area.verticalScrollBar().rangeChanged.connect(form.make_room)
            if isinstance(form, MapForm):
                form.persona_asked.connect(self._show_persona)
                form.photo_offered.connect(self._take_photo)
            self._stack.addWidget(area)
            self._pages[kind] = (area, form)
        return self._pages[kind]
