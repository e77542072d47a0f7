"""What assistive technology can do with the parts of the sheet: select, edit, move, delete."""

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessibleActionInterface

from cjm_desktop.ui.canvas.accessible_map import AccessibleMap
from cjm_desktop.ui.canvas.accessible_parts import ActionName, Part
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_ACTIONS: Final[dict[ActionName, tuple[str, str]]] = {  # and the keys that do the same
    "edit": (QT_TRANSLATE_NOOP("Accessible", "Edit"), "F2"),
    "delete": (QT_TRANSLATE_NOOP("Accessible", "Delete"), "Del"),
    "left": (QT_TRANSLATE_NOOP("Accessible", "Move left"), "Alt+Left"),
    "right": (QT_TRANSLATE_NOOP("Accessible", "Move right"), "Alt+Right"),
    "up": (QT_TRANSLATE_NOOP("Accessible", "Move up"), "Alt+Up"),
    "down": (QT_TRANSLATE_NOOP("Accessible", "Move down"), "Alt+Down"),
}


class PartActions(QAccessibleActionInterface):
    """What can be done with a part: select it, edit it, delete it, move it by a place."""

    def __init__(self, shown: AccessibleMap, part: Part) -> None:
        super().__init__()
        self._shown = shown
        self._part = part

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return the names by which actions are asked for."""
        return [_qt_name(action) for action in self._shown.actions(self._part)]

    def doAction(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Do what is asked for by name."""
        for action in self._shown.actions(self._part):
            if _qt_name(action) == name:
                self._shown.act(self._part, action)

    def keyBindingsForAction(self, name: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return the keys that do the same."""
        keys = {_qt_name(action): keys for action, (_, keys) in _ACTIONS.items()}
        return [keys[name]] if name in keys else []

    def localizedActionName(self, name: str) -> str:  # noqa: N802 - Qt's name
        """Return what an action is called in the language of the interface."""
        for action, (text, _) in _ACTIONS.items():
            if _qt_name(action) == name:
                return QCoreApplication.translate("Accessible", text)
        return super().localizedActionName(name)


def _qt_name(action: ActionName) -> str:
    """Return the name that Qt knows an action by."""
    if action == "press":
        return QAccessibleActionInterface.pressAction()
    return _ACTIONS[action][0]
