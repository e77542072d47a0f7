"""What hidden rows and collapsed phases keep from sight."""

import pytest
from small_maps import cards_row, make_card, make_phases, make_project

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.covers import Cover, cover_of
from cjm_desktop.model.document import Journey

ROW, OTHER = RowId("row"), RowId("other")


def journey(*collapsed: int, hidden: bool = False) -> Journey:
    """Return three phases and a row with a card over the first two and one in the first."""
    phases = [p.replace(collapsed=n in collapsed) for n, p in enumerate(make_phases(3))]
    row = cards_row({0: [make_card("wide", span=2), make_card("narrow")]}, hidden=hidden)
    return make_project(row, cards_row({}, id_="other"), phases=phases).journeys[0]


@pytest.mark.parametrize(
    ("collapsed", "entry", "expected"),
    [
        ((), "narrow", None),
        ((0,), "narrow", "phase"),
        ((0,), "wide", None),  # its second phase shows it
        ((0, 1), "wide", "phase"),
        ((1,), "narrow", None),
        ((0,), "", "phase"),
    ],
)
def test_collapsed_phases(collapsed: tuple[int, ...], entry: str, expected: Cover | None) -> None:
    assert cover_of(journey(*collapsed), ROW, PhaseId("p0"), entry) == expected


def test_a_hidden_row_covers_its_name_and_its_cards() -> None:
    hidden = journey(hidden=True)
    assert cover_of(hidden, ROW, None) == "row"
    assert cover_of(hidden, ROW, PhaseId("p0"), "narrow") == "row"
    assert cover_of(hidden, OTHER, PhaseId("p0")) is None


def test_what_stands_in_no_row_or_phase_is_in_sight() -> None:
    assert cover_of(journey(0), None, None) is None
    assert cover_of(journey(0), OTHER, PhaseId("never")) is None
