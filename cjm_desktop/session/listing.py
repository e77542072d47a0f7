"""Writing the lists that leave the program: the actions and the touchpoints of journeys."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.actions import ActionLine, action_lines, action_sheet
from cjm_desktop.exchange.lists.formats import (
    About,
    ActionFormat,
    written_actions,
    written_touchpoints,
)
from cjm_desktop.exchange.lists.limits import Limit, limits_of
from cjm_desktop.exchange.lists.sheet import Sheet
from cjm_desktop.exchange.lists.touchpoints import (
    TouchpointLine,
    touchpoint_lines,
    touchpoint_sheet,
)
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.words import Language

Listed = Literal["actions", "touchpoints"]


class ListRequest(NamedTuple):
    """Which list is written, of which journeys, and how."""

    listed: Listed
    kind: ActionFormat  # touchpoints have four of them
    journeys: tuple[JourneyId, ...] = ()  # none are all
    language: Language | None = None  # of headings and words; None is the project's
    only_open: bool = False  # without actions that are done
    day: date | None = None  # None is today, and the list is dated with this very moment


def listed_actions(project: Project, request: ListRequest) -> tuple[ActionLine, ...]:
    """Return the actions that are asked for."""
    today = request.day or date.today()
    return action_lines(project, _journeys(project, request), today, only_open=request.only_open)


def listed_touchpoints(project: Project, request: ListRequest) -> tuple[TouchpointLine, ...]:
    """Return the touchpoints that are asked for."""
    return touchpoint_lines(project, _journeys(project, request))


def sheet_of(project: Project, request: ListRequest) -> Sheet:
    """Return what is asked for as a table with headings."""
    language = request.language or project.language
    if request.listed == "actions":
        return action_sheet(listed_actions(project, request), language)
    return touchpoint_sheet(listed_touchpoints(project, request), language)


def made_list(project: Project, request: ListRequest) -> bytes:
    """Return what is asked for as a file."""
    about = _about(project, request)
    if request.listed == "actions":
        return written_actions(listed_actions(project, request), request.kind, about)
    lines = listed_touchpoints(project, request)
    match request.kind:
        case "csv" | "xlsx" | "md" | "json":
            return written_touchpoints(lines, request.kind, about)
        case _:
            raise ValueError(f"touchpoints are not written as {request.kind}")


def write_list(project: Project, request: ListRequest, out: Path) -> None:
    """Write what is asked for, whole or not at all; a file that was there is replaced.

    Raises FileError.
    """
    from cjm_desktop.storage.atomic import write_atomic

    write_atomic(out, made_list(project, request))


def list_limits(project: Project, request: ListRequest) -> tuple[Limit, ...]:
    """Return what the program that the list is for will not do with it."""
    if request.listed != "actions":
        return ()
    return limits_of(request.kind, listed_actions(project, request))


def _journeys(project: Project, request: ListRequest) -> tuple[Journey, ...]:
    chosen = tuple(each for each in project.journeys if each.id in request.journeys)
    return chosen or project.journeys


def _about(project: Project, request: ListRequest) -> About:
    language = request.language or project.language
    if request.day is None:
        return About(language, project, datetime.now(UTC), date.today())
    moment = datetime.combine(request.day, datetime.min.time(), UTC)
    return About(language, project, moment, request.day)
