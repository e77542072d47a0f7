"""What the palette offers of cards, and which letters of them were typed."""

from small_maps import cards_row, make_card, make_project

from cjm_desktop.ui.finding.palette_entries import card_entries

PROJECT = make_project(cards_row({0: [make_card("a", "Call the bank"), make_card("b", "Mail")]}))


def marked_in(query: str) -> list[tuple[str, tuple[tuple[int, int], ...]]]:
    found = card_entries(PROJECT, PROJECT.journeys[0].id, query)
    return [(entry.text, entry.marked()) for entry in found]


def test_the_letters_that_were_typed_are_marked() -> None:
    assert marked_in("ba") == [("Call the bank", ((9, 11),))]  # C is 0, the b of bank 9


def test_each_term_is_marked_from_the_left() -> None:
    assert marked_in("bank call") == [("Call the bank", ((0, 4), (9, 13)))]


def test_nothing_is_found_by_letters_that_no_card_has() -> None:
    assert marked_in("z") == []
