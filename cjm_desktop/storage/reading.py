"""Reading a project from the bytes of its file."""

import gc
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from pydantic import ValidationError

from cjm_desktop.model.document import Project
from cjm_desktop.storage.envelope import BYTE_ORDER_MARK, FORMAT, SIZE_LIMIT, Envelope
from cjm_desktop.storage.errors import (
    Expected,
    MissingFieldError,
    NewerVersionError,
    NotAMapError,
    TooLargeError,
    WrongValueError,
)
from cjm_desktop.storage.explaining import Explainer, found
from cjm_desktop.storage.faults import find_fault
from cjm_desktop.storage.integrity import is_finite, is_sound
from cjm_desktop.storage.lines import line_of
from cjm_desktop.storage.migrations import STEPS, Step, migrate
from cjm_desktop.storage.phase_order import in_phase_order
from cjm_desktop.storage.syntax import decode, parse


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
    fits = envelope.format == FORMAT and envelope.version == version
    sound = fits and is_finite(envelope.beside) and is_sound(envelope.project)
    return envelope if sound else None


def _careful_read(data: bytes, steps: Sequence[Step]) -> Envelope:
    """Return an older file in the newest version, or raise what is wrong with it."""
    text = decode(data)
    plain = parse(text)
    version = _version(plain, text, 1 + len(steps))
    explainer = Explainer(plain, text)
    if version <= len(steps):
        plain = migrate(plain, steps)
        explainer = Explainer(plain, None)
        data = json.dumps(plain).encode()
    try:
        envelope = Envelope.model_validate_json(data)
    except ValidationError as error:
        raise explainer.of_validation(error) from None
    fault = find_fault(envelope.project)
    if fault:
        raise explainer.of_fault(fault)
    return envelope


def _version(plain: Any, text: str, newest: int) -> int:
    """Return the version of a file, from 1 to the newest known; raises ContentError."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise NotAMapError
    if "version" not in plain:
        raise MissingFieldError((), "version", line_of(text, ()))
    version = plain["version"]
    if type(version) is not int or version < 1:  # True is an int too
        wanted = Expected("whole number", low=1)
        line = line_of(text, ("version",))
        raise WrongValueError((), "version", None, wanted, found(version), line)
    if version > newest:
        raise NewerVersionError(version, newest)
    return version


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
