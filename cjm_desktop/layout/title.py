"""Organisation, title and subtitle: as large as there is room for, never cut."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box, BoxKind
from cjm_desktop.layout.filter_line import FilterLine, filter_line, filter_strip
from cjm_desktop.layout.lettering import letter_lines, unbroken, wrapped
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.scene.items import Item, Part
from cjm_desktop.scene.text import Measurer, TextStyle

_ORGANISATION: Final = TextStyle(11.5, 500)
_ORGANISATION_LEADING: Final = 15.0
_ORGANISATION_BASE: Final = 11.0
_SUBTITLE: Final = TextStyle(15)
_SUBTITLE_LEADING: Final = 20.0
_SUBTITLE_BELOW: Final = 26.0  # its base line under that of the title
_SIZES: Final = (45.0, 34.0, 26.0)
_LEADING: Final = 50 / 45
_MOST_LINES: Final = 2
_OPTICAL: Final = 2.5 / 45  # the letters of a large size stand this far to the left
_BOTTOM: Final = 20.0


class Heading(NamedTuple):
    """The lines of a sheet's heading, broken."""

    organisation: tuple[str, ...]
    title: tuple[str, ...]
    style: TextStyle  # of the title
    subtitle: tuple[str, ...]
    width: float
    filtered: FilterLine | None = None

    @property
    def title_top(self) -> float:
        """Where the title begins, below the organisation."""
        return _ORGANISATION_BASE + max(0, len(self.organisation) - 1) * _ORGANISATION_LEADING

    @property
    def title_base(self) -> float:
        """The title's last base line."""
        more = max(0, len(self.title) - 1) * self.style.size * _LEADING
        return self.title_top + self.style.size + more

    def longest(self, measurer: Measurer) -> float:
        """Return the width of its longest line."""
        lines = (
            *((line, _ORGANISATION) for line in self.organisation),
            *((line, self.style) for line in self.title),
            *((line, _SUBTITLE) for line in self.subtitle),
        )
        longest = max((measurer.width(*line) for line in lines), default=0.0)
        return max(longest, self.filtered.right) if self.filtered else longest

    @property
    def last_base(self) -> float:
        """The base line of the subtitle's last line."""
        lines = max(1, len(self.subtitle))
        return self.title_base + _SUBTITLE_BELOW + (lines - 1) * _SUBTITLE_LEADING

    @property
    def height(self) -> float:
        """The height, with the room below it."""
        below = self.filtered.below if self.filtered else 0.0
        return self.last_base + below + _BOTTOM


def large_heading(
    project: Project, journey: Journey, context: Context, width: float
) -> Heading | None:
    """Return the heading at full size, None where its title needs more than two lines."""
    return _heading(project, journey, context, width, _SIZES[0])


def fitting_heading(project: Project, journey: Journey, context: Context, width: float) -> Heading:
    """Return the heading at the largest size that fits, or else small."""
    for size in _SIZES:
        found = _heading(project, journey, context, width, size)
        if found:
            return found
    style = _title_style(_SIZES[-1])
    title = wrapped(context.measurer, _title(project, journey), style, width)
    return _with_title(project, journey, context, width, style, title)


def _heading(
    project: Project, journey: Journey, context: Context, width: float, size: float
) -> Heading | None:
    style, title = _title_style(size), _title(project, journey)
    lines = unbroken(context.measurer, title, style, width)
    if len(lines) > _MOST_LINES or (title and not lines):
        return None
    return _with_title(project, journey, context, width, style, lines)


def _title_style(size: float) -> TextStyle:
    return TextStyle(size, 600, -0.028)


def _title(project: Project, journey: Journey) -> str:
    return journey.title or project.title


def _with_title(
    project: Project,
    journey: Journey,
    context: Context,
    width: float,
    style: TextStyle,
    title: tuple[str, ...],
) -> Heading:
    is_shown = context.options.printed.shows("organisation")
    shown = project.organisation if is_shown else ""
    organisation = wrapped(context.measurer, shown, _ORGANISATION, width)
    subtitle = wrapped(context.measurer, journey.subtitle, _SUBTITLE, width)
    ends = context.measurer.width(subtitle[-1], _SUBTITLE) if subtitle else 0.0
    filtered = filter_line(context, ends, width)
    return Heading(organisation, title, style, subtitle, width, filtered)


def heading_strip(heading: Heading, context: Context) -> Strip:
    """Return a heading drawn at the left of the sheet."""
    left = -context.options.row_head
    part = Part(Rect(left, 0, heading.width, heading.height), tuple(_items(heading, context)))
    boxes = (
        Box(kind, "", Rect(left, top, heading.width, bottom - top))
        for kind, top, bottom in _bands(heading)
    )
    strip = Strip(heading.height, tuple(boxes), (part,))
    if heading.filtered is None:
        return strip
    said = filter_strip(heading.filtered, context).moved(left, heading.last_base)
    return strip._replace(parts=(part, *said.parts))


def _items(heading: Heading, context: Context) -> Iterator[Item]:
    measurer, size = context.measurer, heading.style.size
    yield from letter_lines(
        measurer,
        heading.organisation,
        0,
        _ORGANISATION_BASE,
        _ORGANISATION,
        tokens.INK_6,
        _ORGANISATION_LEADING,
    )
    first = heading.title_top + size
    x, leading = -size * _OPTICAL, size * _LEADING
    yield from letter_lines(measurer, heading.title, x, first, heading.style, tokens.INK_9, leading)
    below = heading.title_base + _SUBTITLE_BELOW
    yield from letter_lines(
        measurer, heading.subtitle, 0, below, _SUBTITLE, tokens.INK_6, _SUBTITLE_LEADING
    )


def _bands(heading: Heading) -> Iterator[tuple[BoxKind, float, float]]:
    title_top = heading.title_top + 4
    subtitle_top = heading.title_base + _SUBTITLE_BELOW - 16
    yield "organisation", 0.0, title_top
    yield "title", title_top, subtitle_top
    yield "subtitle", subtitle_top, heading.height - _BOTTOM + 6
