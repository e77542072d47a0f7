"""Files that are refused for their text: not UTF-8, not JSON, no numbers, half characters."""

import pytest
from broken_files import FILE, LINES, refusal, refusal_of
from pydantic import ValidationError

from cjm_desktop.storage.envelope import Envelope
from cjm_desktop.storage.errors import (
    EmptyFileError,
    LoneSurrogateError,
    NewerVersionError,
    NotAMapError,
    NotANumberError,
    NotJsonError,
    NotUtf8Error,
    TooDeepError,
    TooLargeError,
)
from cjm_desktop.storage.explaining import Explainer
from cjm_desktop.storage.format import SIZE_LIMIT, read_project


def test_the_file_itself_is_sound() -> None:
    assert read_project(FILE.encode()).journeys[0].rows[1].cells[1].cards[1].text == "Chooses"


@pytest.mark.parametrize(
    ("old", "new", "reason", "line", "column"),
    [
        ('"Sanne"}],', '"Sanne"}]', "a comma is missing", 6, 3),
        ('"name": "Dromen"', '"name" "Dromen"', "a colon is missing", 12, 26),
        ('"k1"], "tags"', '"k1",], "tags"', "there is a comma too many", 22, 54),
        ('"value": 80', '"value": ', "a value is missing", 17, 46),
        ('"value": 80', "value: 80", "a name in double quotes is missing", 17, 37),
        ('"Asks"', '"As\nks"', "a control character stands inside a text", 22, 32),
        ('"Later",', '"Later", // soon', "a name in double quotes is missing", 28, 34),
        ('"Now",', "'Now',", "a value is missing", 9, 25),
        ('"Asks"', '"A', "a comma is missing", 22, 34),
        ("a1", r"a\1", "a backslash stands before something else than JSON allows", 24, 29),
        ("a1", r"\u1", "a backslash stands before something else than JSON allows", 24, 29),
    ],
)
def test_broken_json(old: str, new: str, reason: str, line: int, column: int) -> None:
    error = refusal(old, new)
    assert isinstance(error, NotJsonError)
    assert (error.reason, error.line, error.column) == (reason, line, column)
    assert str(error) == f"The file is not JSON: {reason} (line {line}, column {column})."


def test_an_unfinished_file() -> None:
    # 7 spaces, 13 of the id, 8 up to the text that breaks off.
    assert str(refusal_of(FILE[: FILE.index("ooses")].encode())) == (
        "The file is not JSON: a text that starts here does not end (line 23, column 29)."
    )


def test_more_after_the_end() -> None:
    assert str(refusal_of((FILE + "\n{}").encode())) == (
        "The file is not JSON: there is more text after the end (line 31, column 1)."
    )


def test_a_merge_conflict() -> None:
    conflict = "\n".join(["<<<<<<< ours", LINES[22], "=======", LINES[22], ">>>>>>> theirs"])
    assert str(refusal(LINES[22], conflict)) == (
        "The file is not JSON: a merge conflict has not been resolved (line 23, column 1)."
    )


@pytest.mark.parametrize("data", [b"", b" ", b"\n\r\n\t", b"\xef\xbb\xbf"])
def test_nothing(data: bytes) -> None:
    error = refusal_of(data)
    assert isinstance(error, EmptyFileError)
    assert str(error) == "The file is empty."


def test_no_utf8() -> None:
    error = refusal_of(FILE.encode().replace(b"Dromen", b"Dr\xf6men"))
    assert isinstance(error, NotUtf8Error)
    assert str(error) == "The file is not text in UTF-8 (line 12, column 30)."


