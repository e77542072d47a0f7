"""What the outline says at the right of a line, and what screen readers say of it."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Cell, Journey, Row
from cjm_desktop.model.words import Language
from cjm_desktop.ui.figures import figure, level_figure
from cjm_desktop.ui.finding.outline_nodes import Key, cell_of, count_in, row_of, text_of
from cjm_desktop.ui.row_names import role_name

translate = QCoreApplication.translate


def shown_text(journey: Journey, key: Key) -> str:
    """Return a line's text on one line; what has none is called by what it is."""
    text = " ".join(text_of(journey, key).split())
    if text:
        return text
    row = row_of(journey, key)
    if key.entry:
        return translate("Outline", "Without text")
    return role_name(row.role) if row is not None else translate("Outline", "Phase without a name")


def detail_of(journey: Journey, key: Key) -> str:
    """Return how many cards there are, or the values of a cell without cards."""
    if key.entry:
        return ""
    row = row_of(journey, key)
    if row is None or row.kind in ("cards", "actions"):
        count = count_in(journey, key)
        return str(count) if count else ""
    cell = cell_of(journey, key)
    return _values(row, cell) if cell is not None else ""


def has_values(journey: Journey, key: Key) -> bool:
    """Tell whether a line shows the values of a cell, and not cards."""
    row = row_of(journey, key)
    return not key.entry and row is not None and row.kind in ("score", "curve", "metric")


def typed_text(journey: Journey, key: Key, language: Language) -> str:
    """Return what is edited in a line: its name or text, or the values of its cell.

    Numbers are written as the project's language has them, in which they are read again.
    """
    row, cell = row_of(journey, key), cell_of(journey, key)
    if row is None or not has_values(journey, key):
        return text_of(journey, key)
    point = words(language).decimal
    match row.kind:
        case "metric" if cell is not None and cell.metric is not None:
            figures = f"{cell.metric.value:.15g}".replace(".", point)
            return f"{figures} {cell.metric.unit}".strip()
        case "curve" if cell is not None:
            return " ".join(f"{p.level:+.4g}".replace(".", point) for p in cell.points)
        case _:
            return detail_of(journey, key)


def spoken(journey: Journey, key: Key, held: str) -> str:
    """Return all that is said of a line; ``held`` says how many cards are in it."""
    text, row = shown_text(journey, key), row_of(journey, key)
    if key.entry:
        return text
    if row is None or row.kind in ("cards", "actions"):
        return f"{text}, {held}"
    cell = cell_of(journey, key)
    return ", ".join(part for part in (text, _spoken_values(row, cell)) if part)


def place_words(level: int, number: int, count: int) -> str:
    """Return how deep a line stands, and as which of those beside it."""
    text = translate("Outline", "level {level}, {number} of {count}")
    return text.format(level=level, number=number, count=count)


def _values(row: Row, cell: Cell) -> str:
    match row.kind:
        case "score":
            return " / ".join(str(value) for _, value in _scores(row, cell))
        case "metric" if cell.metric is not None:
            return f"{figure(cell.metric.value)} {cell.metric.unit}".strip()
        case "curve":
            return "  ".join(level_figure(point.level) for point in cell.points)
        case _:
            return ""


def _spoken_values(row: Row, cell: Cell | None) -> str:
    if cell is None:
        return translate("Outline", "empty")
    if row.kind == "score":
        names = {
            "relevance": translate("Outline", "relevance {value}"),
            "presence": translate("Outline", "presence {value}"),
        }
        return ", ".join(names[series].format(value=value) for series, value in _scores(row, cell))
    return _values(row, cell)


def _scores(row: Row, cell: Cell) -> list[tuple[str, int]]:
    found = ((series, getattr(cell, series)) for series in row.series)
    return [(series, score.value) for series, score in found if score is not None]
