"""Words that Qt shows itself and translates otherwise than ours, or not at all; never imported.

The texts are collected with ours, in Qt's contexts, and Qt finds them among the translations.
"""

from typing import Final

from PySide6.QtCore import QObject

from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

FILE_KINDS: Final = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)

BUTTONS: Final = (  # of dialogs for files, named as everywhere
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
)


class QShortcut(QObject):
    """Stands for Qt's own, whose words these are."""

    def enter(self, count: int) -> str:
        """Return the name that stands on the key; as a plural, for English has no other texts."""
        return self.tr("Return", "", count)
