"""The colour profile of a press: the bundled one, or a print shop's own file."""

from pathlib import Path

from cjm_desktop.render.pdf.press_profile import PressProfile, bundled_profile, read_profile
from cjm_desktop.storage.errors import NotAFileError
from cjm_desktop.storage.file_errors import file_error


def profile_of(icc: Path | None) -> PressProfile:
    """Return the profile in a file, or the bundled one. Raises FileError or ProfileError."""
    if icc is None:
        return bundled_profile()
    if icc.exists() and not icc.is_file() and not icc.is_dir():
        raise NotAFileError(icc)  # opening a pipe could wait forever
    try:
        return read_profile(icc.read_bytes(), icc.name)
    except OSError as error:
        raise file_error(icc, "read", error) from error
