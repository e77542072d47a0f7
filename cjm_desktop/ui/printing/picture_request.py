"""From what is selected to what a picture shows."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.questions import find_journey
from cjm_desktop.session.exporting import Excerpt, PdfRequest
from cjm_desktop.session.print_filter import without_unknown
from cjm_desktop.store.selection import Block, Selection
from cjm_desktop.ui.clipboard.picture import chosen_block
from cjm_desktop.ui.printing.picture_fields import Shows


def request_of(project: Project, selection: Selection, shows: Shows) -> PdfRequest:
    """Return what is asked for; the sheet is that of the last print."""
    number = [journey.id for journey in project.journeys].index(selection.journey)
    settings = _sheet(project)
    block = _block(project, selection)
    if shows == "phases":
        return PdfRequest(number, settings.replace(phases=chosen_phases(project, selection)))
    if shows == "map":
        return PdfRequest(number, settings)
    if selection.entries:
        return PdfRequest(number, excerpt=Excerpt(selection.entries))
    part = settings.replace(rows=block.rows, phases=block.phases, type_size=None)
    return PdfRequest(number, part, excerpt=Excerpt())


def has_part(project: Project, selection: Selection) -> bool:
    """Tell whether cards, cells, rows or phases are selected."""
    return bool(selection.entries) or any(_block(project, selection))


def first_shown(project: Project, selection: Selection) -> Shows:
    """Return what is probably meant: more than the one cell in which the cursor always stands."""
    block = _block(project, selection)
    is_cursor = len(block.rows) == 1 and len(block.phases) == 1
    return "selection" if selection.entries or (any(block) and not is_cursor) else "map"


def chosen_phases(project: Project, selection: Selection) -> tuple[PhaseId, ...]:
    """Return the phases that are selected or hold what is; none when all or nothing is."""
    return _block(project, selection).phases


def _block(project: Project, selection: Selection) -> Block:
    journey = find_journey(project, selection.journey)
    found = chosen_block(journey, selection) if journey else None
    return found or Block((), ())


def _sheet(project: Project) -> PrintSettings:
    """Return the paper, type, content and language of the last print, without what PDFs have."""
    last = without_unknown(project.printing or PrintSettings(), project)
    kept = (
        *("paper", "orientation", "type_size", "margin", "leaves_out", "language"),
        *("only_personas", "only_channels", "only_evidence", "only_tags", "only_moments", "others"),
    )
    return PrintSettings().replace(**{name: getattr(last, name) for name in kept})
