"""The head of the grid: the phases of both journeys, each over the column that they share."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import DrawnBlock, Strip, stacked
from cjm_desktop.layout.compared.setting import Setting
from cjm_desktop.layout.compared.signs import RADIUS, TAG, side_tag, sign
from cjm_desktop.layout.lettering import letter, wrapped
from cjm_desktop.layout.phase_arrows import phase_arrows
from cjm_desktop.layout.shapes import ARROW_POINT, arrow
from cjm_desktop.model.comparison import Side
from cjm_desktop.model.document import Phase
from cjm_desktop.scene.items import Item, Part, Path, Stroke
from cjm_desktop.scene.text import TextStyle

_NAME: Final = TextStyle(13, 600)
_ABSENT: Final = TextStyle(11.5)
_GAP: Final = Stroke(tokens.INK_5, 1, (4, 3))
_BETWEEN: Final = 6.0
_LEAST: Final = 36.0
_TEXT: Final = 25.0  # from the notch of an arrow
_LEADING: Final = 16.0


def compared_header(setting: Setting) -> DrawnBlock:
    """Return two lines of arrows, with dashed gaps where a journey does not have a phase."""
    strips = (_line(setting, "first"), Strip(_BETWEEN), _line(setting, "second"), Strip(_BETWEEN))
    return DrawnBlock(stacked(strips), ("compared header", setting.comparison))


def _line(setting: Setting, side: Side) -> Strip:
    context, absent = setting.context, setting.absent[side]
    numbers, phases, number = [], [], 0
    for index, pair in enumerate(setting.comparison.phases):
        own = pair.first if side == "first" else pair.second
        number += index not in absent
        numbers.append(number)
        phases.append(_shown(own, PhaseId(pair.id)))
    printed = context.options.printed._replace(numbers=tuple(numbers))
    own_context = context._replace(
        phases=tuple(phases),
        frame=context.frame._replace(
            options=context.options._replace(printed=printed),
            tints=tuple(tokens.TINTS[phase.hue] for phase in phases),
        ),
    )
    strip = phase_arrows(own_context)
    height = max(strip.height, _LEAST)
    parts = [
        _gap(part, index, setting) if index in absent else part
        for index, part in enumerate(strip.parts)
    ]
    boxes = [box for index, box in enumerate(strip.boxes) if index not in absent]
    if side == "second":  # one box for each column, over both lines where both have the phase
        boxes = [box for box in boxes if _column(box.owner, setting) in setting.absent["first"]]
    signs = (Part(part.rect, tuple(_signs(part, setting, side))) for part in parts if part.owner)
    return Strip(
        height,
        tuple(boxes),
        (_name(setting, side, height), *parts, *(part for part in signs if part.items)),
    )


def _shown(own: Phase | None, column: PhaseId) -> Phase:
    shown = own or Phase(id=column)
    return shown.replace(id=column, question="", collapsed=False, width=None, group=None)


def _column(owner: str, setting: Setting) -> int:
    return next(i for i, pair in enumerate(setting.comparison.phases) if pair.id == owner)


def _name(setting: Setting, side: Side, height: float) -> Part:
    """Return the journey's letter and name, at the left of its phases."""
    context = setting.context
    head = context.options.row_head
    left, width = TAG + 6, tokens.HEAD_TEXT - TAG - 24
    lines = wrapped(context.measurer, setting.name(side), _NAME, width)
    if len(lines) > 2 or len(lines) * _LEADING > height:
        lines = (setting.one_line(setting.name(side), _NAME, width),)
    middle = height / 2
    first = middle + 4.6 - (len(lines) - 1) * _LEADING / 2
    drawn: list[Item] = [*side_tag(context.measurer, side, 0, middle - TAG / 2)]
    drawn += (
        letter(context.measurer, text, left, first + index * _LEADING, _NAME, tokens.INK_9)
        for index, text in enumerate(lines)
    )
    return Part(Rect(-head, 0, head, height), tuple(drawn))


def _gap(part: Part, index: int, setting: Setting) -> Part:
    """Return the dashed outline of a phase that is not there."""
    body = Rect(0, 0, part.rect.w, part.rect.h)
    room = body.w - _TEXT - ARROW_POINT - 6
    text = setting.one_line(setting.words.absent, _ABSENT, room)
    shape = Path(arrow(body, notched=index > 0), tokens.PAPER_0, _GAP)
    base = body.h / 2 + 4
    words = letter(setting.context.measurer, text, _TEXT, base, _ABSENT, tokens.INK_5)
    return Part(part.rect, (shape, words))


def _signs(part: Part, setting: Setting, side: Side) -> Iterator[Item]:
    """Yield the sign of a phase that differs, over the end of its arrow."""
    for each in setting.comparison.differences:
        if each.subject != "phase" or each.phase != part.owner:
            continue
        if (each.first if side == "first" else each.second) is None:
            continue
        x = part.rect.w - ARROW_POINT - RADIUS
        yield from sign(each.change, x, 1.0, solid=side == "second")
