"""What can be done with the things on the start screen: recent files and models."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cjm_desktop.session.templates import Template
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.menu_making import Line, give_menu
from cjm_desktop.ui.start_screen import StartScreen
from cjm_desktop.ui.values import Value

translate = QCoreApplication.translate


def give_start_menus(start: StartScreen, actions: Actions) -> None:
    """Give recent files, models and the room around them their menus."""
    recent, models = start.recent, start.templates
    give_menu(recent, actions, lambda: _of_file(start))
    give_menu(models, actions, lambda: _of_model(start))
    give_menu(start, actions, lambda: ("file.open", "file.example", None, *_around(start)))


def _of_file(start: StartScreen) -> Sequence[Line]:
    file = start.recent.current
    if file is None:
        return ()
    return (
        Value(
            translate("StartMenus", "Open"),
            lambda: start.file_chosen.emit(file),
            keys=keys_text("Return"),
        ),
        None,
        Value(
            translate("StartMenus", "Show in its folder"),
            lambda: start.place_asked.emit(file),
            enabled=file.path.parent.exists(),
        ),
        Value(
            translate("StartMenus", "Copy the path"),
            start.recent.copy_path,
            keys=keys_text("Ctrl+C"),
        ),
        None,
        Value(
            translate("StartMenus", "Remove from this list"),
            lambda: start.file_unwanted.emit(file),
            keys=keys_text("Del"),
        ),
    )


def _of_model(start: StartScreen) -> Sequence[Line]:
    model = start.templates.current
    if model is None:
        return _around(start)
    return (
        Value(
            translate("StartMenus", "Begin with this model"),
            lambda: start.template_chosen.emit(model.id),
            keys=keys_text("Return"),
        ),
        *_of_own(start, model),
        *_around(start),
    )


def _of_own(start: StartScreen, model: Template) -> Sequence[Line]:
    if model.path is None:
        return ()
    return (
        None,
        Value(
            translate("StartMenus", "Name and explanation…"),
            lambda: start.template_described.emit(model),
            keys=keys_text("F2"),
        ),
        Value(
            translate("StartMenus", "Share as a file…"),
            lambda: start.template_shared.emit(model),
        ),
        Value(
            translate("StartMenus", "Delete the template…"),
            lambda: start.template_unwanted.emit(model),
            keys=keys_text("Del"),
        ),
        None,
    )


def _around(start: StartScreen) -> Sequence[Line]:
    return (
        Value(
            translate("StartMenus", "Begin with what is on the clipboard"),
            start.bring_clipboard,
            keys=keys_text("Ctrl+V"),
        ),
    )
