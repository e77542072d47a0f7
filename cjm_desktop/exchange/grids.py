"""What was copied from a journey as lines of texts, for programs that know nothing of journeys."""

from collections.abc import Iterator, Sequence

from cjm_desktop.base.decimals import decimal
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Cell, Image, Metric, Row
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.model.words import SERIES_WORDS, Language, Series

Texts = tuple[str, ...]
"""The texts of one cell: of its cards, or its only value."""


class Line(NamedTuple):
    """A row of a journey, or one series of its scores: its name and the texts under each phase.

    ``spans`` says over how many phases a cell runs; 0 is a cell that one before it covers.
    """

    name: str
    cells: tuple[Texts, ...]
    spans: tuple[int, ...]


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
        spans = _spans(row, cells)
        for name, series in _lanes(row, language):
            texts = (_texts(row, cell, series, language, pictures) for cell in cells)
            lines.append(Line(name, tuple(texts), spans))
    return Grid(tuple(phase.name for phase in journey.phases), tuple(lines))


def figure_text(value: float, unit: str, language: Language) -> str:
    """Return a number with its unit, as a spreadsheet of the language reads it."""
    text = f"{value:.10g}"
    if "e" in text:
        text = decimal(value, 6)
    if language == "nl":
        text = text.replace(".", ",")
    return f"{text} {unit}" if unit and unit != "%" else f"{text}{unit}"


def _lanes(row: Row, language: Language) -> Iterator[tuple[str, Series | None]]:
    if row.kind == "score" and len(row.series) > 1:
        for series in row.series:
            yield SERIES_WORDS[series][language], series
    elif row.kind != "divider":
        yield row.name, row.series[0] if row.kind == "score" and row.series else None


def _spans(row: Row, cells: Sequence[Cell | None]) -> tuple[int, ...]:
    """Return how wide each cell is.

    Cards over several phases make it wide if they are all there is in those phases: of one cell
    the whole text goes over as many.
    """
    spans: list[int] = []
    for place, cell in enumerate(cells):
        if sum(spans) > place:
            spans.append(0)
            continue
        covered = cells[place : place + _wanted(row, cell)]
        alone = not any(entries(row, other) for other in covered[1:] if other)
        spans.append(len(covered) if alone else 1)
    return tuple(spans)


def _wanted(row: Row, cell: Cell | None) -> int:
    """Return over how many phases all cards of a cell run."""
    wanted = {card.span for card in cell.cards} if cell and row.kind == "cards" else set()
    return wanted.pop() if len(wanted) == 1 else 1


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
