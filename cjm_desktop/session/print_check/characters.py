"""Whether some font has every character of what is printed."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.fonts.missing import missing_characters
from cjm_desktop.scene.items import Text
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet

_FEW: Final = 8  # characters that are told of one by one; of a whole script all together


def check_characters(sheets: Sequence[CheckedSheet]) -> Check:
    """Find each character that no font has, and the cards that it stands in.

    Where a sheet has many, as in a script that no font knows, they are one finding, with a space
    between them.
    """
    findings = [finding for sheet in sheets for finding in _findings(sheet)]
    return Check("characters", 0, tuple(findings))


def _findings(sheet: CheckedSheet) -> Iterator[Finding]:
    found: dict[str, list[Place]] = {}
    for part, item in sheet.items():
        if isinstance(item, Text) and not item.silent:
            for missing in missing_characters(item.line):
                found.setdefault(missing, []).append(sheet.place(part))
    if len(found) <= _FEW:
        for missing in sorted(found):
            yield _finding(missing, found[missing], sheet)
    else:
        order = {place: None for part in sheet.scene.parts for place in [sheet.place(part)]}
        having = {place for places in found.values() for place in places}
        yield _finding(" ".join(found), [place for place in order if place in having], sheet)


def _finding(what: str, places: Sequence[Place], sheet: CheckedSheet) -> Finding:
    return Finding("characters", len(places), 0, each_once(places), what, sheet.page)
