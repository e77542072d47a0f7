"""A sketch sheet on its paper: rows of whole notes, and the rest of the height for writing."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import PAPERS, Roll
from cjm_desktop.base.units import POINTS_PER_MM, Orientation, Paper
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.legibility import CARD_UNITS, legibility
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import Fit, bare_options, fitted, page_of
from cjm_desktop.layout.paper_wish import NotesLeftOut, Page, PaperWish
from cjm_desktop.layout.reading_distance import needed_points, usual_metres
from cjm_desktop.layout.sketch.around import sketch_above, sketch_below
from cjm_desktop.layout.sketch.cells import Marks, Notes, cell_marks, takes_notes
from cjm_desktop.layout.sketch.words import SketchWords, sketch_words
from cjm_desktop.model.document import Journey, Principle, Project, Row
from cjm_desktop.scene.text import Measurer

_USUAL_MM: Final = 76.0  # side of a note
_CAPTION_UNITS: Final = 11.0  # size of the smallest words
_GAP_MM: Final = 5.0  # between notes
_OPEN_ROWS: Final = 2  # of notes, where the paper is as long as needed
_COLUMNS: Final = (tokens.COLUMN, 290.0, 350.0, 420.0)
_NARROWER: Final = (200.0, tokens.COLUMN_MIN)
_LEAST_UNIT_MM: Final = 0.2  # of a map unit: words of 7 pt
_TOLERANCE: Final = 0.01  # of heights that were summed up
_TALLEST: Final = 4000.0  # that a row may be
_SHARES: Final = {"divider": 0.0, "score": 0.3, "curve": 0.3}
_LARGER: Final = ("A3", "A2", "A1", "A0", "B0")  # papers that may have room for notes, and
_TYPES: Final = (8.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 24.0, 28.0, 32.0, 36.0, 48.0)  # points
_WRITTEN: Final = 0.6  # share of a row to write in, where others hold notes


class Sketch(NamedTuple):
    """An empty grid: its journey without content, the principles, and the side of its notes."""

    project: Project
    journey: Journey
    note_mm: float | None  # 0 is without frames, None with usual ones where all have room


def layout_sketch(
    sketch: Sketch, measurer: Measurer, wish: PaperWish, options: LayoutOptions
) -> Page:
    """Return a sketch sheet on the paper that is wished for.

    Raises DoesNotFitError, NoRoomError or TooLongError.
    """
    printed = options.printed._replace(sketch=True)
    options = options._replace(by_hand=True, printed=printed)
    asking = _asking(sketch.journey, sketch_words(options.language))
    note_mm = _USUAL_MM if sketch.note_mm is None else sketch.note_mm
    grid = _Grid(sketch, asking, measurer, note_mm)
    if sketch.note_mm is None and not _has_usual_notes(grid, wish, options):
        grid = grid._replace(note_mm=0.0)
    wish, options = _scaled_for_notes(grid, wish, options)
    plan = _best_plan(grid, wish, options)
    left_out = _left_out(grid, plan, wish, options)
    fit, notes = plan.fit, plan.notes
    taller = grid.with_rows(_heightened(fit.layout, plan.extra), notes)
    layout = taller.laid_out(fit.layout.options, None)
    height = layout.sheet_height if fit.is_open else fit.height
    done = fit._replace(layout=layout, height=height)
    marks = Marks(notes, _questions(sketch.journey), measurer)
    page = page_of(done, wish, cell_marks(layout, marks, done.left, done.margin))
    return page._replace(left_out=left_out)


class _Plan(NamedTuple):
    """A grid on its paper, its notes, how much higher its rows become, and which go without."""

    fit: Fit
    notes: Notes | None
    extra: list[float]
    without_notes: tuple[RowId, ...]

    @property
    def narrow(self) -> tuple[PhaseId, ...]:
        """The phases whose columns are narrower than a note."""
        columns = self.fit.layout.columns
        return tuple(
            phase.id
            for column, phase in enumerate(self.fit.layout.journey.phases)
            if self.notes
            and not phase.not_applicable
            and not self.notes.fitting(columns.full(column))
        )


def _best_plan(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> _Plan:
    """Return the grid with the largest words of those in which all rows that may have notes do.

    On a sheet of a size wider columns make words smaller, and so room for more rows of notes.
    """
    plans: list[_Plan] = []
    for column in _COLUMNS:
        plan = _planned(grid, wish, options._replace(column=max(column, options.column)))
        if wish.type_points is not None or plan.fit.is_open:
            return plan
        if not grid.note_mm:
            return _in_larger_words(grid, plan, wish, options)
        if not plan.without_notes:
            return plan
        plans.append(plan)
    return min(plans, key=lambda plan: len(plan.without_notes))


def _planned(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> _Plan:
    return _plan(fitted(grid.laid_out, options, wish, shared=False), grid.note_mm)


def _in_larger_words(grid: "_Grid", plan: _Plan, wish: PaperWish, options: LayoutOptions) -> _Plan:
    """Return the grid with narrower columns, where its words are too small to read.

    Many phases make a sheet so wide that words are small; cells to write in are no smaller for it.
    """
    for column in _NARROWER:
        if not legibility(plan.fit.points_per_unit).is_too_small:
            break
        narrow = _planned(grid, wish, options._replace(column=column))
        plan = max(plan, narrow, key=lambda each: each.fit.points_per_unit)
    return plan


def _left_out(
    grid: "_Grid", plan: _Plan, wish: PaperWish, options: LayoutOptions
) -> NotesLeftOut | None:
    """Return which notes have no room, and the paper or the type that has room for all."""
    side = grid.note_mm
    rows, phases = plan.without_notes, plan.narrow
    if not side or not (rows or phases):
        return None
    left_out = NotesLeftOut(side, rows, phases)
    if wish.paper is None:
        return left_out._replace(type_points=_type_that_does(grid, wish, options))
    return left_out._replace(paper=_paper_that_does(grid, wish, options))


def _type_that_does(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> float | None:
    """Return the smallest of some sizes of type whose columns are as wide as notes."""
    larger = (wish._replace(type_points=size) for size in _TYPES if size > (wish.type_points or 0))
    found = (each for each in larger if _has_room(grid, each, options))
    return next((each.type_points for each in found), None)


def _paper_that_does(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> str:
    """Return the smallest of some papers with room for all notes, lying or standing as asked."""
    paper = wish.paper
    lies = paper.orientation if isinstance(paper, Roll) else _lie_of(paper)
    for name in _LARGER:
        larger = PAPERS[name].turned(lies)
        is_larger = not isinstance(paper, Paper) or larger.width > paper.width
        if is_larger and _has_room(grid, PaperWish(larger, None, wish.margin_mm), options):
            return name
    return ""


def _lie_of(paper: Paper | None) -> Orientation:
    return "landscape" if paper is None or paper.width >= paper.height else "portrait"


def _has_usual_notes(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> bool:
    """Tell whether there are notes, and room for them everywhere beside words that can be read.

    On a sheet with wider columns words are smaller; they are still read from where the paper is.
    """
    wish, wider = _scaled_for_notes(grid, wish, options)
    plan = _best_plan(grid, wish, wider)
    if plan.notes is None or plan.without_notes or plan.narrow:
        return False
    fit = plan.fit
    if fit.layout.options.column == options.column:
        return True
    return fit.points_per_unit * _CAPTION_UNITS >= needed_points(usual_metres(fit.paper))


def _has_room(grid: "_Grid", wish: PaperWish, options: LayoutOptions) -> bool:
    plan = _best_plan(grid, wish, options)
    return not plan.without_notes and not plan.narrow


def _plan(fit: Fit, note_mm: float) -> _Plan:
    rows = fit.layout.rows
    notes, counts = _notes(fit, note_mm), [0] * len(rows)
    left = 0.0 if fit.is_open else fit.height - fit.layout.sheet_height
    if notes:
        left = _filled(fit, notes, counts, left)
    extra = [
        max(0.0, notes.height(count) - row.height) if notes and count else 0.0
        for row, count in zip(rows, counts, strict=True)
    ]
    shares = [_share(row.row, notes) for row in rows]
    unit = max(0.0, left) / (sum(shares) or 1.0)
    grown = [more + share * unit for more, share in zip(extra, shares, strict=True)]
    without = tuple(
        row.row.id
        for row, count in zip(rows, counts, strict=True)
        if takes_notes(row.row) and not count
    )
    return _Plan(fit, notes, grown, without)


def _scaled_for_notes(
    grid: "_Grid", wish: PaperWish, options: LayoutOptions
) -> tuple[PaperWish, LayoutOptions]:
    """Return the size of type and the columns that leave room for notes on a roll that lies.

    Its rows get one line of notes each, its columns two notes beside each other.
    """
    note, paper = grid.note_mm, wish.paper
    lies = isinstance(paper, Roll) and paper.orientation == "landscape"
    if not note or not lies or not isinstance(paper, Roll) or wish.type_points is not None:
        return wish, options
    bare = bare_options(grid.laid_out, options, wish)
    layout = grid.laid_out(bare, None)
    taking = [row.height for row in layout.rows if takes_notes(row.row)]
    rest = layout.sheet_height - sum(taking) + len(taking) * Notes(0, 0).height(0)
    height = paper.width - 2 * (wish.margin_mm or 0.0) - len(taking) * note
    unit = height / rest  # millimetres
    if unit < _LEAST_UNIT_MM:
        return wish, options
    column = min(tokens.COLUMN_MAX, (2 * note + _GAP_MM) / unit + tokens.GUTTER)
    wide = options._replace(column=max(options.column, column))
    return wish._replace(type_points=unit * POINTS_PER_MM * CARD_UNITS), wide


class _Grid(NamedTuple):
    """Lays a sketch sheet's grid out, with what stands above and below it."""

    sketch: Sketch
    journey: Journey
    measurer: Measurer
    note_mm: float  # 0 is without frames
    note: bool = True

    def laid_out(self, options: LayoutOptions, previous: MapLayout | None) -> MapLayout:
        """Return the grid for some options."""
        layout = layout_map(self.sketch.project, self.journey, self.measurer, options, previous)
        if layout.context is None:
            raise RuntimeError("a layout of a map has its context")
        principles: tuple[Principle, ...] = self.sketch.project.principles
        said = _note_words(self.note_mm, options) if self.note else ""
        return layout._replace(
            above=sketch_above(principles, layout.context),
            below=sketch_below(said, layout.context),
        )

    def with_rows(self, rows: Sequence[Row], notes: Notes | None) -> "_Grid":
        """Return the same with other rows, saying how large notes are where there are any."""
        if notes:  # what a cell asks stands in its first frame
            rows = [row.replace(cells=()) if takes_notes(row) else row for row in rows]
        journey = self.journey.replace(rows=tuple(rows))
        return self._replace(journey=journey, note=notes is not None)


