"""What was copied from a journey as plain text, HTML and Markdown."""

from collections.abc import Sequence

from cjm_desktop.exchange.grids import Grid, Texts, grid_of
from cjm_desktop.exchange.html_cells import html_cell, html_lines, html_page
from cjm_desktop.exchange.tab_separated import write_tab_separated
from cjm_desktop.model.clipping import Clipping


def plain_text(clipping: Clipping) -> str:
    """Return a clipping as text: the texts of cards below each other, cells as a table by tabs."""
    grid = grid_of(clipping)
    listed = _listed(grid, clipping)
    if listed is not None:
        return "\n".join(listed)
    return write_tab_separated(
        [[_joined(cell) for cell in line] for line in _named(grid, clipping)]
    )


def html_text(clipping: Clipping) -> str:
    """Return a clipping as HTML: one card as a paragraph, several as a list, cells as a table."""
    grid = grid_of(clipping)
    listed = _listed(grid, clipping)
    if listed is None:
        return html_page(_table(grid, clipping))
    if len(listed) == 1:
        return html_page(f"<p>{html_lines(listed)}</p>")
    items = "".join(f"<li>{html_lines((text,))}</li>" for text in listed)
    return html_page(f"<ul>{items}</ul>")


def markdown_text(clipping: Clipping) -> str:
    """Return a clipping as Markdown: cards as a list, cells as a table under their phases."""
    grid = grid_of(clipping)
    listed = _listed(grid, clipping)
    if listed is not None:
        return "".join(f"- {_indented(text)}\n" for text in listed)
    head = ["", *(_in_table((name,)) for name in grid.phases)]
    rule = ["---"] * len(head)
    body = [
        [f"**{_in_table((line.name,))}**" if line.name else "", *map(_in_table, line.cells)]
        for line in grid.lines
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in (head, rule, *body))


def _listed(grid: Grid, clipping: Clipping) -> Sequence[str] | None:
    """Return the texts of cards of one cell, None for what is more than that."""
    if clipping.kind not in ("cards", "cells") or (len(grid.lines), len(grid.phases)) != (1, 1):
        return None
    return grid.lines[0].cells[0]


def _named(grid: Grid, clipping: Clipping) -> list[list[Texts]]:
    """Return the lines of a table, with the names of rows and phases where those are meant too."""
    if clipping.kind not in ("rows", "phases"):
        return [list(line.cells) for line in grid.lines]
    head = [(), *((name,) for name in grid.phases)]
    return [head, *([(line.name,), *line.cells] for line in grid.lines)]


def _joined(texts: Texts) -> str:
    return "\n".join(texts)


def _table(grid: Grid, clipping: Clipping) -> str:
    named = clipping.kind in ("rows", "phases")
    lines = []
    for number, (line, spans) in enumerate(
        zip(_named(grid, clipping), _spans(grid, named=named), strict=True)
    ):
        cells = (
            html_cell(texts, "th" if named and (not number or not place) else "td", span)
            for place, (texts, span) in enumerate(zip(line, spans, strict=True))
            if span
        )
        lines.append(f"<tr>{''.join(cells)}</tr>\n")
    return f"<table>\n{''.join(lines)}</table>"


def _spans(grid: Grid, *, named: bool) -> list[tuple[int, ...]]:
    """Return how many columns each cell of a table takes, 0 for one that another covers."""
    if not named:
        return [line.spans for line in grid.lines]
    return [(1,) * (1 + len(grid.phases)), *((1, *line.spans) for line in grid.lines)]


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _in_table(texts: Texts) -> str:
    lines = (line for text in texts for line in text.split("\n"))
    return "<br>".join(line.replace("\\", "\\\\").replace("|", "\\|") for line in lines)
