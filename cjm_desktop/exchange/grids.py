"""What was copied from a journey as lines of texts, for programs that know nothing of journeys."""

from collections.abc import Iterator

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Cell, Image, Metric, Row
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.model.words import SERIES_WORDS, Language, Series

Texts = tuple[str, ...]
"""The texts of one cell: of its cards, or its only value."""


class Line(NamedTuple):
    """A row of a journey, or one series of its scores: its name and the texts under each phase."""

    name: str
    cells: tuple[Texts, ...]


class Grid(NamedTuple):
    """The names of the phases, and the lines below them."""

    phases: tuple[str, ...]
    lines: tuple[Line, ...]


def grid_of(clipping: Clipping) -> Grid:
    """Return the texts of a clipping; rows without cells are left out."""
    journey, language = clipping.journey, clipping.project.language
    pictures: dict[str, Image] = {image.id: image for image in clipping.project.images}
    lines = []
    for row in journey.rows:
        cells = [cell_at(row, phase.id) for phase in journey.phases]
        for name, series in _lanes(row, language):
            texts = (_texts(row, cell, series, language, pictures) for cell in cells)
            lines.append(Line(name, tuple(texts)))
    return Grid(tuple(phase.name for phase in journey.phases), tuple(lines))


def figure_text(value: float, unit: str, language: Language) -> str:
    """Return a number with its unit, as a spreadsheet of the language reads it."""
    text = f"{value:.10g}"
    if "e" in text:
        text = f"{value:f}".rstrip("0").rstrip(".")
    if language == "nl":
        text = text.replace(".", ",")
    return f"{text} {unit}" if unit and unit != "%" else f"{text}{unit}"


def _lanes(row: Row, language: Language) -> Iterator[tuple[str, Series | None]]:
    if row.kind == "score" and len(row.series) > 1:
        for series in row.series:
            yield SERIES_WORDS[series][language], series
    elif row.kind != "divider":
        yield row.name, row.series[0] if row.kind == "score" and row.series else None


def _texts(
    row: Row,
    cell: Cell | None,
    series: Series | None,
    language: Language,
    pictures: dict[str, Image],
) -> Texts:
    if cell is None:
        return ()
    match row.kind:
        case "cards" | "actions":
            return tuple(entry.text for entry in entries(row, cell) if entry.text)
        case "score":
            score = getattr(cell, series) if series else None
            return (str(score.value),) if score else ()
        case "curve":
            levels = [figure_text(point.level, "", language) for point in cell.points]
            return ("; ".join(levels),) if levels else ()
        case "metric":
            return _metric(cell.metric, language)
        case _:
            picture = pictures.get(cell.image or "")
            return (picture.alt,) if picture and picture.alt else ()


def _metric(metric: Metric | None, language: Language) -> Texts:
    return (figure_text(metric.value, metric.unit, language),) if metric else ()
