"""What to know before another program takes in a list of actions."""

from cjm_desktop.exchange.lists.limits import JIRA_ISSUES, Limit


def note_on(limit: Limit) -> str:
    """Return a sentence on a limit that a list meets."""
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
