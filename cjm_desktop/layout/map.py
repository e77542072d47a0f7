"""A journey's map: its columns, its rows, and the blocks around them."""

from collections.abc import Callable, Sequence
from itertools import accumulate
from math import inf
from typing import Final

from cjm_desktop.layout.above import layout_above
from cjm_desktop.layout.below import layout_below
from cjm_desktop.layout.context import Context, Place, context_of
from cjm_desktop.layout.contract import LayoutOptions, MapLayout, RowLayout
from cjm_desktop.layout.header import layout_header
from cjm_desktop.layout.one_row import with_one_row_changed
from cjm_desktop.layout.past import Past
from cjm_desktop.layout.rows.base import MeasuredRow
from cjm_desktop.layout.rows.measure import differs_in_content, measure_row
from cjm_desktop.layout.travel import with_travel
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.signs import follow
from cjm_desktop.model.words import RowKind
from cjm_desktop.scene.text import Measurer

_FLEX: Final[dict[RowKind, float]] = {"divider": 0.0, "metric": 0.5, "score": 2.2, "curve": 2.0}
_QUOTES_FLEX: Final = 0.6
_MANY_ROWS: Final = 8
_HAND_FLEX: Final[dict[RowKind, float]] = {"divider": 0.0, "score": 0.3, "curve": 0.3}


def layout_map(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    options: LayoutOptions,
    previous: MapLayout | None = None,
    late_below: float = inf,
) -> MapLayout:
    """Measure a journey's map.

    Rows and cells of ``previous`` that are the same objects under the same circumstances are
    taken over as they are. When the content of many rows has changed, those that begin below a
    height, from the first row's top, are taken over as they were: the layout is late, and the next
    one with it as ``previous`` measures them.
    """
    if previous is not None:
        if _is_of(previous, project, journey, options):
            return previous
        known = with_one_row_changed(project, journey, measurer, options, previous)
        if known is not None:
            return known
        follow(previous.journey.rows, journey.rows)
    context = context_of(
        project, journey, measurer, options, previous.context if previous else None
    )
    around = context.around(options.breadth)
    visible = [row for row in journey.rows if not row.hidden]
    known_rows = _KnownRows(previous)
    places = _places(visible, options)
    if not known_rows.differ_much_from(visible):
        late_below = inf
    measured = _measured(visible, places, context, known_rows, late_below)
    tops = tuple(accumulate((row.height for row in measured), initial=0.0))
    rows = with_travel(journey, context, measured, tops)
    return MapLayout(
        project,
        journey,
        options,
        context.columns,
        layout_above(project, journey, around, previous.above if previous else None),
        layout_header(journey, context, previous.header if previous else None),
        rows,
        tops,
        layout_below(project, journey, around, previous.below if previous else None),
        context,
        known_rows.past_without(rows),
        is_late=any(shown.row is not row for shown, row in zip(measured, visible, strict=True)),
    )


def measure_ahead(layout: MapLayout, goes_on: Callable[[], bool]) -> bool:
    """Measure rows that a late layout has as they were; return whether there was nothing to do.

    The next layout finds them measured. Who asks says before each row whether there is time.
    """
    context, past = layout.context, layout.past
    if not layout.is_late or context is None or past is None:
        return True
    visible = [row for row in layout.journey.rows if not row.hidden]
    is_done = True
    for shown, row, place in zip(
        layout.rows, visible, _places(visible, layout.options), strict=True
    ):
        if shown.row is row or past.get(row) is not None or not isinstance(shown, MeasuredRow):
            continue
        if not goes_on():
            return False
        past.add(measure_row(row, context, place, shown))
        is_done = False
    return is_done


def _is_of(layout: MapLayout, project: Project, journey: Journey, options: LayoutOptions) -> bool:
    same = layout.project is project and layout.journey is journey
    return same and layout.options == options and not layout.is_late


def _measured(
    rows: Sequence[Row],
    places: Sequence[Place],
    context: Context,
    known_rows: "_KnownRows",
    late_below: float,
) -> list[MeasuredRow]:
    measured: list[MeasuredRow] = []
    top = 0.0
    for row, place in zip(rows, places, strict=True):
        known = known_rows.before(row)
        if top > late_below and known and differs_in_content(row, context, place, known):
            measured.append(known)
        else:
            measured.append(measure_row(row, context, place, known))
        top += measured[-1].height
    return measured


class _KnownRows:
    """The rows of the layout before, and those that it had from layouts before that."""

    def __init__(self, previous: MapLayout | None) -> None:
        self._shown = previous.rows if previous else ()
        self._by_id = {r.row.id: r for r in self._shown if isinstance(r, MeasuredRow)}
        self._past = (previous.past if previous else None) or Past()

    def before(self, row: Row) -> MeasuredRow | None:
        """Return how a row was laid out, else how a row with its id was."""
        known = self._by_id.get(row.id)
        return known if known and known.row is row else self._past.get(row) or known

    def differ_much_from(self, rows: Sequence[Row]) -> bool:
        """Tell whether so many rows are others than were shown that a frame would have to wait."""
        return sum(1 for row in rows if self._is_other(row)) > _MANY_ROWS

    def _is_other(self, row: Row) -> bool:
        known = self.before(row)
        return known is not None and known.row is not row

    def past_without(self, rows: Sequence[RowLayout]) -> Past:
        """Return what the next layout may take up again, now that these rows are shown."""
        self._past.keep(self._shown, rows)
        return self._past


def _places(rows: Sequence[Row], options: LayoutOptions) -> list[Place]:
    flexes = [_flex(row, by_hand=options.by_hand) for row in rows]
    unit = options.spare / (sum(flexes) or 1.0)
    places: list[Place] = []
    ground = False
    for index, (row, flex) in enumerate(zip(rows, flexes, strict=True)):
        divided = row.kind == "divider" or (index > 0 and rows[index - 1].kind == "divider")
        last = index == len(rows) - 1
        places.append(Place(index > 0 and not divided, ground, last, flex * unit))
        ground = ground or (row.kind == "divider" and row.role == "visibility")
    return places


def _flex(row: Row, *, by_hand: bool) -> float:
    """Return a row's share in the height that a page leaves over."""
    if row.collapsed:
        return 0.0
    if by_hand:  # notes need more room than lines
        return _HAND_FLEX.get(row.kind, 1.0)
    if row.kind == "cards" and row.role == "quotes":
        return _QUOTES_FLEX
    return _FLEX.get(row.kind, 1.0)
