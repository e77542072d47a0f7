"""The command ``gain``, as a process without any window library."""

import json
from pathlib import Path

import pytest
from command_line import EXAMPLE, FIVE_PHASES, assert_refused, run

from cjm_desktop.model.method import Method
from cjm_desktop.storage.files import load_project, save_project


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """The example as it is, without the journey as it is to be."""
    project = load_project(EXAMPLE)
    path = tmp_path / "now.cjm"
    save_project(path, project.replace(journeys=project.journeys[:1]))
    return path


MATTERS = "Matters to customers"
JOURNEY = "Van droomhuis tot jaaroverzicht"

# By hand from the scores of the example (relevance, presence): Dromen 40 10, both guesses;
# Oriënteren 85 35; Kiezen 90 75; Aanvragen 95 55; Overdragen 70 80; Wonen 60 25, its presence a
# guess; Vooruitkijken 85 15.
BY_GAP = [
    ("Vooruitkijken", 70, False),
    ("Oriënteren", 50, False),
    ("Aanvragen", 40, False),
    ("Wonen", 35, True),
    ("Dromen", 30, True),
    ("Kiezen", 15, False),
    ("Overdragen", -10, False),
]
# (100 - presence) * relevance / 100: 85 * 85, 65 * 85, 75 * 60, 45 * 95, 90 * 40, 25 * 90, 20 * 70
BY_ROOM = [
    ("Vooruitkijken", 72.25, False),
    ("Oriënteren", 55.25, False),
    ("Wonen", 45, True),
    ("Aanvragen", 42.75, False),
    ("Dromen", 36, True),
    ("Kiezen", 22.5, False),
    ("Overdragen", 14, False),
]


@pytest.mark.parametrize(
    ("words", "reading", "expected"),
    [((), "gap", BY_GAP), (("--reading", "room"), "room", BY_ROOM)],
)
def test_phases_as_data(
    example: Path, words: tuple[str, ...], reading: str, expected: list[tuple[str, float, bool]]
) -> None:
    done = run("gain", example, "--json", *words)
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert [(t["phase"], t["gain"], t["guessed"]) for t in told] == expected
    assert list(told[0])[:7] == [
        *("journey", "phase", "relevance", "presence", "gain", "guessed", "reading")
    ]
    assert {t["reading"] for t in told} == {reading}
    assert {t["journey"] for t in told} == {JOURNEY}
    first = told[0]
    assert (first["relevance"], first["presence"]) == (85, 15)
    assert first["sentence"] == "Belangrijk voor klanten, en wij zijn er nauwelijks."


def test_a_table_for_people(example: Path) -> None:
    done = run("gain", example, "--lang", "en")
    lines = done.stdout.splitlines()
    assert lines[0] == "Relevance − presence"
    assert lines[3:6] == [
        "   Phase          Relevance  Presence  Gain  What it says",
        f"1  Vooruitkijken         85        15    70  {MATTERS}, and we are hardly there.",
        f"2  Oriënteren            85        35    50  {MATTERS}, and we are there only in part.",
    ]
    assert lines[8] == (
        "5  Dromen              ≈ 40      ≈ 10  ≈ 30  "
        "Matters somewhat to customers, and we are hardly there. Both numbers are guesses."
    )


def test_a_map_keeps_its_reading(example: Path, tmp_path: Path) -> None:
    path = tmp_path / "own.cjm"
    method = Method(reading="own", relevance_weight=3, absence_weight=1)
    save_project(path, load_project(example).replace(method=method))
    told = json.loads(run("gain", path, "--json").stdout)
    # (3 * 95 + 45) / 4 and (3 * 85 + 85) / 4, (3 * 90 + 25) / 4, (3 * 85 + 65) / 4
    assert [(t["phase"], t["gain"]) for t in told[:4]] == [
        ("Vooruitkijken", 85),
        ("Aanvragen", 82.5),
        ("Oriënteren", 80),
        ("Kiezen", 73.75),
    ]
    assert "Relevantie telt 3 keer mee, afwezigheid 1 keer." in run("gain", path).stdout
    asked = json.loads(run("gain", path, "--json", "--reading", "gap").stdout)
    assert asked[0]["gain"] == 70


def test_a_new_map_has_no_scores(tmp_path: Path) -> None:
    path = tmp_path / "new.cjm"
    run("new", path, *FIVE_PHASES, "--title", "House")
    assert json.loads(run("gain", path, "--json").stdout) == []
    lines = run("gain", path).stdout.splitlines()
    assert lines[3:6] == ["No phase has both scores yet.", "", "Not scored yet"]
    assert len(lines) == 6 + 5


def test_errors_and_wrong_use(tmp_path: Path) -> None:
    assert_refused(run("gain", tmp_path / "nope.cjm"), "nope.cjm")
    for words in (["gain"], ["gain", EXAMPLE, "--reading", "x"], ["gain", EXAMPLE, "--lang", "fr"]):
        assert run(*words).returncode == 2


def test_help() -> None:
    assert run("gain", "--help").stdout.startswith("usage: cjm-desktop gain ")
    assert "gain" in run("--help").stdout
