"""Whatever a document holds, saving and loading it gives the same document and the same bytes."""

import json
from typing import Any

from hypothesis import given, settings
from random_projects import projects, unknown_fields

from cjm_desktop.model.document import Project
from cjm_desktop.storage.format import ProjectWriter, read_contents


@given(projects(), unknown_fields())
@settings(max_examples=100, deadline=None)
def test_any_document_survives(project: Project, beside: dict[str, Any]) -> None:
    data = ProjectWriter(beside).write(project)
    contents = read_contents(data)
    assert contents.project == project
    assert contents.beside == beside
    assert ProjectWriter(contents.beside).write(contents.project) == data


@given(projects())
@settings(max_examples=50, deadline=None)
def test_the_file_says_what_the_document_holds(project: Project) -> None:
    # pydantic's own JSON of the whole document is what the line by line writer must agree with.
    plain = json.loads(ProjectWriter().write(project))
    own = json.loads(project.model_dump_json(exclude_defaults=True))
    assert plain == {"format": "cjm", "version": 1, "project": own}


@given(projects())
@settings(max_examples=50, deadline=None)
def test_any_json_of_the_document_is_read(project: Project) -> None:
    spacious = {"project": project.model_dump(mode="json"), "version": 1, "format": "cjm"}
    text = json.dumps(spacious, indent="\t").replace("\n", "\r\n")
    assert read_contents(b"\xef\xbb\xbf" + text.encode()).project == project
