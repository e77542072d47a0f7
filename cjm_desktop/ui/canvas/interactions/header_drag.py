"""Dragging phases and rows by their headers."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.tokens import GUTTER
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.drop_places import phase_gap_at, row_gap_at
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name, row_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import DropMark, Ghost, Overlay
from cjm_desktop.ui.canvas.ranges import runs
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class PhaseDrag(Gesture):
    """A phase is carried along the header; its cells follow when it is dropped."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls: Scrolls = "sideways"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, phase: PhaseId) -> None:
        super().__init__(stage, commands, pressed)
        self._phase = phase
        chosen = commands.chosen_phases
        self._moved = chosen if phase in chosen else (phase,)
        parts = self.layout.header.parts()
        self._part = next((part for part in parts if part.owner == phase), None)
        left = self._part.rect.x if self._part else 0.0
        self._grip = self.start.x - self.layout.left - left
        self._gap = self._own()

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the header in hand and the line before which it lands."""
        del modifiers
        at = self.sheet_point(view)
        self._gap = phase_gap_at(self.layout, at)
        overlay = Overlay(
            kept_places=self._columns(), drop_mark=self._mark(), ghost=self._ghost(at)
        )
        self.show(overlay, self._sentence())

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Move the phase, as one step."""
        self.move(view, modifiers)
        self.clear()
        before = sum(phase in self._moved for phase in self.layout.columns.phases[: self._gap])
        self.commands.drop_phases(self._moved, self._gap - before)

    def _own(self) -> int:
        return self.layout.columns.phases.index(self._phase)

    def _top(self) -> float:
        """Return where the header shows, on the sheet."""
        camera = self.stage.camera
        return camera.y + camera.header_top(self.layout) / camera.zoom

    def _columns(self) -> tuple[Rect, ...]:
        layout, edges = self.layout, self.layout.columns.edges
        return tuple(
            Rect(
                layout.left + edges[first],
                layout.body_top,
                edges[last + 1] - edges[first] - GUTTER,
                layout.height,
            )
            for first, last in runs(layout.columns.phases, self._moved)
        )

    def _ghost(self, at: Point) -> Ghost | None:
        if self._part is None:
            return None
        return Ghost(self._part, Point(at.x - self._grip, self._top() + self._part.rect.y + 4))

    def _mark(self) -> DropMark:
        seen = self.stage.camera.seen
        x = self.layout.left + self.layout.columns.edges[self._gap] - GUTTER / 2
        bottom = min(seen.bottom, self.layout.below_top)
        return DropMark(Point(x, self._top()), Point(x, bottom))

    def _sentence(self) -> str:
        phases = self.layout.columns.phases
        if self._gap == len(phases):
            return say(sentences.AT_END)
        name = phase_name(self.layout.journey, phases[self._gap])
        return say(sentences.BEFORE, name=name)


class RowDrag(Gesture):
    """A row is carried up or down by its head."""

    cursor = Qt.CursorShape.ClosedHandCursor
    scrolls: Scrolls = "up and down"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, row: RowId) -> None:
        super().__init__(stage, commands, pressed)
        self._row = row
        chosen = commands.chosen_rows
        self._moved = chosen if row in chosen else (row,)
        index = self._own()
        self._part = self.layout.rows[index].head()
        self._grip = self.start.y - self.layout.body_top - self.layout.tops[index]
        self._gap = index

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the head in hand and the line above which it lands."""
        del modifiers
        at = self.sheet_point(view)
        self._gap = row_gap_at(self.layout, at)
        overlay = Overlay(
            kept_places=self._lines(),
            drop_mark=self._mark(),
            ghost=Ghost(self._part, Point(self._left(), at.y - self._grip)),
        )
        self.show(overlay, self._sentence())

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Move the row, as one step."""
        self.move(view, modifiers)
        self.clear()
        others = [row.id for row in self.layout.journey.rows if row.id not in self._moved]
        following = [row.row.id for row in self.layout.rows[self._gap :] if row.row.id in others]
        index = others.index(following[0]) if following else len(others)
        self.commands.drop_rows(self._moved, index)

    def _own(self) -> int:
        index = self.layout.index_of(self._row)
        return 0 if index is None else index

    def _left(self) -> float:
        """Return where the row heads show, on the sheet."""
        camera = self.stage.camera
        return camera.x + camera.head_left(self.layout) / camera.zoom

    def _lines(self) -> tuple[Rect, ...]:
        layout, tops = self.layout, self.layout.tops
        return tuple(
            Rect(
                layout.left,
                layout.body_top + tops[first],
                layout.columns.right,
                tops[last + 1] - tops[first],
            )
            for first, last in runs([row.row.id for row in layout.rows], self._moved)
        )

    def _mark(self) -> DropMark:
        y = self.layout.body_top + self.layout.tops[self._gap]
        right = min(self.stage.camera.seen.right, self.layout.left + self.layout.columns.right)
        return DropMark(Point(self._left(), y), Point(right, y))

    def _sentence(self) -> str:
        rows = self.layout.rows
        if self._gap == len(rows):
            return say(sentences.AT_END)
        name = row_name(self.layout.journey, rows[self._gap].row.id)
        return say(sentences.BEFORE, name=name)
