"""The list of actions: what is done about each phase, by whom and when."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Column, Group, Line, Table, stretches
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.layout.rows.action_meta import when
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Action, Journey
from cjm_desktop.model.gains import is_late
from cjm_desktop.scene.items import Icon, Item
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_LEADING: Final = 17.0
_SMALL: Final = TextStyle(11.5)
_STATUS: Final = TextStyle(11.5, 600)
_SMALL_LEADING: Final = 15.0
_BASE: Final = 20.0  # of the first lines
_BOTTOM: Final = 10.0
_LEFTS: Final = (22.0, 296.0, 412.0, 492.0, 580.0)
_GAP: Final = 12.0
_ICON: Final = 12.0


def action_table(journey: Journey, context: Context) -> Table:
    """Return the actions of the rows that are shown, phase by phase."""
    own = list_words(context.language)
    groups = tuple(_groups(journey, context))
    count = sum(1 for _ in _all_actions(journey))
    about = own.one if count == 1 else own.several.format(count=count)
    names = (*own.action_heads[:-1], "")
    columns = [Column(name, left) for name, left in zip(names, _LEFTS, strict=True)]
    last = own.action_heads[-1]
    right = WIDTH - context.measurer.width(last, TextStyle(11))
    columns[-1] = Column(last, right)
    return Table(own.actions, about, tuple(columns), groups, own.no_actions)


def _all_actions(journey: Journey) -> Iterator[tuple[PhaseId, Action]]:
    for row in journey.rows:
        if row.kind == "actions" and not row.hidden:
            yield from ((cell.phase, action) for cell in row.cells for action in cell.actions)


def _groups(journey: Journey, context: Context) -> Iterator[Group]:
    by_phase: dict[PhaseId, list[Action]] = {}
    for of, action in _all_actions(journey):
        by_phase.setdefault(of, []).append(action)
    for place, phase in enumerate(journey.phases):
        if phase.id in by_phase:
            name = f"{context.options.printed.number(place)}  {phase.name}"
            lines = tuple(each for action in by_phase[phase.id] for each in _lines(action, context))
            yield Group(name.strip(), tokens.TINTS[phase.hue].ink, lines)


def _lines(action: Action, context: Context) -> Iterator[Line]:
    text = wrapped(context.measurer, action.text, _TEXT, _room(0))
    columns = _columns(action, context)
    for some in stretches(text, *(lines for _, lines in columns)):
        drawn = letter_lines(
            context.measurer, text[some], _LEFTS[0], _BASE, _TEXT, tokens.INK_9, _LEADING
        )
        items: list[Item] = [*drawn]
        for left, lines in columns:
            items += letter_lines(
                context.measurer, lines[some], left, _BASE, _SMALL, tokens.INK_7, _SMALL_LEADING
            )
        counts = [len(lines[some]) for _, lines in columns]
        if not some.start:
            items += _signs(action, len(columns[-1][1]), context)
            counts[-1] += bool(_status(action, context)[1])
        height = max(len(text[some]) * _LEADING, max(counts) * _SMALL_LEADING)
        yield Line(_BASE - 12 + height + _BOTTOM, tuple(items), rule=not some.start)


def _room(column: int) -> float:
    return _LEFTS[column + 1] - _LEFTS[column] - _GAP


def _columns(action: Action, context: Context) -> list[tuple[float, tuple[str, ...]]]:
    """Return the left ends and lines of what stands beside the text."""
    measurer, today = context.measurer, context.options.today
    channel = context.channels.get(action.channel) if action.channel else None
    due = when(action.due, today, context.language) if action.due else ""
    icon = _ICON + 5 if channel else 0.0
    name = channel.name if channel else ""
    return [
        (_LEFTS[1] + icon, wrapped(measurer, name, _SMALL, _room(1) - icon)),
        (_LEFTS[2], wrapped(measurer, action.owner, _SMALL, _room(2))),
        (_LEFTS[3], wrapped(measurer, due, _SMALL, _room(3))),
    ]


def _signs(action: Action, due_lines: int, context: Context) -> Iterator[Item]:
    """Yield the marks of an action, and the word for its status under its date."""
    channel = context.channels.get(action.channel) if action.channel else None
    late, status = _status(action, context)
    yield from marks.status_mark(0, _BASE - 10.5, action.status, late)
    if channel:
        yield Icon(channel.icon, _LEFTS[1], _BASE - 10, _ICON, tokens.INK_6, "bold")
    if status:
        base = _BASE + due_lines * _SMALL_LEADING
        ink = tokens.GAP_INK if late else tokens.INK_7
        yield letter(context.measurer, status, _LEFTS[3], base, _STATUS, ink)
    if action.impact or action.effort:
        yield from marks.pips(WIDTH - 34, _BASE, action.impact, tokens.INK_9)
        yield from marks.pips(WIDTH - 13, _BASE, action.effort, tokens.INK_5)


def _status(action: Action, context: Context) -> tuple[bool, str]:
    own = words(context.language)
    if is_late(action, context.options.today):
        return True, own.late
    return False, own.statuses[action.status] if action.status != "open" else ""
