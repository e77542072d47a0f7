"""What the fields that texts are edited in are called for assistive technology."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.ui.commands.targets import TextKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_NAMES: Final[dict[TextKind, str]] = {
    "card": QT_TRANSLATE_NOOP("Fields", "Text of the card"),
    "action": QT_TRANSLATE_NOOP("Fields", "Text of the action"),
    "phase": QT_TRANSLATE_NOOP("Fields", "Name of the phase"),
    "row": QT_TRANSLATE_NOOP("Fields", "Name of the row"),
    "group": QT_TRANSLATE_NOOP("Fields", "Name of the phase group"),
    "span": QT_TRANSLATE_NOOP("Fields", "Name of the span"),
    "principle": QT_TRANSLATE_NOOP("Fields", "Principle"),
    "persona": QT_TRANSLATE_NOOP("Fields", "Name of the persona"),
    "title": QT_TRANSLATE_NOOP("Fields", "Title"),
    "subtitle": QT_TRANSLATE_NOOP("Fields", "Subtitle"),
    "organisation": QT_TRANSLATE_NOOP("Fields", "Organisation"),
    "customers": QT_TRANSLATE_NOOP("Fields", "Customer group"),
    "scope": QT_TRANSLATE_NOOP("Fields", "Scope"),
    "version": QT_TRANSLATE_NOOP("Fields", "Version"),
}


def field_name(kind: TextKind) -> str:
    """Return what a field is called in the language of the interface."""
    return QCoreApplication.translate("Fields", _NAMES[kind])
