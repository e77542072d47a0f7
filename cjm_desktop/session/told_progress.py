"""How far an export is, on its way from its process to the window, as a line of JSON."""

import json

from cjm_desktop.base.progress import Progress


def told_progress(progress: Progress) -> str:
    """Return how far work is as one line."""
    return json.dumps(progress._asdict())


def retold_progress(line: str) -> Progress | None:
    """Return how far work is; None when a line does not tell."""
    try:
        progress = Progress(**json.loads(line))
    except (ValueError, TypeError):
        return None
    return progress
