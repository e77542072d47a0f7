"""Actions in the columns that programs for planning take in."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.csv_file import csv_of, separated
from cjm_desktop.exchange.lists.described import described
from cjm_desktop.exchange.lists.sheet import Column, Sheet, Value
from cjm_desktop.exchange.lists.words import list_words
from cjm_desktop.model.words import ActionStatus, Language

_ADDRESS: Final = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+\.[^\s@,;<>\"]+")
_NO_LABEL: Final = re.compile(r"[\s,;\"]+")

_JIRA: Final = (
    *("Summary", "Issue Type", "Description", "Priority", "Assignee", "Start date", "Due date"),
    *("Labels", "Labels", "Labels"),
)
_JIRA_PRIORITIES: Final = {3: "High", 2: "Medium", 1: "Low", 0: "Medium"}

_ASANA: Final = ("Name", "Description", "Section", "Assignee", "Start Date", "Due Date")

_PLANNER: Final = {
    "Task Name": 48,
    "Bucket Name": 18,
    "Progress": 14,
    "Priority": 10,
    "Assigned To": 18,
    "Start Date": 12,
    "Due Date": 12,
    "Labels": 24,
    "Description": 48,
}
_PROGRESS: Final[dict[ActionStatus, str]] = {
    "open": "Not started",
    "busy": "In progress",
    "done": "Completed",
}
_URGENT: Final = 1
_PLANNER_PRIORITIES: Final = {3: 3, 2: 5, 1: 9, 0: 5}  # important, medium, low


def jira_csv(lines: Sequence[ActionLine], language: Language) -> bytes:
    """Return actions as Jira's importer reads them: a column that repeats has several values.

    People are named by e-mail there; who has another name stands in the description.
    """
    body = [
        (
            _one_line(line, language),
            "Task",
            described(line, language, more=_left_over(line)),
            _JIRA_PRIORITIES[line.impact],
            _address(line.owner),
            line.start,
            line.due,
            *(_label(each) for each in (line.phase, line.channel, line.journey)),
        )
        for line in lines
    ]
    return separated([_JIRA, *body], ",").encode()


def asana_csv(lines: Sequence[ActionLine], language: Language) -> bytes:
    """Return actions as Asana's importer reads them, with a section for each phase."""
    body = [
        (
            _one_line(line, language),
            described(line, language, more=("channel", *_left_over(line), "impact", "effort")),
            line.phase,
            _address(line.owner),
            _american(line.start),
            _american(line.due),
        )
        for line in lines
    ]
    return separated([_ASANA, *body], ",").encode()


def planner_csv(lines: Sequence[ActionLine], language: Language) -> bytes:
    """Return actions in the columns of Microsoft Planner's own export, for Excel."""
    columns = tuple(Column(head, head, width) for head, width in _PLANNER.items())
    return csv_of(
        Sheet("Planner", columns, tuple(_in_planner(x, language) for x in lines)), language
    )


def trello_text(lines: Sequence[ActionLine], language: Language) -> bytes:
    """Return actions as the power-up Text to Cards reads them; Trello itself reads no tables."""
    return "\n".join(_card(line, language) for line in lines).encode()


def has_address(line: ActionLine) -> bool:
    """Tell whether the owner of an action is an e-mail address, which importers ask for."""
    return bool(_address(line.owner))


def _in_planner(line: ActionLine, language: Language) -> tuple[Value, ...]:
    late = line.late and line.status != "done"
    return (
        _one_line(line, language),
        line.phase,
        _PROGRESS[line.status],
        _URGENT if late else _PLANNER_PRIORITIES[line.impact],
        line.owner,
        line.start,
        line.due,
        line.channel,
        described(line, language, more=("impact", "effort")),
    )


def _card(line: ActionLine, language: Language) -> str:
    # A colon would end the title there, and these signs mean members, labels and dates.
    title = _without_hints(_one_line(line, language)).replace(":", "\N{RATIO}")
    about = described(line, language, more=("owner", "status", "impact", "effort"))
    labels = [f"#{{{_braced(each)}}}" for each in (line.phase, line.channel) if each.strip()]
    due = [f"$due:{line.due.isoformat()}"] if line.due else []
    hints = " ".join([*labels, *due])
    return "\n".join(each for each in (f"::{title}", _without_hints(about), hints) if each) + "\n"


def _without_hints(text: str) -> str:
    """Return a text in which Text to Cards finds no hints: look-alikes stand for its signs."""
    return (
        text.replace("::", "\N{RATIO}\N{RATIO}")
        .replace("@", "\N{FULLWIDTH COMMERCIAL AT}")
        .replace("#", "\N{FULLWIDTH NUMBER SIGN}")
        .replace("$due", "\N{FULLWIDTH DOLLAR SIGN}due")
    )


def _braced(text: str) -> str:
    return " ".join(text.replace("{", "(").replace("}", ")").split())


def _one_line(line: ActionLine, language: Language) -> str:
    return " ".join(line.action.split()) or list_words(language).nameless


def _left_over(line: ActionLine) -> tuple[str, ...]:
    """Return what an importer that takes addresses alone, and no status, has no column for."""
    owner = () if has_address(line) else ("owner",)
    return owner if line.status == "open" else (*owner, "status")


def _address(owner: str) -> str:
    return owner.strip() if _ADDRESS.fullmatch(owner.strip()) else ""


def _label(name: str) -> str:
    return _NO_LABEL.sub("-", name.strip())


def _american(day: date | None) -> str:
    return f"{day:%m/%d/%Y}" if day else ""
