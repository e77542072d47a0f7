"""Rows of scores and curves of both journeys drawn over each other, the rise or fall in figures."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.compared.lanes import FIRST_LINE, row_name
from cjm_desktop.layout.compared.setting import Setting
from cjm_desktop.layout.compared.signs import TAG, side_tag
from cjm_desktop.layout.contract import Box as Target
from cjm_desktop.layout.contract import CellLayout, Handle, Scale
from cjm_desktop.layout.fading import faded_lines
from cjm_desktop.layout.heads import NAME_LEADING, SMALL, TEXT_LEFT, head_part
from cjm_desktop.layout.keys import PRESENCE_LINE
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.rows.base import EMPTY_CELL, part_at_origin
from cjm_desktop.layout.rows.curves import CurveCell, CurveRow
from cjm_desktop.layout.rows.scores import ScoreRow
from cjm_desktop.layout.rows.skyline import Bar, outline
from cjm_desktop.model.comparison import Difference
from cjm_desktop.model.comparison_words import signed
from cjm_desktop.model.document import Row, Score
from cjm_desktop.scene.items import Box, Item, Part, Path, Stroke, circle, line, polygon
from cjm_desktop.scene.text import TextStyle

HEIGHT: Final = 172.0  # of a row with two of everything

_WAS: Final = Stroke(tokens.INK_7, 1.7, (0.1, 4.2), round=True)
_RUNG: Final = Stroke(tokens.LINE_2, 0.6)
_BASE: Final = Stroke(tokens.INK_6, 1.1)
_SHAFT: Final = Stroke(tokens.INK_9, 1.6)
_WAS_CURVE: Final = Stroke(tokens.INK_5, 1.3)
_WAS_DASH: Final = (2.0, 3.0)
_RING: Final = 4.0
_FIGURE: Final = {"relevance": TextStyle(15, 600), "presence": TextStyle(13, 500)}
_WAS_FIGURE: Final = TextStyle(11)
_RISE: Final = TextStyle(13, 600)
_INDENT: Final = 8.0
_RISE_AT: Final = {"relevance": 0.36, "presence": 0.68}  # of a step, where its arrow stands
_PLATE: Final = 18.0
_LEAST_ARROW: Final = 9.0
_SCALE_RIGHT: Final = 15.0


class Together(NamedTuple):
    """A row of each journey in one: how it was in thin dots, how it is in full."""

    first: ScoreRow | CurveRow
    second: ScoreRow | CurveRow
    setting: Setting
    cells: tuple[CellLayout, ...]
    alike: bool  # nothing differs, and all of it stands back

    @property
    def row(self) -> Row:
        """The row of the second journey."""
        return self.second.row

    @property
    def height(self) -> float:
        """The height of both."""
        return self.second.height

    @property
    def scale(self) -> Scale:
        """The scale of both."""
        return self.second.scale

    @property
    def handles(self) -> Sequence[Handle]:
        """Nothing can be dragged."""
        return ()

    def head(self) -> Part:
        """Return the row's name, whose line is whose, and the scale."""
        context = self.setting.context
        drawn = row_name(self.row, self.setting)
        below = FIRST_LINE - 12 + (len(drawn) - 1) * NAME_LEADING
        measurer = context.measurer
        drawn += side_tag(measurer, "first", TEXT_LEFT, below)
        drawn.append(_sample(TEXT_LEFT + TAG + 6, below + TAG / 2, was=True))
        drawn += side_tag(measurer, "second", TEXT_LEFT, below + TAG + 6)
        drawn.append(_sample(TEXT_LEFT + TAG + 6, below + TAG * 1.5 + 6, was=False))
        drawn += self._scale_names()
        return head_part(self.row, context, self.height, drawn)

    def _scale_names(self) -> Iterator[Item]:
        context, scale = self.setting.context, self.scale
        right = context.options.row_head - _SCALE_RIGHT
        values = (0, 50, 100) if isinstance(self.second, ScoreRow) else (-2, -1, 0, 1, 2)
        for value in values:
            text = signed(value, "") if value else "0"
            shown = str(value) if isinstance(self.second, ScoreRow) else text
            y = scale.y(value) + 3.6
            yield letter(context.measurer, shown, right, y, SMALL, tokens.INK_6, "right")

    def under(self) -> Sequence[Part]:
        """Return the ground and the lines of both."""
        context = self.setting.context
        if isinstance(self.first, ScoreRow) and isinstance(self.second, ScoreRow):
            drawn = self._standing(self._scores(self.first, self.second))
            return (*self.second.ground(), part_at_origin(drawn, context, self.height))
        assert isinstance(self.first, CurveRow)
        assert isinstance(self.second, CurveRow)
        was = map(_as_it_was, self.first.curves(self.first.strands))
        lines = (*(each for each in was if each), *self.second.curves(self.second.strands))
        drawn = [*self.second.levels(), *self._standing(lines)]
        return (*self.second.ground(), part_at_origin(drawn, context, self.height))

    def _standing(self, drawn: Iterable[Item]) -> list[Item]:
        return list(faded_lines(drawn) if self.alike else drawn)

    def over(self) -> Sequence[Part]:
        """Return by how much curves rise or fall."""
        if isinstance(self.second, ScoreRow):
            return ()
        drawn = list(self._rises())
        return (part_at_origin(drawn, self.setting.context, self.height),) if drawn else ()

    def _scores(self, first: ScoreRow, second: ScoreRow) -> Iterator[Item]:
        right, scale = max(0.0, self.setting.context.columns.right), self.scale
        for value in (0, 50, 100):
            y = scale.y(value)
            yield line(0, y, right, y, _BASE if value == 0 else _RUNG)
        for bar in second.bars:
            yield from _presence(bar, scale)
        for bar, following in zip_longest(second.bars, second.bars[1:]):
            yield from _moved(outline(bar, following, scale), bar.left)
        for was, now in zip(first.bars, second.bars, strict=True):
            yield from self._was(was, now)
        for bar in second.bars:
            yield from self._figures(bar)
        for bar in second.bars:
            yield from self._arrows(bar)

    def _was(self, was: Bar, now: Bar) -> Iterator[Item]:
        """Yield the levels that are no longer what they were."""
        measurer, scale = self.setting.context.measurer, self.scale
        for series, style in _FIGURE.items():
            before, after = _value(was, series), _value(now, series)
            if before is None or before == after:
                continue
            y, right = scale.y(before), was.left + was.width
            yield line(was.left + 1, y, right - 1, y, _WAS)
            text, place = str(before), y - 4 if y > 24 else y + 13
            halo = Stroke(tokens.PAPER_0, 3, round=True)
            yield letter(measurer, text, right - 6, place, _WAS_FIGURE, tokens.INK_7, "right", halo)
            del style

    def _figures(self, bar: Bar) -> Iterator[Item]:
        measurer, scale, x = self.setting.context.measurer, self.scale, bar.left + _INDENT
        relevance, presence = _value(bar, "relevance"), _value(bar, "presence")
        is_over = presence is not None and relevance is not None and presence > relevance
        for series, value in (("relevance", relevance), ("presence", presence)):
            if value is None:
                continue
            above = is_over if series == "presence" else not is_over
            y = scale.y(value)
            above = (above and y > 22) or y > scale.bottom - 20
            base = y - 5 if above else y + 16
            colour = tokens.INK_9 if series == "relevance" else tokens.INK_7
            yield letter(measurer, str(value), x, base, _FIGURE[series], colour)

    def _arrows(self, bar: Bar) -> Iterator[Item]:
        """Yield an arrow from how it was to how it is, and by how much that is more or less."""
        for each in self._differences(bar):
            share = _RISE_AT.get(each.subject)
            if share is None or each.rise is None:
                continue
            x = bar.left + bar.width * share
            before, after = _number(each.before), _number(each.after)
            yield from _arrow(x, self.scale.y(before), self.scale.y(after))
            middle = (self.scale.y(before) + self.scale.y(after)) / 2
            yield from self._plate(signed(each.rise, ""), x + 7, middle)

    def _differences(self, bar: Bar) -> tuple[Difference, ...]:
        return self.setting.values.get((self.row.id, bar.phase), ())

    def _plate(self, text: str, x: float, middle: float) -> Iterator[Item]:
        measurer = self.setting.context.measurer
        width = measurer.width(text, _RISE) + 8
        yield Box(Rect(x, middle - _PLATE / 2, width, _PLATE), tokens.PAPER_0, radius=3)
        yield letter(measurer, text, x + 4, middle + 4.7, _RISE, tokens.INK_9)

    def _rises(self) -> Iterator[Item]:
        """Yield the rise of each curve in a corner of its phase that it leaves free."""
        context, decimal = self.setting.context, self.setting.words.decimal
        for index, phase in enumerate(context.columns.phases):
            found = [
                each
                for each in self.setting.values.get((self.row.id, phase), ())
                if each.rise is not None
            ]
            low = any(_number(each.after) > 0 for each in found)
            y = self.height - 14 if low else 14.0
            x = context.columns.left(index)
            for each in found:
                text = signed(each.rise or 0.0, decimal)
                up = (each.rise or 0.0) > 0
                yield _curve_mark(each.subject, x + 5, y)
                yield from _arrow(x + 16, y + 6 if up else y - 6, y - 6 if up else y + 6)
                yield from self._plate(text, x + 20, y)
                x += context.measurer.width(text, _RISE) + 38


