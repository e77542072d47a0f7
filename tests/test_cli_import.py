"""The command ``import``, as a process without any window library."""

from pathlib import Path

import pytest
from command_line import FIVE_PHASES, assert_refused, run

from cjm_desktop.edits.inbox import inbox_of
from cjm_desktop.model.document import Project
from cjm_desktop.storage.files import load_project

# Two lines of Awareness (10 + 5 visits), one of Decision (4), one of no phase; three answers.
LINES = """Phase;Visits;What did you miss?
Awareness;10;Where are the photos of the garden?
Awareness;5;
Decision;4;I could not find the price anywhere
Checkout;7;It took me far too long
"""


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    path = tmp_path / "map.cjm"
    assert run("new", path, *FIVE_PHASES).returncode == 0
    return path


def table(folder: Path, text: str = LINES, encoding: str = "utf-8") -> Path:
    path = folder / "answers.csv"
    path.write_bytes(text.encode(encoding))
    return path


def visits(project: Project) -> dict[str, float]:
    """Return the numbers of the row of visits by the names of their phases."""
    (journey,) = project.journeys
    names = {phase.id: phase.name for phase in journey.phases}
    (row,) = [row for row in journey.rows if row.name == "Visits"]
    found = {names[cell.phase]: cell.metric for cell in row.cells}
    return {name: metric.value for name, metric in found.items() if metric and metric.value}


def test_numbers_and_answers_are_written_into_the_map(map_file: Path, tmp_path: Path) -> None:
    done = run("import", map_file, table(tmp_path))
    assert (done.returncode, done.stdout) == (
        0,
        f"{map_file}: 1 row of numbers in 2 phases, 3 answers in the inbox\n",
    )
    assert done.stderr == 'note: 1 line names no phase of this map: "Checkout"\n'
    project = load_project(map_file)
    assert visits(project) == {"Awareness": 15, "Decision": 4}
    assert [item.detail for item in inbox_of(project)] == ["Awareness", "Decision", "Checkout"]
    assert project.sources[-1].name.startswith("answers.csv, ")
    assert not list(tmp_path.glob(".~lock*"))


@pytest.mark.parametrize(
    ("separator", "encoding"),
    [(";", "cp1252"), ("\t", "utf-16"), (",", "utf-8-sig")],
    ids=["as Dutch Excel", "as Unicode text", "as web services"],
)
def test_how_a_file_is_written_is_found(
    map_file: Path, tmp_path: Path, separator: str, encoding: str
) -> None:
    text = LINES.replace(";", separator).replace("garden", "jardin d’été")
    assert run("import", map_file, table(tmp_path, text, encoding)).returncode == 0
    project = load_project(map_file)
    assert visits(project) == {"Awareness": 15, "Decision": 4}
    assert inbox_of(project)[0].text == "Where are the photos of the jardin d’été?"


def test_it_can_be_said_how_a_file_is_written(map_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.cjm"
    before = map_file.read_bytes()
    path = table(tmp_path, LINES.replace(";", "~").replace("far", "fár"), "cp850")
    words = ("--separator", "~", "--encoding", "cp850", "--source", "Poll", "--output", out)
    assert run("import", map_file, path, *words).returncode == 0
    assert map_file.read_bytes() == before
    project = load_project(out)
    assert inbox_of(project)[2].text == "It took me fár too long"
    assert project.sources[-1].name == "Poll"


def test_a_file_without_anything_of_use_changes_nothing(map_file: Path, tmp_path: Path) -> None:
    before = map_file.read_bytes()
    path = table(tmp_path, "Id;Phase\n1;Checkout\n2;Paying\n")
    assert_refused(run("import", map_file, path), "answers.csv", "nothing was written")
    assert_refused(run("import", map_file, table(tmp_path, "\ufeff")), "no lines")
    assert_refused(run("import", map_file, tmp_path / "gone.csv"), "gone.csv")
    assert_refused(run("import", map_file, path, "--journey", "Later"), "no journey")
    assert map_file.read_bytes() == before


def test_wrong_use(map_file: Path, tmp_path: Path) -> None:
    for words in (("--encoding", "base64"), ("--separator", "ab")):
        done = run("import", map_file, table(tmp_path), *words)
        assert (done.returncode, done.stdout) == (2, "")
