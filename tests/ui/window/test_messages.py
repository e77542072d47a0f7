"""What the window says about errors, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.errors import CjmError
from cjm_desktop.session.saving import ChangedOutsideError, UnexpectedError
from cjm_desktop.storage import errors
from cjm_desktop.storage.errors import Expected, Step
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.messages import save_sentence, sentence

MAP = Path("/maps/house.cjm")
CARD = (Step("journey", 1, "Starters"), Step("card", 2, "Look"))
LONG = "an-id-" + "0123456789" * 30

SAID = [
    (
        errors.MissingFolderError(MAP),
        (
            "Cannot save: the folder “/maps” is gone. Put the disk or stick back, or save the map "
            "somewhere else."
        ),
        (
            "Bewaren lukt niet: de map “/maps” is weg. Zet de schijf of stick terug, of bewaar de "
            "klantreis ergens anders."
        ),
    ),
    (
        errors.UnwritableFolderError(MAP),
        "Cannot save: nothing can be written in the folder “/maps”. Save the map somewhere else.",
        (
            "Bewaren lukt niet: in de map “/maps” kan niets worden geschreven. Bewaar de klantreis "
            "ergens anders."
        ),
    ),
    (
        errors.NotJsonError(7, 3, "a comma is missing"),
        (
            "This file is not a journey map, or it is damaged: a comma is missing. The file was "
            "not opened; look at line 7."
        ),
        (
            "Dit bestand is geen klantreis, of het is beschadigd: er ontbreekt een komma. Het "
            "bestand is niet geopend; kijk op regel 7."
        ),
    ),
    (
        errors.WrongValueError(CARD, "evidence", None, Expected("whole number", 1, 4), "9", 12),
        (
            "Journey 1 “Starters”, card 2 “Look”: the field “evidence” holds 9, and not "
            "a whole number from 1 to 4. The file was not opened; look at line 12."
        ),
        (
            "Klantreis 1 “Starters”, kaart 2 “Look”: in het veld “evidence” staat 9, en niet "
            "een heel getal van 1 tot en met 4. Het bestand is niet geopend; kijk op regel 12."
        ),
    ),
    (
        errors.RepeatedFieldError(CARD, "text", 4, 12),
        (
            "Journey 1 “Starters”, card 2 “Look”: the field “text” is there twice, and only one "
            "of the two can count. The file was not opened; look at line 12."
        ),
        (
            "Klantreis 1 “Starters”, kaart 2 “Look”: het veld “text” staat er twee keer, en er "
            "kan er maar één gelden. Het bestand is niet geopend; kijk op regel 12."
        ),
    ),
    (
        errors.WrongValueError(CARD, "text", None, Expected("text"), "an object", None),
        (
            "Journey 1 “Starters”, card 2 “Look”: the field “text” holds an object, and not "
            "text. The file was not opened."
        ),
        (
            "Klantreis 1 “Starters”, kaart 2 “Look”: in het veld “text” staat een object, en "
            "niet tekst. Het bestand is niet geopend."
        ),
    ),
    (
        ChangedOutsideError(MAP),
        "Another program changed “house.cjm”; nothing was saved over it.",
        "Een ander programma heeft “house.cjm” gewijzigd; er is niets overheen bewaard.",
    ),
    (
        UnexpectedError(ValueError("oh")),
        "Something unexpected went wrong: oh.",
        "Er ging iets onverwachts mis: oh.",
    ),
]


@pytest.fixture(params=["en", "nl"])
def column(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Which of the sentences is said: the English or the Dutch one."""
    use_language(qapp, request.param)
    yield 1 if request.param == "en" else 2
    use_language(qapp, "en")
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize("said", SAID, ids=lambda said: type(said[0]).__name__)
def test_an_error_in_words(said: tuple[CjmError, str, str], column: int) -> None:
    assert sentence(said[0]) == said[column]


def test_a_failed_save_says_what_is_safe(column: int) -> None:
    safe = "Your work is safe in the recovery file.", "Je werk staat veilig in het herstelbestand."
    words = save_sentence(errors.DiskFullError(MAP), recoverable=True)
    assert words.endswith(safe[column - 1])


def test_long_ids_do_not_fill_the_screen(column: int) -> None:
    assert column
    error = errors.BrokenReferenceError(CARD, "channel", "channel", LONG, 3)
    for words in (sentence(error), str(error)):
        assert LONG not in words
        assert "an-id-0123456789" in words
        assert len(words) < 200


def test_no_error_of_a_file_is_left_to_its_english_sentence(qapp: QApplication) -> None:
    use_language(qapp, "nl")
    made: list[errors.FileError] = [
        errors.MissingFileError(MAP),
        errors.DamagedJournalError(MAP),
        errors.NoPermissionError(MAP, "write"),
        errors.IsAFolderError(MAP),
        errors.NotAFileError(MAP),
        errors.DiskFullError(MAP),
        errors.FileFailedError(MAP, "write", "oh"),
    ]
    for error in made:
        assert sentence(error) != str(error)
    use_language(qapp, "en")
    assert {type(e) for e in made} | {
        errors.MissingFolderError,
        errors.UnwritableFolderError,
    } == set(errors.FileError.__subclasses__())
