"""The values of a cell as one line of text: 80 / 35, 1.250 visitors, +1 −0.5."""

import re
from collections.abc import Sequence

from cjm_desktop.edits.curves import HIGHEST, change_point
from cjm_desktop.edits.figures import figure_in
from cjm_desktop.edits.metrics import is_bare, set_metric
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, Metric, Project, Row
from cjm_desktop.model.questions import cell_at

_BREAKS = re.compile(r"\s*/\s*|\s*;\s*|\s+")
_NONE = ("", "-", "–", "−")


def with_values(project: Project, row: Row, cell: CellAddress, text: str) -> Project | None:
    """Return a project with the values of a cell as they were typed, None if they are none.

    Of scores each series stands in its place, with a dash for none; of a curve each point; an
    empty text takes scores and a bare number away. Numbers are read as the project's language
    has them.
    """
    held = cell_at(row, cell.phase) or Cell(phase=cell.phase)
    match row.kind:
        case "score":
            return _with_scores(project, row, cell, text)
        case "metric":
            return _with_number(project, held, cell, text)
        case "curve":
            return _with_levels(project, held, cell, text)
        case _:
            return None


def _with_scores(project: Project, row: Row, cell: CellAddress, text: str) -> Project | None:
    given = _parts(text) or ["-"] * len(row.series)
    if len(given) > len(row.series):
        return None
    for series, part in zip(row.series, given, strict=False):
        if part not in _NONE and not (part.isascii() and part.isdigit() and int(part) <= 100):
            return None
        project = set_score(project, cell, series, None if part in _NONE else int(part))
    return project


def _with_number(project: Project, held: Cell, cell: CellAddress, text: str) -> Project | None:
    if not text.strip():
        lost = held.metric is not None and not is_bare(held.metric)
        return None if lost else set_metric(project, cell, None)
    figure = figure_in(text, project.language)
    if figure is None:
        return None
    before = held.metric or Metric(value=0.0)
    after = before.replace(value=figure.value, unit=figure.unit or before.unit)
    return set_metric(project, cell, after)


def _with_levels(project: Project, held: Cell, cell: CellAddress, text: str) -> Project | None:
    figures = [figure_in(part, project.language) for part in _parts(text)]
    if len(figures) != len(held.points):
        return None
    for point, figure in zip(held.points, figures, strict=True):
        if figure is None or figure.unit or not -HIGHEST <= figure.value <= HIGHEST:
            return None
        project = change_point(project, cell.journey, point.id, level=figure.value)
    return project


def _parts(text: str) -> Sequence[str]:
    return _BREAKS.split(text.strip()) if text.strip() else []