def _questions(journey: Journey) -> dict[tuple[RowId, PhaseId], str]:
    return {(row.id, cell.phase): cell.prompt for row in journey.rows for cell in row.cells}


def _note_words(note_mm: float, options: LayoutOptions) -> str:
    return sketch_words(options.language).note.format(side=f"{note_mm:g}") if note_mm else ""


def _asking(journey: Journey, words: SketchWords) -> Journey:
    """Return a journey whose rows have questions for names, where their role has one."""
    return journey.replace(rows=tuple(_asked(row, words) for row in journey.rows))


def _asked(row: Row, words: SketchWords) -> Row:
    question = words.rows.get(row.role)
    if question is None or (row.kind == "score" and len(row.series) < 2):
        return row
    return row.replace(name=question.name, prompt=question.hint)


def _notes(fit: Fit, note_mm: float) -> Notes | None:
    """Return notes at the sheet's scale; None where a cell is too small for any."""
    if not note_mm:
        return None
    unit = fit.points_per_unit / POINTS_PER_MM
    notes = Notes(note_mm / unit, _GAP_MM / unit)
    layout = fit.layout
    widest = max(map(layout.columns.full, range(len(layout.journey.phases))), default=0.0)
    rows = [row.height for row in layout.rows if takes_notes(row.row)]
    if not rows or not notes.fitting(widest):
        return None
    room = fit.height - layout.sheet_height + max(rows)
    return notes if fit.is_open or room >= notes.height(1) else None


