"""Copies of parts with other values, validated and not."""

from cjm_desktop.base.ids import CardId
from cjm_desktop.model.document import Card

CARD = Card.model_validate({"id": "a", "text": "Call", "note": "Why?", "from_later": 3})


def test_a_sound_value_makes_the_copy_that_validation_makes() -> None:
    validated = CARD.replace(text="Mail")
    copy = CARD.replace_sound(text="Mail")
    assert copy == validated
    assert copy.model_dump() == {**CARD.model_dump(), "text": "Mail"}
    assert copy.model_dump()["from_later"] == 3  # which no version of today knows
    assert copy.model_dump_json(exclude_defaults=True) == validated.model_dump_json(
        exclude_defaults=True
    )


def test_the_part_itself_stays_as_it_is() -> None:
    before = CARD.model_dump()
    CARD.replace_sound(text="Mail", id=CardId("b"))
    assert CARD.model_dump() == before


def test_a_copy_is_frozen_and_can_be_copied_again() -> None:
    copy = CARD.replace_sound(text="Mail")
    assert copy.replace(text="Call") == CARD
    assert copy.replace_sound(text="Call") == CARD
