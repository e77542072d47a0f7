"""What to know before another program takes in a list of actions."""

from typing import TYPE_CHECKING

from cjm_desktop.exchange.lists.limits import JIRA_ISSUES, Limit, limits_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cjm_desktop.exchange.lists.actions import ActionLine
    from cjm_desktop.exchange.lists.formats import ActionFormat


def notes_on(kind: "ActionFormat", lines: "Sequence[ActionLine]") -> tuple[str, ...]:
    """Return a sentence for each limit that a list meets."""
    return tuple(_sentence(limit) for limit in limits_of(kind, lines))


def _sentence(limit: Limit) -> str:
    count = limit.actions
    match limit.kind:
        case "jira issues":
            return (
                f"Jira takes {JIRA_ISSUES} issues a file, but for administrators; "
                f"these are {count}, so import them journey by journey"
            )
        case "jira dates":
            return "Jira asks how dates are written: yyyy-MM-dd"
        case "asana adds":
            return "Asana adds tasks and never changes those it has: import this once"
        case "status stays behind":
            return (
                f"{_actions(count)} under way or done will be open there; the description says so"
            )
        case "owners without address":
            whose = "owner has" if count == 1 else "owners have"
            return f"{_actions(count)} whose {whose} no e-mail address will be assigned to nobody"
        case "planner by hand":
            return "Planner reads no files: these are the columns of its own export, to copy from"
        case "trello power-up":
            return "Trello reads no files: paste the text into its power-up Text to Cards"


def _actions(count: int) -> str:
    return "one action" if count == 1 else f"{count} actions"
