"""The panel of actions: a list, a board by status, channels, and impact by effort."""

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gains import weighing_of
from cjm_desktop.model.planning import (
    UNPLACED,
    Field,
    Task,
    by_field,
    field_of,
    in_order,
    moved,
    next_status,
    stepped,
    tasks_of,
)
from cjm_desktop.model.questions import find_journey, find_phase
from cjm_desktop.model.review.question import Place
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.board.board_fields import BoardFields
from cjm_desktop.ui.board.carrying import Carrying
from cjm_desktop.ui.board.field_model import field_words
from cjm_desktop.ui.board.idea_deeds import add_idea, phase_for_ideas
from cjm_desktop.ui.board.idea_lines import IdeaLine
from cjm_desktop.ui.board.ideas_page import IdeasPage
from cjm_desktop.ui.board.matrix import Matrix
from cjm_desktop.ui.board.sections import Asked, change, put, sections_of
from cjm_desktop.ui.board.task_lines import Section, Target, Told, lines_of
from cjm_desktop.ui.board.task_list import TaskList
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.context_entries import context_entries
from cjm_desktop.ui.controls.buttons import LINK_PADDING, link_button, plain_button
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.menu_making import OwnMenu
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.part_places import show_place

_SIDE: Final = 14
_LOW: Final = 520  # pixels below which a panel is one of two


