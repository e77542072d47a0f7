"""Rows of experience: level lines, curves across the phases, and a mark at every point."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import Box, CellLayout, Handle, Scale
from cjm_desktop.layout.initials import initials_of
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.rows.base import MeasuredRow, full_height, part_at_origin
from cjm_desktop.layout.rows.point_labels import (
    Label,
    height_for_labels,
    place_labels,
    source_numbers,
)
from cjm_desktop.layout.scales import curve_scale
from cjm_desktop.layout.shapes import between, face, smooth
from cjm_desktop.layout.strands import Spot, Strand, strands_of
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import GUESSED, CurveName
from cjm_desktop.scene.items import Box as Square
from cjm_desktop.scene.items import Item, Part, Path, Stroke, circle, line
from cjm_desktop.scene.text import TextStyle

_LEVEL: Final = Stroke(tokens.LINE_2, 0.6)
_ZERO: Final = Stroke(tokens.INK_5, 0.9)
_CASING: Final = 5.5
_GUESS: Final = Stroke(tokens.INK_5, 1, (3, 2))
_GUESS_RADIUS: Final = 13.0
_FACE_RADIUS: Final = 10.0
_SQUARE: Final = 7.2
_RING_RADIUS: Final = 4.0
_INITIALS: Final = TextStyle(11, 600)
_INITIALS_DROP: Final = 4.0  # from a point's height to their base line
_BEFORE: Final = 15.0  # from a point to the end of the initials before it
_DOT_RADIUS: Final = 5.4
_DOT_EDGE: Final = 1.6
_MARK_ORDER: Final[tuple[CurveName, ...]] = ("wanted", "functional", "emotional")


class CurveCell(NamedTuple):
    """The marks of one phase's points."""

    context: Context
    spots: tuple[Spot, ...]  # the faces last
    labels: tuple[Label, ...]
    scale: Scale
    paper: Colour
    faces: bool  # or dots

    @property
    def boxes(self) -> Sequence[Box]:
        """Nothing: points have handles."""
        return ()

    @property
    def colours(self) -> Sequence[Colour]:
        """Nothing: there are no boxes."""
        return ()

    def parts(self) -> Sequence[Part]:
        """Return a mark for each point, and its label."""
        marks = tuple(self._mark(spot) for spot in self.spots)
        measurer, paper = self.context.measurer, self.paper
        numbers = source_numbers(self.spots, self.scale, self.context)
        raised = (number.part(measurer, paper) for number in numbers)
        return (*marks, *raised, *(label.part(measurer, paper) for label in self.labels))

    def _mark(self, spot: Spot) -> Part:
        radius = _GUESS_RADIUS
        y = self.scale.y(spot.point.level)
        rect = Rect(spot.x - radius, y - radius, 2 * radius, 2 * radius)
        return Part(rect, tuple(_mark(spot, radius, self.paper, self.faces)), spot.point.id)


