"""The menu of documents that were open before, filled when it opens."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.titles import other_file_name, recent_title


class RecentMenu(QObject):
    """Fills a menu with the recent files and says which one was chosen."""

    chosen = Signal(object)  # RecentFile

    def __init__(self, menu: QMenu, settings: Settings) -> None:
        super().__init__(menu)
        self._menu = menu
        self._settings = settings
        menu.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self._menu.clear()
        for file in self._settings.recent_files:
            title = recent_title(file)
            name = other_file_name(title, file.path)
            words = f"{title} – {name}" if name else title
            action = QAction(words.replace("&", "&&"), self._menu)
            action.setToolTip(str(file.path))
            action.setEnabled(file.exists)
            action.triggered.connect(lambda _, chosen=file: self.chosen.emit(chosen))
            self._menu.addAction(action)
        if self._menu.isEmpty():
            nothing = self._menu.addAction(self.tr("Nothing yet"))
            nothing.setEnabled(False)
            return
        self._menu.addSeparator()
        clear = self._menu.addAction(self.tr("Forget these"))
        clear.triggered.connect(self._settings.clear_recent)
