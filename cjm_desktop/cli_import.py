"""The command ``import``: numbers and answers from a file of another program."""

import argparse
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.shortening import shortened

if TYPE_CHECKING:
    from cjm_desktop.edits.importing import Brought, Gathered
    from cjm_desktop.model.document import Journey, Project
    from cjm_desktop.model.records import Records
    from cjm_desktop.storage.files import OpenedFile

_STRANGERS_SHOWN: Final = 5
_TAB: Final = ("tab", "\\t")


class NothingUsedError(CjmError):
    """The command's own reason why nothing was brought in."""


def add_import(commands: Any, file: Callable[[str], Path], note: Callable[[str], None]) -> None:
    """Add the command to a parser's commands; ``file`` reads a path, ``note`` tells one thing."""
    command = commands.add_parser(
        "import",
        help="bring in numbers per phase and answers from a CSV file",
        allow_abbrev=False,
    )
    command.add_argument("file", type=file, metavar="FILE")
    command.add_argument("csv", type=file, metavar="CSV")
    command.add_argument(
        "--journey", metavar="NAME", help="by its name, title or number; default: the first"
    )
    command.add_argument(
        "--encoding", type=_encoding, help="such as utf-8 or cp1252; default: found"
    )
    command.add_argument(
        "--separator", type=_separator, help="one character or tab; default: found"
    )
    command.add_argument("--source", metavar="NAME", help="default: the CSV's name and the day")
    command.add_argument("--period", default="", help="that the numbers are of")
    command.add_argument(
        "--output", type=file, metavar="FILE", help="a map of its own; default: FILE itself"
    )
    command.set_defaults(command=partial(_import, note), prints=True)


def _import(note: Callable[[str], None], arguments: argparse.Namespace) -> int:
    """Bring in what a file holds, write the map, and tell what came of it."""
    from cjm_desktop.edits.column_uses import guess_mapping
    from cjm_desktop.edits.importing import bring_in, gather
    from cjm_desktop.exchange.errors import ExchangeError
    from cjm_desktop.session import evidence_files as files

    path: Path = arguments.csv
    opened = _open(arguments.file)
    project = opened.project
    journey = _journey(arguments, project)
    try:
        data = files.file_bytes(path)
        form = files.form_of(data, arguments.encoding or "", arguments.separator or "")
        records = files.read_table(data, form).records
    except ExchangeError as error:
        raise NothingUsedError(f"{path}: {error}") from error
    mapped = guess_mapping(records, journey, project.language)
    gathered = gather(records, mapped, project.language, arguments.period, path.stem)
    if not gathered.series and not gathered.texts:
        raise NothingUsedError(f"{path}: {_nothing(gathered)}; nothing was written")
    name = arguments.source or files.source_name(path, date.today(), project.language)
    source = files.new_source(name, files.kind_of(records))
    brought = bring_in(project, journey.id, gathered, source)
    out = _write(arguments, opened, brought.project)
    print(f"{out}: {_told(gathered, brought)}")
    for line in _notes(records, gathered):
        note(line)
    return 0


def _open(path: Path) -> "OpenedFile":
    """Return the map in a file; an error about its content names the file too."""
    from cjm_desktop.storage.errors import ContentError
    from cjm_desktop.storage.files import open_project

    try:
        return open_project(path)
    except ContentError as error:
        raise NothingUsedError(f"{path}: {error}") from error


def _journey(arguments: argparse.Namespace, project: "Project") -> "Journey":
    from cjm_desktop.cli_lists.command import named_journey

    if arguments.journey is not None:
        return named_journey(arguments.journey, arguments.file, project)
    if not project.journeys:
        raise NothingUsedError(f"{arguments.file} has no journey")
    return project.journeys[0]


def _write(arguments: argparse.Namespace, opened: "OpenedFile", project: "Project") -> Path:
    """Write the map whole or not at all: to its own file while no window has it open."""
    from cjm_desktop.session.document_file import DocumentFile
    from cjm_desktop.storage.files import save_project

    out: Path | None = arguments.output
    if out is not None:
        save_project(out, project, opened.writer)
        return out
    file = DocumentFile(arguments.file, opened.writer, opened.stamp)
    try:
        file.write(project, overwrite=False)
    finally:
        file.release()
    return file.path


def _told(gathered: "Gathered", brought: "Brought") -> str:
    phases = {phase for series in gathered.series for phase in series.metrics}
    rows = _counted(len(gathered.series), "row")
    numbers = f"{rows} of numbers in {_counted(len(phases), 'phase')}" if gathered.series else ""
    texts = f"{_counted(brought.texts, 'answer')} in the inbox" if brought.texts else ""
    return ", ".join(filter(None, (numbers, texts)))


def _notes(records: "Records", gathered: "Gathered") -> Iterator[str]:
    """Yield what was not brought in, and what may be wrong with the file."""
    if gathered.strangers:
        yield _strangers(gathered)
    if gathered.unread:
        yield f"{_counted(gathered.unread, 'cell')} of numbers could not be read as a number"
    if gathered.left_out:
        yield f"{_counted(gathered.left_out, 'answer')} were left out: there are too many"
    if gathered.more_series:
        yield f"{_counted(gathered.more_series, 'row')} of numbers were left out: too many"
    if records.open_quote:
        yield f"a quotation mark on line {records.open_quote} is not closed"


def _strangers(gathered: "Gathered") -> str:
    count = sum(gathered.strangers.values())
    lines = "1 line names" if count == 1 else f"{count} lines name"
    most = sorted(gathered.strangers.items(), key=lambda each: -each[1])
    names = [f'"{shortened(name)}"' for name, _ in most[:_STRANGERS_SHOWN]]
    more = [f"{len(most) - _STRANGERS_SHOWN} more"] if len(most) > _STRANGERS_SHOWN else []
    return f"{lines} no phase of this map: {', '.join([*names, *more])}"


def _nothing(gathered: "Gathered") -> str:
    if gathered.strangers:
        return f"no answers, and no numbers of a phase ({_strangers(gathered)})"
    return "no answers, and no numbers of a phase"


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _encoding(text: str) -> str:
    try:
        b" ".decode(text, "replace")
    except (LookupError, ValueError) as error:  # also for what encodes something else than text
        raise argparse.ArgumentTypeError(f"an unknown encoding: {shortened(text)}") from error
    return text


def _separator(text: str) -> str:
    if text.lower() in _TAB:
        return "\t"
    if len(text) != 1 or text in '"\r\n':
        raise argparse.ArgumentTypeError('one character, such as ";", or tab')
    return text
