"""The paper that settings ask for: of the map, and of what is read at a desk."""

from typing import Final

from cjm_desktop.base.papers import PAPERS, Roll, paper_name, parse_paper
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.paper_wish import PaperWish
from cjm_desktop.model.print_settings import PrintSettings

_USUAL: Final = "A3"
_AMERICAN: Final = ("ANSI", "Arch")


def paper_wish(settings: PrintSettings) -> PaperWish:
    """Return the paper that settings ask for. Raises PaperError when they name none."""
    return PaperWish(_paper(settings), settings.type_size, settings.margin)


def desk_paper(settings: PrintSettings) -> Paper:
    """Return the paper of pages for the desk: A4, or letter for who prints on American sizes."""
    names = (paper_name(settings.paper), paper_name(settings.tile))
    american = any(name and name.startswith(_AMERICAN) for name in names)
    return PAPERS["ANSI A" if american else "A4"]


def _paper(settings: PrintSettings) -> Paper | Roll | None:
    if not settings.paper and settings.type_size is not None:
        return None
    name = settings.paper or _USUAL
    paper = parse_paper(name)
    if settings.orientation:
        return paper.turned(settings.orientation)
    return PAPERS[known].turned("landscape") if (known := paper_name(name)) else paper
