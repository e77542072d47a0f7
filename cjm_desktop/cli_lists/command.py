"""Carrying out ``actions`` and ``touchpoints``."""

import argparse
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened
from cjm_desktop.cli_lists.errors import ListError
from cjm_desktop.cli_lists.options import ACTION_FORMATS, TOUCHPOINT_FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cjm_desktop.exchange.lists.formats import About
    from cjm_desktop.model.document import Journey, Project

_SHOWN = 5  # names of journeys in an error


def write_list(arguments: argparse.Namespace, load: "Callable[[Path], Project]") -> tuple[str, ...]:
    """Write a list to a file or to the output; return what is worth a note. Raises CjmError."""
    from cjm_desktop.session.exporting import refuse_own_file

    out: Path | None = arguments.output
    kind = _format(arguments, out)
    _check_output(kind, out)
    if out is not None:
        refuse_own_file(arguments.file, out)
    project = load(arguments.file)
    journeys = _journeys(arguments, project)
    made, notes = _MAKERS[arguments.listed](arguments, project, journeys, kind)
    if out is None:
        _print(made)
    else:
        from cjm_desktop.storage.atomic import write_atomic

        write_atomic(out, made)
    return notes


def _format(arguments: argparse.Namespace, out: Path | None) -> str | None:
    """Return the format that is asked for, by itself or by a name; None is a table to read."""
    if arguments.format or out is None:
        given: str | None = arguments.format
        return given
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


def _journeys(arguments: argparse.Namespace, project: "Project") -> "Sequence[Journey]":
    """Return the journeys that are asked for, in their order. Raises ListError."""
    if not arguments.journey:
        return project.journeys
    wanted = [_journey(name, arguments.file, project) for name in arguments.journey]
    return [journey for journey in project.journeys if any(journey is each for each in wanted)]


def _journey(name: str, file: Path, project: "Project") -> "Journey":
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


def _about(arguments: argparse.Namespace, project: "Project") -> "About":
    from cjm_desktop.exchange.lists.formats import About

    language = arguments.lang or project.language
    if arguments.date is None:
        return About(language, project, datetime.now(UTC), date.today())
    return About(language, project, datetime.combine(arguments.date, time(), UTC), arguments.date)


def _made_actions(
    arguments: argparse.Namespace,
    project: "Project",
    journeys: "Sequence[Journey]",
    kind: Any,
) -> tuple[bytes, tuple[str, ...]]:
    from cjm_desktop.cli_lists.notes import notes_on
    from cjm_desktop.exchange.lists.actions import action_lines
    from cjm_desktop.exchange.lists.formats import written_actions
    from cjm_desktop.exchange.lists.terminal import actions_to_read

    about = _about(arguments, project)
    lines = action_lines(project, journeys, about.today, only_open=arguments.open)
    if kind is None:
        return _text(actions_to_read(lines, about.language)), ()
    return written_actions(lines, kind, about), notes_on(kind, lines)


def _made_touchpoints(
    arguments: argparse.Namespace,
    project: "Project",
    journeys: "Sequence[Journey]",
    kind: Any,
) -> tuple[bytes, tuple[str, ...]]:
    from cjm_desktop.exchange.lists.formats import written_touchpoints
    from cjm_desktop.exchange.lists.terminal import touchpoints_to_read
    from cjm_desktop.exchange.lists.touchpoints import touchpoint_lines

    about = _about(arguments, project)
    lines = touchpoint_lines(project, journeys)
    if kind is None:
        return _text(touchpoints_to_read(lines, about.language)), ()
    return written_touchpoints(lines, kind, about), ()


def _text(lines: "Any") -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def _print(made: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(made)
    sys.stdout.flush()


_MAKERS = {"actions": _made_actions, "touchpoints": _made_touchpoints}