def _filled(fit: Fit, notes: Notes, counts: list[int], left: float) -> float:
    """Give rows one more line of notes in turn while there is room; return what is left of it."""
    taking = [i for i, row in enumerate(fit.layout.rows) if takes_notes(row.row)]
    growing = True
    while growing:
        growing = False
        for index in sorted(taking, key=counts.__getitem__):
            height = fit.layout.rows[index].height
            now = max(height, notes.height(counts[index])) if counts[index] else height
            cost = max(0.0, notes.height(counts[index] + 1) - now)
            fits = counts[index] < _OPEN_ROWS if fit.is_open else cost <= left + _TOLERANCE
            if fits and notes.height(counts[index] + 1) <= _TALLEST:
                counts[index] += 1
                left -= 0.0 if fit.is_open else cost
                growing = True
    return left


def _share(row: Row, notes: Notes | None) -> float:
    """Return a row's share in the height that is left over."""
    share = _SHARES.get(row.kind, 1.0)
    return share * _WRITTEN if notes and not takes_notes(row) else share


def _heightened(layout: MapLayout, extra: Sequence[float]) -> list[Row]:
    """Return the rows of a journey, those that are shown as much higher as was worked out."""
    grown = {
        shown.row.id: min(_TALLEST, shown.height + more)
        for shown, more in zip(layout.rows, extra, strict=True)
        if more
    }
    return [
        row.replace(height=grown[row.id]) if row.id in grown else row for row in layout.journey.rows
    ]
