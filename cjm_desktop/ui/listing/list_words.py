"""What the formats of lists are called and good for, and what other programs leave undone."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from cjm_desktop.exchange.lists.formats import ActionFormat
from cjm_desktop.exchange.lists.limits import JIRA_ISSUES, Limit
from cjm_desktop.session.listing import Listed
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_NAMES: Final[dict[ActionFormat, str]] = {
    "xlsx": QT_TRANSLATE_NOOP("ListWords", "Excel workbook"),
    "csv": QT_TRANSLATE_NOOP("ListWords", "Table as text (CSV)"),
    "md": QT_TRANSLATE_NOOP("ListWords", "Markdown"),
    "ics": QT_TRANSLATE_NOOP("ListWords", "To-dos for a calendar"),
    "json": QT_TRANSLATE_NOOP("ListWords", "Data (JSON)"),
    "jira": "Jira",
    "asana": "Asana",
    "planner": "Microsoft Planner",
    "trello": "Trello",
}
_USES: Final[dict[ActionFormat, str]] = {
    "xlsx": QT_TRANSLATE_NOOP("ListWords", "For Excel and other spreadsheets, with filters."),
    "csv": QT_TRANSLATE_NOOP("ListWords", "For every spreadsheet and database."),
    "md": QT_TRANSLATE_NOOP("ListWords", "For notes, wikis and repositories."),
    "ics": QT_TRANSLATE_NOOP(
        "ListWords",
        "For programs with to-dos. Imported again, the same to-dos are brought up to date.",
    ),
    "json": QT_TRANSLATE_NOOP("ListWords", "For programs, in the words of the file."),
    "jira": QT_TRANSLATE_NOOP("ListWords", "A CSV for Jira’s import."),
    "asana": QT_TRANSLATE_NOOP(
        "ListWords", "A CSV for Asana’s import, with a section for each phase."
    ),
    "planner": QT_TRANSLATE_NOOP("ListWords", "The columns of Planner’s own export, for Excel."),
    "trello": QT_TRANSLATE_NOOP("ListWords", "Text for the power-up Text to Cards."),
}


def format_name(kind: ActionFormat) -> str:
    """Return what a format is called."""
    return _translate(_NAMES[kind])


class ListWords(QObject):
    """Sentences on a list in the language of the interface; Qt counts for objects alone."""

    def about(self, listed: Listed, kind: ActionFormat, count: int) -> str:
        """Return how much there is in a list, and what its format is good for."""
        if listed == "actions":
            many = self.tr("%n actions.", "", count)
        else:
            many = self.tr("%n touchpoints.", "", count)
        return f"{many} {_translate(_USES[kind])}"

    def limit(self, limit: Limit) -> str:
        """Return a sentence on something that another program does not do with a list."""
        count = limit.actions
        match limit.kind:
            case "jira issues":
                text = self.tr(
                    "Jira takes {most} issues at once, but of administrators; these are {count}.",
                )
                return text.format(most=JIRA_ISSUES, count=count)
            case "jira dates":
                return self.tr("Jira asks how dates are written: yyyy-MM-dd.")
            case "asana adds":
                return self.tr("Asana adds tasks and never changes those it has: import this once.")
            case "status stays behind":
                return self.tr(
                    "%n actions under way or done will be open there; their description says so.",
                    "",
                    count,
                )
            case "owners without address":
                return self.tr(
                    "The owners of %n actions have no e-mail address, so nobody will have those.",
                    "",
                    count,
                )
            case "planner by hand":
                return self.tr(
                    "Planner reads no files: copy from these columns, or let a flow do so."
                )
            case "trello power-up":
                return self.tr(
                    "Trello reads no files: paste the text into the power-up on your board.",
                )

    def copied(self, listed: Listed, count: int) -> str:
        """Return that a list was copied."""
        if listed == "actions":
            return self.tr("%n actions copied as a table.", "", count)
        return self.tr("%n touchpoints copied as a table.", "", count)

    def in_file_name(self, listed: Listed, kind: ActionFormat) -> str:
        """Return what is put behind the title in a file's name."""
        if kind in ("jira", "asana", "planner", "trello"):
            return kind
        if listed == "actions":
            return self.tr("actions")
        return self.tr("touchpoints")


def _translate(text: str) -> str:
    return QCoreApplication.translate("ListWords", text)
