"""What the command says of a file that it wrote."""

import pytest

from cjm_desktop.cli_export.notes import notes_on
from cjm_desktop.layout.legibility import legibility
from cjm_desktop.session.exporting import Written
from cjm_desktop.session.templates import example_project


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (20_000_000, []),
        (34_400_000, ["the file has 34 MB, much for mail"]),
    ],
)
def test_a_large_file_is_noted(size: int, said: list[str]) -> None:
    written = Written(legibility(2.0), 1189.0, (), size=size)
    project = example_project("en").replace(images=())
    assert notes_on(written, project, 0) == said
