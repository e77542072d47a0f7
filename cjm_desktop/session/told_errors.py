"""Errors on their way from one process of this program to another, as a line of JSON.

The process that exports speaks English and has no window; the window that started it makes its own
sentence, in its own language, of the same error.
"""

import json
from pathlib import Path
from typing import Any, Final

from cjm_desktop.base.errors import CjmError
from cjm_desktop.storage import errors

_BY_PATH: Final[dict[str, type[Any]]] = {
    kind.__name__: kind
    for kind in (
        errors.MissingFileError,
        errors.MissingFolderError,
        errors.UnwritableFolderError,
        errors.IsAFolderError,
        errors.NotAFileError,
        errors.DiskFullError,
    )
}


def told(error: CjmError) -> str:
    """Return an error as one line."""
    facts = {
        name: str(value)
        for name, value in vars(error).items()
        if name in ("path", "wanted", "reason")
    }
    return json.dumps({"kind": type(error).__name__, "sentence": str(error), **facts})


def retold(line: str) -> CjmError | None:
    """Return the error in a line; None when the line tells of none."""
    try:
        facts = json.loads(line)
        kind, sentence = facts["kind"], str(facts["sentence"])
    except (ValueError, LookupError, TypeError):
        return None
    path, wanted = Path(facts.get("path", "")), facts.get("wanted")
    if kind in _BY_PATH:
        found: CjmError = _BY_PATH[kind](path)
        return found
    if kind == errors.NoPermissionError.__name__:
        return errors.NoPermissionError(path, "read" if wanted == "read" else "write")
    if kind == errors.FileFailedError.__name__:
        reason = str(facts.get("reason", ""))
        return errors.FileFailedError(path, "read" if wanted == "read" else "write", reason)
    return CjmError(sentence)
