"""The command ``compare``, as a process without any window library."""

import json
from pathlib import Path

import pikepdf
import pytest
from command_line import assert_refused, run
from printed_lines import printed_lines

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row, Score
from cjm_desktop.storage.files import save_project


def journey(id_: str, name: str, cards: tuple[str, ...], presence: int) -> Journey:
    """Return a journey of two phases: cards in the first, a score in the second."""
    first, second = PhaseId(f"{id_}a"), PhaseId(f"{id_}b")
    made = tuple(Card(id=CardId(f"{id_}{n}"), text=text) for n, text in enumerate(cards))
    return Journey(
        id=JourneyId(id_),
        name=name,
        title=f"De reis {name.lower()}",
        state="future" if id_ == "later" else "current",
        phases=(Phase(id=first, name="Dromen"), Phase(id=second, name="Kiezen")),
        rows=(
            Row(id=RowId(f"{id_}w"), name="Wat", cells=(Cell(phase=first, cards=made),)),
            Row(
                id=RowId(f"{id_}s"),
                kind="score",
                name="Scores",
                cells=(Cell(phase=second, presence=Score(value=presence)),),
            ),
        ),
    )


NOW = journey("now", "Nu", ("Bellen met de bank", "Folder lezen"), 20)
LATER = journey("later", "Straks", ("Chatten met de bank", "Rekenen in de app"), 45)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A map of how it is and how it should be; the latter is the first tab."""
    path = tmp_path / "kaart.cjm"
    save_project(path, Project(id=ProjectId("p"), language="nl", journeys=(LATER, NOW)))
    return path


def test_a_list_by_phase_for_people(file: Path) -> None:
    done = run("compare", file)
    assert (done.returncode, done.stderr) == (0, "")
    # "met de bank" is 3 of 4 words of both: a new wording. 45 - 20 = 25.
    assert done.stdout.splitlines() == [
        "A  Nu",
        "B  Straks",
        "4 verschillen: 1 nieuw, 1 vervallen, 1 gewijzigd, 1 hoger",
        "",
        "Dromen",
        "  − Vervallen: Folder lezen · Wat",
        "  ≠ Gewijzigd: Chatten met de bank · Wat · was: Bellen met de bank",
        "  + Nieuw: Rekenen in de app · Wat",
        "",
        "Kiezen",
        "  ▲ Hoger: Aanwezigheid 20 → 45 · +25 · Scores",
    ]


def test_the_order_that_is_asked_for_in_another_language(file: Path) -> None:
    done = run("compare", file, "straks", "2", "--lang", "en")
    lines = done.stdout.splitlines()
    assert lines[:3] == [
        "A  Straks",
        "B  Nu",
        "4 differences: 1 new, 1 gone, 1 changed, 1 lower",
    ]
    assert lines[-1] == "  ▼ Lower: Presence 45 → 20 · −25 · Scores"


def test_differences_as_data(file: Path) -> None:
    done = run("compare", file, "De reis nu", "Straks", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["first"] == {"id": "now", "name": "Nu"}
    assert told["second"] == {"id": "later", "name": "Straks"}
    found = [(d["change"], d["subject"], d["phase"]) for d in told["differences"]]
    assert found == [
        ("removed", "card", "Dromen"),
        ("changed", "card", "Dromen"),
        ("added", "card", "Dromen"),
        ("raised", "presence", "Kiezen"),
    ]
    gone, changed, new, raised = told["differences"]
    assert gone["first"] == {"row": "noww", "phase": "nowa", "card": "now1"}
    assert gone["second"] is None
    assert (changed["before"], changed["after"]) == ("Bellen met de bank", "Chatten met de bank")
    assert new["second"] == {"row": "laterw", "phase": "latera", "card": "later1"}
    assert (raised["before"], raised["after"]) == (20, 45)
    assert raised["sentence"] == "Hoger: Aanwezigheid 20 → 45 · +25 · Scores"


def test_another_file(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "van hen.cjm"
    save_project(other, Project(id=ProjectId("q"), language="nl", journeys=(NOW,)))
    done = run("compare", file, other)
    lines = done.stdout.splitlines()
    assert lines[:2] == ["A  Straks", "B  van hen: Nu"]
    assert len(lines) == 11
    same = run("compare", other, other)
    assert same.stdout.splitlines()[2:] == ["Geen verschillen"]


def test_a_page_on_the_smallest_paper_on_which_it_can_be_read(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "vergelijking.pdf"
    done = run("compare", file, out, "--date", "2026-11-22")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with pikepdf.open(out) as pdf:
        (page,) = pdf.pages
        sides = sorted(round(float(side) / 72 * 25.4) for side in page.mediabox[2:])
    assert sides == [297, 420]  # A3
    words = "\n".join(printed_lines(out))
    for text in ("Nu", "Straks", "Folder lezen", "Rekenen in de app", "+25", "22 november 2026"):
        assert text in words
    again = tmp_path / "again.pdf"
    run("compare", file, again, "--date", "2026-11-22")
    assert again.read_bytes() == out.read_bytes()  # nothing is read off a clock


def test_paper_that_is_asked_for_and_too_small(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "klein.pdf"
    done = run("compare", file, out, "--paper", "60x50mm")
    assert done.returncode == 0
    assert done.stderr.startswith("note: card text is ")
    assert "larger paper makes it larger" in done.stderr


def test_a_roll(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "rol.pdf"
    assert run("compare", file, out, "--paper", "roll-914").returncode == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("Nu", "Nooit"), 'no journey "Nooit"; it has 1 Straks, 2 Nu'),
        (("Nu", "2"), "are the same journey"),
        (("Nu",), "is no file"),
        (("weg.cjm",), "weg.cjm"),
        (("1", "2", "weg/uit.pdf"), "weg"),
    ],
)
def test_what_cannot_be_compared_is_told_in_a_line(
    file: Path, words: tuple[str, ...], reason: str
) -> None:
    assert_refused(run("compare", file, *words), reason)


def test_one_journey_is_not_enough(tmp_path: Path) -> None:
    path = tmp_path / "een.cjm"
    save_project(path, Project(id=ProjectId("p"), journeys=(NOW,)))
    assert_refused(run("compare", path), "has one journey; say which two to compare")


def test_the_map_itself_is_not_written_over(file: Path, tmp_path: Path) -> None:
    named = tmp_path / "kaart.pdf"
    named.hardlink_to(file)
    assert_refused(run("compare", file, named), "is the map itself")


@pytest.mark.parametrize(
    "words", [("1", "2", "3"), ("1", "2", "--paper", "A3"), ("1", "2", "uit.pdf", "--json")]
)
def test_wrong_use(file: Path, words: tuple[str, ...]) -> None:
    done = run("compare", file, *words)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")
