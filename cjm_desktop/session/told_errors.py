"""Errors on their way from one process of this program to another, as a line of JSON.

The process that exports speaks English and has no window; the window that started it makes its own
sentence, in its own language, of the same error.
"""

import json
from collections.abc import Callable
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
    kind = type(error).__name__
    facts: dict[str, Any] = {
        name: str(value)
        for name, value in vars(error).items()
        if name in ("path", "wanted", "reason")
    }
    if kind in _OF_PRINTING:
        facts |= {name: value for name, value in vars(error).items() if name in _PLAIN}
        facts["faults"] = [str(fault) for fault in vars(error).get("faults", ())]
    return json.dumps({"kind": kind, "sentence": str(error), **facts})


def retold(line: str) -> CjmError | None:
    """Return the error in a line; None when the line tells of none."""
    try:
        facts = json.loads(line)
        kind, sentence = facts["kind"], str(facts["sentence"])
    except (ValueError, LookupError, TypeError):
        return None
    if kind in _OF_PRINTING:
        return _OF_PRINTING[kind](facts)
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


# Of printing: imported when one of them is told, with what they know of papers and profiles.


def _does_not_fit(facts: Any) -> CjmError:
    from cjm_desktop.base.units import Paper
    from cjm_desktop.layout.paper_wish import DoesNotFitError

    paper = tuple(facts["paper"])
    needed = Paper(*facts["needed"])
    return DoesNotFitError(facts["type_points"], needed, paper, facts["largest"])


def _no_room(facts: Any) -> CjmError:
    from cjm_desktop.layout.paper_wish import NoRoomError

    return NoRoomError(facts["margin_mm"])


def _too_long(facts: Any) -> CjmError:
    from cjm_desktop.base.units import Paper
    from cjm_desktop.layout.paper_wish import TooLongError

    return TooLongError(Paper(*facts["needed"]))


def _too_narrow(facts: Any) -> CjmError:
    from cjm_desktop.base.units import Paper
    from cjm_desktop.layout.tiles.grid import TileWish, TooNarrowError

    paper, overlap, margin = facts["wish"]
    return TooNarrowError(TileWish(Paper(*paper), overlap, margin))


def _profile(facts: Any) -> CjmError:
    from cjm_desktop.render.pdf.press_profile import ProfileError

    return ProfileError(facts["name"], facts["fault"])


def _faulty(facts: Any) -> CjmError:
    from cjm_desktop.render.pdf.faults import Fault, FaultyFileError

    return FaultyFileError([Fault(rule) for rule in facts["faults"]])


_PLAIN: Final = frozenset(
    {"type_points", "needed", "paper", "largest", "margin_mm", "wish", "name", "fault"}
)
_OF_PRINTING: Final[dict[str, Callable[[Any], CjmError]]] = {
    "DoesNotFitError": _does_not_fit,
    "NoRoomError": _no_room,
    "TooLongError": _too_long,
    "TooNarrowError": _too_narrow,
    "ProfileError": _profile,
    "FaultyFileError": _faulty,
}
