"""The window that shows two journeys over the same columns, and what differs between them."""

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.comparing import compare
from cjm_desktop.model.comparison import SIDES, Comparison, Difference, Place, Side
from cjm_desktop.model.comparison_words import comparison_words, name_of, summary, told
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.comparable import Comparable, OtherFile, comparable
from cjm_desktop.store.store import Store
from cjm_desktop.ui.comparing.accessible import install_drawing
from cjm_desktop.ui.comparing.bar import EXPORT_KEYS, SWAP_KEYS, ComparisonBar
from cjm_desktop.ui.comparing.canvas import ComparisonCanvas
from cjm_desktop.ui.comparing.list import DifferenceList, sides_of
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.choice import Option
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.focus import WindowPart, focus_next_part, order_tabs
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.speaking import speak

_SIZE_PX: Final = (1280, 760)
_LEAST_PX: Final = (760, 480)
_REST_MS: Final = 60
_LONGEST_REST_MS: Final = (
    3000  # large maps are compared when the hands rest for as long as it takes
)
_MAP_KEYS: Final = "Ctrl+Return"
FROM_FILE: Final = "from a file"


class Chosen(NamedTuple):
    """A journey of the project by its id, or one of another file by its place there."""

    journey: JourneyId | None = None
    place: int = 0


class Compared(NamedTuple):
    """Two journeys that are compared, perhaps one of another file."""

    first: Chosen
    second: Chosen
    other: OtherFile | None = None