@dataclass(frozen=True, slots=True, eq=False)
class CurveRow(MeasuredRow):
    """A row of experience, measured."""

    strands: tuple[Strand, ...]

    @property
    def scale(self) -> Scale:
        """The scale from -2 to 2."""
        return curve_scale(self.height)

    @property
    def handles(self) -> Sequence[Handle]:
        """Every point."""
        scale = self.scale
        return [
            Handle("point", spot.point.id, spot.column, spot.x, scale.y(spot.point.level))
            for strand in self.strands
            for spot in strand.spots
        ]

    def under(self) -> Sequence[Part]:
        """Return the ground, the level lines and the curves."""
        drawn = (*self.levels(), *self.curves(self.strands))
        return (*self.ground(), part_at_origin(drawn, self.context, self.height))

    def curves(self, strands: Sequence[Strand]) -> Iterable[Item]:
        """Yield some of the row's lines, with whose they are."""
        scale = self.scale
        paper = tokens.PAPER_1 if self.place.ground else tokens.PAPER_0
        for strand in reversed(strands):  # feeling over the others
            yield from self._curve(strand, scale, paper)
        for strand in strands:
            yield from self._initials(strand, scale, paper)

    def levels(self) -> Iterable[Item]:
        """Yield a line at the height of each level."""
        right, scale = max(0.0, self.context.columns.right), self.scale
        for level in (2, 1, 0, -1, -2):
            y = scale.y(level)
            yield line(0, y, right, y, _LEVEL if level else _ZERO)

    def _curve(self, strand: Strand, scale: Scale, paper: Colour) -> Iterable[Item]:
        """Yield a line; from and to what is not shown it runs up to the edge."""
        ends = (strand.before, strand.after)
        away = [[Point(end.x, scale.y(end.level))] if end else [] for end in ends]
        spots = [Point(spot.x, scale.y(spot.point.level)) for spot in strand.spots]
        points = [*away[0], *spots, *away[1]]
        if len(points) < 2:
            return
        steps = smooth(points)
        if any(away):
            steps = between(steps, 0.0, self.context.columns.right)
        if strand.curve == "emotional":
            yield Path(steps, stroke=Stroke(paper, _CASING))
        yield Path(steps, stroke=strand.stroke)

    def _initials(self, strand: Strand, scale: Scale, paper: Colour) -> Iterable[Item]:
        """Yield whose curve it is, before its first point, where several have a curve alike."""
        alike = [other for other in self.strands if other.curve == strand.curve]
        persona = self.context.personas.get(strand.persona) if strand.persona else None
        if persona is None or len(alike) < 2 or not strand.spots:
            return
        first, measurer = strand.spots[0], self.context.measurer
        text = initials_of(persona)
        right = max(first.x - _BEFORE, measurer.width(text, _INITIALS))
        y, halo = scale.y(first.point.level) + _INITIALS_DROP, Stroke(paper, 4, round=True)
        yield letter(measurer, text, right, y, _INITIALS, tokens.INK_9, "right", halo)


def measure_curve(
    row: Row, context: Context, place: Place, _previous: MeasuredRow | None = None
) -> CurveRow:
    """Lay out a row of experience."""
    strands = strands_of(row, context)
    spots = [spot for strand in strands for spot in strand.spots]
    content = max(tokens.CURVE_HEIGHT, height_for_labels(spots, context))
    height = full_height(row, context, place, content)
    faces = row.marks == "faces"
    cells = _cells(strands, context, place, height, faces)
    return CurveRow(row, context, place, height, cells, strands)


def _cells(
    strands: tuple[Strand, ...], context: Context, place: Place, height: float, faces: bool
) -> tuple[CellLayout, ...]:
    columns: list[list[Spot]] = [[] for _ in context.phases]
    for strand in sorted(strands, key=lambda s: _MARK_ORDER.index(s.curve)):
        for spot in strand.spots:
            columns[spot.column].append(spot)
    scale = curve_scale(height)
    labels = place_labels([spot for spots in columns for spot in spots], scale, context)
    paper = tokens.PAPER_1 if place.ground else tokens.PAPER_0
    return tuple(
        CurveCell(
            context,
            tuple(spots),
            tuple(label for label in labels if label.spot.column == column),
            scale,
            paper,
            faces,
        )
        for column, spots in enumerate(columns)
    )


def _mark(spot: Spot, centre: float, paper: Colour, faces: bool) -> Iterable[Item]:
    curve = spot.point.curve
    if curve == "wanted":  # a wish is no guess
        yield circle(centre, centre, _RING_RADIUS, paper, Stroke(tokens.INK_7, 1.6))
        return
    if spot.point.evidence == GUESSED:
        yield circle(centre, centre, _GUESS_RADIUS, None, _GUESS)
    if curve == "functional":
        corner = centre - _SQUARE / 2
        yield Square(Rect(corner, corner, _SQUARE, _SQUARE), paper, Stroke(tokens.INK_5, 1.5))
    elif not faces:
        yield circle(centre, centre, _DOT_RADIUS, tokens.INK_9, Stroke(paper, _DOT_EDGE))
    else:
        yield from face(centre, centre, spot.point.level, _FACE_RADIUS)
