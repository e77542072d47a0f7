"""What a file is made for, as the renderer knows it."""

from pathlib import Path

from cjm_desktop.base.errors import CjmError
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf import ARCHIVE_PPI, ENOUGH_PPI, Archive, Office, PrintShop, Standard
from cjm_desktop.session.print_profile import profile_of


class OwnProfileError(CjmError):
    """A profile was given for a file that is not made for a press."""

    def __init__(self) -> None:
        super().__init__("A colour profile is for the preset print-shop; the others are in RGB.")


def standard_of(settings: PrintSettings, icc: Path | None = None) -> Standard:
    """Return what settings ask for; without a profile a print shop gets the bundled one.

    Raises OwnProfileError, FileError or ProfileError.
    """
    dpi = settings.picture_dpi
    if settings.preset == "print-shop":
        limit = None if settings.ink_limit is None else settings.ink_limit / 100
        return PrintShop(profile_of(icc), limit, dpi or ENOUGH_PPI)
    if icc is not None:
        raise OwnProfileError
    if settings.preset == "plotter":
        return Archive(dpi or ARCHIVE_PPI)
    return Office(dpi or ENOUGH_PPI)
