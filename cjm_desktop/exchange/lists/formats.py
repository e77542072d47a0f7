"""The formats that lists are written in, each by its name."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final, Literal, get_args

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.actions import ActionLine, action_sheet
from cjm_desktop.exchange.lists.sheet import Sheet
from cjm_desktop.exchange.lists.touchpoints import TouchpointLine, touchpoint_sheet
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import Language

TouchpointFormat = Literal["csv", "xlsx", "md", "json"]
ActionFormat = Literal["csv", "xlsx", "md", "ics", "json", "jira", "asana", "planner", "trello"]
PlanningFormat = Literal["jira", "asana", "planner", "trello"]

TOUCHPOINT_FORMATS: Final[tuple[TouchpointFormat, ...]] = get_args(TouchpointFormat)
ACTION_FORMATS: Final[tuple[ActionFormat, ...]] = get_args(ActionFormat)

_SUFFIXES: Final[dict[str, str]] = {
    "jira": ".csv",
    "asana": ".csv",
    "planner": ".csv",
    "trello": ".txt",
}


class About(NamedTuple):
    """What a file says of itself: its language, whose list it is, and when it was made."""

    language: Language
    project: Project
    now: datetime  # in UTC
    today: date

    @property
    def title(self) -> str:
        """The project's title, else its first journey's."""
        titles = (self.project.title, *(each.title for each in self.project.journeys))
        return next((" ".join(title.split()) for title in titles if title.strip()), "")


def suffix_of(kind: ActionFormat | TouchpointFormat) -> str:
    """Return how names of files of a format end, with the dot."""
    return _SUFFIXES.get(kind, f".{kind}")


def written_actions(lines: Sequence[ActionLine], kind: ActionFormat, about: About) -> bytes:
    """Return a list of actions as a file of a format."""
    # Imported when asked for: nobody writes all of them.
    match kind:
        case "md":
            from cjm_desktop.exchange.lists.markdown_file import check_list

            return check_list(lines, about.language, about.title).encode()
        case "ics":
            from cjm_desktop.exchange.lists.calendar_file import calendar_of

            return calendar_of(
                lines,
                about.language,
                title=about.title,
                project=about.project.id,
                now=about.now,
            )
        case "json":
            from cjm_desktop.exchange.lists.json_file import json_of

            return json_of(lines).encode()
        case "csv" | "xlsx":
            return _spreadsheet(action_sheet(lines, about.language), kind, about)
        case _:
            return _planning(lines, kind, about.language)


def written_touchpoints(
    lines: Sequence[TouchpointLine], kind: TouchpointFormat, about: About
) -> bytes:
    """Return a list of touchpoints as a file of a format."""
    match kind:
        case "md":
            from cjm_desktop.exchange.lists.markdown_file import markdown_table
            from cjm_desktop.exchange.lists.words import list_words

            sheet = touchpoint_sheet(lines, about.language)
            return markdown_table(sheet, list_words(about.language).no_touchpoints).encode()
        case "json":
            from cjm_desktop.exchange.lists.json_file import json_of

            return json_of(lines).encode()
        case _:
            return _spreadsheet(touchpoint_sheet(lines, about.language), kind, about)


def _spreadsheet(sheet: Sheet, kind: Literal["csv", "xlsx"], about: About) -> bytes:
    if kind == "csv":
        from cjm_desktop.exchange.lists.csv_file import csv_of

        return csv_of(sheet, about.language)
    from cjm_desktop.exchange.lists.xlsx_file import xlsx_of

    return xlsx_of(sheet, about.language, about.title, about.today)


def _planning(lines: Sequence[ActionLine], kind: PlanningFormat, language: Language) -> bytes:
    from cjm_desktop.exchange.lists import planning_files

    match kind:
        case "jira":
            return planning_files.jira_csv(lines, language)
        case "asana":
            return planning_files.asana_csv(lines, language)
        case "planner":
            return planning_files.planner_csv(lines, language)
        case "trello":
            return planning_files.trello_text(lines, language)
