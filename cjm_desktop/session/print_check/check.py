"""All checks before print, of what is asked for."""

from pathlib import Path

from cjm_desktop.layout.reading_distance import usual_metres
from cjm_desktop.render.pdf.standards import PrintShop
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_check.characters import check_characters
from cjm_desktop.session.print_check.edges import check_edges
from cjm_desktop.session.print_check.findings import Report
from cjm_desktop.session.print_check.inks import check_ink
from cjm_desktop.session.print_check.lengths import check_lengths
from cjm_desktop.session.print_check.lines import check_lines
from cjm_desktop.session.print_check.notes import check_notes
from cjm_desktop.session.print_check.overflows import check_overflows
from cjm_desktop.session.print_check.pictures import check_pictures
from cjm_desktop.session.print_check.readable import readable_pictures
from cjm_desktop.session.print_check.sheets import checked_furniture, checked_sheets
from cjm_desktop.session.print_check.texts import check_distance, check_type
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.print_standard import standard_of


def check_print(asked: Asked, measurer: Measurer, icc: Path | None = None) -> Report:
    """Check what would be printed; nothing is written.

    Raises what ``print_run`` and ``standard_of`` raise.
    """
    return check_run(print_run(asked, measurer), asked, icc)


def check_run(run: PrintRun, asked: Asked, icc: Path | None = None) -> Report:
    """Check pages that were made already. Raises what ``standard_of`` raises."""
    sheets = checked_sheets(run)
    all_that_is_drawn = (*sheets, *checked_furniture(run))
    metres = asked.settings.distance
    standard = standard_of(asked.settings, icc)
    checks = [
        check_characters(sheets),
        check_overflows(sheets),
        check_notes(sheets),
        check_distance(sheets, metres),
        check_type(all_that_is_drawn),
        check_pictures(
            sheets, asked.project.images, standard.most_ppi, readable_pictures(asked.project)
        ),
        check_lines(all_that_is_drawn),
    ]
    if not asked.settings.tile:  # what is cut off sheets is cut off by hand, along dashed lines
        checks.append(check_edges(sheets))
    if isinstance(standard, PrintShop):
        checks.append(check_ink(sheets, standard.colours, standard.press.ink_limit))
    checks.append(check_lengths(sheets))
    away = metres if metres is not None else usual_metres(sheets[0].paper)
    return Report(tuple(checks), away)
