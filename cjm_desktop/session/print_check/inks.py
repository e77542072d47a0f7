"""Whether anything takes more ink in one place than the paper does."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.render.pdf.colours import Colours
from cjm_desktop.render.pdf.ink_stacks import BLACK, InkStacks, most_under_black
from cjm_desktop.scene.items import Box, Icon, Item, Path, Picture, Text
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet

_ROUNDING: Final = 0.015  # of inks, which are written to a thousandth each


def check_ink(sheets: Sequence[CheckedSheet], colours: Colours, limit: float) -> Check:
    """Find where inks add up to more than a limit, 3.0 for 300 %.

    What black is printed over counts with it. Pictures are left out: what turns them into inks
    takes no more than the profile does.
    """
    findings: list[Finding] = []
    most: float | None = None
    for sheet in sheets:
        over: list[tuple[float, Place]] = []
        for owner, total in _totals_on(sheet, colours):
            most = total if most is None else max(most, total)
            if total > limit + _ROUNDING:
                over.append((total, owner))
        if over:
            places = each_once(place for _, place in over)
            highest = max(total for total, _ in over)
            findings.append(Finding("ink", highest, limit, places, page=sheet.page))
    return Check("ink", limit, tuple(findings), most)


def _totals_on(sheet: CheckedSheet, colours: Colours) -> Iterator[tuple[Place, float]]:
    """Yield how much ink there is wherever something is drawn."""
    under = InkStacks(sheet.scene, colours, Colour, least=0.0).under
    most = None if colours.ink_limit is None else most_under_black(colours.ink_limit)
    for index, part in enumerate(sheet.scene.parts):
        place = sheet.place(part)
        for number, item in enumerate(part.items):
            yield from ((place, total) for total in _totals(item, colours))
            below = under.get((index, number), 0.0)
            if below and (most is None or below <= most):  # otherwise black cuts it out
                yield place, below + BLACK


def _totals(item: Item, colours: Colours) -> Iterator[float]:
    """Yield the ink of each colour in which an item is drawn."""
    areas, lines = _colours(item)
    yield from (colours.areas[colour].total for colour in areas)
    yield from (colours.lines[colour].total for colour in lines)


def _colours(item: Item) -> tuple[list[Colour], list[Colour]]:
    """Return the colours in which an item fills areas, and those of its lines and letters."""
    match item:
        case Text(colour=colour, halo=halo):
            return [], [colour, *([halo.colour] if halo else [])]
        case Icon(colour=colour):
            return [], [colour]
        case Picture():
            return [], []
        case Box(fill=fill, stroke=stroke) | Path(fill=fill, stroke=stroke):
            return [fill] if fill else [], [stroke.colour] if stroke else []
