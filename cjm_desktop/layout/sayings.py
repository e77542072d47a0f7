"""What curves and scores show, said in words of the document's language."""

from cjm_desktop.layout.words import number, words
from cjm_desktop.model.document import Cell, CurvePoint, Row, Score
from cjm_desktop.model.words import Language

_GUESSED = 1
_NEUTRAL = 2  # the place of level 0 among the names of levels, which run from +2 to -2


def said_of_scores(row: Row, cell: Cell | None, language: Language) -> str:
    """Return the scores of a phase, and what can be won there."""
    own = words(language)
    scores = {series: getattr(cell, series, None) for series in row.series}
    told = [
        f"{own.series[series]} {_figure(score, language)}"
        for series, score in scores.items()
        if score is not None
    ]
    relevance, presence = scores.get("relevance"), scores.get("presence")
    if relevance and presence and relevance.value > presence.value:
        sign = "≈ " if _GUESSED in (relevance.evidence, presence.evidence) else ""
        told.append(f"{own.gain} {sign}{number(relevance.value - presence.value, language)}")
    return "; ".join(told) or own.not_scored


def said_of_points(row: Row, cell: Cell | None, language: Language) -> str:
    """Return what the curves of a phase tell, from left to right."""
    points = sorted(cell.points, key=lambda point: point.at) if cell else []
    return "; ".join(_point(point, row, language) for point in points) or words(language).not_scored


def _figure(score: Score, language: Language) -> str:
    sign = "≈ " if score.evidence == _GUESSED else ""
    return f"{sign}{number(score.value, language)}"


def _point(point: CurvePoint, row: Row, language: Language) -> str:
    own = words(language)
    levels = row.levels if len(row.levels) == len(own.levels) else own.levels
    level = levels[_NEUTRAL - round(point.level)]
    label = f", {point.label}" if point.label else ""
    return f"{own.curves[point.curve]}: {level}{label}"
