"""Names for files, from titles."""

from pathlib import Path
from typing import Final

_FORBIDDEN: Final = '<>:"/\\|?*'
_LONGEST: Final = 80


def plain_file_name(title: str) -> str:
    """Return a title as a name that every file system takes."""
    plain = "".join(" " if c in _FORBIDDEN or ord(c) < 32 else c for c in title)
    return " ".join(plain.split())[:_LONGEST].strip(" .") or "map"


def ending_in(suffix: str, path: Path) -> Path:
    """Return a path with a suffix, which is added where its name ends otherwise."""
    return path if path.suffix.lower() == suffix else path.with_name(f"{path.name}{suffix}")
