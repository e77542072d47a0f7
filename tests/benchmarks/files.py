"""Opening a file against the bare validation of its bytes."""

from collections.abc import Iterator

from pydantic import BaseModel

from cjm_desktop.model.document import Project
from cjm_desktop.storage.format import ProjectWriter, read_project
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, ratio


class _Envelope(BaseModel):
    format: str
    version: int
    project: Project


def results() -> Iterator[Result]:
    """Measure opening 20,000 cards."""
    data = ProjectWriter().write(generated_project(20_000, seed=1))
    value = ratio(lambda: read_project(data), lambda: _Envelope.model_validate_json(data))
    yield Result("open 20,000 cards ÷ bare model_validate_json", value, "×", 2)
