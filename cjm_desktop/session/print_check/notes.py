"""Whether the sticky notes that were asked for have their frames on a sketch sheet."""

from collections.abc import Sequence

from cjm_desktop.layout.paper_wish import NotesLeftOut
from cjm_desktop.session.print_check.findings import Check, Finding
from cjm_desktop.session.print_check.sheets import CheckedSheet


def check_notes(sheets: Sequence[CheckedSheet]) -> Check:
    """Find sheets with rows or phases that have no room for notes; the figure is a note's side."""
    findings: list[Finding] = []
    for sheet in sheets:
        left_out = sheet.left_out
        if left_out is None:
            continue
        here = (*left_out.rows, *left_out.phases)
        places = tuple(sheet.places.get(each, sheet.home) for each in here)
        side = left_out.side
        findings.append(Finding("notes", side, side, places, _enough(left_out), sheet.page))
    return Check("notes", 0.0, tuple(findings))


def _enough(left_out: NotesLeftOut) -> str:
    """Return what has room for all notes, empty if nothing is known to."""
    if left_out.type_points is not None:
        return f"{left_out.type_points:g} pt"
    return left_out.paper
