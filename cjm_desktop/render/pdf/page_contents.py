"""The operators of whole pages: ground, layers and marks."""

from collections.abc import Callable, Iterable, Iterator

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.content import SceneContent
from cjm_desktop.render.pdf.content_streams import gathered
from cjm_desktop.render.pdf.ink_stacks import Coated, most_under_black
from cjm_desktop.render.pdf.marks import marks
from cjm_desktop.render.pdf.operators import numbers
from cjm_desktop.render.pdf.pages import WHITE, Layer, PdfPage
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.render.pdf.sheet import Sheet
from cjm_desktop.render.pdf.structure import PageStructure, artifact

Done = Callable[[float], None]  # is told which share of a page is done
_OFTEN = 200  # parts after which that is told


class PageContents:
    """The content of pages; what shows the same scene alike shares its operators."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._scenes: dict[tuple[int, float, Colour, tuple[Coated, ...]], SceneContent] = {}

    def of(self, page: PdfPage, sheet: Sheet, tags: PageStructure, done: Done) -> Iterator[str]:
        """Yield the operators of a page, marked for its structure.

        Each piece leaves the graphics state as it found it.
        """
        if page.background != WHITE:
            ground = self._resources.colours.areas[page.background].fill
            yield artifact(f"q {ground} {numbers(*sheet.bleed())} re f Q")
        beneath = self._ground(page)
        before, count = 0, sum(len(layer.scene.parts) for layer in page.layers)
        for layer in page.layers:
            scene = self._scene(layer, page, tuple(beneath))
            yield from self._layer(layer, scene, sheet, tags, _Share(done, before, count))
            before += len(layer.scene.parts)
            if layer is not page.layers[-1]:
                beneath.extend(_on_page(scene.heavy, layer))
        if page.marks:
            cmyk = self._resources.colours.cmyk
            self._resources.has_plate_marks |= cmyk
            yield artifact(marks(page, sheet, cmyk))

    def _ground(self, page: PdfPage) -> list[Coated]:
        """Return where a page's colour takes so much ink that black on it would be too much."""
        colours = self._resources.colours
        ink, limit = colours.areas[page.background].coloured, colours.ink_limit
        if limit is None or ink <= most_under_black(limit):
            return []
        return [(Rect(0, 0, page.width_mm, page.height_mm).grown(page.bleed_mm), ink)]

    def _layer(
        self, layer: Layer, scene: SceneContent, sheet: Sheet, tags: PageStructure, share: "_Share"
    ) -> Iterator[str]:
        placed = sheet.matrix(layer)
        if layer.clip is None:
            parts = scene.parts()
        else:
            placed = f"{numbers(*sheet.area(layer.clip))} re W n {placed}"
            parts = scene.parts_within(_in_scene(layer.clip, layer))
        for code in gathered(_marked(share.told(parts), layer, tags)):
            yield f"q {placed}\n{code}\nQ"

    def _scene(self, layer: Layer, page: PdfPage, beneath: tuple[Coated, ...]) -> SceneContent:
        under = tuple((_in_scene(rect, layer), ink) for rect, ink in beneath)
        # by identity: the pages hold the scenes for as long as this lives
        key = id(layer.scene), layer.points_per_unit, page.background, under
        scene = self._scenes.get(key)
        if scene is None:
            scene = SceneContent(
                layer.scene, layer.points_per_unit, page.background, self._resources, under
            )
            self._scenes[key] = scene
        return scene


class _Share(NamedTuple):
    """Tells how much of a page is done, of which a layer is some of all parts."""

    done: Done
    before: int
    parts: int

    def told(self, parts: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
        """Yield the parts of a layer, and tell of some that they are reached."""
        for index, code in parts:
            if not index % _OFTEN:
                self.done((self.before + index) / self.parts)
            yield index, code


def _marked(parts: Iterable[tuple[int, str]], layer: Layer, tags: PageStructure) -> Iterator[str]:
    """Yield the operators of parts, each marked as what it is."""
    marked = tags.layer(layer.scene)
    for index, code in parts:
        yield marked.mark(index, code)
    tags.end_layer(marked)


def _in_scene(area: Rect, layer: Layer) -> Rect:
    """Return an area of a page in the units of a layer's scene."""
    scale = POINTS_PER_MM / layer.points_per_unit
    moved = area.moved(-layer.x_mm, -layer.y_mm)
    return Rect(*(side * scale for side in moved))


def _on_page(places: Iterable[Coated], layer: Layer) -> Iterator[Coated]:
    """Yield what a layer shows of places in its scene, in millimetres."""
    scale = layer.points_per_unit / POINTS_PER_MM
    for rect, ink in places:
        place = Rect(*(side * scale for side in rect)).moved(layer.x_mm, layer.y_mm)
        if layer.clip is None:
            yield place, ink
        elif place.intersects(layer.clip):
            yield place.common(layer.clip), ink
