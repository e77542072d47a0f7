"""Rows in which a filter leaves out lines: these lie pale under those that it shows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.bridges import bridges_over
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import CellLayout, RowLayout
from cjm_desktop.layout.faded_scores import faded_scores
from cjm_desktop.layout.fading import faded, faded_lines
from cjm_desktop.layout.links import LinkLine
from cjm_desktop.layout.route_marks import RouteMarks
from cjm_desktop.layout.routes import RouteLine
from cjm_desktop.layout.rows.base import part_at_origin
from cjm_desktop.layout.rows.curves import CurveCell, CurveRow
from cjm_desktop.layout.rows.scores import ScoreRow
from cjm_desktop.layout.rows.stacked import Overlay, StackedRow
from cjm_desktop.layout.strands import Spot, Strand
from cjm_desktop.model.document import CurvePoint, Score
from cjm_desktop.scene.items import Item, Part


class PaleOverlay(NamedTuple):
    """Lines over cells, drawn pale."""

    overlay: Overlay

    @property
    def span(self) -> tuple[float, float]:
        """How far up and down the lines go."""
        return self.overlay.span

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """Where the lines reach over the row heads."""
        return self.overlay.beside

    def moved(self, dy: float) -> "PaleOverlay":
        """Return the same lines as much further down."""
        return PaleOverlay(self.overlay.moved(dy))

    def items(self, context: Context) -> Sequence[Item]:
        """Return what to draw, in row coordinates."""
        return list(faded_lines(self.overlay.items(context)))


class FadedRows(NamedTuple):
    """Draws rows by which routes and links, given by id, whose curves and what of them are shown.

    A curve is pale where none of its points is shown, and a gap where not both of its scores are.
    """

    shows_route: Callable[[str], bool]
    shows_curve: Callable[[PersonaId | None], bool]
    shows_link: Callable[[str], bool]
    shows_point: Callable[[CurvePoint], bool]
    shows_score: Callable[[Score], bool]

    def over(self, row: RowLayout) -> Sequence[Part]:
        """Return what lies over a row's cells."""
        if not isinstance(row, StackedRow):
            return row.over()
        parted = list(chain.from_iterable(map(self._parted, row.overlays)))
        parted.sort(key=lambda overlay: not isinstance(overlay, PaleOverlay))
        return replace(row, overlays=tuple(parted)).over()

    def under(self, row: RowLayout) -> Sequence[Part]:
        """Return what lies under a row's cells."""
        if isinstance(row, ScoreRow):
            return faded_scores(row, self.shows_score)
        if not isinstance(row, CurveRow):
            return row.under()
        pale = [strand for strand in row.strands if not self._shows_any(strand)]
        shown = [strand for strand in row.strands if strand not in pale]
        drawn = (*row.levels(), *faded_lines(row.curves(pale)), *row.curves(shown))
        return (*row.ground(), part_at_origin(drawn, row.context, row.height))

    def cell(self, cell: CellLayout) -> Sequence[Part]:
        """Return what to draw of a cell without cards: the points of a curve."""
        if not isinstance(cell, CurveCell):
            return cell.parts()
        pale = _only(cell, lambda spot: not self._shows_spot(spot)).parts()
        shown = _only(cell, self._shows_spot).parts()
        return [*(part._replace(items=tuple(faded_lines(part.items))) for part in pale), *shown]

    def _shows_any(self, strand: Strand) -> bool:
        seen = not strand.spots or any(self.shows_point(spot.point) for spot in strand.spots)
        return seen and self.shows_curve(strand.persona)

    def _shows_spot(self, spot: Spot) -> bool:
        return self.shows_curve(spot.point.persona) and self.shows_point(spot.point)

    def _parted(self, overlay: Overlay) -> Sequence[Overlay]:
        """Return an overlay as what is pale of it and what is not."""
        if isinstance(overlay, LinkLine):
            return (overlay if self.shows_link(overlay.link) else PaleOverlay(overlay),)
        if isinstance(overlay, RouteLine):
            return (overlay if self.shows_route(overlay.route) else PaleOverlay(overlay),)
        if not isinstance(overlay, RouteMarks):
            return (overlay,)
        pale = tuple(line for line in overlay.lines if not self.shows_route(line.route))
        shown = tuple(line for line in overlay.lines if self.shows_route(line.route))
        parted: list[Overlay] = []
        if pale:
            parted.append(PaleOverlay(RouteMarks(pale, bridges_over(pale))))
        if shown:
            parted.append(RouteMarks(shown, bridges_over(shown)))
        return parted


def _only(cell: CurveCell, wanted: Callable[[Spot], bool]) -> CurveCell:
    """Return a cell with some of its points."""
    return cell._replace(
        spots=tuple(spot for spot in cell.spots if wanted(spot)),
        labels=tuple(label for label in cell.labels if wanted(label.spot)),
    )


class Fading(NamedTuple):
    """What stands back on a map: entries by their ids, and the lines of rows."""

    hidden: frozenset[str]
    rows: FadedRows

    def grid(self, row: RowLayout) -> Iterator[Part]:
        """Yield what a row consists of, but for what lies over its cells."""
        yield from self.rows.under(row)
        yield row.head()
        for cell in row.cells:
            for part in self.rows.cell(cell):
                yield self._part(part)

    def over(self, row: RowLayout) -> Sequence[Part]:
        """Return what lies over a row's cells."""
        return self.rows.over(row)

    def _part(self, part: Part) -> Part:
        if part.owner not in self.hidden:
            return part
        return part._replace(items=tuple(faded(part.items)))
