"""What is checked: the drawings of a print run, and whose each part of them is."""

from collections.abc import Iterator, Mapping
from itertools import islice

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM, Paper
from cjm_desktop.layout.paper_wish import NotesLeftOut
from cjm_desktop.model.document import Journey
from cjm_desktop.scene.items import Item, Part, Scene
from cjm_desktop.session.print_asked import PrintRun
from cjm_desktop.session.print_check.findings import Place


class CheckedSheet(NamedTuple):
    """A drawing on its paper; a map that is cut into sheets is one, before it is cut."""

    scene: Scene
    points_per_unit: float
    paper: Paper
    home: Place  # of what belongs to no row or phase
    places: Mapping[str, Place]  # by the owners of parts
    page: int = 1
    is_map: bool = True  # otherwise it is read at a desk
    left_out: NotesLeftOut | None = None

    def place(self, part: Part) -> Place:
        """Return where a part stands."""
        return self.places.get(part.owner, self.home)

    def points(self, length: float) -> float:
        """Return a length in map units as points on paper."""
        return length * self.points_per_unit

    def millimetres(self, length: float) -> float:
        """Return a length in map units as millimetres on paper."""
        return length * self.points_per_unit / POINTS_PER_MM

    def items(self) -> Iterator[tuple[Part, Item]]:
        """Yield each item that is drawn, and its part."""
        for part in self.scene.parts:
            for item in part.items:
                yield part, item


def checked_sheets(run: PrintRun) -> tuple[CheckedSheet, ...]:
    """Return the drawings of a run, in the order of its pages."""
    return tuple(
        CheckedSheet(
            drawn.page.scene,
            drawn.page.points_per_unit,
            drawn.page.paper,
            Place(drawn.journey.id),
            places_in(drawn.journey),
            number,
            drawn.is_map,
            drawn.page.left_out,
        )
        for number, drawn in enumerate(run.drawn, 1)
    )


def checked_furniture(run: PrintRun) -> tuple[CheckedSheet, ...]:
    """Return what is printed beside maps that are cut into sheets: plans, and names to cut off.

    Its page is that of the map.
    """
    pages, found = iter(run.pages), list[CheckedSheet]()
    tilings = iter(run.tilings)
    for number, drawn in enumerate(run.drawn, 1):
        tiling = next(tilings, None) if drawn.is_map else None
        count = 1 if tiling is None else 1 + len(tiling.tiles)
        for page in islice(pages, count):
            if tiling is not None:
                marks, paper = page.layers[-1], Paper(page.width_mm, page.height_mm)
                home, scale = Place(drawn.journey.id), marks.points_per_unit
                found.append(CheckedSheet(marks.scene, scale, paper, home, {}, number, False))
    return tuple(found)


def places_in(journey: Journey) -> dict[str, Place]:
    """Return where everything stands whose id parts are drawn under."""
    found: dict[str, Place] = {}
    for phase in journey.phases:
        found[phase.id] = Place(journey.id, phase=phase.id)
    for row in journey.rows:
        found[row.id] = Place(journey.id, row.id)
        for cell in row.cells:
            here = Place(journey.id, row.id, cell.phase)
            if cell.image:
                found.setdefault(cell.image, here)
            found.update((point.id, here) for point in cell.points)
            found.update((card.id, here._replace(entry=card.id)) for card in cell.cards)
            found.update((action.id, here._replace(entry=action.id)) for action in cell.actions)
    return found
