"""The commands that list actions and touchpoints, each as a process without any window library."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from icalendar import Calendar
from small_lists import small_project

from cjm_desktop import cli
from cjm_desktop.base.ids import JourneyId, ProjectId
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.storage.files import save_project

ROOT = Path(__file__).resolve().parents[1]
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from cjm_desktop.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


def run(*words: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", WITHOUT_QT, *map(str, words)]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


@pytest.fixture
def bakery(tmp_path: Path) -> Path:
    path = tmp_path / "bakery.cjm"
    save_project(path, small_project())
    return path


def test_actions_are_read_in_columns_under_their_phases(bakery: Path) -> None:
    done = run("actions", bakery, "--date", "2026-11-22")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == (
        "Nu › 1 Ruiken\n"
        "  [ ] Deur open                  Sam\n"
        "\n"
        "Nu › 2 Kopen\n"
        "  [-] Vooraf bestellen  Website  sam@bakker.example  2026-10-01  te laat\n"
        "  [x] Pinautomaat                                    2026-10-01  klaar\n"
        "\n"
        "Straks › 1 Thuis\n"
        "  [ ] Bezorgen\n"
    )


def test_touchpoints_are_read_in_columns(bakery: Path) -> None:
    done = run("touchpoints", bakery, "--lang", "en")
    assert done.returncode == 0
    assert done.stdout.decode() == (
        "1 Ruiken\n"
        "  Etalage           Winkel  physical        Sam  goal achieved: partly\n"
        "  Tip van de buren          through others\n"
    )


def test_only_open_actions_of_one_journey(bakery: Path) -> None:
    asked = ("--journey", "nu", "--open", "--format", "json", "--date", "2026-09-30")
    done = run("actions", bakery, *asked)
    said = json.loads(done.stdout)
    assert [action["id"] for action in said] == ["smell", "order"]
    assert not said[1]["late"]  # not yet on that day


@pytest.mark.parametrize("name", ["Straks", " straks ", "2"])
def test_a_journey_goes_by_name_title_or_number(bakery: Path, name: str) -> None:
    done = run("actions", bakery, "--format", "json", "--journey", name)
    assert [action["id"] for action in json.loads(done.stdout)] == ["last"]


def test_every_format_goes_to_a_file(bakery: Path, tmp_path: Path) -> None:
    for name, extra in (
        ("a.csv", ()),
        ("a.xlsx", ()),
        ("a.md", ()),
        ("a.ics", ()),
        ("a.json", ()),
        ("jira.csv", ("--format", "jira")),
        ("asana.csv", ("--format", "asana")),
        ("planner.csv", ("--format", "planner")),
        ("trello.txt", ("--format", "trello")),
    ):
        done = run("actions", bakery, "--output", tmp_path / name, *extra)
        assert (done.returncode, done.stdout) == (0, b""), done.stderr
    dutch = (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    assert next(csv.reader(io.StringIO(dutch), delimiter=";"))[3] == "Actie"
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").active["D2"].value == "Deur open"
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# Acties: Bakkerij\n")
    assert len(Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VTODO")) == 4
    assert len(json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))) == 4
    assert (tmp_path / "jira.csv").read_text(encoding="utf-8").startswith("Summary,Issue Type,")
    assert (tmp_path / "trello.txt").read_text(encoding="utf-8").startswith("::Deur open\n")


def test_the_language_is_that_of_the_map_unless_another_is_asked_for(bakery: Path) -> None:
    assert run("actions", bakery, "--format", "csv").stdout.startswith(b"\xef\xbb\xbfKlantreis;")
    english = run("actions", bakery, "--format", "csv", "--lang", "en")
    assert english.stdout.startswith(b"\xef\xbb\xbfJourney,")
    assert english.stdout.count(b"\r\n") == 5


def test_limits_of_other_programs_are_notes(bakery: Path) -> None:
    done = run("actions", bakery, "--format", "jira")
    assert done.returncode == 0
    assert done.stderr.decode().splitlines() == [
        "note: Jira asks how dates are written: yyyy-MM-dd",
        "note: 2 actions under way or done will be open there; the description says so",
        "note: one action whose owner has no e-mail address will be assigned to nobody",
    ]


def test_a_workbook_goes_into_a_pipe_and_not_onto_a_terminal(bakery: Path) -> None:
    assert run("actions", bakery, "--format", "xlsx").stdout.startswith(b"PK")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", WITHOUT_QT, "actions", str(bakery), "--format", "xlsx"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, env=environment, stdout=theirs, stderr=subprocess.PIPE, check=False
    )
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 1
    assert done.stderr == (
        b"error: a workbook is nothing to read in a terminal; give it a name with --output\n"
    )


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("--journey", "Morgen"), 'has no journey "Morgen"; it has "Nu", "Straks"'),
        (("--journey", "3"), 'has no journey "3"'),
        (("--journey", ""), 'has no journey ""'),
        (("--output", "list.doc"), "list.doc: say which --format it is"),
        (("--output", "gone/list.csv"), 'The folder "gone" does not exist'),
    ],
)
def test_what_cannot_be_is_an_error_and_nothing_is_written(
    bakery: Path, words: tuple[str, ...], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bakery.parent)
    done = run("actions", "bakery.cjm", *words)
    assert (done.returncode, done.stdout) == (1, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("error: ")
    assert reason in line
    assert [path.name for path in bakery.parent.glob("*.*")] == ["bakery.cjm"]


def test_the_map_itself_is_never_written_over(bakery: Path) -> None:
    before = bakery.read_bytes()
    done = run("touchpoints", bakery, "--format", "md", "--output", bakery)
    assert done.returncode == 1
    assert b"is the map itself; choose another name" in done.stderr
    assert bakery.read_bytes() == before


@pytest.mark.parametrize("listed", ["actions", "touchpoints"])
def test_json_is_asked_for_as_of_gain_and_review(bakery: Path, listed: str) -> None:
    assert run(listed, bakery, "--json").stdout == run(listed, bakery, "--format", "json").stdout


def test_a_format_that_is_not_for_touchpoints_is_wrong_use(bakery: Path) -> None:
    assert run("touchpoints", bakery, "--format", "ics").returncode == 2
    assert run("touchpoints", bakery, "--open").returncode == 2


def test_a_map_without_actions_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.cjm"
    blank = Journey(id=JourneyId("j"))
    save_project(path, Project(id=ProjectId("p"), language="nl", journeys=(blank,)))
    assert cli.run(["actions", str(path)]) == 0
    assert cli.run(["touchpoints", str(path)]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert out == (
        "Nog geen acties. Begin bij de kans met de meeste winst.\nNog geen touchpoints.\n"
    )