def together(first: ScoreRow | CurveRow, second: ScoreRow | CurveRow, setting: Setting) -> Together:
    """Return two rows of one kind as one."""
    alike = not any(row == second.row.id for row, _ in setting.values)
    if isinstance(second, ScoreRow):
        return Together(first, second, setting, (EMPTY_CELL,) * len(second.cells), alike)
    pairs = zip(first.cells, second.cells, strict=True)
    cells = tuple(_BothCells(*pair, alike) for pair in pairs)
    return Together(first, second, setting, cells, alike)


class _BothCells(NamedTuple):
    """The marks of a phase's points in both journeys: rings for how it was."""

    was: CellLayout
    now: CellLayout
    alike: bool

    @property
    def boxes(self) -> Sequence[Target]:
        """Nothing: points have no boxes."""
        return ()

    @property
    def colours(self) -> Sequence[Colour]:
        """Nothing: there are no boxes."""
        return ()

    def parts(self) -> Sequence[Part]:
        """Return rings, and over them the marks as they are."""
        if self.alike:
            return [p._replace(items=tuple(faded_lines(p.items))) for p in self.now.parts()]
        return (*self._rings(), *self.now.parts())

    def _rings(self) -> Iterator[Part]:
        if isinstance(self.was, CurveCell):
            for spot in self.was.spots:
                y = self.was.scale.y(spot.point.level)
                rect = Rect(spot.x - _RING, y - _RING, 2 * _RING, 2 * _RING)
                yield Part(rect, (circle(_RING, _RING, _RING, self.was.paper, _WAS_CURVE),))


