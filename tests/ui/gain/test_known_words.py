"""What is known of a phase, in words."""

from datetime import date

import pytest
from sample import CHOOSE, DREAM, sample_project

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Metric
from cjm_desktop.model.known import KnownRow, known_of
from cjm_desktop.ui.gain.known_words import KnownLine, lines_of_row

PROJECT = sample_project()
JOURNEY = PROJECT.journeys[0]
TODAY = date(2026, 4, 1)


def said(phase: PhaseId, row: str) -> list[KnownLine]:
    known = next(each for each in known_of(JOURNEY, phase) if each.row.id == row)
    return list(lines_of_row(PROJECT, known, TODAY))


@pytest.mark.parametrize(
    ("phase", "row", "expected"),
    [
        (
            DREAM,
            "touch",
            [
                ("Reads our site", "Website · 2 Web statistics", 4),
                ("Takes a folder", "", 1),
                ("Asks friends", "", 1),
            ],
        ),
        (CHOOSE, "words", [("“Why does it differ?”", "", 3)]),
        (CHOOSE, "scores", [("Relevance 85", "1 Twelve interviews", 4), ("Presence 35", "", 3)]),
        (DREAM, "feel", [("Feeling: content", "", 1), ("Feeling: neutral", "", 1)]),
        (
            CHOOSE,
            "todo",
            [
                ("Build a calculator", "Website · 1 May · open", 0),
                ("Rewrite the letter", "busy", 0),
            ],
        ),
        (DREAM, "numbers", [("1,200", "2 Web statistics", 0)]),
    ],
)
def test_lines_of_a_row(phase: PhaseId, row: str, expected: list[tuple[str, str, int]]) -> None:
    assert said(phase, row) == expected


def test_what_the_signs_on_a_card_say() -> None:
    project = change_entry(
        PROJECT, JOURNEY.id, "call", marker="barrier", moment="first", goal="Answer at once"
    )
    known = next(k for k in known_of(project.journeys[0], CHOOSE) if k.row.id == "touch")
    line = lines_of_row(project, known, TODAY)[0]
    assert line.detail == "barrier · moment of truth · Phone · goal: Answer at once"


@pytest.mark.parametrize(
    ("today", "detail"),
    [
        (date(2024, 4, 1), "Website · 1 May 2026 · open"),
        (date(2026, 5, 1), "Website · 1 May · open"),
        (date(2026, 5, 2), "Website · 1 May · late"),
    ],
)
def test_an_action_is_told_with_its_year_and_as_late_as_on_the_map(
    today: date, detail: str
) -> None:
    known = next(each for each in known_of(JOURNEY, CHOOSE) if each.row.id == "todo")
    assert lines_of_row(PROJECT, known, today)[0].detail == detail


def test_what_drops_off_after_a_phase_is_told() -> None:
    known = next(k for k in known_of(JOURNEY, DREAM) if k.row.id == "numbers")
    metric = Metric(value=38.0, unit="%", label="visits", period="2026", drop_off=62.0)
    with_metric = KnownRow(known.row, known.cell.replace(metric=metric), ())
    assert lines_of_row(PROJECT, with_metric, TODAY) == (
        KnownLine("38% visits", "2026 · 62% drop off after this"),
    )
