"""Actions as work to be planned: in order, by phase, status and channel, by impact and effort."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal

from cjm_desktop.base.ids import ChannelId, JourneyId, PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Cell, Journey, Phase, Project
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import ActionStatus

TaskOrder = Literal["map", "due", "owner", "status", "impact"]
TASK_ORDERS: Final[tuple[TaskOrder, ...]] = ("due", "owner", "status", "impact", "map")

STATUSES: Final[tuple[ActionStatus, ...]] = ("open", "busy", "done")

_LAST_DAY: Final = date.max
_URGENCY: Final[dict[ActionStatus, int]] = {"busy": 1, "open": 2, "done": 3}


class Task(NamedTuple):
    """An action with the place where it stands and whether it is late."""

    action: Action
    cell: CellAddress
    journey: Journey
    phase: Phase
    late: bool

    @property
    def is_done(self) -> bool:
        """Whether it is done."""
        return self.action.status == "done"


class TaskGroup(NamedTuple):
    """Actions under one heading: a phase, status, channel or field; None for what has none."""

    about: object
    tasks: tuple[Task, ...]


def tasks_of(journeys: Iterable[Journey], today: date | None) -> tuple[Task, ...]:
    """Return the actions of journeys as they stand on the map, phase by phase; hidden rows too."""
    return tuple(
        Task(action, CellAddress(journey.id, row.id, phase.id), journey, phase, late)
        for journey in journeys
        for phase in journey.phases
        for row in journey.rows
        if row.kind == "actions"
        for action in _actions_in(cell_at(row, phase.id))
        for late in (is_late(action, today),)
    )


def in_order(tasks: Iterable[Task], order: TaskOrder) -> tuple[Task, ...]:
    """Return actions sorted; those that are done come last, equal ones stay as they stood.

    What has no date, owner or impact comes after what has. By status the late ones come first; of
    one impact the one with the least effort does, where that is said.
    """
    return tuple(sorted(tasks, key=lambda task: (task.is_done, _rank(task, order))))


def by_phase(journeys: Iterable[Journey], tasks: Iterable[Task]) -> tuple[TaskGroup, ...]:
    """Group actions by phase, in the order in which phases stand; phases without any are absent."""
    groups: dict[tuple[JourneyId, PhaseId], list[Task]] = {}
    for journey in journeys:
        groups |= {(journey.id, phase.id): [] for phase in journey.phases}
    for task in tasks:
        groups[task.journey.id, task.phase.id].append(task)
    return tuple(TaskGroup(held[0].phase, tuple(held)) for held in groups.values() if held)


def by_status(tasks: Sequence[Task]) -> tuple[TaskGroup, ...]:
    """Group actions by status: open, under way, done; each is there, also without any."""
    return tuple(
        TaskGroup(status, tuple(task for task in tasks if task.action.status == status))
        for status in STATUSES
    )


def by_channel(project: Project, tasks: Sequence[Task]) -> tuple[TaskGroup, ...]:
    """Group actions by channel, in the project's order, those without one last.

    Channels without actions are absent.
    """
    groups: dict[ChannelId | None, list[Task]] = {c.id: [] for c in project.channels} | {None: []}
    for task in tasks:
        groups[task.action.channel if task.action.channel in groups else None].append(task)
    return tuple(TaskGroup(about, tuple(held)) for about, held in groups.items() if held)


class Field(NamedTuple):
    """A field of the matrix: impact and effort from 1 to 3, or 0 and 0 for what is not placed."""

    impact: int
    effort: int


UNPLACED: Final = Field(0, 0)


def field_of(action: Action) -> Field:
    """Return the field in which an action stands; it needs both impact and effort."""
    if not action.impact or not action.effort:
        return UNPLACED
    return Field(action.impact, action.effort)


def by_field(tasks: Iterable[Task]) -> dict[Field, tuple[Task, ...]]:
    """Return the actions in each of the nine fields, and those that are not placed yet."""
    fields: dict[Field, list[Task]] = {
        Field(impact, effort): [] for impact in (3, 2, 1) for effort in (1, 2, 3)
    }
    fields[UNPLACED] = []
    for task in tasks:
        fields[field_of(task.action)].append(task)
    return {field: tuple(held) for field, held in fields.items()}


def moved(field: Field, impact: int, effort: int) -> Field:
    """Return the field so many steps on, as far as there is one; the first step is to the middle.

    From the tray an action goes to the field in the middle, from where it is moved on.
    """
    if field == UNPLACED:
        return Field(2, 2)
    return Field(_within(field.impact + impact), _within(field.effort + effort))


def stepped(status: ActionStatus, by: int) -> ActionStatus:
    """Return the status so many columns further on the board, at most the last one."""
    return STATUSES[max(0, min(len(STATUSES) - 1, STATUSES.index(status) + by))]


def next_status(status: ActionStatus) -> ActionStatus:
    """Return what follows a status in a round: open, under way, done, open."""
    return STATUSES[(STATUSES.index(status) + 1) % len(STATUSES)]


def _rank(task: Task, order: TaskOrder) -> tuple[object, ...]:
    action = task.action
    match order:
        case "due":
            return (action.due or _LAST_DAY,)
        case "owner":
            return not action.owner.strip(), action.owner.strip().casefold()
        case "status":
            return (0 if task.late else _URGENCY[action.status], action.due or _LAST_DAY)
        case "impact":
            return -action.impact, action.effort or 4
        case "map":
            return ()


def _actions_in(cell: Cell | None) -> tuple[Action, ...]:
    return cell.actions if cell is not None else ()


def _within(step: int) -> int:
    return max(1, min(3, step))
