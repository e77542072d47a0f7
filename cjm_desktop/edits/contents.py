"""What a text from another program becomes in a cell: cards, a score, points or a number."""

import re
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.figures import Figure, figure_in
from cjm_desktop.model.table import TableCell
from cjm_desktop.model.words import Language, RowKind


class Shape(NamedTuple):
    """How texts are split and numbers read."""

    split_lines: bool
    split_semicolons: bool
    language: Language


class Texts(NamedTuple):
    """Cards or actions, and how many phases each covers."""

    texts: tuple[str, ...]
    span: int = 1


class Points(NamedTuple):
    """Levels of a curve, -2 to 2, from left to right."""

    levels: tuple[float, ...]


class Percentage(NamedTuple):
    """A score, 0 to 100."""

    value: int


class LeftOut(NamedTuple):
    """A text that has no place in a row of this kind, or the error of a formula."""

    text: str


Content = Texts | Points | Percentage | Figure | LeftOut

_BULLET: Final = re.compile(r"\s*(?:[-*•·–▪◦‣○●]|\d{1,2}[.)])\s+")
_HIGHEST_LEVEL: Final = 2.0
_ERROR: Final = re.compile(  # as Excel, Calc and Sheets show them, in English and in Dutch
    r"#(?:N/[AB]|(?:REF|DIV/0|VALUE|NULL|NUM|SPILL|CALC|FIELD|ERROR|BLOCKED|CONNECT|UNKNOWN)!|NAME\?"
    r"|(?:VERW|DEEL/0|WAARDE|LEEG|GETAL|OVERLOOP|BEREKEN|VELD|FOUT)!|NAAM\?)|#{3,}|(?:Err|Fout):\d{3}"
)


def content_of(cell: TableCell, kind: RowKind, shape: Shape) -> Content | None:
    """Return what a cell of a table becomes in a row of a kind, None when it is empty."""
    text = cell.text.strip()
    if not text:
        return None
    if is_error(text):
        return LeftOut(text)
    match kind:
        case "cards" | "actions":
            texts = split_text(text, shape)
            return Texts(texts, cell.span if kind == "cards" else 1) if texts else None
        case "score":
            figure = figure_in(text, shape.language)
            fits = figure is not None and figure.unit in ("", "%") and 0 <= figure.value <= 100
            return Percentage(round(figure.value)) if figure and fits else LeftOut(text)
        case "curve":
            return _levels(text, shape.language) or LeftOut(text)
        case "metric":
            return figure_in(text, shape.language) or LeftOut(text)
        case "image" | "divider":
            return LeftOut(text)


def is_error(text: str) -> bool:
    """Tell whether a spreadsheet says so that a formula has no result."""
    return _ERROR.fullmatch(text) is not None


def both(one: Content | None, other: Content | None) -> Content | None:
    """Return what two cells that belong together become: all cards, or the last number."""
    if isinstance(one, Texts) and isinstance(other, Texts):
        return Texts((*one.texts, *other.texts), max(one.span, other.span))
    if one is not None and isinstance(other, LeftOut):
        return one
    return other or one


def split_text(text: str, shape: Shape) -> tuple[str, ...]:
    """Return the texts in a text: its lines, without the marks of a list, and what ; separates."""
    parts = [text]
    if shape.split_lines:
        lines = [line for line in text.split("\n") if line.strip()]
        marked = len(lines) > 1 and all(_BULLET.match(line) for line in lines)
        parts = [_BULLET.sub("", line, count=1) if marked else line for line in lines]
    if shape.split_semicolons:
        parts = [each for part in parts for each in re.split(r";(?:\s+|$)", part)]
    return tuple(stripped for part in parts if (stripped := part.strip()))


def _levels(text: str, language: Language) -> Points | None:
    figures = [figure_in(part, language) for part in re.split(r"[;\n]", text) if part.strip()]
    levels = [each.value for each in figures if each is not None and not each.unit]
    whole = len(levels) == len(figures) and all(abs(level) <= _HIGHEST_LEVEL for level in levels)
    return Points(tuple(levels)) if levels and whole else None
