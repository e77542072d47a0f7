"""Reading a project from the bytes of its file."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.storage.envelope import BYTE_ORDER_MARK, FORMAT, SIZE_LIMIT, Envelope
from cjm_desktop.storage.errors import TooLargeError
from cjm_desktop.storage.integrity import is_finite, members_if_sound, nested_members
from cjm_desktop.storage.migrations import STEPS, Step
from cjm_desktop.storage.phase_order import in_phase_order
from cjm_desktop.storage.repeats import is_unambiguous


class Contents(NamedTuple):
    """What a file holds."""

    project: Project
    beside: dict[str, Any]  # unknown fields of the envelope, for the writer to keep


def read_project(data: bytes, steps: Sequence[Step] = STEPS) -> Project:
    """Return the project in the bytes of a file; raises ContentError."""
    return read_contents(data, steps).project


def read_contents(data: bytes, steps: Sequence[Step] = STEPS) -> Contents:
    """Return all that the bytes of a file hold; raises ContentError.

    ``steps`` lead from older versions to the newest; the caller may give others in a test.
    """
    if len(data) > SIZE_LIMIT:
        raise TooLargeError(len(data), SIZE_LIMIT)
    data = data.removeprefix(BYTE_ORDER_MARK)
    with _collector_at_rest():
        envelope = _fast_read(data, 1 + len(steps)) or _careful_read(data, steps)
        return Contents(in_phase_order(envelope.project), envelope.beside)


def _fast_read(data: bytes, version: int) -> Envelope | None:
    """Return a sound file of the newest version, None for anything else."""
    try:
        envelope = Envelope.model_validate_json(data)
    except ValidationError:
        return None
    if envelope.format != FORMAT or envelope.version != version or not is_finite(envelope.beside):
        return None
    members = members_if_sound(envelope.project)
    if members is None:
        return None
    members += len(Envelope.model_fields) + nested_members(envelope.beside)
    return envelope if is_unambiguous(data, members) else None


def _careful_read(data: bytes, steps: Sequence[Step]) -> Envelope:
    # Most files are sound and new; who opens one does not wait for what explains the others.
    from cjm_desktop.storage.careful_reading import read_carefully

    return read_carefully(data, steps)


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Keep the garbage collector from walking again and again over what is being loaded."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
