"""The journeys of the project as tabs."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QTabBar, QWidget

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.giving_up import GivingUp
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.tab_name_field import TabNameField
from cjm_desktop.ui.titles import journey_name

_Key = Qt.Key
_OWN_KEYS: Final = (_Key.Key_F2, _Key.Key_Delete, _Key.Key_Menu)
_LONGEST: Final = 36  # letters of a name that a tab shows; its tooltip has them all
_LEAST: Final = 120  # pixels of tabs that are always in view
_RING: Final = 2  # pixels
_FIELD: Final = 140  # pixels that a name has at least while it is typed
_MOST_FOR_FIELD: Final = 400  # pixels that the tabs take at most for it
_MOVES: Final = {_Key.Key_Left: -1, _Key.Key_Right: 1}


class JourneyTabs(QTabBar):
    """Shows the journeys in their order; switches between them, names and orders them."""

    menu_asked = Signal(QPoint)  # for the journey that is shown; a global place

    def __init__(
        self, commands: Commands, canvas: MapCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._store = commands.store
        self._canvas = canvas
        canvas.tabs = self
        self._pointed: JourneyId | None = None  # that takes what is dragged
        self._left: dict[JourneyId, Selection] = {}  # what was selected in each that was left
        self._is_dragging = False
        self._before = self._store.selection  # when a tab was pressed
        self._giving_up = GivingUp(self)
        self._giving_up.given_up.connect(self._give_up_drag)
        self._field: TabNameField | None = None
        self.setFont(ui_font(12))
        # Qt draws a tab in hand in the font of the application, but for what a style sheet says.
        self.setStyleSheet(f"QTabBar::tab {{ font-size: {self.font().pixelSize()}px; }}")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)  # Qt cuts words that fit
        self.setFixedHeight(scaled(BOTTOM_BAR) - 1)
        self.setAccessibleName(self.tr("Journeys"))
        self._store.document_changed.connect(self._show)
        self._store.selection_changed.connect(self._on_selection_changed)
        self.currentChanged.connect(self._on_current_changed)
        self._show()

    def step(self, by: int) -> None:
        """Show the next journey, or the one before; after the last comes the first."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def rename(self) -> None:
        """Edit the name of the journey that is shown in its tab."""
        journey = find_journey(self._store.project, self._store.selection.journey)
        if journey is None:
            return
        self._end_field()
        name = journey_name(journey, self.currentIndex() + 1)
        field = TabNameField(name, self.tr("Name of the journey"), self)
        field.ended.connect(lambda text: self._on_named(journey, field, text))
        self._field = field
        field.begin()
        self._place_field()
        # A tab that is new or has another name gets its place after this.
        QTimer.singleShot(0, self, self._place_field)

    # Cards that are dragged here

    def journey_at(self, place: QPoint) -> JourneyId | None:
        """Return the journey whose tab is at a global place."""
        here = self.mapFromGlobal(place)
        return self._journey_at(self.tabAt(here)) if self.rect().contains(here) else None

    def name_of(self, journey: JourneyId) -> str:
        """Return what a tab says."""
        ids = [self._journey_at(index) for index in range(self.count())]
        return self.tabText(ids.index(journey)).replace("&&", "&") if journey in ids else ""

    def point_out(self, journey: JourneyId | None) -> None:
        """Show that a tab takes what is dragged, or that none does."""
        if journey != self._pointed:
            self._pointed = journey
            self.update()

    def show_open(self, journey: JourneyId) -> None:
        """Show a journey as the one on the canvas, whatever is selected."""
        self.blockSignals(True)
        for index in range(self.count()):
            if self._journey_at(index) == journey:
                self.setCurrentIndex(index)
        self.blockSignals(False)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the tabs, and a ring round the one that takes what is dragged."""
        super().paintEvent(event)
        for index in range(self.count()):
            if self._pointed is not None and self._journey_at(index) == self._pointed:
                with QPainter(self) as painter:
                    painter.setPen(QPen(QColor(current_frame().accent), _RING))
                    painter.drawRect(self.tabRect(index).adjusted(1, 1, -2, -2))

    # Events

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Rename the tab that is clicked twice."""
        if event.button() == Qt.MouseButton.LeftButton and self._at(event.position().toPoint()):
            self.rename()
        else:
            super().mouseDoubleClickEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the journey that is pressed, and let it be dragged."""
        self._end_field()
        if event.button() == Qt.MouseButton.LeftButton and self._at(event.position().toPoint()):
            self._is_dragging, self._before = True, self._store.selection
            self._giving_up.begin()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the order that a drag has made, as one step of undo."""
        super().mouseReleaseEvent(event)
        if self._is_dragging:
            self._end_drag()
            self._take_order()

    def _end_drag(self) -> None:
        self._is_dragging = False
        self._giving_up.end()

    def _give_up_drag(self) -> None:
        """Let the tabs stand as they did, and show the journey again that was shown before."""
        self._end_drag()
        at, button = QPointF(self.mapFromGlobal(QCursor.pos())), Qt.MouseButton.LeftButton
        none, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        # Qt goes on dragging until it hears that the button was let go.
        super().mouseReleaseEvent(
            QMouseEvent(QEvent.Type.MouseButtonRelease, at, QCursor.pos(), button, none, keys)
        )
        self._canvas.show_journey(self._before.journey)
        self._store.select(self._before)
        self._show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the menu of the tab that is pointed at, or of the one that is shown."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.tabAt(event.pos())
            if index >= 0:
                self.setCurrentIndex(index)
            self.menu_asked.emit(event.globalPos())
        else:
            self.menu_asked.emit(self.mapToGlobal(self.tabRect(self.currentIndex()).center()))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the menus, which mean the map."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _MOVES
            if moves or event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Rename with F2, delete with Delete, move with Alt and an arrow, go to the map."""
        key = Qt.Key(event.key())
        if key == _Key.Key_F2:
            self.rename()
        elif key == _Key.Key_Delete:
            self._commands.delete_journey()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self._commands.move_journey(_MOVES[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Escape):
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for one short tab: Qt's own leaves a gap beside few."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), scaled(_LEAST)), hint.height())

    def tabLayoutChange(self) -> None:  # noqa: N802 - Qt's name
        """Let the field stay on its tab."""
        super().tabLayoutChange()
        if self._field is not None:
            self._place_field()
            # Qt scrolls the tabs into view after this, and says nothing of it.
            QTimer.singleShot(0, self, self._place_field)

    # Showing the journeys

    def _show(self) -> None:
        journeys = self._store.project.journeys
        self.blockSignals(True)
        while self.count() > len(journeys):
            self.removeTab(self.count() - 1)
        marked = any(journey.state == "future" for journey in journeys)
        for index, journey in enumerate(journeys):
            name = _short(journey_name(journey, index + 1)).replace("&", "&&")
            if index >= self.count():
                self.addTab(name)
            elif self.tabText(index) != name:
                self.setTabText(index, name)
            self.setTabData(index, journey.id)
            self._mark(index, journey, marked=marked)
            if journey.id == self._store.selection.journey:
                self.setCurrentIndex(index)
        self.blockSignals(False)
        self.updateGeometry()  # the one that is shown is bold, and Qt does not ask for its room

    def _mark(self, index: int, journey: Journey, *, marked: bool) -> None:
        """Say in a tab whether its journey is now or later, where the project has both."""
        later = journey.state == "future"
        words = (self.tr("later") if later else self.tr("now")) if marked else ""
        before = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if (before.text() if isinstance(before, QLabel) else "") != words:
            badge = self._badge(words)
            self.setTabButton(index, QTabBar.ButtonPosition.RightSide, badge)
            if badge is not None:
                badge.lower()  # below the buttons that scroll, under which a tab may lie
            if before is not None:
                before.hide()
                before.deleteLater()
        full = self.tr("As it should be") if later else self.tr("As it is now")
        name = journey_name(journey, index + 1)
        self.setTabToolTip(index, f"{name}\n{full}")
        self.setAccessibleTabName(index, f"{name}, {full[:1].lower()}{full[1:]}")

    def _badge(self, words: str) -> QWidget | None:
        if not words:
            return None
        badge = QLabel(words, self)
        badge.setFont(ui_font(11, 500))
        badge.setProperty("badge", True)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.ensurePolished()  # the tab takes its size now, which the style sheet decides
        badge.resize(badge.sizeHint())
        return badge

    def _on_current_changed(self, index: int) -> None:
        journey = self._journey_at(index)
        if self._is_dragging and journey is None:
            return
        if journey is None or journey == self._store.selection.journey:
            return
        self._end_field()
        self._commands.finish_editing()
        self._canvas.show_journey(journey)
        if find_journey(self._store.project, journey):
            self._store.select(self._left.get(journey, Selection(journey)))

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if after.journey != before.journey:
            self._left[before.journey] = before
        self._show()

    def _journey_at(self, index: int) -> JourneyId | None:
        data = self.tabData(index) if 0 <= index < self.count() else None
        return JourneyId(data) if isinstance(data, str) else None

    def _at(self, place: QPoint) -> bool:
        return self.tabAt(place) >= 0

    def _take_order(self) -> None:
        """Move the journey that a drag has brought elsewhere."""
        shown = [self._journey_at(index) for index in range(self.count())]
        moved = self._journey_at(self.currentIndex())
        known = [journey.id for journey in self._store.project.journeys]
        if moved is not None and shown != known and moved in known:
            self._commands.drop_journey(moved, shown.index(moved))

    # The name in its tab

    def _on_named(self, journey: Journey, field: TabNameField, text: str | None) -> None:
        if self._field is field:
            self._field = None
            self.setMinimumWidth(0)
        had_keyboard = field.hasFocus()  # else whatever has it now, the palette say, keeps it
        field.hide()
        field.deleteLater()
        if text is not None and find_journey(self._store.project, journey.id):
            self._commands.rename_journey(journey.id, " ".join(text.split()))
        if had_keyboard:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_field(self) -> None:
        if self._field is not None:
            self._field.take_over()

    def _place_field(self) -> None:
        if self._field is not None:
            rect = self.tabRect(self.currentIndex()).adjusted(3, 3, -3, -2)
            rect.setWidth(max(rect.width(), scaled(_FIELD)))
            # While tabs are scrolled or not laid out yet, one may stand left of all that shows.
            self.setMinimumWidth(max(0, min(rect.right(), scaled(_MOST_FOR_FIELD)) + 3))
            rect.moveRight(min(rect.right(), max(self.width(), self.minimumWidth()) - 3))
            self._field.setGeometry(rect)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
