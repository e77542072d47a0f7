"""One journey's row of a pair: what both have stands back, what differs has its sign."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.compared.setting import Setting
from cjm_desktop.layout.compared.signs import TAG, side_tag, sign
from cjm_desktop.layout.contract import Box, CellLayout, Handle, Scale
from cjm_desktop.layout.fading import faded
from cjm_desktop.layout.heads import (
    ICON,
    NAME,
    NAME_LEADING,
    SMALL,
    TEXT_LEFT,
    head_part,
    lane_label,
    row_icon,
)
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.rows.base import MeasuredRow, part_at_origin
from cjm_desktop.layout.rows.stacked import StackedRow
from cjm_desktop.model.comparison import Side
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.questions import entry_places
from cjm_desktop.scene import items
from cjm_desktop.scene.items import Icon, Item, Part, Stroke

FIRST_LINE: Final = 24.0
TAG_RIGHT: Final = TEXT_LEFT + TAG + 5
HEAD_MARGIN: Final = 19.0
SIGN_IN: Final = 4.0  # of a sign's centre from the right edge of its card into the gutter

_BELOW_MOMENT: Final = 24.0
_SIGN_DOWN: Final = 16.0  # of a sign of a number or picture from the top of its row
_BETWEEN: Final = Stroke(tokens.LINE_2, 0.9, (2, 3))
_FADED: Final = tokens.PAPER_2


class LaneCell(NamedTuple):
    """A cell in which what both journeys have is pale."""

    base: CellLayout
    same: frozenset[str]

    @property
    def boxes(self) -> Sequence[Box]:
        """The boxes of the cell."""
        return self.base.boxes

    @property
    def colours(self) -> Sequence[Colour]:
        """The flat colours of its boxes."""
        pairs = zip(self.base.boxes, self.base.colours, strict=True)
        return [_FADED if box.owner in self.same else colour for box, colour in pairs]

    def parts(self) -> Sequence[Part]:
        """Return what to draw."""
        return [self._part(part) for part in self.base.parts()]

    def _part(self, part: Part) -> Part:
        if part.owner not in self.same:
            return part
        return part._replace(items=tuple(faded(part.items)))


class Lane(NamedTuple):
    """A row of one journey, alone or over or under that of the other."""

    base: MeasuredRow
    side: Side
    setting: Setting
    cells: tuple[LaneCell, ...]
    begins: bool  # its pair
    both: bool  # the other journey's row says the same

    @property
    def row(self) -> Row:
        """The row that is shown."""
        return self.base.row

    @property
    def height(self) -> float:
        """Its height."""
        return self.base.height

    @property
    def scale(self) -> Scale | None:
        """The scale of a score or curve."""
        return self.base.scale

    @property
    def handles(self) -> Sequence[Handle]:
        """Nothing can be dragged."""
        return ()

    def head(self) -> Part:
        """Return the head: the row's name where its pair begins, and whose it is."""
        drawn: list[Item] = []
        top = FIRST_LINE - 12
        name = self.row.name
        if self.begins:
            drawn = row_name(self.row, self.setting)
            top += len(drawn) * NAME_LEADING - NAME_LEADING
        elif name == _first_name(self):
            name = ""
        if self.both:
            drawn += side_tag(self.setting.context.measurer, "first", TEXT_LEFT, top)
            drawn += side_tag(self.setting.context.measurer, "second", TEXT_LEFT + TAG + 4, top)
        else:
            drawn += lane_name(self.setting, self.side, top, "" if self.begins else name)
        change = self.setting.marks.get(self.row.id)
        if change is not None:  # a whole row that one journey does not have
            drawn += sign(change, ICON / 2 - 1, top + TAG / 2, solid=self.side == "second")
        if isinstance(self.base, StackedRow):
            labels = (
                lane_label(self.base.context, lane.medium, lane.y) for lane in self.base.lanes
            )
            drawn += chain.from_iterable(labels)
        return head_part(self.row, self.base.context, self.height, drawn)

    def under(self) -> Sequence[Part]:
        """Return what lies under the cells, and the gaps of phases that the journey has not."""
        context = self.base.context
        drawn: list[Item] = [*gaps(self.setting, self.side, self.height)]
        if not self.begins:
            drawn.append(items.line(0, 0, context.columns.right, 0, _BETWEEN))
        return (*self.base.under(), part_at_origin(drawn, context, self.height))

    def over(self) -> Sequence[Part]:
        """Return the signs at cards that differ."""
        drawn = list(chain.from_iterable(self._signs()))
        return (part_at_origin(drawn, self.base.context, self.height),) if drawn else ()

    def _signs(self) -> Iterator[Sequence[Item]]:
        marks, known = self.setting.marks, entry_places(self.row)
        for box in chain.from_iterable(cell.boxes for cell in self.cells):
            change = marks.get(box.owner)
            if change is None:
                continue
            if box.owner not in known:  # a number, whose owner is its phase
                continue
            cell, place = known[box.owner]
            entry = (cell.actions if self.row.kind == "actions" else cell.cards)[place]
            is_moment = isinstance(entry, Card) and entry.moment is not None
            down = _BELOW_MOMENT if is_moment else SIGN_IN
            y = box.rect.y + down
            yield sign(change, box.rect.right + SIGN_IN, y, solid=self.side == "second")
        if self.side == "second":
            yield from self._signs_of_values()

    def _signs_of_values(self) -> Iterator[Sequence[Item]]:
        """Yield the signs of numbers and pictures, which no box has an owner of its own for."""
        columns = self.base.context.columns
        for column, phase in enumerate(columns.phases):
            for each in self.setting.values.get((self.row.id, phase), ()):
                x = columns.left(column) + columns.full(column) + SIGN_IN
                yield sign(each.change, x, _SIGN_DOWN)


