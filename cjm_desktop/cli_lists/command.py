"""Carrying out ``actions`` and ``touchpoints``."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened
from cjm_desktop.cli_lists.errors import ListError
from cjm_desktop.cli_lists.options import ACTION_FORMATS, TOUCHPOINT_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cjm_desktop.base.ids import JourneyId
    from cjm_desktop.model.document import Journey, Project
    from cjm_desktop.session.listing import ListRequest

_SHOWN = 5  # names of journeys in an error


def write_list(arguments: argparse.Namespace, load: "Callable[[Path], Project]") -> tuple[str, ...]:
    """Write a list to a file or to the output; return what is worth a note. Raises CjmError."""
    from cjm_desktop.cli_lists.notes import note_on
    from cjm_desktop.session import listing
    from cjm_desktop.session.exporting import refuse_own_file

    out: Path | None = arguments.output
    kind = _format(arguments, out)
    _check_output(kind, out)
    if out is not None:
        refuse_own_file(arguments.file, out)
    project = load(arguments.file)
    request = listing.ListRequest(
        listed=arguments.listed,
        kind=kind or "json",
        journeys=_journeys(arguments, project),
        language=arguments.lang,
        only_open=arguments.open,
        day=arguments.date,
    )
    if kind is None:
        _print(_to_read(project, request))
        return ()
    if out is None:
        _print(listing.made_list(project, request))
    else:
        listing.write_list(project, request, out)
    return tuple(note_on(limit) for limit in listing.list_limits(project, request))


def _format(arguments: argparse.Namespace, out: Path | None) -> Any:
    """Return the format that is asked for, by itself or by a name; None is a table to read."""
    if arguments.format or out is None:
        return arguments.format
    known = ACTION_FORMATS if arguments.listed == "actions" else TOUCHPOINT_FORMATS
    kind = out.suffix.lower().removeprefix(".")
    if kind not in known:
        raise ListError(f"{out}: say which --format it is: {', '.join(known)}")
    return kind


def _check_output(kind: str | None, out: Path | None) -> None:
    """Raise ListError for what cannot be printed."""
    if out is not None:
        return
    if sys.stdout is None:
        raise ListError("the output could not be written: it is closed")
    if kind == "xlsx" and sys.stdout.isatty():
        raise ListError("a workbook is nothing to read in a terminal; give it a name with --output")


def _journeys(arguments: argparse.Namespace, project: "Project") -> "tuple[JourneyId, ...]":
    """Return the journeys that are asked for, none for all. Raises ListError."""
    asked = arguments.journey or ()
    return tuple(named_journey(name, arguments.file, project).id for name in asked)


def named_journey(name: str, file: Path, project: "Project") -> "Journey":
    """Return a journey of a file by its name, title or number. Raises ListError."""
    asked = name.strip().casefold()
    for journey in project.journeys:
        names = (one_line(journey.name), one_line(journey.title))
        if asked and asked in (each.strip().casefold() for each in names):
            return journey
    if asked.isdecimal() and 1 <= int(asked) <= len(project.journeys):
        return project.journeys[int(asked) - 1]
    known = [f'"{shortened(each.name or each.title)}"' for each in project.journeys]
    more = [f"{len(known) - _SHOWN} more"] if len(known) > _SHOWN else []
    has = ", ".join([*known[:_SHOWN], *more])
    raise ListError(f'{file} has no journey "{shortened(name)}"; it has {has}')


def _to_read(project: "Project", request: "ListRequest") -> bytes:
    from cjm_desktop.exchange.lists.terminal import actions_to_read, touchpoints_to_read
    from cjm_desktop.session.listing import listed_actions, listed_touchpoints

    language = request.language or project.language
    lines: Iterable[str]
    if request.listed == "actions":
        lines = actions_to_read(listed_actions(project, request), language)
    else:
        lines = touchpoints_to_read(listed_touchpoints(project, request), language)
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def _print(made: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(made)
    sys.stdout.flush()