def _as_it_was(item: Item) -> Item | None:
    """Return a piece of a curve as it is drawn under the one that took its place."""
    if not isinstance(item, Path) or item.stroke is None:
        return item
    if item.stroke.colour in (tokens.PAPER_0, tokens.PAPER_1):
        return None  # the casing
    return item._replace(stroke=_WAS_CURVE._replace(dash=item.stroke.dash or _WAS_DASH))


def _curve_mark(curve: str, x: float, y: float) -> Item:
    """Return the mark of a curve: a dot for feeling, else a square, or a ring for wishes."""
    match curve:
        case "emotional":
            return circle(x, y, _RING, tokens.INK_9)
        case "functional":
            return Box(Rect(x - 3.6, y - 3.6, 7.2, 7.2), tokens.PAPER_0, Stroke(tokens.INK_5, 1.5))
        case _:
            return circle(x, y, _RING, tokens.PAPER_0, Stroke(tokens.INK_7, 1.6))


def _sample(x: float, y: float, *, was: bool) -> Item:
    return line(x, y, x + 22, y, _WAS if was else Stroke(tokens.INK_9, 2.6))


def _presence(bar: Bar, scale: Scale) -> Iterator[Item]:
    value = _value(bar, "presence")
    if value:
        top = scale.y(value)
        yield Box(Rect(bar.left, top, bar.width, scale.bottom - top), tokens.LINE_2)
        yield line(bar.left, top, bar.left + bar.width, top, PRESENCE_LINE)


def _value(bar: Bar, series: str) -> int | None:
    score: Score | None = bar.relevance if series == "relevance" else bar.presence
    return None if score is None else score.value


def _number(value: object) -> float:
    return value if isinstance(value, (int, float)) else 0.0


def _moved(drawn: Sequence[Item], dx: float) -> Iterator[Item]:
    """Yield paths of straight lines further to the right."""
    for item in drawn:
        if isinstance(item, Path):
            steps = tuple(step._replace(x=step.x + dx) for step in item.steps if len(step) == 2)
            yield item._replace(steps=steps)


def _arrow(x: float, start: float, end: float) -> Iterator[Item]:
    if abs(end - start) >= _LEAST_ARROW:
        way = 1.0 if end > start else -1.0
        yield line(x, start, x, end - way * 6, _SHAFT)
        yield polygon(((x - 4, end - way * 7), (x + 4, end - way * 7), (x, end)), tokens.INK_9)