def test_columns_count_characters() -> None:
    error = refusal_of('{"é": "日本", '.encode() + b"\xff}")
    assert isinstance(error, NotUtf8Error)
    assert error.column == 13


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999"])
def test_no_number(number: str) -> None:
    error = refusal('"level": 1', f'"level": {number}')
    assert isinstance(error, NotANumberError)
    assert str(error) == f"{number} is not a number that can be kept (line 25, column 58)."


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-1e400", "[{}, [1, NaN]]", '{"a": NaN}'])
def test_no_number_in_an_unknown_field(number: str) -> None:
    error = refusal('"name": "Later"', f'"later": {number}')
    assert isinstance(error, NotANumberError)
    assert error.line == 28


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "1e999", "[{}, [1, NaN]]"])
def test_no_number_beside_the_project(number: str) -> None:
    error = refusal('"version": 1,', f'"version": 1, "later": {number},')
    assert isinstance(error, NotANumberError)


def test_a_number_with_too_many_digits() -> None:
    error = refusal('"name": "Later"', f'"later": {"9" * 5000}')
    assert isinstance(error, NotANumberError)
    assert error.text == "99999999999999999999… (5000 digits)"


def test_a_text_may_say_nan() -> None:
    text = FILE.replace("Chooses", 'NaN, 1e999 and \\" Infinity')
    card = read_project(text.encode()).journeys[0].rows[1].cells[1].cards[1]
    assert card.text == 'NaN, 1e999 and " Infinity'


def test_half_a_character() -> None:
    error = refusal("Asks", r"A \\ud800 \ud83d sks")  # the first is a backslash and five letters
    assert isinstance(error, LoneSurrogateError)
    assert str(error) == r"\ud83d is half of a character (a lone surrogate) (line 22, column 40)."


def test_a_whole_character_in_two_halves() -> None:
    text = FILE.replace("Asks", r"\ud83d\ude00")
    assert read_project(text.encode()).journeys[0].rows[1].cells[1].cards[0].text == "😀"


def test_too_deep() -> None:
    error = refusal('"name": "Later"', '"later": ' + "[" * 300 + "]" * 300)
    assert isinstance(error, TooDeepError)
    assert (error.line, error.limit) == (28, 200)


def test_deep_enough() -> None:
    # File, project, journeys and journey are four levels.
    deep = "[" * 196 + "]" * 196
    project = read_project(FILE.replace('"name": "Later"', f'"later": {deep}').encode())
    assert (project.journeys[1].__pydantic_extra__ or {})["later"] != []


def test_too_large() -> None:
    error = refusal_of(bytes(SIZE_LIMIT + 1))
    assert isinstance(error, TooLargeError)
    assert (error.size, error.limit) == (200_000_001, 200_000_000)
    assert str(error) == "The file is 200.0 MB; the largest that can be kept is 200 MB."


@pytest.mark.parametrize(
    "data", [b"{}", b"[]", b"null", b'"cjm"', b'{"format": "mm"}', b'{"version": 1, "project": {}}']
)
def test_something_else(data: bytes) -> None:
    error = refusal_of(data)
    assert isinstance(error, NotAMapError)
    assert str(error) == (
        'The file is JSON but not a journey map: it does not say "format": "cjm".'
    )


def test_a_newer_version() -> None:
    error = refusal('"version": 1', '"version": 7')
    assert isinstance(error, NewerVersionError)
    assert (error.found, error.known) == (7, 1)
    assert str(error) == (
        "The file comes from a newer version of the program (file version 7, this program knows "
        "up to 1); it was not opened and nothing was changed."
    )


def test_a_version_of_many_digits_is_told_shortly() -> None:
    error = refusal('"version": 1', f'"version": {10**400}')
    assert isinstance(error, NewerVersionError)
    assert f"(file version 1{'0' * 29}…{'0' * 29}, this program" in str(error)


def test_when_the_two_parsers_disagree() -> None:
    # No such text is known; the answer is an error of ours all the same.
    with pytest.raises(ValidationError) as caught:
        Envelope.model_validate_json(b"{")
    assert str(Explainer({}, "{}").of_validation(caught.value)) == (
        "The file is not JSON: something stands here that JSON does not know (line 1, column 1)."
    )
