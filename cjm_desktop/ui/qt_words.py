"""Words that Qt's own dialogs show and its Dutch translation lacks; never imported.

The texts are collected with ours, in Qt's contexts, and Qt finds them among the translations.
"""

from typing import Final

from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

FILE_KINDS: Final = (
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
)
