"""The names of the palette's hues."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.words import HUES, Hue
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_NAMES: Final[dict[Hue, str]] = {
    "petrol": QT_TRANSLATE_NOOP("Hues", "Petrol"),
    "sky": QT_TRANSLATE_NOOP("Hues", "Sky"),
    "cobalt": QT_TRANSLATE_NOOP("Hues", "Cobalt"),
    "violet": QT_TRANSLATE_NOOP("Hues", "Violet"),
    "plum": QT_TRANSLATE_NOOP("Hues", "Plum"),
    "rose": QT_TRANSLATE_NOOP("Hues", "Rose"),
    "brick": QT_TRANSLATE_NOOP("Hues", "Brick"),
    "ochre": QT_TRANSLATE_NOOP("Hues", "Ochre"),
    "moss": QT_TRANSLATE_NOOP("Hues", "Moss"),
    "slate": QT_TRANSLATE_NOOP("Hues", "Slate"),
}


def hue_name(hue: Hue) -> str:
    """Return what a hue is called."""
    return QCoreApplication.translate("Hues", _NAMES[hue])


def hue_source(hue: Hue) -> str:
    """Return what a hue is called in English, to be translated in the context "Hues"."""
    return _NAMES[hue]


def hue_keys(hue: Hue) -> str:
    """Return the keys that give a hue to what is selected: the function keys, as in the palette."""
    return f"Ctrl+Shift+F{HUES.index(hue) + 1}"
