"""Changing how the work on a project goes."""

import pytest
from sample import sample_project

from cjm_desktop.edits.errors import EditError
from cjm_desktop.edits.method import change_method
from cjm_desktop.model.method import Method


def test_what_is_as_usual_is_not_kept() -> None:
    before = sample_project().replace(method=None)
    after = change_method(before, reading="room")
    assert after.method == Method(reading="room")
    assert change_method(after, reading="room") is after
    assert change_method(after, reading="gap") == before
    assert change_method(before, reading="gap") is before


def test_weights_are_from_0_to_10() -> None:
    project = sample_project()
    assert change_method(project, relevance_weight=10).method == Method(relevance_weight=10)
    for weight in (-1, 11):
        with pytest.raises(EditError):
            change_method(project, relevance_weight=weight)
