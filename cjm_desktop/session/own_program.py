"""How this program starts itself once more, for work that is done in a process of its own."""

import os
import sys
from pathlib import Path

import cjm_desktop


def own_program() -> list[str]:
    """Return the first words of a command line of this program."""
    is_frozen = getattr(sys, "frozen", False)
    return [sys.executable] if is_frozen else [sys.executable, "-m", cjm_desktop.__name__]


def python_path(others: str) -> str:
    """Return where Python looks for packages, first for the one that runs now."""
    here = str(Path(cjm_desktop.__file__).resolve().parent.parent)
    return f"{here}{os.pathsep}{others}" if others else here
