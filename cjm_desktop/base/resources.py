"""Where the files are that come with the program."""

import functools
import sys
from pathlib import Path


@functools.cache
def _resource_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    candidates = [
        *(
            [Path(frozen) / "resources", Path(frozen) / "cjm_desktop" / "resources"]
            if frozen
            else []
        ),
        package / "resources",  # an installed wheel
        package.parent / "resources",  # a source checkout
    ]
    for candidate in candidates:
        if (candidate / "fonts").is_dir():
            return candidate
    raise FileNotFoundError("the program's resources folder is missing")


def resource_path(*parts: str) -> Path:
    """Return the path of a bundled file or folder, in a checkout, a wheel or a frozen program.

    Raises FileNotFoundError when the installation has lost its resources folder.
    """
    return _resource_root().joinpath(*parts)
