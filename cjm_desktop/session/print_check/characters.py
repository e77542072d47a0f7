"""Whether some font has every character of what is printed."""

from collections import Counter
from collections.abc import Sequence

from cjm_desktop.fonts.missing import missing_characters
from cjm_desktop.scene.items import Text
from cjm_desktop.session.print_check.findings import Check, Finding, Place, each_once
from cjm_desktop.session.print_check.sheets import CheckedSheet


def check_characters(sheets: Sequence[CheckedSheet]) -> Check:
    """Find each character that no font has, and the cards that it stands in."""
    findings: list[Finding] = []
    for sheet in sheets:
        found: dict[str, list[Place]] = {}
        counts: Counter[str] = Counter()
        for part, item in sheet.items():
            if isinstance(item, Text) and not item.silent:
                for missing in missing_characters(item.line):
                    found.setdefault(missing, []).append(sheet.place(part))
                    counts[missing] += 1
        findings += (
            Finding(
                "characters", counts[missing], 0, each_once(found[missing]), missing, sheet.page
            )
            for missing in sorted(found)
        )
    return Check("characters", 0, tuple(findings))
