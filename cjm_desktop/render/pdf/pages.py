"""What a PDF is made of: pages of a size, and scenes on them."""

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.scene.items import Scene

WHITE = Colour("#FFFFFF")
MARKS_SLUG_MM = 8.0  # what marks take
THINNEST_POINTS = 0.25  # what every printer still draws; thinner lines are drawn as thick


class Layer(NamedTuple):
    """A scene on a page: its scale, where its origin stands, and the only part that is shown.

    Place and clip are millimetres from the left top corner of the trimmed page. Of a clipped layer
    nothing is written but what touches the clip; the scene's own background is left to the page.
    """

    scene: Scene
    points_per_unit: float
    x_mm: float = 0.0
    y_mm: float = 0.0
    clip: Rect | None = None


class PdfPage(NamedTuple):
    """Layers over each other on a sheet, whose size is the one after trimming, in millimetres.

    The sheet is larger by the bleed, which is cut off, and around it by the slug, which holds
    marks. Its colour fills it up to the bleed; white is left to the paper.
    """

    layers: tuple[Layer, ...]
    width_mm: float
    height_mm: float
    bleed_mm: float = 0.0
    slug_mm: float = 0.0
    label: str = ""  # what readers call the page; "" is its number
    background: Colour = WHITE
    marks: bool = False  # for cutting and printing, in the slug


class Bookmark(NamedTuple):
    """An entry of the outline: its title, its page counted from 0, and how deep it lies."""

    title: str
    page: int
    level: int = 0


def filled_page(scene: Scene, width_mm: float, height_mm: float) -> PdfPage:
    """Return a page with one scene on it, as large as fits and in the middle."""
    width, height = width_mm * POINTS_PER_MM, height_mm * POINTS_PER_MM
    scale = min(width / scene.width, height / scene.height)
    left = (width - scene.width * scale) / 2 / POINTS_PER_MM
    top = (height - scene.height * scale) / 2 / POINTS_PER_MM
    return PdfPage((Layer(scene, scale, left, top),), width_mm, height_mm)
