"""The list of notes: what is written behind cards and actions, by the numbers on the map."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Column, Group, Line, Table, stretches
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.layout.note_marks import note_plate, noted_entries
from cjm_desktop.model.document import Action, Card, Journey
from cjm_desktop.scene.items import Item
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_NOTE: Final = TextStyle(13)
_LEADING: Final = 17.0
_BASE: Final = 20.0
_BOTTOM: Final = 10.0
_LEFTS: Final = (34.0, 250.0)
_GAP: Final = 18.0


def note_table(journey: Journey, context: Context) -> Table:
    """Return the notes of the rows that are shown, phase by phase."""
    own, heads = list_words(context.language), list_words(context.language).note_heads
    numbered = list(enumerate(noted_entries(journey), 1))
    groups: list[Group] = []
    for place, phase in enumerate(journey.phases):
        lines = tuple(
            line
            for number, (of, entry) in numbered
            if of == phase.id
            for line in _lines(entry, number, context)
        )
        if lines:
            name = f"{context.options.printed.number(place)}  {phase.name}"
            groups.append(Group(name.strip(), tokens.TINTS[phase.hue].ink, lines))
    about = own.one if len(numbered) == 1 else own.several.format(count=len(numbered))
    columns = tuple(Column(name, left) for name, left in zip(heads, _LEFTS, strict=True))
    return Table(own.notes, about, columns, tuple(groups), own.no_notes)


def _lines(entry: Card | Action, number: int, context: Context) -> Iterator[Line]:
    measurer = context.measurer
    text = wrapped(measurer, entry.text, _TEXT, _LEFTS[1] - _LEFTS[0] - _GAP)
    note = wrapped(measurer, entry.note.strip(), _NOTE, WIDTH - _LEFTS[1])
    for some in stretches(text, note):
        drawn: list[Item] = [] if some.start else note_plate(0.0, _BASE - 4.2, number, measurer)
        drawn += letter_lines(measurer, text[some], _LEFTS[0], _BASE, _TEXT, tokens.INK_9, _LEADING)
        drawn += letter_lines(measurer, note[some], _LEFTS[1], _BASE, _NOTE, tokens.INK_9, _LEADING)
        most = max(len(text[some]), len(note[some]), 1)
        yield Line(_BASE - 12 + most * _LEADING + _BOTTOM, tuple(drawn), rule=not some.start)


def note_numbers(journey: Journey) -> dict[str, int]:
    """Return the number of each entry's note, from 1."""
    return {entry.id: number for number, (_, entry) in enumerate(noted_entries(journey), 1)}
