"""The tabs of the journeys and the plus beside them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.session.templates import list_templates, load_template
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.journey_tabs import JourneyTabs
from cjm_desktop.ui.menu_making import make_menu
from cjm_desktop.ui.menus import TAB


class JourneyBar(QWidget):
    """Switches between journeys, and adds one: empty, as a copy or from a template."""

    def __init__(
        self, commands: Commands, canvas: MapCanvas, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._actions = actions
        self.tabs = JourneyTabs(commands, canvas)
        self.tabs.menu_asked.connect(self._show_menu)
        self._plus = icon_button("plus", actions.name_and_keys("journey.add"))
        self._plus.clicked.connect(self.offer_new)
        self._plus.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._plus.customContextMenuRequested.connect(self.offer_new)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(4))
        line.addWidget(self.tabs)
        line.addWidget(self._plus)

    def offer_new(self) -> None:
        """Offer the ways in which a journey can begin, over the plus."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self._actions["journey.add_empty"])
        menu.addAction(self._actions["journey.duplicate"])
        menu.addSeparator()
        menu.addAction(self.tr("With the phases and rows of a model")).setEnabled(False)
        from cjm_desktop.session.own_templates import own_templates  # the bar itself needs none

        for template in (*list_templates(self._commands.project.language), *own_templates()):
            action = menu.addAction(template.name.replace("&", "&&"))
            action.setToolTip(template.description)
            action.triggered.connect(lambda _=False, id_=template.id: self._add_from(id_))
        height = menu.sizeHint().height()
        menu.popup(self._plus.mapToGlobal(QPoint(0, -height)))

    def _add_from(self, template: str) -> None:
        self._commands.finish_editing()
        try:
            model = load_template(template, self._commands.project.language)
        except CjmError as error:  # a file of one's own that went, or was damaged
            questions.tell_error(self.window(), self.tr("The template cannot be opened"), error)
            return
        self._commands.add_journey_from(model)
        self.tabs.rename()

    def _show_menu(self, place: QPoint) -> None:
        menu = make_menu(TAB, self._actions, self)
        menu.aboutToHide.connect(menu.deleteLater)
        height = menu.sizeHint().height()
        menu.popup(place - QPoint(0, height))
