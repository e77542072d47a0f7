"""What a file is made for, as the renderer knows it."""

from pathlib import Path

from cjm_desktop.base.errors import CjmError
from cjm_desktop.model.print_words import Preset
from cjm_desktop.render.pdf import Archive, Office, PrintShop, Standard
from cjm_desktop.render.pdf.press_profile import PressProfile, bundled_profile, read_profile
from cjm_desktop.storage.errors import NotAFileError
from cjm_desktop.storage.file_errors import file_error


class OwnProfileError(CjmError):
    """A profile was given for a file that is not made for a press."""

    def __init__(self) -> None:
        super().__init__("A colour profile is for the preset print-shop; the others are in RGB.")


def standard_of(preset: Preset, icc: Path | None = None) -> Standard:
    """Return what a preset stands for; without a profile a print shop gets the bundled one.

    Raises OwnProfileError, FileError or ProfileError.
    """
    if preset == "print-shop":
        return PrintShop(_profile(icc))
    if icc is not None:
        raise OwnProfileError
    return Archive() if preset == "plotter" else Office()


def _profile(icc: Path | None) -> PressProfile:
    if icc is None:
        return bundled_profile()
    if icc.exists() and not icc.is_file() and not icc.is_dir():
        raise NotAFileError(icc)  # opening a pipe could wait forever
    try:
        return read_profile(icc.read_bytes(), icc.name)
    except OSError as error:
        raise file_error(icc, "read", error) from error
