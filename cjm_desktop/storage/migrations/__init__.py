"""Bringing files of older versions up to the newest, one small step a version.

Each step has a file of its own in this folder, ``v1_to_v2.py`` and so on, with one pure function on
plain dicts. A step never imports the model, which will go on changing when the step may not.
"""

from collections.abc import Callable, Sequence
from typing import Any

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.storage.errors import FailedMigrationError

Plain = dict[str, Any]


class Step(NamedTuple):
    """The way from one version of the file to the next."""

    before: int  # the version that the step understands; it leaves the one after it
    name: str  # what changes, in a few words
    change: Callable[[Plain], Plain]  # the whole file in, the whole file out


STEPS: tuple[Step, ...] = ()
"""All steps in order; version 1 is the first version, so there are none yet."""


def check_order(steps: Sequence[Step]) -> None:
    """Raise ValueError when steps do not lead from version 1 upwards without gaps."""
    for number, step in enumerate(steps, start=1):
        if step.before != number:
            raise ValueError(
                f"step {number}, {step.name!r}, should begin at version {number}, not {step.before}"
            )


def migrate(plain: Plain, steps: Sequence[Step]) -> Plain:
    """Return the content of a file in the version that the last step leaves.

    Raises FailedMigrationError when a step does not find what every file of its version has.
    """
    check_order(steps)
    found = plain["version"]
    for step in steps[found - 1 :]:
        try:
            changed = step.change(plain)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise FailedMigrationError(found, step.name) from error
        plain = {**changed, "version": step.before + 1}
    return plain
