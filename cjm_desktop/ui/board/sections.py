"""What each view of the actions shows: under which headings, and what a drop there does."""

from typing import Any, Literal

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.ids import CardId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Channel, Journey, Phase, Project
from cjm_desktop.model.planning import (
    Field,
    Task,
    TaskGroup,
    TaskOrder,
    by_channel,
    by_phase,
    by_status,
    in_order,
)
from cjm_desktop.ui.board.task_lines import Section, Target, status_words
from cjm_desktop.ui.commands import Commands, steps

translate = QCoreApplication.translate

View = Literal["list", "board", "channel", "matrix"]


class Asked(NamedTuple):
    """How the actions are shown."""

    view: View = "list"
    by_phase: bool = True
    order: TaskOrder = "due"


def sections_of(
    project: Project, journeys: tuple[Journey, ...], tasks: tuple[Task, ...], asked: Asked
) -> list[Section]:
    """Return the groups of a view that is a list."""
    ordered = in_order(tasks, asked.order if asked.view == "list" else "due")
    match asked.view:
        case "board":
            return [_of_status(group) for group in by_status(ordered)]
        case "channel":
            return [_of_channel(project, group) for group in by_channel(project, ordered)]
        case _ if asked.by_phase:
            several = len(journeys) > 1
            groups = by_phase(journeys, ordered)
            return [_of_phase(group, with_journey=several) for group in groups]
        case _:
            return [Section("", ordered)]


def put(commands: Commands, task: Task, target: Target) -> None:
    """Give an action the status, channel or field where it was put, as one step."""
    value: Any = target.value
    match target.kind:
        case "status":
            change(commands, task, steps.CHANGE_STATUS, status=value)
        case "channel":
            change(commands, task, steps.CHANGE_CHANNEL, channel=value)
        case "field":
            assert isinstance(value, Field)
            impact, effort = value
            change(commands, task, steps.PLACE_ACTION, impact=impact, effort=effort)


def change(commands: Commands, task: Task, step: str, **changes: Any) -> None:
    """Change fields of an action of any journey."""
    commands.finish_editing()
    commands.set_on_card(task.journey.id, CardId(task.action.id), step, **changes)


def _of_status(group: TaskGroup) -> Section:
    status: Any = group.about
    nothing = translate("Board", "Drag an action here.")
    return Section(status_words(status), group.tasks, Target("status", status), nothing)


def _of_channel(project: Project, group: TaskGroup) -> Section:
    target = Target("channel", group.about)
    found: Channel | None
    found = next((each for each in project.channels if each.id == group.about), None)
    if found is None:
        return Section(translate("Board", "No channel yet"), group.tasks, target)
    return Section(found.name, group.tasks, target, icon=found.icon)


def _of_phase(group: TaskGroup, *, with_journey: bool) -> Section:
    phase, task = group.about, group.tasks[0]
    assert isinstance(phase, Phase)
    number = task.journey.phases.index(phase) + 1
    name = " ".join(phase.name.split())
    words = name or translate("Gain", "Phase {number}").format(number=number)
    journey = (task.journey.name or task.journey.title) if with_journey else ""
    return Section(f"{journey}: {words}" if journey else words, group.tasks)
