"""Changing how the work on a project goes: how its gain is read."""

from typing import Any

from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Project
from cjm_desktop.model.method import Method


def change_method(project: Project, **changes: Any) -> Project:
    """Change fields of a project's method; one in which nothing is said is left out of the file.

    Raises EditError when a value is not right.
    """
    before = project.method or Method()
    after = changed(before, changes)
    if after is before:
        return project
    return project.replace(method=None if after == Method() else after)