class ActionsPanel(Panel):
    """Plans the actions of the journey at hand, or of all."""

    def __init__(self, bench: Bench) -> None:
        name = QCoreApplication.translate("Panels", "Actions")
        super().__init__(bench.store, bench.commands, name)
        self._bench = bench
        self._tasks: tuple[Task, ...] = ()
        self._followed = ""  # the action that was selected when last looked at
        self._shown: object = None
        self._is_low = False
        self._menu: OwnMenu | None = None
        self.carrying = Carrying(self)
        self.fields = BoardFields(_asked_before(bench.settings))
        self.matrix = Matrix(self.carrying)
        self.list = TaskList(self.carrying)
        self.carrying.use_places((self.matrix.table, self.list))
        self._empty = self._make_empty()
        self.ideas = IdeasPage()
        self._about: PhaseId | None = None  # the phase whose ideas are shown
        self._with_phase: PhaseId | None = None  # that was selected when last looked at
        self.to_ideas = link_button(self.tr("Ideas for this phase…"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_planning())
        self._pages.addWidget(self.ideas)
        self.column.addWidget(self._pages, 1)
        self._tie()

    def refresh(self) -> None:
        """Show the actions as they are now, and that which is selected on the map as current."""
        project, selection = self.store.project, self.store.selection
        self._refresh_ideas()
        self.fields.show_journeys(len(project.journeys))
        here = find_journey(project, selection.journey)
        journeys = project.journeys if self.fields.takes_all else ((here,) if here else ())
        state = project, journeys, self.fields.asked, self.matrix.table.current_field()
        if state != self._shown:
            self._show(project, journeys)
            self._shown = (*state[:3], self.matrix.table.current_field())
        chosen = selection.entries[-1] if selection.entries else ""
        if chosen != self._followed:
            self._followed = chosen
            self._follow(chosen)

    def take_focus(self) -> None:
        """Give the keyboard to the actions, or to what leads to the first one, or to the ideas."""
        if self._about is not None:
            focused = self.ideas.list if self.ideas.list.lines else self.ideas.back
            focused.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.list.isVisibleTo(self) and self.list.current_task() is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().take_focus()

    def show_ideas(self) -> None:
        """Show ideas for the phase at hand, and give them the keyboard."""
        self._with_phase = self.store.selection.phase
        self._about = phase_for_ideas(self.commands)
        self.refresh()
        self.take_focus()

    def _refresh_ideas(self) -> None:
        """Show the ideas, if they were asked for, of the phase that is selected now."""
        chosen = self.store.selection.phase
        if self._about is not None and chosen != self._with_phase:
            self._about = phase_for_ideas(self.commands)
        self._with_phase = chosen
        journey = self.commands.journey
        if self._about is not None and find_phase(journey, self._about) is None:
            self._about = None
        if self._about is not None:
            self.ideas.show_phase(journey, self._about, self.store.project.language)
        self.to_ideas.setVisible(bool(journey.phases))
        self._pages.setCurrentIndex(0 if self._about is None else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take less room for what stands above the actions where the panel is low."""
        super().resizeEvent(event)
        is_low = self.height() < scaled(_LOW)
        if is_low != self._is_low:
            self._is_low = is_low
            self.fields.make_low(is_low)
            self.matrix.make_low(is_low)

    def _show(self, project: Project, journeys: tuple[Journey, ...]) -> None:
        self._tasks = tasks_of(journeys, date.today())
        asked, several = self.fields.asked, len(journeys) > 1
        is_matrix = asked.view == "matrix"
        for widget in (self.fields, self.list):
            widget.setVisible(bool(self._tasks))
        self.matrix.setVisible(bool(self._tasks) and is_matrix)
        self._empty.setVisible(not self._tasks)
        told = Told(
            project,
            phase=asked.view != "list" or not asked.by_phase,
            channel=asked.view != "channel",
            journey=several and (asked.view != "list" or not asked.by_phase),
            boxed=asked.view == "board",
        )
        if is_matrix:
            sections = self._sections_of_field()
        else:
            sections = sections_of(project, journeys, self._tasks, asked)
        self.list.show_lines(lines_of(sections, told))

    def _sections_of_field(self) -> list[Section]:
        held = by_field(in_order(self._tasks, "due"))
        table = self.matrix.table
        table.show_held(held)
        if not table.currentIndex().isValid():
            table.show_field(UNPLACED if held[UNPLACED] else next(f for f, t in held.items() if t))
        field = table.current_field()
        nothing = self.tr("No actions in this field.")
        return [Section(field_words(field), held[field], Target("field", field), nothing)]

    def _follow(self, action: str) -> None:
        """Make an action that was selected elsewhere current."""
        task = next((each for each in self._tasks if each.action.id == action), None)
        if task is None:
            return
        if self.fields.asked.view == "matrix":
            self._show_field(field_of(task.action))
        current = self.list.current_task()
        if current is None or current.action.id != action:
            self.list.show_current(action)

    def _show_field(self, field: Field) -> None:
        self.matrix.table.show_field(field)  # which refreshes the list

    def _tie(self) -> None:
        self.fields.changed.connect(self._on_fields_changed)
        self.matrix.field_chosen.connect(lambda _: self.refresh())
        self.matrix.left_down.connect(self._on_left_down)
        self.matrix.mark_chosen.connect(self._on_mark_chosen)
        self.matrix.step_asked.connect(self._on_field_step)
        self.matrix.menu_asked.connect(self._on_menu_asked)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.status_asked.connect(self._on_status_asked)
        self.list.step_asked.connect(self._on_step_asked)
        self.list.menu_asked.connect(self._on_menu_asked)
        self.carrying.dropped.connect(self._put)

        self.to_ideas.clicked.connect(self.show_ideas)
        self.ideas.left.connect(self._on_ideas_left)
        self.ideas.phase_chosen.connect(self._on_phase_chosen)
        self.ideas.idea_chosen.connect(self._on_idea_chosen)

    def give_menus(self, actions: Actions) -> None:
        """Give each action the menu that it has on the map."""
        self._menu = OwnMenu(
            self, actions, lambda: ("view.details", None, *context_entries("action"))
        )

    def _on_menu_asked(self, task: Task, place: QPoint) -> None:
        """Show the menu of an action, which is selected for it."""
        if self._menu is not None:
            self._on_chosen(task)
            self._menu.show_here(place)

    def _on_fields_changed(self) -> None:
        settings, asked = self._bench.settings, self.fields.asked
        settings.actions_view = asked.view
        settings.actions_by_phase = asked.by_phase
        settings.actions_order = asked.order
        self.refresh()

    def _on_ideas_left(self) -> None:
        self._about = None
        self.refresh()
        self.take_focus()

    def _on_phase_chosen(self, phase: PhaseId) -> None:
        self._about = phase
        self.refresh()

    def _on_idea_chosen(self, line: IdeaLine) -> None:
        if self._about is not None:
            add_idea(self.commands, self._about, line)

    def _on_left_down(self) -> None:
        if self.list.current_task() is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_mark_chosen(self, task: Task) -> None:
        """Make the action of a mark current, and show it on the map."""
        self.list.show_current(task.action.id)
        self._on_chosen(task)

    def _on_field_step(self, right: int, down: int) -> None:
        """Move the current action of the field by keys."""
        task = self.list.current_task()
        if task is not None:
            self._on_step_asked(task, right, down)

    def _on_chosen(self, task: Task) -> None:
        """Show an action on the map; the keyboard stays."""
        focus = self.window().focusWidget()
        self._followed = task.action.id
        show_place(self._bench, _place_of(task))
        if focus is not None:
            focus.setFocus()

    def _on_opened(self, task: Task) -> None:
        """Show an action on the map and in the details, which get the keyboard."""
        self._on_chosen(task)
        self.commands.details_requested.emit()

    def _on_status_asked(self, task: Task) -> None:
        status = next_status(task.action.status)
        change(self.commands, task, steps.CHANGE_STATUS, status=status)
        self.list.show_current(task.action.id)

    def _on_step_asked(self, task: Task, right: int, down: int) -> None:
        """Move an action by keys: to another status, channel or field."""
        match self.fields.asked.view:
            case "matrix":
                field = moved(field_of(task.action), -down, right)
                self._put(task, Target("field", field))
            case "channel":
                self._put_beside(task, right or down)
            case _:
                status = stepped(task.action.status, right or down)
                self._put(task, Target("status", status))

    def _put_beside(self, task: Task, by: int) -> None:
        """Give an action the next channel, or the one before."""
        order = [channel.id for channel in self.store.project.channels]
        places = [*order, None]
        at = places.index(task.action.channel if task.action.channel in order else None)
        self._put(task, Target("channel", places[max(0, min(len(places) - 1, at + by))]))

    def _put(self, task: Task, target: Target) -> None:
        put(self.commands, task, target)
        if target.kind == "field":
            assert isinstance(target.value, Field)
            self._show_field(target.value)
        self.list.show_current(task.action.id)

    def _make_planning(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.fields, self._empty, self.matrix):
            column.addWidget(widget)
        self.list.setMinimumHeight(scaled(60))
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(scaled(_SIDE) - LINK_PADDING, scaled(4), scaled(_SIDE), scaled(8))
        foot.addWidget(self.to_ideas, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        return page

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(scaled(_SIDE), scaled(4), scaled(_SIDE), scaled(8))
        column.setSpacing(scaled(12))
        words = QLabel(self.tr("No actions yet. Start with the opportunity that wins most."))
        words.setWordWrap(True)
        self.begin = plain_button(self.tr("To the opportunity"), "lightbulb")
        self.begin.clicked.connect(self._on_begin)
        column.addWidget(words)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty

    def _on_begin(self) -> None:
        """Lead to the opportunity of the phase where most is to be won."""
        from cjm_desktop.ui.gain.panel import write_opportunity

        journey = self.commands.journey
        gains = ranking_of((journey,), weighing_of(self.store.project)).gains
        phases = [gain.phase for gain in gains] or list(journey.phases)
        if phases:
            write_opportunity(self._bench, (journey.id, phases[0].id))


def _asked_before(settings: Settings) -> Asked:
    """Return how the actions were shown the last time."""
    view: Any = settings.actions_view
    order: Any = settings.actions_order
    return Asked(view, settings.actions_by_phase, order)


def _place_of(task: Task) -> Place:
    return Place(task.journey.id, task.cell.row, task.phase.id, task.action.id)
