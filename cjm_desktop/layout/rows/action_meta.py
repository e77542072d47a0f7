"""The small line below an action: channel, owner, date, status, impact and effort."""

from datetime import date
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import marks, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines
from cjm_desktop.layout.rows.source_marks import LEAST_TEXT
from cjm_desktop.layout.words import short_date, words
from cjm_desktop.model.document import Action
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Icon, Item
from cjm_desktop.scene.text import Measurer, TextStyle

LEADING: Final = 14.0

_TEXT: Final = TextStyle(11)
_STATUS: Final = TextStyle(11, 600)
_NEAR: Final = 183  # days: within half a year, a day and a month say enough
_BETWEEN: Final = " · "
_LEFT: Final = 20.0
_ICON: Final = 11.0
_ICON_ROOM: Final = 15.0
_IMPACT_RIGHT: Final = 28.0  # left end of the bars, from the right
_EFFORT_RIGHT: Final = 12.0
_BARS_ROOM: Final = 36.0


class Meta(NamedTuple):
    """What stands below an action; the status follows the last of the lines."""

    icon: str
    lines: tuple[str, ...]
    status: str
    status_apart: bool  # it stands on a line of its own
    bars: bool

    @property
    def height(self) -> float:
        """The height of all lines; 0 when there is nothing to say."""
        count = len(self.lines) + self.status_apart
        return LEADING * max(count, 1 if self.bars else 0)


def meta_of(action: Action, width: float, context: Context) -> Meta:
    """Return what stands below an action of a width."""
    measurer = context.measurer
    channel = context.channels.get(action.channel) if action.channel else None
    bars = bool(action.impact or action.effort)
    icon = channel.icon if channel else ""
    room = width - _LEFT - (_ICON_ROOM if icon else 0) - (_BARS_ROOM if bars else 0)
    due = when(action.due, context.options.today, context.language) if action.due else ""
    said = [text for text in (channel.name if channel else "", action.owner, due) if text]
    lines = _flow(said, max(LEAST_TEXT, room), measurer)
    status = _status(action, context)
    end = measurer.width(lines[-1], _TEXT) if lines else 0.0
    fits = bool(lines) and end + measurer.width(_BETWEEN + status, _STATUS) <= room
    return Meta(icon, lines, status, bool(status) and not fits, bars)


def when(day: date, today: date | None, language: Language) -> str:
    """Return a date, with its year unless that is this year or the day is near."""
    text = short_date(day, language)
    if today is None:
        return f"{text} {day.year}"
    near = day.year == today.year or abs((day - today).days) <= _NEAR
    return text if near else f"{text} {day.year}"


def meta_items(
    action: Action, meta: Meta, width: float, base: float, context: Context
) -> list[Item]:
    """Return what to draw, the first line on a base line."""
    drawn: list[Item] = []
    x = _LEFT
    if meta.icon:
        drawn.append(Icon(meta.icon, x, base - 9, _ICON, tokens.INK_6, "bold"))
        x += _ICON_ROOM
    drawn += letter_lines(context.measurer, meta.lines, x, base, _TEXT, tokens.INK_6, LEADING)
    if meta.status:
        drawn.append(_status_text(action, meta, x, base, context))
    if meta.bars:
        drawn += marks.pips(width - _IMPACT_RIGHT, base, action.impact, tokens.INK_9)
        drawn += marks.pips(width - _EFFORT_RIGHT, base, action.effort, tokens.INK_5)
    return drawn


def _status_text(action: Action, meta: Meta, x: float, base: float, context: Context) -> Item:
    measurer, count = context.measurer, len(meta.lines)
    text, y = meta.status, base + count * LEADING
    if not meta.status_apart:
        text, y = _BETWEEN + text, y - LEADING
        x += measurer.width(meta.lines[-1], _TEXT)
    return letter(measurer, text, x, y, _STATUS, _status_colour(action, context))


def _status_colour(action: Action, context: Context) -> Colour:
    return tokens.GAP_INK if is_late(action, context.options.today) else tokens.INK_7


def _status(action: Action, context: Context) -> str:
    """Return the word for a status that needs one: late or busy."""
    own = words(context.language)
    if is_late(action, context.options.today):
        return own.late
    return own.statuses["busy"] if action.status == "busy" else ""


def _flow(said: list[str], width: float, measurer: Measurer) -> tuple[str, ...]:
    """Return texts one after another, broken between two of them and only then inside one."""
    lines: list[str] = []
    for text in said:
        longer = f"{lines[-1]}{_BETWEEN}{text}" if lines else text
        if lines and measurer.width(longer, _TEXT) <= width:
            lines[-1] = longer
        else:
            lines += measurer.wrap(text, _TEXT, width)
    return tuple(lines)
