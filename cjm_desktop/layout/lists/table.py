"""A table in groups, broken into pages: a group's name stays with its first line.

Lengths are map units; a page is as wide as makes card text 10 pt on A4.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.words import long_date, words
from cjm_desktop.scene.flow import flow, has_words
from cjm_desktop.scene.items import Item, Part, Scene, Stroke, line
from cjm_desktop.scene.tags import Role, Tag
from cjm_desktop.scene.text import TextStyle

WIDTH: Final = 672.0  # of a table

_MARGIN: Final = 44.0
_MOST_LINES: Final = 40
_HEADING: Final = TextStyle(26, 600, -0.02)
_HEADING_LEADING: Final = 31.0
_SMALL: Final = TextStyle(11)
_SMALL_LEADING: Final = 14.0
_GROUP: Final = TextStyle(14, 600)
_GROUP_LEADING: Final = 18.0
_GROUP_ABOVE: Final = 16.0
_GROUP_BELOW: Final = 8.0
_LABELS: Final = 22.0  # height of the line with the columns' names
_FOOT: Final = 26.0  # base line of the footer, from below
_FOOT_ROOM: Final = 16.0  # between the table and the footer's rule
_THICK: Final = Stroke(tokens.INK_9, 1.2)
_THIN: Final = Stroke(tokens.LINE_2, 0.7)
_RULE: Final = Stroke(tokens.LINE_3, 0.8)


class Line(NamedTuple):
    """One line of a table: its height, and what to draw from its left top corner."""

    height: float
    items: tuple[Item, ...]
    rule: bool = True  # above it, where another line stands before it
    words: str = ""  # what it shows, where that is a figure


class Group(NamedTuple):
    """Lines under a name."""

    name: str
    ink: Colour
    lines: tuple[Line, ...]
    whole: bool = False  # begins a page rather than be cut, where a page holds it


class Column(NamedTuple):
    """What a column is called, and where it begins."""

    name: str
    left: float


class Table(NamedTuple):
    """A list: its heading, a line about it, its columns and groups, and words without any."""

    heading: str
    about: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    nothing: str


class Broken(NamedTuple):
    """A table on pages: what each holds, beside the footer."""

    parts: tuple[tuple[Part, ...], ...]
    said: tuple[dict[int, str], ...]  # what figures among them show, by their places
    title: str  # of the journey, at the foot
    paper: Paper
    context: Context

    def page(self, index: int, number: int, count: int) -> Page:
        """Return one page, from 0, with its number among all that are printed."""
        width = WIDTH + 2 * _MARGIN
        height = width * self.paper.height / self.paper.width
        foot = _footer(self.title, number, count, self.context)
        part = Part(Rect(_MARGIN, height - _FOOT - 20, WIDTH, 24), tuple(foot))
        parts = (*self.parts[index], part)
        reading = _reading(parts, self.said[index]) if self.said[index] else None
        scene = Scene(width, height, tokens.PAPER_0, parts, reading)
        return Page(scene, self.paper, self.paper.width * POINTS_PER_MM / width)


def broken(table: Table, title: str, paper: Paper, context: Context) -> Broken:
    """Return a table broken into pages of a paper; ``title`` is the journey's."""
    height = (WIDTH + 2 * _MARGIN) * paper.height / paper.width
    setter = _Setter(table, context, height - _FOOT - 20 - _FOOT_ROOM)
    setter.add_heading(title)
    for group in table.groups:
        setter.add_group(group)
    return Broken(tuple(map(tuple, setter.pages)), tuple(setter.said), title, paper, context)


def stretches(*columns: Sequence[object]) -> Iterator[slice]:
    """Yield the lines of texts side by side, so many at a time that they fit a page; at least once.

    So nothing is too tall for its page, however long a text is.
    """
    longest = max((len(column) for column in columns), default=0)
    for start in range(0, max(1, longest), _MOST_LINES):
        yield slice(start, start + _MOST_LINES)


