"""A comparison, measured: a map whose rows stand in pairs."""

from collections.abc import Iterator
from itertools import accumulate, chain
from typing import Final

from cjm_desktop.base.ids import RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.compared.around import compared_above, compared_below
from cjm_desktop.layout.compared.header import compared_header
from cjm_desktop.layout.compared.lanes import lane_of
from cjm_desktop.layout.compared.setting import Setting, setting_of
from cjm_desktop.layout.compared.values import HEIGHT, together
from cjm_desktop.layout.contract import LayoutOptions, MapLayout, RowLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.curves import CurveRow
from cjm_desktop.layout.rows.scores import ScoreRow
from cjm_desktop.model.comparison import Comparison, RowPair
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import entries
from cjm_desktop.model.words import RowKind
from cjm_desktop.scene.text import Measurer

_LINE_BELOW_NAME: Final = "–"  # a prompt of one line keeps room for whose row it is
_VALUES: Final = ("score", "curve")
_SHARES: Final[dict[RowKind, float]] = {"divider": 0.0, "score": 2.0, "curve": 2.0}
_TALLEST: Final = 4000.0  # that a row may be


def layout_comparison(
    project: Project, comparison: Comparison, measurer: Measurer, options: LayoutOptions
) -> MapLayout:
    """Measure a comparison: rows of the second journey right under those of the first.

    Scores and curves of both are one row, drawn over each other.
    """
    printed = options.printed._replace(ranks=())  # which each journey has of its own
    bare = options._replace(asking=False, by_hand=False, spare=0.0, printed=printed)
    made = _Made(project, comparison, measurer, bare)
    journey = _levelled(made, _prepared(comparison))
    layout = made.layout(journey)
    if options.spare:
        layout = made.layout(_levelled(made, _grown(journey, layout, options.spare)))
    return layout._replace(options=layout.options._replace(spare=options.spare))


class _Made(NamedTuple):
    """What makes layouts of one comparison."""

    project: Project
    comparison: Comparison
    measurer: Measurer
    options: LayoutOptions

    def measured(self, journey: Journey) -> MapLayout:
        """Return all rows as those of a map."""
        return layout_map(self.project, journey, self.measurer, self.options)

    def layout(self, journey: Journey) -> MapLayout:
        """Return the rows in pairs, under and over their own blocks."""
        layout, comparison = self.measured(journey), self.comparison
        assert layout.context is not None
        setting = setting_of(self.project, comparison, layout.context)
        measured = {row.row.id: row for row in layout.rows if isinstance(row, MeasuredRow)}
        rows = [row for pair in comparison.pairs for row in _rows(pair, measured, setting)]
        tops = tuple(accumulate((row.height for row in rows), initial=0.0))
        return layout._replace(
            journey=comparison.journey,
            above=compared_above(setting),
            header=compared_header(setting),
            rows=tuple(rows),
            tops=tops,
            below=compared_below(setting),
        )


def _grown(journey: Journey, layout: MapLayout, spare: float) -> Journey:
    """Return the journey with the height that a page leaves over shared out over what is shown."""
    shares = {row.row.id: _SHARES.get(row.row.kind, 1.0) for row in layout.rows}
    unit = spare / (sum(shares.values()) or 1.0)
    heights = {row.row.id: row.height for row in layout.rows}
    rows = [
        row.replace(height=min(_TALLEST, heights[row.id] + shares[row.id] * unit))
        if shares.get(row.id)
        else row
        for row in journey.rows
    ]
    return journey.replace(rows=tuple(rows))


def _prepared(comparison: Comparison) -> Journey:
    """Return the journey with room in its row heads for whose rows they are."""
    seconds = {pair.second.id for pair in comparison.pairs if pair.first and pair.second}
    rows = tuple(_with_room(row, row.id in seconds) for row in comparison.journey.rows)
    return comparison.journey.replace(rows=rows)


def _with_room(row: Row, follows: bool) -> Row:
    if row.kind == "divider":
        return row
    if row.kind in _VALUES:
        return row.replace(height=HEIGHT)
    return row.replace(prompt=_LINE_BELOW_NAME, name="" if follows else row.name)


def _levelled(made: _Made, journey: Journey) -> Journey:
    """Return the journey with rows of values that lie over each other as high as each other."""
    heights = {row.row.id: row.height for row in made.measured(journey).rows}
    wanted: dict[RowId, float] = {}
    for first, second in made.comparison.pairs:
        if first is not None and second is not None and first.kind in _VALUES:
            highest = max(heights[first.id], heights[second.id])
            wanted |= {first.id: highest, second.id: highest}
    rows = (row.replace(height=wanted.get(row.id, row.height)) for row in journey.rows)
    return journey.replace(rows=tuple(rows))


def is_alike(pair: RowPair, comparison: Comparison) -> bool:
    """Tell whether the first row says all that both say: one of them is shown then.

    What it says in phases that the second journey does not have belongs to these.
    """
    first, second = pair
    if first is None or second is None:
        return False
    alone = {column.id for column in comparison.phases if column.second is None}
    shared = [cell for cell in first.cells if cell.phase not in alone]
    if first.kind in ("cards", "actions"):
        every = chain.from_iterable(entries(first, cell) for cell in (*shared, *second.cells))
        return all(entry.id in comparison.same for entry in every)
    was, now = (
        {cell.phase: (cell.metric, cell.image) for cell in cells if cell.metric or cell.image}
        for cells in (shared, second.cells)
    )
    return was == now


def _rows(
    pair: RowPair, measured: dict[RowId, MeasuredRow], setting: Setting
) -> Iterator[RowLayout]:
    """Yield what is shown of a pair: one row, or two."""
    first = measured.get(pair.first.id) if pair.first else None
    second = measured.get(pair.second.id) if pair.second else None
    if pair.rows[0].kind == "divider":
        yield from (row for row in (first or second,) if row is not None)
        return
    for kind in (ScoreRow, CurveRow):
        if isinstance(first, kind) and isinstance(second, kind):
            yield together(first, second, setting)
            return
    if first is not None and second is not None and is_alike(pair, setting.comparison):
        yield lane_of(first, "first", setting, begins=True, follows=False, both=True)
        return
    if first is not None:
        yield lane_of(first, "first", setting, begins=True, follows=False)
    if second is not None:
        follows = first is not None
        yield lane_of(second, "second", setting, begins=not follows, follows=follows)
