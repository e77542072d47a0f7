"""Whether pictures can be read, and have enough pixels for the size at which they are printed."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from cjm_desktop.base.ids import ImageId
from cjm_desktop.model.document import Image
from cjm_desktop.scene.items import Picture
from cjm_desktop.session.print_check.findings import Check, Finding
from cjm_desktop.session.print_check.sheets import CheckedSheet

LEAST_DPI: Final = 150.0  # what shops ask of posters; 300 is for what is held in the hand
UNREADABLE: Final = "unreadable"
_POINTS_PER_INCH: Final = 72


def check_pictures(
    sheets: Sequence[CheckedSheet],
    images: Iterable[Image],
    most: float | None = None,
    is_readable: Callable[[ImageId], bool] = lambda _: True,
) -> Check:
    """Find each picture that has under 150 pixels an inch where it stands, or cannot be read.

    ``most`` is the resolution that pictures are brought down to, if they are.
    """
    known = {image.id: image for image in images}
    findings: list[Finding] = []
    least: float | None = None
    for sheet in sheets:
        for part, item in sheet.items():
            if not isinstance(item, Picture):
                continue
            if not is_readable(item.image):
                place = (sheet.place(part),)
                findings.append(Finding("pictures", 0.0, LEAST_DPI, place, UNREADABLE, sheet.page))
                continue
            dpi = _dpi(item, known, sheet)
            if dpi is None:
                continue
            dpi = dpi if most is None else min(dpi, most)
            least = dpi if least is None else min(least, dpi)
            if dpi < LEAST_DPI:
                place = (sheet.place(part),)
                findings.append(Finding("pictures", dpi, LEAST_DPI, place, page=sheet.page))
    return Check("pictures", LEAST_DPI, tuple(findings), least)


def _dpi(picture: Picture, known: dict[ImageId, Image], sheet: CheckedSheet) -> float | None:
    """Return the pixels an inch of a picture, to a whole one; None when it is not known."""
    image = known.get(picture.image)
    if image is None or not image.width or not image.height:
        return None
    width, height = (sheet.points(side) / _POINTS_PER_INCH for side in picture.rect[2:])
    if width <= 0 or height <= 0:
        return None
    return float(round(min(image.width / width, image.height / height)))