class ComparisonWindow(QWidget):
    """Follows the document, and closes when a journey that it shows is gone."""

    closed = Signal()
    gone = Signal()  # a journey; the window closes
    file_asked = Signal(object)  # Side that wants a journey of another file
    map_asked = Signal(object, object)  # JourneyId and Place there
    export_asked = Signal()

    def __init__(
        self, store: Store, compared: Compared, language: Language, measurer: Measurer
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._store = store
        self._compared = compared
        self._language: Language = language
        self._journeys = Comparable(store.project)
        self._is_new = True
        self.comparison = self._compare()
        install_drawing()
        self.canvas = ComparisonCanvas(self._journeys.project, self.comparison, measurer)
        self.canvas.words_of = self._sentence
        self.bar = ComparisonBar(self.canvas)
        self.list = DifferenceList(language)
        self.beside = QWidget()  # the list and what is done with it
        self.to_map = {side: plain_button("") for side in SIDES}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._follow)
        self._lay_out()
        self._tie()
        self._show()

    @property
    def is_waiting(self) -> bool:
        """Whether a change of the document is still to be shown."""
        return self._rest.isActive()

    def compare_others(self, compared: Compared) -> None:
        """Show other journeys."""
        self._compared = compared
        self._follow()

    @property
    def compared(self) -> Compared:
        """Which journeys are shown."""
        return self._compared

    @property
    def project(self) -> Project:
        """The project with all journeys that can be compared, those of another file at its end."""
        return self._journeys.project

    def swap(self) -> None:
        """Let the second journey be the first."""
        first, second, other = self._compared
        self.compare_others(Compared(second, first, other))

    def show_first(self) -> None:
        """Show the window in its size, or as large as the screen where that has no room for it."""
        screen = self.screen().availableSize()
        if screen.width() <= scaled(_SIZE_PX[0]) or screen.height() <= scaled(_SIZE_PX[1]):
            self.showMaximized()
        else:
            self.show()

    def go_to_map(self, difference: Difference, side: Side | None = None) -> None:
        """Ask for the place of a difference in its own journey, that of the second before."""
        sides = [each for each in reversed(sides_of(difference)) if side in (None, each)]
        for each in sides:
            chosen = self._chosen(each)
            place: Place | None = getattr(difference, each)
            if chosen.journey is not None and place is not None:
                self.map_asked.emit(chosen.journey, place)
                return

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin with the width of the comparison, and the keyboard on the list."""
        super().showEvent(event)
        if self._is_new:
            self._is_new = False
            self.canvas.show_first()
            (self.list.view if self.comparison.differences else self.canvas).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Follow no longer."""
        if self._rest.isActive():
            self._rest.stop()
        self._store.document_changed.disconnect(self._on_changed)
        self.closed.emit()
        super().closeEvent(event)
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground of the list, and the line beside it."""
        del event
        frame, beside = current_frame(), self.beside.geometry()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.panel))
            painter.fillRect(beside.x() - 1, beside.y(), 1, beside.height(), QColor(frame.line))

    def _chosen(self, side: Side) -> Chosen:
        return self._compared.first if side == "first" else self._compared.second

    def _compare(self) -> Comparison:
        self._journeys = comparable(self._store.project, self._compared.other)
        first, second = (self._id_of(self._chosen(side)) for side in SIDES)
        return compare(self._journeys.project, first, second)

    def _id_of(self, chosen: Chosen) -> JourneyId:
        return chosen.journey or self._journeys.others[chosen.place]

    def _lay_out(self) -> None:
        self.setMinimumSize(scaled(_LEAST_PX[0]), scaled(_LEAST_PX[1]))
        beside = QVBoxLayout(self.beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.list, 1)
        buttons = QHBoxLayout()
        side_px = scaled(14)
        buttons.setContentsMargins(side_px, scaled(10), side_px, scaled(12))
        buttons.setSpacing(scaled(8))
        for side in SIDES:
            buttons.addWidget(self.to_map[side], 1)
        beside.addLayout(buttons)
        content = QHBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(1)  # for the line beside the list
        content.addWidget(self.canvas, 1)
        content.addWidget(self.beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(content, 1)
        resize_within_screen(self, *_SIZE_PX)

    def _tie(self) -> None:
        self._store.document_changed.connect(self._on_changed)
        self.bar.swap_asked.connect(self.swap)
        self.bar.export_asked.connect(self.export_asked)
        self.bar.chosen.connect(self._on_chosen)
        self.canvas.picked.connect(self.list.choose)
        self.list.pointed.connect(self._on_pointed)
        self.list.entered.connect(lambda found: self.canvas.go_to(found, closely=True))
        self.list.menu_asked.connect(self._offer)
        self.canvas.menu_asked.connect(self._offer)
        for side, button in self.to_map.items():
            button.clicked.connect(lambda _=False, side=side: self._to_map(side))
        for keys, run in self._keys():
            QShortcut(QKeySequence(keys), self, run)

    def _keys(
        self,
    ) -> tuple[tuple[QKeySequence | str | QKeySequence.StandardKey, Callable[[], object]], ...]:
        stack, canvas = self._store.undo_stack, self.canvas
        standard = QKeySequence.StandardKey
        return (
            ("Escape", self.close),
            (standard.Close, self.close),
            (SWAP_KEYS, self.swap),
            (EXPORT_KEYS, self.export_asked.emit),
            (standard.Undo, stack.undo),
            (standard.Redo, stack.redo),
            (standard.ZoomIn, canvas.zoom_in),
            ("Ctrl+=", canvas.zoom_in),
            (standard.ZoomOut, canvas.zoom_out),
            ("Ctrl+0", canvas.zoom_actual),
            ("Ctrl+1", canvas.fit_width),
            ("Ctrl+2", canvas.fit_page),
            ("Ctrl+3", self._look_closely),
            (_MAP_KEYS, self._to_own_map),
            ("F6", lambda: focus_next_part(self._parts(), 1)),
            ("Shift+F6", lambda: focus_next_part(self._parts(), -1)),
            ("F11", self._toggle_full_screen),
        )

    def _look_closely(self) -> None:
        if self.list.current is not None:
            self.canvas.go_to(self.list.current, closely=True)

    def _to_own_map(self) -> None:
        if self.list.current is not None:
            self.go_to_map(self.list.current)

    def _parts(self) -> list[WindowPart]:
        """Return the parts of the window as they are read."""
        beside = WindowPart(self.beside, self.list.view.setFocus)
        return [WindowPart(self.bar), WindowPart(self.canvas, self.canvas.setFocus), beside]

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Let Tab go on as the window is read."""
        order_tabs(self, self._parts())
        return super().focusNextPrevChild(next)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _on_changed(self, before: Project, after: Project) -> None:
        chosen = (self._compared.first, self._compared.second)
        own = [each.journey for each in chosen if each.journey is not None]
        if any(find_journey(after, journey) is None for journey in own):
            if before.id == after.id:  # and not another file
                self.gone.emit()
            self.close()
        else:
            self._rest.start()

    def _follow(self) -> None:
        self._rest.stop()
        start = perf_counter()
        self.comparison = self._compare()
        self.canvas.show_comparison(self._journeys.project, self.comparison)
        self._show()
        took = round(1000 * (perf_counter() - start))
        self._rest.setInterval(min(_LONGEST_REST_MS, max(_REST_MS, took)))

    def _show(self) -> None:
        project, own = self._journeys.project, comparison_words(self._language)
        first, second = (
            name_of(project, self.comparison.side(side), self._language) for side in SIDES
        )
        title = own.title.format(first=first, second=second)
        self.setWindowTitle(f"{title} – CJM Desktop")
        self.canvas.setAccessibleName(title)
        self.canvas.setAccessibleDescription(summary(self.comparison, self._language))
        self._offer_journeys(project)
        for side, name, letter in zip(SIDES, (first, second), "AB", strict=True):
            button = self.to_map[side]
            button.setText(self.tr("Show in {letter}").format(letter=letter))
            words = self.tr("Show on the map of “{journey}”").format(journey=name)
            button.setAccessibleName(words)
        self.list.show_comparison(self.comparison)
        if self.isVisible():
            speak(self, summary(self.comparison, self._language))

    def _offer_journeys(self, project: Project) -> None:
        others = self._journeys.others
        options = [
            Option(
                Chosen(place=others.index(each.id)) if each.id in others else Chosen(each.id),
                name_of(project, each, self._language),
            )
            for each in project.journeys
        ]
        options.append(Option(FROM_FILE, self.tr("From a file…")))
        self.bar.offer(options, self._compared.first, self._compared.second)

    def _on_chosen(self, side: Side, value: object) -> None:
        first, second, other = self._compared
        if not isinstance(value, Chosen):
            self.bar.offer_again(first, second)
            self.file_asked.emit(side)
        elif value == (second if side == "first" else first):
            self.swap()
        elif side == "first":
            self.compare_others(Compared(value, second, other))
        else:
            self.compare_others(Compared(first, value, other))

    def _on_pointed(self, difference: Difference | None) -> None:
        if difference is None:
            self.canvas.point_out(None)
        elif self.isVisible():
            self.canvas.go_to(difference)
        else:
            self.canvas.point_out(difference)
        for side, button in self.to_map.items():
            shown = difference is not None and side in sides_of(difference)
            button.setEnabled(shown and self._chosen(side).journey is not None)
            keys = f" ({keys_text(_MAP_KEYS)})" if side == "second" else ""
            button.setToolTip(f"{button.accessibleName()}{keys}")

    def _sentence(self, difference: Difference) -> str:
        return told(difference, self.comparison, self._language).sentence()

    def _to_map(self, side: Side) -> None:
        if self.list.current is not None:
            self.go_to_map(self.list.current, side)

    def _offer(self, difference: Difference, place: QPoint) -> None:
        """Offer what can be done with a difference."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        look = menu.addAction(self.tr("Look closely"))
        look.triggered.connect(lambda: self.canvas.go_to(difference, closely=True))
        for side in sides_of(difference):
            if self._chosen(side).journey is not None:
                words = self.to_map[side].accessibleName().replace("&", "&&")
                action = menu.addAction(words)
                action.triggered.connect(lambda _=False, s=side: self.go_to_map(difference, s))
        menu.popup(place)
