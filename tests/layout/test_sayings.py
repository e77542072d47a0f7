"""Scores and what can be won, as who hears the sheet is told."""

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.sayings import said_of_scores
from cjm_desktop.model.document import Cell, Row, Score

ROW = Row(id=RowId("scores"), kind="score", role="relevance")


def _said(relevance: Score, presence: Score) -> str:
    return said_of_scores(
        ROW, Cell(phase=PhaseId("p"), relevance=relevance, presence=presence), "en"
    )


def test_a_difference_of_guesses_is_a_guess() -> None:
    known, guess = Score(value=40, evidence=4), Score(value=10, evidence=1)
    assert _said(known, guess) == "Relevance 40; Presence ≈ 10; Gain (the difference) ≈ 30"
    more = Score(value=90, evidence=1)
    assert _said(more, known) == "Relevance ≈ 90; Presence 40; Gain (the difference) ≈ 50"
    assert _said(Score(value=70, evidence=2), known).endswith("Gain (the difference) 30")
