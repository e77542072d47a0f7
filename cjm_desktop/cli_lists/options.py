"""What can be written behind ``actions`` and ``touchpoints``."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from cjm_desktop.cli_export.values import day

ReadFile = Callable[[str], Path]

# As in exchange.lists.formats, which only a list that is written needs.
ACTION_FORMATS: Final = ("csv", "xlsx", "md", "ics", "json", "jira", "asana", "planner", "trello")
TOUCHPOINT_FORMATS: Final = ("csv", "xlsx", "md", "json")

_FORMAT: Final = "default: as the name of the output ends, else a table to read"
_OUTPUT: Final = "a file; default: the terminal or a pipe"


def add_lists(commands: Any, file: ReadFile, run: Callable[..., int]) -> None:
    """Add both commands to a parser's commands; ``file`` reads a path, ``run`` carries them out."""
    actions = commands.add_parser(
        "actions", help="list what will be done, for people or other programs", allow_abbrev=False
    )
    _add_common(actions, file, ACTION_FORMATS)
    actions.add_argument("--open", action="store_true", help="without what is done")
    actions.add_argument(
        "--date", type=day, metavar="DAY", help="the day that tells what is late; default today"
    )
    actions.set_defaults(command=run, listed="actions")
    touchpoints = commands.add_parser(
        "touchpoints", help="list where customers meet the organisation", allow_abbrev=False
    )
    _add_common(touchpoints, file, TOUCHPOINT_FORMATS)
    touchpoints.set_defaults(command=run, listed="touchpoints", open=False, date=None)


def _add_common(parser: Any, file: ReadFile, formats: tuple[str, ...]) -> None:
    parser.add_argument("file", type=file, metavar="FILE")
    parser.add_argument("--format", choices=formats, help=_FORMAT)
    parser.add_argument(
        "--json", action="store_const", const="json", dest="format", help="as --format json"
    )
    parser.add_argument(
        "--lang", choices=("nl", "en"), help="language of headings and words; default: the map's"
    )
    parser.add_argument(
        "--journey",
        action="append",
        metavar="NAME",
        help="a journey by its name, title or number, and again for another; default: all",
    )
    parser.add_argument("--output", type=file, metavar="FILE", help=_OUTPUT)
