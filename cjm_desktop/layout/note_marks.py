"""The numbers by which notes on paper are found: small plates on the top edge of cards."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import mark
from cjm_desktop.layout.marks import DIAMOND
from cjm_desktop.model.document import Action, Card, Journey
from cjm_desktop.model.questions import entries
from cjm_desktop.scene.items import Box, Item, Stroke
from cjm_desktop.scene.text import Measurer, TextStyle

PLATE: Final = 12.0  # high: half of it reaches into the gap above a card

_STYLE: Final = TextStyle(10.8, 600)
_AROUND: Final = 3.5  # the figures
_BASE: Final = 3.9  # below the plate's middle
_RIGHT: Final = 6.0  # from the card's edge
_EDGE: Final = Stroke(tokens.INK_6, 0.8)

Noted = tuple[PhaseId, Card | Action]
"""A card or action with a note, and its phase."""


def noted_entries(journey: Journey) -> Iterator[Noted]:
    """Yield what has a note, phase by phase, from the top row that is shown to the last."""
    for phase in journey.phases:
        for row in journey.rows:
            if row.hidden:
                continue
            for cell in row.cells:
                if cell.phase == phase.id:
                    found = (entry for entry in entries(row, cell) if entry.note.strip())
                    yield from ((phase.id, entry) for entry in found)


def note_mark(entry: Card | Action, width: float, context: Context) -> Sequence[Item]:
    """Return the plate of an entry whose note follows, beside the diamond of a moment of truth."""
    number = context.options.printed.notes.get(entry.id)
    if number is None:
        return ()
    measurer = context.measurer
    has_diamond = isinstance(entry, Card) and entry.moment is not None
    right = width - _RIGHT - (DIAMOND if has_diamond else 0.0)
    return note_plate(right - plate_width(number, measurer), 0.0, number, measurer)


def plate_width(number: int, measurer: Measurer) -> float:
    """Return how wide the plate of a number is."""
    return max(PLATE, measurer.width(str(number), _STYLE) + 2 * _AROUND)


def note_plate(x: float, y: float, number: int, measurer: Measurer) -> list[Item]:
    """Return a number on its plate, whose left end and middle are given."""
    width, text = plate_width(number, measurer), str(number)
    rect = Rect(x, y - PLATE / 2, width, PLATE)
    left = x + (width - measurer.width(text, _STYLE)) / 2
    return [
        Box(rect, tokens.PAPER_0, _EDGE, 2.0),
        mark(measurer, text, left, y + _BASE, _STYLE, tokens.INK_9),
    ]
