"""The order in which a map is read aloud: phase by phase, each with its row of every kind.

The map is a table whose lines are the phases and whose columns are the map's rows, so that what
belongs to a phase is read together. What stands above and below is read before and after it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.sayings import said_of_points, said_of_scores
from cjm_desktop.model.document import Cell, Row
from cjm_desktop.scene.flow import flow, has_words
from cjm_desktop.scene.items import Part, Picture
from cjm_desktop.scene.tags import Tag

_Place = tuple[int, int]  # a row and a phase, counted from 0


def reading(layout: MapLayout, parts: Sequence[Part], dx: float = 0.0, dy: float = 0.0) -> Tag:
    """Return how a map is read whose parts stand on a sheet, moved by dx and dy."""
    return _Reader(layout, parts, dx, dy).whole()


def as_section(tag: Tag, *, begins: bool) -> Tag:
    """Return how a page about one phase is read after the map: under its name, where it begins."""
    if tag.role == "title":
        return tag._replace(role="paragraph")
    if tag.role == "row header" and tag.parts and begins:
        return tag._replace(parts=(), children=(Tag("heading", tag.parts),))
    return tag._replace(children=tuple(as_section(each, begins=begins) for each in tag.children))


class _Reader:
    def __init__(self, layout: MapLayout, parts: Sequence[Part], dx: float, dy: float) -> None:
        self._layout = layout
        self._parts = parts
        self._left = layout.left + dx
        self._dy = dy
        self._phases = [phase.id for phase in layout.journey.phases]
        self._shown = dict(self._cells())
        self._places = {owner: place for place, cell in self._cells() for owner in _owners(cell)}
        self._heads: dict[int, list[int]] = defaultdict(list)  # by row
        self._arrows: dict[int, list[int]] = defaultdict(list)  # by phase
        self._content: dict[_Place, list[int]] = defaultdict(list)
        self._before: list[int] = []
        self._after: list[int] = []
        for index, part in enumerate(parts):
            self._sort(index, part)

    def whole(self) -> Tag:
        """Return everything: title, what stands above, the table, what stands below."""
        title = self._title()
        heading = (Tag("title", (title,)),) if title is not None else ()
        before = flow(self._parts, (index for index in self._before if index != title))
        table = (self._table(),) if self._phases and self._layout.rows else ()
        after = flow(self._parts, self._after)
        return Tag("document", children=(*heading, *before, *table, *after))

    def _cells(self) -> Iterator[tuple[_Place, Cell]]:
        columns = {phase: index for index, phase in enumerate(self._phases)}
        for index, measured in enumerate(self._layout.rows):
            for cell in measured.row.cells:
                if cell.phase in columns:
                    yield (index, columns[cell.phase]), cell

    def _sort(self, index: int, part: Part) -> None:
        """Note where a part is read; one that says nothing is decoration."""
        layout = self._layout
        top = part.rect.y - self._dy
        if top < layout.header_top:
            self._note(self._before, index, part)
        elif top >= layout.below_top:
            self._note(self._after, index, part)
        elif part.owner in self._places:
            self._content[self._places[part.owner]].append(index)
        else:
            self._sort_by_place(index, part)

    def _note(self, into: list[int], index: int, part: Part) -> None:
        if has_words(part):
            into.append(index)

    def _sort_by_place(self, index: int, part: Part) -> None:
        centre = part.rect.moved(-self._left, -self._layout.body_top - self._dy).centre
        column, row = self._layout.columns.at(centre.x), self._layout.row_at(centre.y)
        if row is None:  # the header, over the rows
            if part.owner in self._phases:
                self._arrows[self._phases.index(PhaseId(part.owner))].append(index)
            else:
                self._note(self._before, index, part)
        elif part.owner == self._layout.rows[row].row.id:
            self._heads[row].append(index)
        elif column is not None and self._is_of_cell(row, column, part):
            self._content[row, column].append(index)
        elif self._layout.rows[row].row.kind == "divider":
            self._note(self._heads[row], index, part)
        else:
            self._note(self._after, index, part)

    def _is_of_cell(self, row: int, column: int, part: Part) -> bool:
        """Tell whether a part that names no card shows what one cell holds."""
        is_told = part.owner in self._phases or self._layout.rows[row].row.kind == "image"
        is_narrow = part.rect.w <= self._layout.columns.full(column)
        return is_told or (is_narrow and has_words(part))

    def _title(self) -> int | None:
        """Return the part that shows the title."""
        for box in self._layout.above.boxes:
            if box.kind == "title":
                place = box.rect.moved(self._left, self._layout.options.margin + self._dy).centre
                return next(
                    filter(lambda i: _holds(self._parts[i].rect, place), self._before), None
                )
        return None

    def _table(self) -> Tag:
        rows = range(len(self._layout.rows))
        heads = (Tag("column header", tuple(self._heads[row])) for row in rows)
        lines = (
            Tag(
                "row",
                children=(
                    Tag("row header", tuple(self._arrows[phase])),
                    *(self._cell(row, phase) for row in rows),
                ),
            )
            for phase in range(len(self._phases))
        )
        return Tag("table", children=(Tag("row", children=(Tag("cell"), *heads)), *lines))

    def _cell(self, row: int, phase: int) -> Tag:
        indices = self._content.get((row, phase), [])
        if not indices:
            return Tag("cell")
        kind = self._layout.rows[row].row.kind
        if kind in ("score", "curve"):
            words = self._said(self._layout.rows[row].row, self._shown.get((row, phase)))
            return Tag("cell", children=(Tag("figure", tuple(indices), words=words),))
        return Tag("cell", children=tuple(self._entries(indices)))

    def _said(self, row: Row, cell: Cell | None) -> str:
        language = self._layout.options.language
        if row.kind == "score":
            return said_of_scores(row, cell, language)
        return said_of_points(row, cell, language)

    def _entries(self, indices: Sequence[int]) -> Iterator[Tag]:
        """Yield cards as a list where there are several; pictures that say nothing are skipped."""
        told = [index for index in indices if has_words(self._parts[index])]
        if len(told) > 1:
            yield Tag("list", children=tuple(Tag("item", (index,)) for index in told))
        elif told:
            yield _paragraph(told[0])
        for index in indices:
            words = self._said_of_picture(self._parts[index])
            if words:
                yield Tag("figure", (index,), words=words)

    def _said_of_picture(self, part: Part) -> str:
        """Return what a part that is a picture and nothing else shows."""
        match part.items:
            case (Picture(image),):
                images = self._layout.project.images
                return next((each.alt for each in images if each.id == image), "")
            case _:
                return ""


def _owners(cell: Cell) -> Iterator[str]:
    """Yield the ids of what a cell shows and parts name as their owner."""
    yield from (card.id for card in cell.cards)
    yield from (action.id for action in cell.actions)
    yield from (point.id for point in cell.points)


def _paragraph(index: int) -> Tag:
    return Tag("paragraph", (index,))


def _holds(rect: Rect, place: Point) -> bool:
    return rect.contains(place.x, place.y)
