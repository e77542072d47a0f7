"""Drawing SVG in a process of its own, which can neither hold up the window nor take it down."""

import os
import subprocess
import sys
from typing import Any

from cjm_desktop.session.image_errors import (
    ImageError,
    NotAPictureError,
    SlowPictureError,
    UnsafePictureError,
)
from cjm_desktop.session.own_program import own_program, python_path
from cjm_desktop.session.picture_sizes import MOST_SECONDS

COMMAND = "draw-svg"
"""The command that reads a drawing from its input and writes a PNG to its output."""


def drawn_svg(data: bytes, seconds: float = MOST_SECONDS) -> bytes:
    """Return a drawing as PNG, as large as it is ever needed.

    Raises SlowPictureError after some seconds, NotAPictureError or UnsafePictureError when it
    cannot or may not be drawn.
    """
    try:
        done: subprocess.CompletedProcess[bytes] = subprocess.run(
            [*own_program(), COMMAND],
            input=data,
            capture_output=True,
            timeout=seconds,
            env=_environment(),
            check=False,
            **_hidden(),
        )
    except subprocess.TimeoutExpired as error:
        raise SlowPictureError(seconds) from error
    if done.returncode == 0 and done.stdout:
        return done.stdout
    raise _told(done.stderr)


def _told(errors: bytes) -> ImageError:
    """Return the error of which the process wrote the sentence; it may also just have died."""
    unsafe = UnsafePictureError()
    return unsafe if str(unsafe).encode() in errors else NotAPictureError()


def _environment() -> dict[str, str]:
    found = python_path(os.environ.get("PYTHONPATH", ""))
    return {**os.environ, "PYTHONPATH": found, "QT_QPA_PLATFORM": "offscreen"}


def _hidden() -> dict[str, Any]:
    """Return what keeps a console window from opening where programs have one."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}
