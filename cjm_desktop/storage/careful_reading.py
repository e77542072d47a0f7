"""Reading what is older, or not sound: migrating it, or finding out what is wrong and where."""

import json
from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError

from cjm_desktop.storage.envelope import FORMAT, Envelope
from cjm_desktop.storage.errors import (
    Expected,
    MissingFieldError,
    NewerVersionError,
    NotAMapError,
    WrongValueError,
)
from cjm_desktop.storage.explaining import Explainer, found
from cjm_desktop.storage.faults import find_fault
from cjm_desktop.storage.lines import line_of
from cjm_desktop.storage.migrations import Step, migrate
from cjm_desktop.storage.syntax import decode, find_repeat, parse


def read_carefully(data: bytes, steps: Sequence[Step]) -> Envelope:
    """Return an older file in the newest version, or raise what is wrong with it."""
    text = decode(data)
    plain = parse(text)
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise NotAMapError
    explainer = Explainer(plain, text)
    repeat = find_repeat(plain)
    if repeat:
        raise explainer.of_repeat(repeat)
    version = _version(plain, text, 1 + len(steps))
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


def _version(plain: dict[str, Any], text: str, newest: int) -> int:
    """Return the version of a file, from 1 to the newest known; raises ContentError."""
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
