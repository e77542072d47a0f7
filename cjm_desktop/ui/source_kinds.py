"""What kinds of sources are called."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.words import SourceKind
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_NAMES: Final[dict[SourceKind, str]] = {
    "interview": QT_TRANSLATE_NOOP("SourceKinds", "Interview"),
    "observation": QT_TRANSLATE_NOOP("SourceKinds", "Observation"),
    "data analysis": QT_TRANSLATE_NOOP("SourceKinds", "Data analysis"),
    "survey": QT_TRANSLATE_NOOP("SourceKinds", "Survey"),
    "usability test": QT_TRANSLATE_NOOP("SourceKinds", "Usability test"),
    "poll": QT_TRANSLATE_NOOP("SourceKinds", "Poll"),
    "desk research": QT_TRANSLATE_NOOP("SourceKinds", "Desk research"),
    "analytics": QT_TRANSLATE_NOOP("SourceKinds", "Web statistics"),
    "crm": QT_TRANSLATE_NOOP("SourceKinds", "Customer database"),
    "workshop": QT_TRANSLATE_NOOP("SourceKinds", "Workshop"),
    "other": QT_TRANSLATE_NOOP("SourceKinds", "Another kind"),
}
SOURCE_KINDS: Final[tuple[SourceKind, ...]] = tuple(_NAMES)


def source_kind_words(kind: SourceKind) -> str:
    """Return what a kind is called."""
    return QCoreApplication.translate("SourceKinds", _NAMES[kind])
