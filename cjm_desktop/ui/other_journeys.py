"""The menu of journeys that the selected cards can be taken to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.model.document import Journey
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_MOVE = QT_TRANSLATE_NOOP("OtherJourneys", "Move to “{journey}”")
_COPY = QT_TRANSLATE_NOOP("OtherJourneys", "Copy to “{journey}”")
_NONE = QT_TRANSLATE_NOOP("OtherJourneys", "No other journey has a row for these")
_NAMELESS = QT_TRANSLATE_NOOP("OtherJourneys", "journey {number}")


def journeys_menu(commands: Commands, parent: QWidget) -> QMenu:
    """Return a menu that moves or copies what is selected to a journey with rows for it."""
    menu = QMenu(parent)
    others = commands.other_journeys()
    for pattern, copy in ((_MOVE, False), (_COPY, True)):
        for journey in others:
            words = _say(pattern).format(journey=_name(commands, journey))
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _, target=journey.id, copy=copy: commands.take_to_journey(target, copy=copy)
            )
        menu.addSeparator()
    if not others:
        menu.addAction(_say(_NONE)).setEnabled(False)
    return menu


def _name(commands: Commands, journey: Journey) -> str:
    number = [each.id for each in commands.project.journeys].index(journey.id) + 1
    return journey.name or journey.title or _say(_NAMELESS).format(number=number)


def _say(text: str) -> str:
    return QCoreApplication.translate("OtherJourneys", text)
