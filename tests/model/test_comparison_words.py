"""Differences in words, in both languages."""

import pytest

from cjm_desktop.base.ids import JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.model.comparison import (
    Comparison,
    Difference,
    PhasePair,
    Place,
    RowPair,
    Turn,
)
from cjm_desktop.model.comparison_words import figure, name_of, signed, summary, told
from cjm_desktop.model.document import Journey, Phase, Project, Row
from cjm_desktop.model.words import Language

FIRST = Phase(id=PhaseId("a"), name="Dromen")
OTHER = Phase(id=PhaseId("b"), name="Kiezen")
ROW = Row(id=RowId("r"), name="Touchpoints")
LATER_ROW = Row(id=RowId("s"), name="Touchpoints")
NOW, LATER = Journey(id=JourneyId("now")), Journey(id=JourneyId("later"))
HERE, THERE = Place(RowId("r"), PhaseId("a"), "1"), Place(RowId("s"), PhaseId("b"), "2")


def comparison(*differences: Difference) -> Comparison:
    phases = (PhasePair(FIRST.id, FIRST, FIRST), PhasePair(OTHER.id, OTHER, OTHER))
    whole = Journey(id=JourneyId("both"), phases=(FIRST, OTHER), rows=(ROW, LATER_ROW))
    pairs = (RowPair(ROW, LATER_ROW),)
    return Comparison(NOW, LATER, whole, phases, pairs, frozenset(), differences)


def said(difference: Difference, language: Language = "nl") -> str:
    return told(difference, comparison(difference), language).sentence()


def test_a_card_that_moved_and_got_another_channel() -> None:
    moved = Difference(
        "moved",
        "card",
        OTHER.id,
        "Bellen",
        first=HERE,
        second=THERE,
        origin=FIRST.id,
        turns=(Turn("channel", "Telefoon", "Chat"), Turn("medium", "physical", "digital")),
    )
    assert said(moved) == (
        "Verplaatst: Bellen · Touchpoints · uit Dromen · Kanaal: Telefoon → Chat · "
        "Vorm: fysiek → digitaal"
    )
    assert said(moved, "en") == (
        "Moved: Bellen · Touchpoints · from Dromen · Channel: Telefoon → Chat · "
        "Form: physical → digital"
    )


def test_what_was_empty_and_what_is_no_matter_of_words() -> None:
    changed = Difference(
        "changed",
        "action",
        FIRST.id,
        "Rekenhulp",
        first=HERE,
        second=THERE,
        turns=(Turn("owner", "", "Noor"), Turn("impact"), Turn("effort")),
    )
    assert said(changed) == (
        "Gewijzigd: Rekenhulp · Touchpoints · Eigenaar: geen → Noor · ander: effect, moeite"
    )


def test_a_name_of_ones_own_is_no_word_of_ours() -> None:
    owner = Difference("changed", "action", FIRST.id, "X", turns=(Turn("owner", "done", "open"),))
    assert said(owner) == "Gewijzigd: X · Eigenaar: done → open"


@pytest.mark.parametrize(
    ("change", "entries", "expected"),
    [
        ("added", 0, "Nieuwe fase: Dromen"),
        ("added", 1, "Nieuwe fase: Dromen · 1 kaart"),
        ("removed", 3, "Fase vervallen: Dromen · 3 kaarten"),
        ("moved", 0, "Fase verplaatst: Dromen"),
    ],
)
def test_phases(change: str, entries: int, expected: str) -> None:
    difference = Difference(change, "phase", FIRST.id, "Dromen", entries=entries)  # type: ignore[arg-type] # as named
    assert said(difference) == expected


def test_a_phase_with_another_name() -> None:
    turns = (Turn("name"), Turn("applies"))
    renamed = Difference("changed", "phase", FIRST.id, "Kiezen", "Dromen", "Kiezen", turns=turns)
    assert said(renamed) == (
        "Fase gewijzigd: Kiezen · was: Dromen · ander: wel of niet van toepassing"
    )


def test_numbers_with_their_rise() -> None:
    rise = Difference("raised", "emotional", FIRST.id, "Beleving", -0.5, 1.25, HERE, THERE)
    # 1.25 - -0.5 = 1.75
    assert said(rise) == "Hoger: Gevoel −0,5 → 1,25 · +1,75 · Touchpoints"
    new = Difference("added", "presence", FIRST.id, "Scores", None, 40, HERE, THERE)
    assert said(new, "en") == "New: Presence 40 · Touchpoints"


def test_nameless_things_have_a_name() -> None:
    assert said(Difference("removed", "card", FIRST.id, "  ")) == "Vervallen: Lege kaart"
    assert said(Difference("added", "row", None, "")) == "Nieuwe rij: Naamloze rij"


def test_figures() -> None:
    assert [figure(each, ",") for each in (1250000, -0.004, 0.5, 70.0)] == [
        *("1250000", "0", "0,5", "70"),
    ]
    assert [signed(each, ".") for each in (25, -10, 0.5)] == ["+25", "−10", "+0.5"]


def test_how_much_differs() -> None:
    gone = Difference("removed", "card", FIRST.id, "X")
    new = Difference("added", "card", FIRST.id, "Y")
    assert summary(comparison(), "nl") == "Geen verschillen"
    assert summary(comparison(gone), "nl") == "1 verschil: 1 vervallen"
    assert summary(comparison(gone, new, gone), "en") == "3 differences: 1 new, 2 gone"


def test_journeys_are_called_by_name_title_or_place() -> None:
    named = NOW.replace(name="Nu", title="Titel")
    titled = LATER.replace(title="Lange  titel")
    bare = Journey(id=JourneyId("x"))
    project = Project(id=ProjectId("p"), journeys=(named, titled, bare))
    names = [name_of(project, each, "nl") for each in project.journeys]
    assert names == ["Nu", "Lange titel", "Klantreis 3"]
