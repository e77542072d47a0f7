"""The command ``review``, as a process without any window library."""

import json
from pathlib import Path

from command_line import EXAMPLE, FIVE_PHASES, assert_refused, run

from cjm_desktop.edits.waivers import waive
from cjm_desktop.storage.files import load_project, save_project

# By hand from the example: two moments without a goal, of which t-leave is set aside; Dromen with
# two guesses, Wonen with one; Vooruitkijken, where the gap is largest (85 - 15), with two guessed
# cards; on 22 November one action is late (1 November) and those of 9 and 20 November are done.
# Nothing of the journey as it is to be.
EXPECTED = [
    ("moment-without-goal", "Overdragen", "Touchpoints", "t-deed"),
    ("score-without-evidence", "Dromen", "Relevantie en aanwezigheid", "dream"),
    ("score-without-evidence", "Wonen", "Relevantie en aanwezigheid", "live"),
    ("guess-at-gain", "Vooruitkijken", "", "ahead"),
    ("overdue", "Vooruitkijken", "Acties", "do-67"),
]

AIMLESS = "Dit moment van de waarheid heeft nog geen doel."
GUESSED = "Relevantie en aanwezigheid zijn hier een vermoeden zonder bron."


def test_questions_as_data() -> None:
    done = run("review", EXAMPLE, "--json", "--date", "2026-11-22")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert [(t["rule"], t["phase"], t["row"], t["id"]) for t in told] == EXPECTED
    assert told[0] == {
        "rule": "moment-without-goal",
        "journey": "Van droomhuis tot jaaroverzicht",
        "phase": "Overdragen",
        "row": "Touchpoints",
        "about": "Akte bij de notaris",
        "id": "t-deed",
        "question": AIMLESS,
        "hint": "Wat moet dit contact bereiken?",
    }
    english = run("review", EXAMPLE, "--json", "--lang", "en", "--date", "2026-11-22")
    assert json.loads(english.stdout)[0]["question"] == "This moment of truth has no goal yet."


def test_questions_in_lines_under_their_journey() -> None:
    done = run("review", EXAMPLE, "--date", "2026-11-01")  # the last day on which none is late
    assert done.stdout.splitlines() == [
        "Van droomhuis tot jaaroverzicht",
        f"  Overdragen · Touchpoints · Akte bij de notaris: {AIMLESS}",
        f"  Dromen · Relevantie en aanwezigheid: {GUESSED}",
        "  Wonen · Relevantie en aanwezigheid: Deze aanwezigheid is een vermoeden zonder bron.",
        "  Vooruitkijken: Hier is het meest te winnen, maar 2 kaarten zijn een vermoeden.",
    ]


def test_a_new_map_is_asked_about_its_empty_phases(tmp_path: Path) -> None:
    path = tmp_path / "new.cjm"
    run("new", path, *FIVE_PHASES, "--title", "House")
    told = json.loads(run("review", path, "--json").stdout)
    assert [t["rule"] for t in told] == ["empty-phase"] * 5
    project = waive(load_project(path), "empty-phase")
    save_project(path, project)
    assert json.loads(run("review", path, "--json").stdout) == []
    assert run("review", path, "--lang", "nl").stdout == "Geen vragen.\n"


def test_errors_and_wrong_use(tmp_path: Path) -> None:
    assert_refused(run("review", tmp_path / "nope.cjm"), "nope.cjm")
    for words in (
        ["review"],
        ["review", EXAMPLE, "--lang", "fr"],
        ["review", EXAMPLE, "--date", "x"],
    ):
        assert run(*words).returncode == 2


def test_help() -> None:
    assert run("review", "--help").stdout.startswith("usage: cjm-desktop review ")
    assert "review" in run("--help").stdout