def lane_of(
    base: MeasuredRow,
    side: Side,
    setting: Setting,
    *,
    begins: bool,
    follows: bool,
    both: bool = False,
) -> Lane:
    """Return a row of one journey, or of both where they are alike.

    One that follows its partner has no rule above it.
    """
    if follows:
        base = replace(base, place=base.place._replace(rule=False))
    same = setting.comparison.same | setting.quiet | _same_values(base.row, setting)
    cells = tuple(LaneCell(cell, same) for cell in base.cells)
    return Lane(base, side, setting, cells, begins, both)


def row_name(row: Row, setting: Setting) -> list[Item]:
    """Return a row's icon and the lines of its name."""
    width = tokens.HEAD_TEXT - TEXT_LEFT - HEAD_MARGIN
    lines = wrapped(setting.context.measurer, row.name, NAME, width)
    return [
        Icon(row_icon(row), -1, 10, ICON, tokens.INK_9),
        *letter_lines(
            setting.context.measurer,
            lines,
            TEXT_LEFT,
            FIRST_LINE,
            NAME,
            tokens.INK_9,
            NAME_LEADING,
        ),
    ]


def lane_name(setting: Setting, side: Side, top: float, name: str = "") -> list[Item]:
    """Return the letter of a journey and what it, or its row, is called."""
    measurer = setting.context.measurer
    text = name or setting.name(side)
    shown = setting.one_line(text, SMALL, tokens.HEAD_TEXT - TAG_RIGHT - HEAD_MARGIN)
    return [
        *side_tag(measurer, side, TEXT_LEFT, top),
        letter(measurer, shown, TAG_RIGHT, top + 11.4, SMALL, tokens.INK_7),
    ]


def gaps(setting: Setting, side: Side, height: float) -> Iterator[Item]:
    """Yield the ground under phases that a journey does not have."""
    columns = setting.context.columns
    for index in sorted(setting.absent[side]):
        left = columns.edges[index] - (tokens.GUTTER / 2 if index else 0)
        right = columns.edges[index + 1] - tokens.GUTTER / 2
        yield items.Box(Rect(left, 0, right - left, height), tokens.PAPER_2)


def _same_values(row: Row, setting: Setting) -> frozenset[str]:
    """Return the phases in which both journeys have the same number, the owners of its parts."""
    if row.kind != "metric":
        return frozenset()
    for pair in setting.comparison.pairs:
        if (
            row.id in {each.id for each in pair.rows}
            and pair.first is not None
            and pair.second is not None
        ):
            first, second = ({cell.phase: cell.metric for cell in each.cells} for each in pair.rows)
            shared = first.keys() & second.keys()
            return frozenset(phase for phase in shared if first[phase] == second[phase])
    return frozenset()


def _first_name(lane: Lane) -> str:
    for pair in lane.setting.comparison.pairs:
        if pair.second is not None and pair.second.id == lane.row.id and pair.first is not None:
            return pair.first.name
    return ""
