"""Row heads: icon, name, prompt, and the keys and scales of curves and scores.

Items run from x = 0 at the left edge of the head to the width of the row heads. Text is wrapped as
on screen, wherever it is drawn.
"""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import keys, tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Scale
from cjm_desktop.layout.keys import Key
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.scales import curve_height, curve_scale, score_scale
from cjm_desktop.layout.words import capital, words
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import Medium, RowKind, RowRole
from cjm_desktop.scene.items import Box, Icon, Item, Part
from cjm_desktop.scene.text import TextStyle

NAME: Final = TextStyle(13.5, 600, -0.006)
NAME_LEADING: Final = 17.0
TEXT_LEFT: Final = 27.0  # of names, prompts and keys, right of the icon
ICON: Final = 19.0
SMALL: Final = TextStyle(11)
SMALL_MEDIUM: Final = TextStyle(11, 500)

_PROMPT_LEADING: Final = 14.0
_FIRST_LINE: Final = 24.0
_MARGIN_RIGHT: Final = 19.0  # between the words of a head and the first column
_SCALE_RIGHT: Final = 15.0  # where the names and figures of a scale end
_SCALE_GAP: Final = 6.0
_FIGURES: Final = 30.0  # room for the figures of a scale
_LEVEL_LEADING: Final = 12.0
_LEVEL_STEP: Final = 19.0
_KEYS_MARGIN: Final = 10.0

_ICONS: Final[dict[RowRole, str]] = {
    "doing": "person-simple-walk",
    "touchpoints": "hand-tap",
    "quotes": "quotes",
    "needs": "heart-straight",
    "pains": "prohibit",
    "relevance": "target",
    "presence": "storefront",
    "functional": "wrench",
    "emotional": "smiley",
    "opportunities": "lightbulb",
    "actions": "list-checks",
    "media": "megaphone",
    "backstage": "stack",
    "metric": "gauge",
    "image": "image",
    "visibility": "eye-slash",
    "interaction": "handshake",
}
_FIGURED: Final = {False: (50, 100), True: (0, 50, 100)}  # by hand, to read scores off
_OWN_ICONS: Final[dict[RowKind, str]] = {
    "cards": "rows",
    "score": "target",
    "curve": "smiley",
    "actions": "list-checks",
    "metric": "gauge",
    "image": "image",
    "divider": "minus",
}


def row_icon(row: Row) -> str:
    """Return the name of a row's icon: its own, its role's or its kind's."""
    return row.icon or _ICONS.get(row.role) or _OWN_ICONS[row.kind]


def head_height(row: Row, context: Context) -> float:
    """Return the height that a row needs for its head."""
    height = text_bottom(row, context) - 2
    shown = _keys(row, context)
    if shown:
        height += keys.height(shown) + _KEYS_MARGIN
    if row.kind == "curve":
        height = max(height, curve_height(_level_step(row, context)))
    return height


def text_bottom(row: Row, context: Context) -> float:
    """Return where the words at the top of a head end, below the last line of its prompt."""
    name, prompt = _texts(row, context)
    return _FIRST_LINE + len(name) * NAME_LEADING + len(prompt) * _PROMPT_LEADING


def row_head(row: Row, context: Context, height: float) -> Part:
    """Return a row's head."""
    measurer = context.measurer
    name, prompt = _texts(row, context)
    below = _FIRST_LINE + len(name) * NAME_LEADING - 1
    left = TEXT_LEFT
    drawn: list[Item] = [
        Icon(row_icon(row), -1, 10, ICON, tokens.INK_9),
        *letter_lines(measurer, name, left, _FIRST_LINE, NAME, tokens.INK_9, NAME_LEADING),
        *letter_lines(measurer, prompt, left, below, SMALL, tokens.INK_6, _PROMPT_LEADING),
        *keys.drawn(_keys(row, context), context, height - keys.below(row)),
        *_scale_names(row, context, height),
    ]
    return head_part(row, context, height, drawn)


def head_part(row: Row, context: Context, height: float, drawn: Sequence[Item]) -> Part:
    """Return items as the head of a row."""
    width = context.options.row_head
    return Part(Rect(-width, 0, width, height), tuple(drawn), row.id)


def lane_label(context: Context, medium: Medium, top: float) -> tuple[Item, ...]:
    """Return the name of a lane of touchpoints: square is digital, round is physical."""
    own = words(context.language)
    text = capital(own.digital if medium == "digital" else own.physical)
    radius = 2.0 if medium == "digital" else 5.5
    return (
        Box(Rect(TEXT_LEFT + 1, top, 11, 11), tokens.INK_6, radius=radius),
        letter(context.measurer, text, 45, top + 9.6, SMALL_MEDIUM, tokens.INK_7),
    )


def _texts(row: Row, context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines of the name and the prompt; they leave room for the names of a scale."""
    width = tokens.HEAD_TEXT - TEXT_LEFT - _MARGIN_RIGHT
    name_width = prompt_width = width
    if row.kind == "score":
        name_width = prompt_width = width - _FIGURES
    elif row.kind == "curve":
        name_width = prompt_width = width - _level_width(row, context) + 4
    return (
        wrapped(context.measurer, row.name, NAME, name_width),
        wrapped(context.measurer, row.prompt, SMALL, prompt_width),
    )


def _keys(row: Row, context: Context) -> tuple[Key, ...]:
    if row.kind == "curve":
        width = tokens.HEAD_TEXT - _SCALE_RIGHT - _SCALE_GAP - _level_width(row, context)
        return keys.of_curves(row, context, width - TEXT_LEFT)
    if row.kind == "score":
        return keys.of_scores(row, context, tokens.HEAD_TEXT - TEXT_LEFT - _SCALE_GAP)
    return ()


def _level_names(row: Row, context: Context) -> tuple[tuple[str, ...], ...]:
    """Return the lines of each level's name, from +2 down to -2."""
    names = row.levels or words(context.language).levels
    most = (tokens.HEAD_TEXT - TEXT_LEFT - _SCALE_RIGHT) / 2
    return tuple(wrapped(context.measurer, name, SMALL, most) for name in names[:5])


def _level_width(row: Row, context: Context) -> float:
    lines = (line for name in _level_names(row, context) for line in name)
    return max((context.measurer.width(line, SMALL) for line in lines), default=0.0)


def _level_step(row: Row, context: Context) -> float:
    most = max((len(name) for name in _level_names(row, context)), default=1)
    return _LEVEL_STEP if most < 2 else most * _LEVEL_LEADING + 4


def _scale_names(row: Row, context: Context, height: float) -> list[Item]:
    right = context.options.row_head - _SCALE_RIGHT
    if row.kind == "score":
        scale, by_hand = score_scale(height), context.options.by_hand
        return [_scale_line(str(at), context, right, scale.y(at)) for at in _FIGURED[by_hand]]
    if row.kind == "curve":
        return _level_lines(row, context, curve_scale(height), right)
    return []


def _level_lines(row: Row, context: Context, scale: Scale, right: float) -> list[Item]:
    drawn: list[Item] = []
    for index, name in enumerate(_level_names(row, context)):
        top = scale.y(2 - index) - (len(name) - 1) * _LEVEL_LEADING / 2
        drawn += (
            _scale_line(line, context, right, top + number * _LEVEL_LEADING)
            for number, line in enumerate(name)
        )
    return drawn


def _scale_line(text: str, context: Context, right: float, y: float) -> Item:
    return letter(context.measurer, text, right, y + 3.6, SMALL, tokens.INK_6, "right")