class _Setter:
    """Puts lines on pages from top to bottom, and begins a new one where they do not fit."""

    def __init__(self, table: Table, context: Context, bottom: float) -> None:
        self.pages: list[list[Part]] = [[]]
        self.said: list[dict[int, str]] = [{}]
        self._table = table
        self._context = context
        self._bottom = bottom
        self._y = _MARGIN
        self._first = True  # of the lines under a name or at the top of a page

    def add_heading(self, title: str) -> None:
        """Put the list's heading, and words where there is nothing to list."""
        table, measurer = self._table, self._context.measurer
        heading = wrapped(measurer, table.heading, _HEADING, WIDTH)
        about = " · ".join(filter(None, (title, table.about)))
        small = wrapped(measurer, about if table.groups else table.nothing, _SMALL, WIDTH)
        below = len(heading) * _HEADING_LEADING
        ink, pale = tokens.INK_9, tokens.INK_6
        drawn = letter_lines(measurer, heading, -1.4, 24, _HEADING, ink, _HEADING_LEADING)
        self._put(below, drawn, "heading")
        drawn = letter_lines(measurer, small, 0, 8, _SMALL, pale, _SMALL_LEADING)
        self._put(len(small) * _SMALL_LEADING + 14, drawn)
        if table.groups:
            self._add_labels()

    def add_group(self, group: Group) -> None:
        """Put a group's name, together with its first line, and its lines."""
        measurer = self._context.measurer
        name = wrapped(measurer, group.name, _GROUP, WIDTH)
        height = _GROUP_ABOVE + len(name) * _GROUP_LEADING + _GROUP_BELOW
        lines = [each.height for each in group.lines]
        whole = height + sum(lines)
        keeps = group.whole and whole <= self._bottom - _MARGIN - _LABELS
        self._make_room(whole if keeps else height + sum(lines[:1]))
        base = _GROUP_ABOVE + 12
        drawn = letter_lines(measurer, name, 0, base, _GROUP, group.ink, _GROUP_LEADING)
        self._put(height, drawn, "subheading")
        self._first = True
        for each in group.lines:
            self._make_room(each.height)
            rule = each.rule and not self._first
            above = (line(0, 0, WIDTH, 0, _THIN),) if rule else ()
            if each.words:
                self.said[-1][len(self.pages[-1])] = each.words
            role: Role | None = "figure" if each.words else None
            self._put(each.height, (*above, *each.items), role)
            self._first = False

    def _add_labels(self) -> None:
        measurer = self._context.measurer
        drawn: list[Item] = [
            letter(measurer, column.name, column.left, 13, _SMALL, tokens.INK_6)
            for column in self._table.columns
        ]
        drawn.append(line(0, _LABELS, WIDTH, _LABELS, _THICK))
        self._put(_LABELS, drawn)

    def _make_room(self, height: float) -> None:
        if self._y + height > self._bottom and self._y > _MARGIN + _LABELS:
            self.pages.append([])
            self.said.append({})
            self._y = _MARGIN
            self._add_labels()
            self._first = True

    def _put(self, height: float, drawn: Iterable[Item], role: Role | None = None) -> None:
        rect = Rect(_MARGIN, self._y, WIDTH, height)
        self.pages[-1].append(Part(rect, tuple(drawn), role=role))
        self._y += height


def _reading(parts: Sequence[Part], said: Mapping[int, str]) -> Tag:
    """Return how a page with figures is read: these by what they show."""
    told = (place for place, part in enumerate(parts) if place in said or has_words(part))
    read = flow(parts, told)
    return Tag("document", children=tuple(_with_words(tag, said) for tag in read))


def _with_words(tag: Tag, said: Mapping[int, str]) -> Tag:
    return tag._replace(words=said[tag.parts[0]]) if tag.role == "figure" else tag


def _footer(title: str, number: int, count: int, context: Context) -> Iterator[Item]:
    own, options = words(context.language), context.options
    today = options.today if options.printed.shows("date") else None
    date = f"{long_date(today, context.language)} · " if today else ""
    page = date + own.page.format(page=number, pages=count)
    measurer = context.measurer
    yield line(0, 0, WIDTH, 0, _RULE)
    yield letter(measurer, page, WIDTH, 20, _SMALL, tokens.INK_7, "right")
    room = WIDTH - measurer.width(page, _SMALL) - 20
    yield from letter_lines(
        measurer, wrapped(measurer, title, _SMALL, room)[:1], 0, 20, _SMALL, tokens.INK_7, 0
    )
