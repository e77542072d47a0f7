"""What to know before other programs take a list in: their limits, found in this very list."""

from collections.abc import Sequence
from typing import Final, Literal

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.formats import ActionFormat
from cjm_desktop.exchange.lists.planning_files import has_address

JIRA_ISSUES: Final = 250
"""How many issues Jira takes from a file of somebody who is no administrator."""

LimitKind = Literal[
    "jira issues",
    "jira dates",
    "asana adds",
    "status stays behind",
    "owners without address",
    "planner by hand",
    "trello power-up",
]


class Limit(NamedTuple):
    """Something that another program does not do, and how many actions it is about."""

    kind: LimitKind
    actions: int


def limits_of(kind: ActionFormat, lines: Sequence[ActionLine]) -> tuple[Limit, ...]:
    """Return what the program of a format will not do with these actions."""
    begun = sum(line.status != "open" for line in lines)
    strangers = sum(bool(line.owner.strip()) and not has_address(line) for line in lines)
    dated = sum(line.start is not None or line.due is not None for line in lines)
    lost = (Limit("status stays behind", begun), Limit("owners without address", strangers))
    found: tuple[Limit, ...]
    match kind:
        case "jira":
            over = len(lines) if len(lines) > JIRA_ISSUES else 0
            found = (Limit("jira issues", over), Limit("jira dates", dated), *lost)
        case "asana":
            found = (Limit("asana adds", len(lines)), *lost)
        case "planner":
            found = (Limit("planner by hand", len(lines)),)
        case "trello":
            found = (Limit("trello power-up", len(lines)),)
        case _:
            return ()
    return tuple(limit for limit in found if limit.actions)
