"""The bar above the map that says which cards are looked at."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cjm_desktop.model.document import Project
from cjm_desktop.model.filtering import EVERYTHING, Facet, Facets, Filter, facets_of
from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.controls.buttons import icon_button, link_button
from cjm_desktop.ui.finding.filter_menu import FilterMenu, FilterOption
from cjm_desktop.ui.finding.filtering import Filtering
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.menu_making import Line
from cjm_desktop.ui.speaking import speak
from cjm_desktop.ui.values import Value

HEIGHT = 42  # pixels
_INSET, _ICON = 14, 16
_GUESSES = Filter(evidence=frozenset((GUESSED,)))


class FilterBar(QWidget):
    """One button for each facet, how many cards are shown, and the way back to all of them."""

    closed = Signal()

    def __init__(self, bench: Bench, filtering: Filtering) -> None:
        super().__init__()
        self._bench = bench
        self._filtering = filtering
        self._menus: dict[Facet, FilterMenu] = {
            "personas": FilterMenu(self.tr("Persona")),
            "channels": FilterMenu(self.tr("Channel")),
            "evidence": FilterMenu(self.tr("How do we know?")),
            "tags": FilterMenu(self.tr("Tag")),
            "moments": FilterMenu(self.tr("Moment of truth")),
        }
        self.count = QLabel()
        self.clear = link_button(self.tr("Show everything"))
        self.setFixedHeight(scaled(HEIGHT))
        self._arrange()
        filtering.changed.connect(self._show)
        self._show()

    def menu_of(self, facet: Facet) -> FilterMenu:
        """Return the button of a facet."""
        return self._menus[facet]

    def offers(self) -> Sequence[Line]:
        """Return what its menu offers."""
        everything = self._filtering.filter.is_empty
        return (
            Value(
                self.tr("Show everything"),
                lambda: self._filtering.apply(EVERYTHING),
                enabled=not everything,
            ),
            "view.everything",
        )

    def open_bar(self) -> None:
        """Show the bar and give the keyboard to its first button."""
        self.show()
        first = next((menu for menu in self._menus.values() if menu.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def shows_guesses(self) -> bool:
        """Whether cards that are guessed are all that is shown."""
        return self._filtering.filter == _GUESSES

    def show_guesses(self) -> None:
        """Let all cards stand back that are better known than guessed."""
        self._apply(_GUESSES)

    def close_bar(self) -> None:
        """Show every card again and go."""
        self._apply(EVERYTHING)
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the line below and the funnel."""
        del event
        frame = current_frame()
        side = scaled(_ICON)
        place = QRect(scaled(_INSET), (self.height() - side) // 2, side, side)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(frame.line))
            draw_icon(painter, "funnel-simple", place, frame.text)

    def _arrange(self) -> None:
        close = icon_button("x", self.tr("Close the filter"))
        close.clicked.connect(self.close_bar)
        self.clear.clicked.connect(lambda: self._apply(EVERYTHING))
        self.count.setFont(ui_font(12))
        self.count.setProperty("note", True)
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(_INSET + _ICON + 8), 0, scaled(8), 1)
        line.setSpacing(scaled(6))
        for facet, menu in self._menus.items():
            menu.edited.connect(lambda ticked, facet=facet: self._on_edited(facet, ticked))
            line.addWidget(menu)
        line.addStretch(1)
        line.addWidget(self.count)
        line.addWidget(self.clear)
        line.addWidget(close)

    def _on_edited(self, facet: Facet, ticked: frozenset[object]) -> None:
        changes = {facet: ticked}
        self._apply(self._filtering.filter._replace(**changes))  # type: ignore[arg-type] # of the facet's own options

    def _apply(self, wanted: Filter) -> None:
        self._filtering.apply(wanted)
        speak(self, self.count.text() or self.tr("All cards and actions are shown"))

    def _show(self) -> None:
        journey = self._filtering.journey
        if journey is None:
            return
        facets, wanted = facets_of(journey), self._filtering.filter
        options = self._options(self._bench.store.project, facets)
        for facet, menu in self._menus.items():
            menu.show_options(options[facet], getattr(wanted, facet))
        counted = self._filtering.counted()
        shown = self.tr("%n of {total} cards and actions", "", counted.shown).format(
            total=counted.total
        )
        self.count.setText("" if wanted.is_empty else shown)
        self.clear.setVisible(not wanted.is_empty)

    def _options(self, project: Project, facets: Facets) -> dict[Facet, list[FilterOption]]:
        personas = [(p.id, p.name) for p in project.personas if p.id in facets.personas]
        channels = [(c.id, c.name) for c in project.channels if c.id in facets.channels]
        tags = [(tag, tag) for tag in sorted(facets.tags, key=str.casefold)]
        return {
            "personas": _offered(personas, self.tr("No persona")),
            "channels": _offered(channels, self.tr("No channel")),
            "evidence": [
                FilterOption(GUESSED, self.tr("Guessed")),
                FilterOption(PRESENT, self.tr("Present")),
                FilterOption(DRAWN, self.tr("Drawn")),
                FilterOption(RESEARCHED, self.tr("Researched")),
            ],
            "tags": _offered(tags, self.tr("No tag")),
            "moments": [
                FilterOption("zero", self.tr("Zero moment of truth")),
                FilterOption("first", self.tr("First moment of truth")),
                FilterOption("ultimate", self.tr("Ultimate moment of truth")),
            ],
        }


def _offered(found: Iterable[tuple[str, str]], none: str) -> list[FilterOption]:
    """Return options and one for cards that have none; nothing when no card has any."""
    options = [FilterOption(value, " ".join(text.split())) for value, text in found]
    return [*options, FilterOption(None, none)] if options else []
