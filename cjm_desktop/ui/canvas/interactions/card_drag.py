"""Dragging cards and actions to another place, or copies of them with Ctrl."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.questions import find_entry
from cjm_desktop.scene.items import Part
from cjm_desktop.ui.canvas.glide import Landing
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.drop_places import CardDrop, Refusal, card_drop_at
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name, row_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.interactions.tab_hover import TabHover
from cjm_desktop.ui.canvas.overlay import Ghost, Overlay
from cjm_desktop.ui.canvas.places import cell_indices, entry_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

_Copy = Qt.KeyboardModifier.ControlModifier
_PLACES_SHOWN = 60  # dashed places of cards in hand; more would say nothing
_PATTERNS = {
    (False, False): sentences.DROP_CARD,
    (True, False): sentences.COPY_CARD,
    (False, True): sentences.DROP_SEVERAL,
    (True, True): sentences.COPY_SEVERAL,
}


class TabDrop(NamedTuple):
    """The tab of another journey, and whether that has a place for all cards in hand."""

    journey: JourneyId
    fits: bool


class CardDrag(Gesture):
    """The card under the pointer comes along, with all others that are selected."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, owner: str) -> None:
        super().__init__(stage, commands, pressed)
        self._owner = owner
        self._ids = commands.selection.entries
        self._entries = list(self._found())
        rect = entry_rect(self.layout, owner) or Rect(*self.start, 0, 0)
        self._grip = Point(self.start.x - rect.x, self.start.y - rect.y)
        self._part = self._picture(owner)
        self._kept = tuple(self._places())
        self._drop: CardDrop | Refusal | TabDrop | None = None
        self._hover = TabHover(stage)

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the card in hand and where it lands."""
        at = self.sheet_point(view)
        copies = bool(modifiers & _Copy)
        self._drop = self._drop_at(view)
        # Beside the tabs the sheet would run away under the pointer.
        self.scrolls = "none" if self._hover.is_over_tab else "both"
        self.cursor = self._shape(copies)
        place = self._place(at)
        drop = self._drop if isinstance(self._drop, CardDrop) else None
        overlay = Overlay(
            kept_places=() if copies or self._hover.is_away else self._kept,
            target=drop.target if drop else None,
            drop_mark=drop.mark if drop else None,
            ghost=Ghost(self._part, place, len(self._ids)) if self._part else None,
        )
        self.show(overlay, self._sentence(copies))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Move the cards, or copy them with Ctrl, as one step."""
        self.move(view, modifiers)
        drop, copies = self._drop, bool(modifiers & _Copy)
        self.landed = isinstance(drop, CardDrop) or (isinstance(drop, TabDrop) and drop.fits)
        self.clear()
        self._hover.end()
        if not self.landed:
            self._hover.go_home()
        elif isinstance(drop, CardDrop):
            self.commands.drop_entries(self._ids, drop.cell, drop.index, copy=copies)
            self.landing = self._landing(drop, view)
        elif isinstance(drop, TabDrop):
            self.commands.take_to_journey(drop.journey, copy=copies)

    def _place(self, pointer: Point) -> Point:
        return Point(pointer.x - self._grip.x, pointer.y - self._grip.y)

    def _landing(self, drop: CardDrop, view: QPointF) -> Landing:
        """Return what was let go where; copies are others than what was in hand."""
        dropped = self.commands.selection.entries
        top = dict(zip(self._ids, dropped, strict=False)).get(self._owner, self._owner)
        return Landing(dropped, drop.cell, self._place(self.sheet_point(view)), top)

    def cancel(self) -> None:
        """Show the journey that the drag began in, as it was."""
        super().cancel()
        self._hover.end()
        self._hover.go_home()

    def _drop_at(self, view: QPointF) -> "CardDrop | Refusal | TabDrop | None":
        journey = self._hover.follow(view)
        if journey is not None and journey != self.commands.journey.id:
            return TabDrop(journey, self.commands.can_take_to_journey(journey))
        if not self.is_in_view(view):  # nothing lands in cells that only lie beyond it
            return None
        return card_drop_at(self.layout, self.sheet_point(view), self._entries)

    def _shape(self, copies: bool) -> Qt.CursorShape:
        lands = isinstance(self._drop, CardDrop | TabDrop)
        if not lands or (isinstance(self._drop, TabDrop) and not self._drop.fits):
            return Qt.CursorShape.ForbiddenCursor
        return Qt.CursorShape.DragCopyCursor if copies else Qt.CursorShape.ClosedHandCursor

    def _sentence(self, copies: bool) -> str:
        match self._drop:
            case CardDrop(cell=cell, place=place):
                journey, count = self.layout.journey, len(self._ids)
                row, phase = row_name(journey, cell.row), phase_name(journey, cell.phase)
                pattern = _PATTERNS[copies, count > 1]
                return say(pattern, row=row, phase=phase, place=place, count=count)
            case Refusal(row=index):
                row = row_name(self.layout.journey, self.layout.rows[index].row.id)
                return say(sentences.NO_CARDS, row=row)
            case TabDrop(journey=target, fits=True):
                pattern = sentences.COPY_TO_JOURNEY if copies else sentences.TO_JOURNEY
                return say(pattern, journey=self._hover.name(target))
            case TabDrop(journey=target):
                return say(sentences.NO_PLACE, journey=self._hover.name(target))
            case _:
                return say(sentences.NOWHERE)

    def _found(self) -> Iterator[Entry]:
        for entry in self._ids:
            place = find_entry(self.layout.journey, entry)
            if place is not None:
                yield place.entry

    def _places(self) -> Iterator[Rect]:
        for entry in self._ids[-_PLACES_SHOWN:]:
            rect = entry_rect(self.layout, entry)
            if rect is not None:
                yield rect

    def _picture(self, owner: str) -> Part | None:
        place = find_entry(self.layout.journey, owner)
        indices = cell_indices(self.layout, place.cell) if place else None
        if indices is None:
            return None
        row, column = indices
        parts = self.layout.rows[row].cells[column].parts()
        return next((part for part in parts if part.owner == owner), None)
