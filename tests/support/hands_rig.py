"""A canvas with hands, shown on the offscreen platform, and a mouse and keyboard to drive it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample import CHOOSE, DREAM, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import cell_at, entries, find_row
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.hands import Hands
from cjm_desktop.ui.canvas.number_editing import NumberEditing, NumberField
from cjm_desktop.ui.canvas.places import cell_rect_at, entry_rect
from cjm_desktop.ui.canvas.text_editing import TextEditing
from cjm_desktop.ui.commands import Commands

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
COLUMNS = {DREAM: 0, CHOOSE: 1, SIGN: 2, LIVE: 3}


class Rig:
    """Canvas, commands and store, driven by real events."""

    def __init__(self, project: Project) -> None:
        self.store = Store(project)
        self.commands = Commands(self.store)
        self.canvas = MapCanvas(self.store, HarfBuzzMeasurer())
        self.canvas.animated = False
        self.hands = Hands(self.canvas, self.commands)
        self.said: list[str] = []
        self.canvas.status_message.connect(self.said.append)
        self.canvas.resize(1300, 900)
        self.canvas.show()
        self.canvas.setFocus()
        self.canvas.set_zoom(1.0)
        layout = self.canvas.map_layout
        self.canvas.scroll_view(0, layout.header_top - self.canvas.camera.y)
        QApplication.processEvents()

    # The document

    @property
    def journey(self) -> Journey:
        """The journey that is shown."""
        return self.store.project.journeys[0]

    def listed(self, row: str, phase: PhaseId) -> list[str]:
        """Return the ids of the cards or actions of a cell."""
        holder = find_row(self.journey, RowId(row))
        assert holder is not None
        return [entry.id for entry in entries(holder, cell_at(holder, phase))]

    def texts(self, row: str, phase: PhaseId) -> list[str]:
        """Return the texts of the cards or actions of a cell."""
        holder = find_row(self.journey, RowId(row))
        assert holder is not None
        return [entry.text for entry in entries(holder, cell_at(holder, phase))]

    @property
    def step(self) -> str:
        """The name of the last step of undo."""
        return self.store.undo_stack.undoText()

    @property
    def steps(self) -> int:
        """How many steps of undo there are."""
        return self.store.undo_stack.count()

    # Places in the view

    def row_index(self, row: str) -> int:
        """Return a row's place on the sheet."""
        index = self.canvas.map_layout.index_of(RowId(row))
        assert index is not None
        return index

    def entry(self, entry: str) -> QPoint:
        """Return the middle of a card or action."""
        rect = entry_rect(self.canvas.map_layout, entry)
        assert rect is not None
        return self.canvas.camera.view_rect(rect).center().toPoint()

    def cell(self, row: str, phase: PhaseId, across: float = 0.5, down: float = 0.5) -> QPoint:
        """Return a place in a cell, by its share of width and height."""
        rect = cell_rect_at(self.canvas.map_layout, self.row_index(row), COLUMNS[phase])
        view = self.canvas.camera.view_rect(rect)
        at = QPointF(view.x() + across * view.width(), view.y() + down * view.height())
        return at.toPoint()

    def header(self, phase: PhaseId, across: float = 0.5) -> QPoint:
        """Return a place on a phase's header."""
        layout, camera = self.canvas.map_layout, self.canvas.camera
        box = next(b for b in layout.header.boxes if b.owner == phase)
        x = camera.view_point(layout.left + box.rect.x + across * box.rect.w, 0).x()
        y = camera.header_top(layout) + (box.rect.y + box.rect.h / 2) * camera.zoom
        return QPointF(x, y).toPoint()

    def head(self, row: str, down: float = 0.5) -> QPoint:
        """Return a place on a row's head."""
        layout, camera = self.canvas.map_layout, self.canvas.camera
        index = self.row_index(row)
        y = layout.body_top + layout.tops[index] + down * layout.rows[index].height
        return QPointF(camera.head_left(layout) + 60, camera.view_point(0, y).y()).toPoint()

    def handle(self, row: str, owner: str, kind: str) -> QPoint:
        """Return the middle of a handle."""
        layout, camera = self.canvas.map_layout, self.canvas.camera
        index = self.row_index(row)
        handle = next(h for h in layout.rows[index].handles if (h.owner, h.kind) == (owner, kind))
        y = layout.body_top + layout.tops[index] + handle.y
        return camera.view_point(layout.left + handle.x, y).toPoint()

    def value_at(self, row: str, value: float, x: int) -> QPoint:
        """Return the place of a value in a score or curve row, at an x of the view."""
        layout, camera = self.canvas.map_layout, self.canvas.camera
        index = self.row_index(row)
        scale = layout.rows[index].scale
        assert scale is not None
        y = layout.body_top + layout.tops[index] + scale.y(value)
        return QPoint(x, camera.view_point(0, y).toPoint().y())

    # Mouse

    def press(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press the left button."""
        QTest.mousePress(self.canvas.viewport(), LEFT, modifiers, at)

    def move(
        self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE, *, pressed: bool = True
    ) -> None:
        """Move the pointer, with the left button down unless told otherwise."""
        viewport = self.canvas.viewport()
        buttons = LEFT if pressed else Qt.MouseButton.NoButton
        place, globally = QPointF(at), QPointF(viewport.mapToGlobal(at))
        event = QMouseEvent(
            QEvent.Type.MouseMove, place, globally, Qt.MouseButton.NoButton, buttons, modifiers
        )
        QCoreApplication.sendEvent(viewport, event)

    def release(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Let the left button go."""
        QTest.mouseRelease(self.canvas.viewport(), LEFT, modifiers, at)

    def click(self, at: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release."""
        self.press(at, modifiers)
        self.release(at, modifiers)

    def double_click(self, at: QPoint) -> None:
        """Click twice."""
        self.click(at)
        QTest.mouseDClick(self.canvas.viewport(), LEFT, NONE, at)
        QApplication.processEvents()

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press, move by steps and release."""
        with self.held(start, end, modifiers):
            pass
        self.release(end, modifiers)

    @contextmanager
    def held(
        self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE
    ) -> Iterator[None]:
        """Press and move; the button stays down."""
        self.press(start, modifiers)
        for share in (0.2, 0.6, 1.0):
            self.move(start + (end - start) * share, modifiers)
        yield

    # Keyboard

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key where the keyboard is."""
        target = self.canvas if self.hands.editing.current is None else self.field
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        for character in text:
            target = self.canvas if self.hands.editing.current is None else self.field
            QTest.keyClicks(target, character)
        QApplication.processEvents()

    @property
    def field(self) -> TextEditor | NumberField:
        """The field that is open over the sheet."""
        editing = self.hands.editing.current
        if isinstance(editing, NumberEditing):
            return editing.field
        assert isinstance(editing, TextEditing)
        return editing.editor

    def is_editing(self) -> bool:
        """Whether a field is open."""
        return self.hands.editing.current is not None


def new_rig() -> Rig:
    """Return a rig on the sample project."""
    return Rig(sample_project())
