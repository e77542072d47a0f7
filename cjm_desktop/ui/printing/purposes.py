"""What a print is for, and what follows from that unless something else is chosen."""

from typing import Final, Literal

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.print_words import Preset

Purpose = Literal["office", "plotter", "print-shop", "own"]

PURPOSES: Final[tuple[Purpose, ...]] = ("office", "plotter", "print-shop", "own")

_PAPERS: Final[dict[Purpose, str]] = {"office": "A3", "plotter": "A0", "print-shop": "A0"}
_PRESETS: Final[dict[Purpose, Preset]] = {
    "office": "office",
    "plotter": "plotter",
    "print-shop": "print-shop",
}


def purpose_of(settings: PrintSettings) -> Purpose:
    """Return the purpose that offers all that settings ask for; "own" offers everything."""
    cuts = bool(settings.bleed) or settings.marks
    match settings.preset:
        case "office":
            return "own" if cuts else "office"
        case "plotter":
            return "own" if cuts or settings.tile else "plotter"
        case "print-shop":
            return "own" if settings.tile else "print-shop"


def with_purpose(settings: PrintSettings, before: Purpose, after: Purpose) -> PrintSettings:
    """Return settings for another purpose; a paper that only followed from the old one changes."""
    if after == "own":
        return settings
    press = after == "print-shop"
    changed = settings.replace(
        preset=_PRESETS[after],
        bleed=None,
        marks=press,
        profile=settings.profile if press else "",
        tile=settings.tile if after == "office" else "",
    )
    if settings.paper == _PAPERS.get(before) and not settings.type_size:
        return changed.replace(paper=_PAPERS[after], orientation=settings.orientation)
    return changed


def offers_sheets(purpose: Purpose) -> bool:
    """Tell whether a map may be cut into sheets."""
    return purpose in ("office", "own")


def offers_bleed(purpose: Purpose, settings: PrintSettings) -> bool:
    """Tell whether there may be bleed and marks; sheets to put together have none."""
    return purpose in ("print-shop", "own") and not settings.tile
