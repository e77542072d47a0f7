"""Setting the measured number or the picture of a cell."""

from cjm_desktop.base.ids import ImageId
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.paths import journey_of, replace_cell, row_of
from cjm_desktop.edits.values import changed
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, Journey, Metric, Project
from cjm_desktop.model.words import RowKind


def set_metric(project: Project, cell: CellAddress, metric: Metric | None) -> Project:
    """Set the measured number of a cell, or take it away with None.

    Raises EditError for an unknown place, another kind of row or an unknown source.
    """
    journey = _holder(project, cell, "metric")
    new = None if metric is None else fitting(project, journey, metric)

    def change(before: Cell) -> Cell:
        return before if before.metric == new else before.replace(metric=new)

    return replace_cell(project, cell, change)


def is_bare(metric: Metric) -> bool:
    """Tell whether a measured number is no more than that: nothing is lost where it is emptied."""
    return metric == Metric(value=metric.value)


def set_image(project: Project, cell: CellAddress, image: ImageId | None) -> Project:
    """Set the picture of a cell, or take it away with None.

    Raises EditError for an unknown place, another kind of row or an unknown image.
    """
    journey = _holder(project, cell, "image")

    def change(before: Cell) -> Cell:
        after = changed(before, {"image": image})
        check_references(project, journey, after)
        return after

    return replace_cell(project, cell, change)


def _holder(project: Project, cell: CellAddress, kind: RowKind) -> Journey:
    journey = journey_of(project, cell.journey)
    row = row_of(journey, cell.row)
    if row.kind != kind:
        raise WrongRowError(row.id, row.kind, kind)
    return journey
