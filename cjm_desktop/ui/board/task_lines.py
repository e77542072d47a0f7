"""The lines of the list of actions: headings, actions, and words where a group has none."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QDate, QLocale, QModelIndex, Qt

from cjm_desktop.base.ids import ChannelId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.model.planning import Task
from cjm_desktop.model.words import ActionStatus
from cjm_desktop.ui.controls.choosing_list import Index

translate = QCoreApplication.translate
_Role = Qt.ItemDataRole
_BETWEEN: Final = " · "

TargetKind = Literal["status", "channel", "field"]


class Target(NamedTuple):
    """What an action gets where it is dropped."""

    kind: TargetKind
    value: object


class Section(NamedTuple):
    """Actions under a heading; without words they have none."""

    words: str
    tasks: tuple[Task, ...]
    target: Target | None = None
    nothing: str = ""  # what stands there while there are no actions
    icon: str = ""


class TaskLine(NamedTuple):
    """One line: of an action, or without one a heading or the words of an empty group."""

    words: str
    task: Task | None = None
    due: str = ""
    facts: str = ""  # owner, channel, phase
    target: Target | None = None
    is_heading: bool = False
    held: int = 0  # how many actions stand under a heading
    icon: str = ""
    spoken: str = ""
    boxed: bool = False


class Told(NamedTuple):
    """What is told of each action beside its text: what the headings do not say."""

    project: Project
    phase: bool = True
    channel: bool = True
    journey: bool = False
    boxed: bool = False


def lines_of(sections: Sequence[Section], told: Told) -> tuple[TaskLine, ...]:
    """Return headings and actions, from above."""
    channels = {channel.id: channel.name for channel in told.project.channels}
    lines: list[TaskLine] = []
    for section in sections:
        target = section.target
        if section.words:
            count = len(section.tasks)
            lines.append(
                TaskLine(
                    section.words,
                    target=target,
                    is_heading=True,
                    held=count,
                    icon=section.icon,
                    spoken=f"{section.words}: {count}",
                )
            )
        if not section.tasks and section.nothing:
            lines.append(TaskLine(section.nothing, target=target, spoken=section.nothing))
        lines += [_line(task, told, channels, target) for task in section.tasks]
    return tuple(lines)


def status_words(status: ActionStatus) -> str:
    """Return what a status is called."""
    match status:
        case "open":
            return translate("ActionForm", "Open")
        case "busy":
            return translate("ActionForm", "Under way")
        case "done":
            return translate("ActionForm", "Done")


def weight_words(weight: int) -> str:
    """Return how large an impact or effort is, from 0 (not said) to 3."""
    return (
        translate("ActionForm", "Not said"),
        translate("ActionForm", "Small"),
        translate("ActionForm", "Medium"),
        translate("ActionForm", "Large"),
    )[weight]


def phase_words(task: Task) -> str:
    """Return what the phase of an action is called, its number where it has no name."""
    name = " ".join(task.phase.name.split())
    number = task.journey.phases.index(task.phase) + 1
    return name or translate("Gain", "Phase {number}").format(number=number)


def _line(
    task: Task, told: Told, channels: Mapping[ChannelId, str], target: Target | None
) -> TaskLine:
    action = task.action
    words = " ".join(action.text.split()) or translate("Board", "Without a name")
    due = _day(action.due)
    facts = (
        " ".join(action.owner.split()),
        channels.get(action.channel, "") if told.channel and action.channel else "",
        phase_words(task) if told.phase else "",
        (task.journey.name or task.journey.title) if told.journey else "",
    )
    said = _BETWEEN.join(filter(None, facts))
    return TaskLine(
        words,
        task,
        due,
        said,
        target,
        spoken=_spoken(task, words, due, said),
        boxed=told.boxed,
    )


def _spoken(task: Task, words: str, due: str, facts: str) -> str:
    late = translate("Board", "late")
    weights = ""
    if task.action.impact or task.action.effort:
        weights = translate("Board", "impact {impact}, effort {effort}").format(
            impact=weight_words(task.action.impact).lower(),
            effort=weight_words(task.action.effort).lower(),
        )
    parts = words, status_words(task.action.status), due, late if task.late else "", facts, weights
    return ", ".join(filter(None, parts))


def _day(day: date | None) -> str:
    if day is None:
        return ""
    pattern = "d MMM" if day.year == date.today().year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


class TaskLines(QAbstractListModel):
    """The lines as a model; only actions can be current."""

    lines: Sequence[TaskLine] = ()

    def show_lines(self, lines: Sequence[TaskLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def row_of(self, action: str) -> int:
        """Return the row of an action, -1 when it has none."""
        found = (
            n for n, line in enumerate(self.lines) if line.task and line.task.action.id == action
        )
        return next(found, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        if not index.isValid() or self.lines[index.row()].task is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return an action's text, or all that is said of it."""
        line = self.lines[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return line.words if role == _Role.DisplayRole or line.task else None
        return line.spoken if role == _Role.AccessibleTextRole else None
