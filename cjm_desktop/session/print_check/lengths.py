"""Whether pages are so long that some programs show them at a wrong size."""

from collections.abc import Sequence

from cjm_desktop.base.papers import LARGEST_PLAIN_MM
from cjm_desktop.session.print_check.findings import Check, Finding
from cjm_desktop.session.print_check.sheets import CheckedSheet


def check_lengths(sheets: Sequence[CheckedSheet]) -> Check:
    """Find pages over 5,080 mm: beyond it a page needs a unit of its own, which some ignore."""
    findings = [
        Finding("length", longest, LARGEST_PLAIN_MM, (sheet.home,), page=sheet.page)
        for sheet in sheets
        if (longest := max(sheet.paper)) > LARGEST_PLAIN_MM
    ]
    longest_of_all = max((max(sheet.paper) for sheet in sheets), default=None)
    return Check("length", LARGEST_PLAIN_MM, tuple(findings), longest_of_all)
