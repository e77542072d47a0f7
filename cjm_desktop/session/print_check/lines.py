"""Whether lines are thick enough for every printer."""

from collections.abc import Iterator, Sequence

from cjm_desktop.render.pdf import THINNEST_POINTS
from cjm_desktop.scene.items import Box, Item, Path, Stroke
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet

_ROUNDING = 0.0005  # points


def check_lines(sheets: Sequence[CheckedSheet]) -> Check:
    """Find lines under 0.25 pt as they are printed.

    Strokes are never thinner, since the renderer makes them as thick; an area that is as thin as a
    line is filled as it is.
    """
    findings: list[Finding] = []
    least: float | None = None
    for sheet in sheets:
        thin: list[tuple[float, Place]] = []
        for part, item in sheet.items():
            for points in _widths(item, sheet):
                least = points if least is None else min(least, points)
                if points < THINNEST_POINTS - _ROUNDING:
                    thin.append((points, sheet.place(part)))
        if thin:
            places = each_once(place for _, place in thin)
            thinnest = min(points for points, _ in thin)
            findings.append(Finding("lines", thinnest, THINNEST_POINTS, places, page=sheet.page))
    return Check("lines", THINNEST_POINTS, tuple(findings), least)


def _widths(item: Item, sheet: CheckedSheet) -> Iterator[float]:
    """Yield how thick the lines of an item are printed, in points."""
    if not isinstance(item, Box | Path):
        return
    if item.stroke is not None:
        yield _printed(item.stroke, sheet)
    elif isinstance(item, Box) and item.fill is not None:
        thin = sheet.points(min(item.rect.w, item.rect.h))
        if thin > 0:
            yield thin


def _printed(stroke: Stroke, sheet: CheckedSheet) -> float:
    return max(sheet.points(stroke.width), THINNEST_POINTS)
