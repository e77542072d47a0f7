"""Whether text is large enough: for the distance from which a map is read, and for print."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.legibility import CARD_UNITS, SMALLEST_POINTS
from cjm_desktop.layout.reading_distance import needed_points, usual_metres
from cjm_desktop.scene.items import Text
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet

_RAISED: Final = 11.0  # map units; numbers below this refer to sources, and are read close by


class _Seen(NamedTuple):
    size: float  # points, to a tenth, as printers and people count
    units: float
    place: Place


def check_distance(sheets: Sequence[CheckedSheet], metres: float | None = None) -> Check:
    """Find text that is too small for its distance: that of maps, or what is usual for the paper.

    Pages for the desk are read as paper of their size is. The raised numbers of sources are left
    out: who wants them steps nearer. The check's own figure and limit are those of the sheet with
    the least to spare.
    """
    findings: list[Finding] = []
    tightest: tuple[float, float] | None = None
    for sheet in sheets:
        away = metres if metres is not None and sheet.is_map else usual_metres(sheet.paper)
        limit = round(needed_points(away), 1)
        sizes = [seen for item, seen in _texts(sheet) if not _is_reference(item, seen)]
        if not sizes:
            continue
        smallest = min(seen.size for seen in sizes)
        if tightest is None or smallest / limit < tightest[0] / tightest[1]:
            tightest = smallest, limit
        if smallest < limit:
            findings.append(_too_small_from_afar(sheet, sizes, limit))
    figure, limit = tightest or (None, 0.0)
    return Check("distance", limit, tuple(findings), figure)


def check_type(sheets: Sequence[CheckedSheet]) -> Check:
    """Find text under 6 pt, which printers and readers give up on."""
    findings: list[Finding] = []
    least: float | None = None
    for sheet in sheets:
        sizes = [seen for _, seen in _texts(sheet)]
        if not sizes:
            continue
        smallest = min(seen.size for seen in sizes)
        least = smallest if least is None else min(least, smallest)
        if smallest < SMALLEST_POINTS:
            places = each_once(seen.place for seen in sizes if seen.size < SMALLEST_POINTS)
            findings.append(Finding("type", smallest, SMALLEST_POINTS, places, page=sheet.page))
    return Check("type", SMALLEST_POINTS, tuple(findings), least)


def _too_small_from_afar(sheet: CheckedSheet, sizes: Sequence[_Seen], limit: float) -> Finding:
    """Return what is told: the size of cards' text if that is too small, else the smallest."""
    small = [seen for seen in sizes if seen.size < limit]
    cards = [seen for seen in small if seen.units >= CARD_UNITS]
    told, what = (cards, "cards") if cards else (small, "captions")
    figure = min(seen.size for seen in told)
    places = each_once(seen.place for seen in told)
    return Finding("distance", figure, limit, places, what, sheet.page)


def _texts(sheet: CheckedSheet) -> Iterator[tuple[Text, _Seen]]:
    for part, item in sheet.items():
        if isinstance(item, Text) and item.line.runs:
            size = round(sheet.points(item.size), 1)
            yield item, _Seen(size, item.size, sheet.place(part))


def _is_reference(item: Text, seen: _Seen) -> bool:
    return seen.units < _RAISED and item.line.text.replace(",", "").isdigit()
