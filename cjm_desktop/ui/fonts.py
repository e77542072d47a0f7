"""The interface's type: the bundled family, scaled with the font of the system."""

import sys
from functools import cache

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.resources import resource_path

FAMILY = "CJM Inter"
TEXT_PX = 13
_FACES = ("Regular", "Medium", "SemiBold", "Bold")
_USUAL_SYSTEM_PX = {"win32": 12, "darwin": 13}
_LARGEST_SCALE = 2.5


def use_bundled_fonts(app: QApplication) -> None:
    """Make every widget use the bundled family, as large as the system's text is."""
    size_text(app)
    load_faces()


def size_text(app: QApplication) -> None:
    """Make every widget use the bundled family, whose faces may come later: before any text."""
    font = QFont(FAMILY)
    font.setPixelSize(round(TEXT_PX * _scale_of(_pixels_of(app))))
    app.setFont(font)


def load_faces() -> None:
    """Load the four faces; loading them again does nothing."""
    for face in _FACES:
        _load(face)


@cache
def _load(face: str) -> int:
    # Imported here: with it Qt looks up all fonts of the system, which takes long.
    from PySide6.QtGui import QFontDatabase

    return QFontDatabase.addApplicationFont(str(resource_path("fonts", f"CJMInter-{face}.ttf")))


def _pixels_of(app: QApplication) -> float:
    """Return the size of the system's text; without looking up its font, which takes long."""
    font = app.font()
    if font.pixelSize() > 0:
        return font.pixelSize()
    return font.pointSizeF() * app.primaryScreen().logicalDotsPerInchY() / 72


def _scale_of(system_px: float) -> float:
    scale = system_px / _USUAL_SYSTEM_PX.get(sys.platform, TEXT_PX)
    return 1.0 if 0.9 <= scale <= 1.1 else max(1.0, min(_LARGEST_SCALE, scale))


def scaled(px: float) -> int:
    """Return a measure of the design, in pixels, as large as the text of the interface asks."""
    size = QApplication.font().pixelSize()
    return round(px * size / TEXT_PX) if size > 0 else round(px)


def ui_font(px: float = TEXT_PX, weight: int = 400, tracking: float = 0.0) -> QFont:
    """Return the interface's font in a size of the design, with tracking in em."""
    font = QFont(QApplication.font())
    font.setPixelSize(scaled(px))
    font.setWeight(QFont.Weight(weight))
    if tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * scaled(px))
    return font
