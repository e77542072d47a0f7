"""The documents that were open before, as a text in the settings."""

import json
from datetime import datetime
from pathlib import Path

from cjm_desktop.base.named_tuple import NamedTuple

MOST = 10


class RecentFile(NamedTuple):
    """A document that was open before."""

    path: Path
    title: str
    opened: datetime
    exists: bool


def listed(text: str) -> tuple[RecentFile, ...]:
    """Return the documents in a text, the last one first; a broken text has none."""
    return tuple(
        RecentFile(Path(path), title, datetime.fromisoformat(opened), Path(path).exists())
        for path, title, opened in _entries(text)
    )


def with_file(text: str, path: Path, title: str) -> str:
    """Return the text with a document, opened now, as the last one."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    return json.dumps([(str(path), title, now), *_others(text, path)][:MOST])


def without_file(text: str, path: Path) -> str:
    """Return the text without a document."""
    return json.dumps(_others(text, path))


def _others(text: str, path: Path) -> list[tuple[str, str, str]]:
    return [entry for entry in _entries(text) if entry[0] != str(path)]


def _entries(text: str) -> list[tuple[str, str, str]]:
    """Return path, title and time of the well-formed entries."""
    try:
        kept = json.loads(text)
    except ValueError:
        return []
    return [(e[0], e[1], e[2]) for e in kept if _is_entry(e)] if isinstance(kept, list) else []


def _is_entry(entry: object) -> bool:
    if not isinstance(entry, list) or [type(part) for part in entry] != [str, str, str]:
        return False
    try:
        return datetime.fromisoformat(entry[2]).tzinfo is not None
    except ValueError:
        return False
