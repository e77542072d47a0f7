"""Setting scores, points of curves and measured numbers."""

from collections.abc import Iterable
from itertools import pairwise

from cjm_desktop.base.ids import PhaseId, PointId, new_id
from cjm_desktop.edits.curves import HIGHEST, add_point, move_point
from cjm_desktop.edits.figures import figure_in
from cjm_desktop.edits.metrics import is_bare, set_metric
from cjm_desktop.edits.scores import set_score
from cjm_desktop.edits.typed_values import with_values
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.curves import Line, line_of, nearest_line
from cjm_desktop.model.document import Cell, CurvePoint, Metric, Project, Row, Score
from cjm_desktop.model.questions import cell_at, find_point, find_row
from cjm_desktop.model.words import CurveName, Series
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import reasons, steps
from cjm_desktop.ui.commands.base import CommandBase
from cjm_desktop.ui.commands.reasons import reason

LEVEL_STEP = 0.25
PLACE_STEP = 0.05


class ValueCommands(CommandBase):
    """What sets numbers."""

    def score(self, cell: CellAddress, series: Series) -> Score | None:
        """Return a score, None when it is not given."""
        found = self._cell(cell)
        if found is None:
            return None
        return found.relevance if series == "relevance" else found.presence

    def set_score(self, series: Series, value: int | None) -> None:
        """Set a score of the cell under the cursor, 0 to 100, or take it away with None."""
        if self.cursor is not None:
            self.set_score_in(self.cursor, series, value)

    def set_score_in(
        self,
        cell: CellAddress,
        series: Series,
        value: int | None,
        merge: str = "",
        room: CellAddress | None = None,
    ) -> None:
        """Set a score of a cell, 0 to 100, or take it away with None; it is selected then.

        ``room`` is a cell whose row is shown in full as well.
        """
        after = self.with_room(self.with_score(cell, series, value), room)
        chosen = Selection(cell.journey, cell.row, cell.phase, series=series)
        self.apply(after, steps.SET_SCORE[series], chosen, merge)
        self.store.select(chosen)

    def with_score(self, cell: CellAddress, series: Series, value: int | None) -> Project:
        """Return the project as it would be with another score of a cell."""
        return set_score(self.project, cell, series, value)

    def nudge_score(self, by: int) -> None:
        """Change the selected score, else the first of the cell; one not given begins at 0."""
        cell, row = self.cursor, self.cursor_row
        if cell is None or row is None or row.kind != "score" or not row.series:
            return
        series = self.selection.series or row.series[0]
        score = self.score(cell, series)
        value = max(0, min(100, score.value + by)) if score else max(0, by)
        self.set_score_in(cell, series, value, merge=f"score:{cell}:{series}")

    def select_score(self, series: Series | None) -> None:
        """Select a score of the cell under the cursor, or the cell alone."""
        cell = self.cursor
        if cell is not None:
            self.store.select(Selection(cell.journey, cell.row, cell.phase, series=series))

    def metric(self, cell: CellAddress) -> Metric | None:
        """Return the measured number of a cell."""
        found = self._cell(cell)
        return found.metric if found else None

    def set_metric_value(self, cell: CellAddress, value: float, unit: str = "") -> None:
        """Set the measured number of a cell, and its unit if one is given; all else stays."""
        before = self.metric(cell) or Metric(value=value)
        metric = before.replace(value=value, unit=unit or before.unit)
        after = set_metric(self.with_room(self.project, cell), cell, metric)
        self.apply(after, steps.CHANGE_NUMBER)

    def clear_metric(self, cell: CellAddress) -> None:
        """Take the measured number of a cell away, unless caption, period or source went too."""
        held = self.metric(cell)
        if held is not None and not is_bare(held):
            self.said.emit(reason(reasons.NUMBER_STAYS))
            return
        self.apply(
            set_metric(self.with_room(self.project, cell), cell, None), steps.CLEAR_CELL["metric"]
        )

    def type_values(self, cell: CellAddress, text: str) -> bool:
        """Take over the values of a cell typed as one line; return whether they are some."""
        row = find_row(self.journey, cell.row)
        if row is None:
            return False
        after = with_values(self.project, row, cell, text)
        if after is not None:
            step = {"score": steps.SET_SCORES, "curve": steps.MOVE_POINT}
            self.apply(after, step.get(row.kind, steps.CHANGE_NUMBER))
            return True
        figure = figure_in(text, self.project.language)
        held = cell_at(row, cell.phase)
        first = row.kind == "curve" and figure is not None and not (held and held.points)
        if not first or figure is None or abs(figure.value) > HIGHEST:
            return False
        self.add_point_at(cell, 0.5, figure.value)
        return True

    def add_point_at(self, cell: CellAddress, at: float, level: float) -> None:
        """Add a point to a cell of a curve row and select it; place 0 to 1, level -2 to 2."""
        row = find_row(self.journey, cell.row)
        line = self._line_at(cell, row, at, level)
        point = CurvePoint(
            id=PointId(new_id()), curve=line.curve, persona=line.persona, at=at, level=level
        )
        after = add_point(self.project, cell, point)
        chosen = Selection(cell.journey, cell.row, cell.phase, point=point.id)
        self.apply(after, steps.ADD_POINT, chosen)

    def can_add_point(self) -> bool:
        """Tell whether the cursor stands on a cell of a curve."""
        row = self.cursor_row
        return self.cursor is not None and row is not None and row.kind == "curve"

    def add_point(self) -> None:
        """Add a point in the middle of the curve cell under the cursor, or of its widest gap."""
        cell, row = self.cursor, self.cursor_row
        if cell is not None and row is not None and row.kind == "curve":
            held, points = self._held_line(cell), self._points(cell)
            at, level = _between([p for p in points if held is None or line_of(p) == held])
            self.add_point_at(cell, at, level)

    def with_point(self, point: str, phase: PhaseId, at: float, level: float) -> Project:
        """Return the project as it would be with a point elsewhere."""
        return move_point(self.project, self.journey.id, point, phase, at, level)

    def drop_point(
        self, point: str, phase: PhaseId, at: float, level: float, merge: str = ""
    ) -> None:
        """Move a point to a place in a phase and a level, and select it."""
        after = self.with_point(point, phase, at, level)
        self.apply(after, steps.MOVE_POINT, self._point_selection(point, phase), merge)
        self.store.select(self._point_selection(point, phase))

    def nudge_point(self, dx: int, dy: float) -> None:
        """Move the selected point by steps to the side or up."""
        found = find_point(self.journey, self.selection.point or "")
        if found is not None:
            cell, point = found
            at = max(0.0, min(1.0, round(point.at + dx * PLACE_STEP, 4)))
            level = round(point.level + dy * LEVEL_STEP, 4)
            self.drop_point(point.id, cell.phase, at, level, merge=f"point:{point.id}")

    def select_point(self, point: str) -> None:
        """Select a point of a curve."""
        found = find_point(self.journey, point)
        if found is not None:
            self.store.select(self._point_selection(point, found[0].phase))

    def _point_selection(self, point: str, phase: PhaseId) -> Selection:
        found = find_point(self.journey, point)
        row = found[0].row if found else None
        return Selection(self.journey.id, row, phase, point=point)

    def _line_at(self, cell: CellAddress, row: Row | None, at: float, level: float) -> Line:
        """Return the line that a new point continues: the one at hand, else the nearest."""
        found = self._held_line(cell)
        if found is None and row is not None:
            found = nearest_line(self.journey, row, cell.phase, at, level)
        usual: CurveName = "functional" if row and row.role == "functional" else "emotional"
        return found or Line(usual, None)

    def _held_line(self, cell: CellAddress) -> Line | None:
        held = find_point(self.journey, self.selection.point or "")
        return line_of(held[1]) if held is not None and held[0].row == cell.row else None

    def _points(self, cell: CellAddress) -> tuple[CurvePoint, ...]:
        found = self._cell(cell)
        return found.points if found else ()

    def _cell(self, address: CellAddress) -> Cell | None:
        row: Row | None = find_row(self.journey, address.row)
        return cell_at(row, address.phase) if row else None


def _between(held: Iterable[CurvePoint]) -> tuple[float, float]:
    """Return the middle of the widest gap between points, and the level half way there."""
    points = sorted(held, key=lambda p: p.at)
    if not points:
        return 0.5, 0.0
    stops = [(0.0, points[0].level), *((p.at, p.level) for p in points), (1.0, points[-1].level)]
    (left, low), (right, high) = max(pairwise(stops), key=lambda pair: pair[1][0] - pair[0][0])
    return (left + right) / 2, (low + high) / 2
