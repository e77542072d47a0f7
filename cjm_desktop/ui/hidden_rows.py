"""The menu that brings hidden rows back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from cjm_desktop.model.document import Row
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.row_names import role_name


def hidden_rows_menu(commands: Commands, rows: Sequence[Row], parent: QWidget) -> QMenu:
    """Return a menu of hidden rows, each of which comes back when it is chosen, or all at once."""
    translate = QCoreApplication.translate
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    for row in rows:
        name = (row.name or role_name(row.role)).replace("&", "&&")
        words = translate("HiddenRows", "Show {row}").format(row=name)
        menu.addAction(words).triggered.connect(
            lambda _=False, id_=row.id: commands.show_rows([id_])
        )
    if len(rows) > 1:
        menu.addSeparator()
        every = menu.addAction(translate("HiddenRows", "Show all of these"))
        every.triggered.connect(lambda: commands.show_rows([row.id for row in rows]))
    return menu
