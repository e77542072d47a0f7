"""A comparison of two journeys on one page of a PDF. Free of Qt, for the command line."""

import io
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import PAPERS, Roll, parse_paper
from cjm_desktop.base.progress import Progress, Tell, silent
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.layout.compared.sheet import layout_comparison
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.legibility import Legibility, legibility
from cjm_desktop.layout.page import Fit, fitted, page_of
from cjm_desktop.layout.page_fit import Measure
from cjm_desktop.layout.paper_wish import PaperWish
from cjm_desktop.model.comparison import SIDES, Comparison
from cjm_desktop.model.comparison_words import comparison_words, name_of
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import Language
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.exporting import image_bytes
from cjm_desktop.storage.atomic import write_atomic

_BY_FIT: Final = ("A3", "A2", "A1", "A0")
_LIES: Final[tuple[Orientation, ...]] = ("landscape", "portrait")
_UNDATED: Final = date(2000, 1, 1)


class ComparisonRequest(NamedTuple):
    """How a comparison is printed; without a paper on the smallest on which it can be read."""

    paper: str = ""
    language: Language | None = None  # of the sheet's own words; None is the project's
    day: date | None = None


class WrittenComparison(NamedTuple):
    """What is worth saying about a page that was written."""

    paper: Paper
    legibility: Legibility


def write_comparison(
    project: Project,
    comparison: Comparison,
    request: ComparisonRequest,
    measurer: Measurer,
    out: Path,
    tell: Tell = silent,
) -> WrittenComparison:
    """Write a comparison as a PDF, whole or not at all.

    Raises PaperError, DoesNotFitError, NoRoomError, TooLongError, FileError, and what the renderer
    raises; nothing has changed then.
    """
    from cjm_desktop.render.pdf import WHITE, Layer, PdfPage, write_pdf

    tell(Progress("laying out", None, 1, 1))
    language = request.language or project.language
    options = LayoutOptions(request.day, language)
    measure: Measure = partial(_measured, project, comparison, measurer)
    wish, fit = _fit(measure, options, request.paper)
    page = page_of(fit, wish)
    layer = Layer(page.scene, page.points_per_unit)
    sheet = PdfPage((layer,), page.paper.width, page.paper.height, 0.0, 0.0, "", WHITE, False)
    words = comparison_words(language)
    first, second = (name_of(project, comparison.side(side), language) for side in SIDES)
    day = request.day or _UNDATED
    written = io.BytesIO()
    write_pdf(
        (sheet,),
        written,
        title=words.title.format(first=first, second=second),
        language=project.language,
        created=datetime(day.year, day.month, day.day, tzinfo=UTC),
        images=image_bytes(project),
        tell=tell,
    )
    write_atomic(out, written.getvalue())
    return WrittenComparison(page.paper, legibility(page.points_per_unit))


def _measured(
    project: Project,
    comparison: Comparison,
    measurer: Measurer,
    options: LayoutOptions,
    _previous: MapLayout | None,
) -> MapLayout:
    return layout_comparison(project, comparison, measurer, options)


def _fit(measure: Measure, options: LayoutOptions, paper: str) -> tuple[PaperWish, Fit]:
    """Return the paper that is asked for, or the smallest on which all can be read, and the map."""
    if paper:
        asked = parse_paper(paper)
        papers = [asked] if isinstance(asked, Roll) else [asked.turned(lie) for lie in _LIES]
        return _shared(measure, options, _best(measure, options, papers))
    for name in _BY_FIT:
        wish = _best(measure, options, [PAPERS[name].turned(lie) for lie in _LIES])
        scale = fitted(measure, options, wish, shared=False).points_per_unit
        if not legibility(scale).is_too_small:
            break
    return _shared(measure, options, wish)


def _best(measure: Measure, options: LayoutOptions, papers: list[Paper] | list[Roll]) -> PaperWish:
    """Return the paper on which everything is largest."""
    wishes = [PaperWish(paper) for paper in papers]
    if len(wishes) < 2:
        return wishes[0]
    scales = [fitted(measure, options, wish, shared=False).points_per_unit for wish in wishes]
    return wishes[scales.index(max(scales))]


def _shared(measure: Measure, options: LayoutOptions, wish: PaperWish) -> tuple[PaperWish, Fit]:
    return wish, fitted(measure, options, wish)
