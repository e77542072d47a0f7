"""The words beside the points of a curve, kept clear of marks and of each other."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Scale
from cjm_desktop.layout.lettering import letter, wrapped
from cjm_desktop.layout.rows.source_marks import SOURCE_STYLE, source_label
from cjm_desktop.layout.strands import Spot
from cjm_desktop.scene.items import Part, Stroke, Text
from cjm_desktop.scene.text import Measurer, TextStyle

_STYLE: Final = TextStyle(11)
_HEIGHT: Final = 14.0
_BASE: Final = 11.0  # of the base line below the top of a label
_LONGEST: Final = 200.0  # of a line
_LEAST: Final = 24.0
_BESIDE: Final = 11.0  # from the centre of a mark to the numbers of its sources
_NUMBER_ABOVE: Final = 14.0
_NUMBER_HEIGHT: Final = 12.0
_CLEAR: Final = 12.0  # from the centre of a mark, whose radius is at most 10


class Label(NamedTuple):
    """A point's words and the rectangle that they fill, in row coordinates."""

    spot: Spot
    lines: tuple[str, ...]
    rect: Rect

    def part(self, measurer: Measurer, paper: Colour) -> Part:
        """Return the words, outlined in paper so that a curve may run under them."""
        return Part(self.rect, tuple(self._words(measurer, paper)), self.spot.point.id)

    def _words(self, measurer: Measurer, paper: Colour) -> Iterator[Text]:
        halo = Stroke(paper, 4, round=True)
        for index, line in enumerate(self.lines):
            x = (self.rect.w - measurer.width(line, _STYLE)) / 2
            base = _BASE + index * _HEIGHT
            yield letter(measurer, line, x, base, _STYLE, tokens.INK_7, halo=halo)


class Number(NamedTuple):
    """The numbers of a point's sources and the rectangle that they fill, in row coordinates."""

    spot: Spot
    text: str
    rect: Rect

    def part(self, measurer: Measurer, paper: Colour) -> Part:
        """Return the numbers, outlined in paper."""
        halo, base = Stroke(paper, 4, round=True), _NUMBER_HEIGHT - 2
        drawn = letter(measurer, self.text, 0, base, SOURCE_STYLE, tokens.INK_7, halo=halo)
        return Part(self.rect, (drawn,), self.spot.point.id)


def height_for_labels(spots: Sequence[Spot], context: Context) -> float:
    """Return the height at which the longest label fits above or below every level."""
    most = max((len(_lines(spot, context)) for spot in spots), default=0)
    return 2 * (most * _HEIGHT + _CLEAR) if most else 0.0


def place_labels(spots: Sequence[Spot], scale: Scale, context: Context) -> tuple[Label, ...]:
    """Return a label for each point that has words, at the first place beside it that is free."""
    numbers = (number.rect for number in source_numbers(spots, scale, context))
    taken = [*(_mark(spot, scale) for spot in spots), *numbers]
    labels: list[Label] = []
    area = Rect(0, 0, context.columns.right, scale.bottom + scale.top)
    for spot in spots:
        if spot.point.label:
            lines = _lines(spot, context)
            width = max(context.measurer.width(line, _STYLE) for line in lines)
            size = (width, len(lines) * _HEIGHT)
            rect = _free(list(_places(spot, size, scale, context)), taken, area)
            taken.append(rect)
            labels.append(Label(spot, lines, rect))
    return tuple(labels)


def source_numbers(spots: Sequence[Spot], scale: Scale, context: Context) -> Iterator[Number]:
    """Yield the numbers of what points rest on, at the top right of each mark."""
    for spot in spots:
        text = source_label(spot.point, context.source_numbers) if spot.point.sources else ""
        if text:
            width = context.measurer.width(text, SOURCE_STYLE)
            left = min(spot.x + _BESIDE, context.columns.right - width)
            top = scale.y(spot.point.level) - _NUMBER_ABOVE
            yield Number(spot, text, Rect(left, top, width, _NUMBER_HEIGHT))


def _lines(spot: Spot, context: Context) -> tuple[str, ...]:
    width = max(_LEAST, min(_LONGEST, context.columns.unstretched.right))
    return wrapped(context.measurer, spot.point.label, _STYLE, width)


def _mark(spot: Spot, scale: Scale) -> Rect:
    return Rect(spot.x, scale.y(spot.point.level), 0, 0).grown(_CLEAR - 1)


def _places(
    spot: Spot, size: tuple[float, float], scale: Scale, context: Context
) -> Iterator[Rect]:
    """Yield above, below, right and left of a point, and ever further above and below."""
    y, (width, height) = scale.y(spot.point.level), size
    centred = max(0.0, min(spot.x - width / 2, context.columns.right - width))
    yield Rect(centred, y - _CLEAR - height, width, height)
    yield Rect(centred, y + _CLEAR, width, height)
    yield Rect(spot.x + _CLEAR, y - height / 2, width, height)
    yield Rect(spot.x - _CLEAR - width, y - height / 2, width, height)
    for number in range(1, int((scale.bottom + scale.top) / _HEIGHT)):
        yield Rect(centred, y - _CLEAR - height - _HEIGHT * number, width, height)
        yield Rect(centred, y + _CLEAR + _HEIGHT * number, width, height)


def _free(places: Sequence[Rect], taken: Sequence[Rect], area: Rect) -> Rect:
    """Return the first place inside an area that is not taken, or else the very first."""
    for place in places:
        if _inside(place, area) and not any(place.intersects(other) for other in taken):
            return place
    return places[0]


def _inside(rect: Rect, area: Rect) -> bool:
    return (
        area.x <= rect.x
        and area.y <= rect.y
        and rect.right <= area.right
        and rect.bottom <= area.bottom
    )
