"""JSONTestSuite and its relatives: nothing gets past, nothing crashes, nothing hangs."""

from pathlib import Path

import pytest

from cjm_desktop.storage.errors import (
    ContentError,
    LoneSurrogateError,
    NotAMapError,
    NotANumberError,
    NotJsonError,
    NotUtf8Error,
    TooDeepError,
)
from cjm_desktop.storage.format import read_project

TAKES = {"n_": 188, "y_": 95}  # files in the suite as it was fetched


@pytest.fixture(scope="module")
def suite(corpora: Path) -> Path:
    folder = corpora / "json" / "JSONTestSuite" / "test_parsing"
    if not folder.is_dir():
        pytest.skip("JSONTestSuite is not in shared/corpora")
    return folder


@pytest.mark.parametrize("kind", ["n_", "y_"])
def test_the_suite_is_whole(suite: Path, kind: str) -> None:
    assert len(list(suite.glob(f"{kind}*.json"))) >= TAKES[kind]


def test_what_is_no_json_is_refused(suite: Path) -> None:
    for path in suite.glob("n_*.json"):
        with pytest.raises(ContentError) as caught:
            read_project(path.read_bytes())
        assert not isinstance(caught.value, NotAMapError), path.name
        assert "\n" not in str(caught.value), path.name


def test_what_is_json_is_not_a_journey_map(suite: Path) -> None:
    for path in suite.glob("y_*.json"):
        with pytest.raises(NotAMapError, match="not a journey map"):
            read_project(path.read_bytes())


def test_what_parsers_may_do_as_they_like_never_crashes(suite: Path) -> None:
    for path in suite.glob("i_*.json"):
        with pytest.raises(ContentError):
            read_project(path.read_bytes())


# The cases on which parsers differ (the suite's i_ files), written out.
@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"[1e999]", NotANumberError),
        (b"[-1e+9999]", NotANumberError),
        (b"[" + b"9" * 5000 + b"]", NotANumberError),
        (b"[" + b"9" * 4300 + b"]", NotAMapError),
        (b"[1e-999]", NotAMapError),
        (b"[0." + b"1" * 5000 + b"]", NotAMapError),
        (rb'["\uDADA"]', LoneSurrogateError),
        (rb'["\uDd1e\uD834"]', LoneSurrogateError),
        (rb'["\uD800\uD800\n"]', LoneSurrogateError),
        (rb'["\uD834\uDd1e"]', NotAMapError),
        (rb'["\\uD800"]', NotAMapError),
        (b'["\xed\xa0\x80"]', NotUtf8Error),
        (b'["\xf4\xbf\xbf\xbf"]', NotUtf8Error),
        (b'["\xc0\xaf"]', NotUtf8Error),
        (b"\xff\xfe[\x00]\x00", NotUtf8Error),
        (b"\x00[\x00]", NotJsonError),
        (b"\xef\xbb\xbf{}", NotAMapError),
        (b"\xef\xbb\xbf\xef\xbb\xbf{}", NotJsonError),
        (b"[" * 200 + b"]" * 200, NotAMapError),
        (b"[" * 100_000 + b"]" * 100_000, TooDeepError),
        (b"[" * 100_000, TooDeepError),
        (b'{"a":' * 100_000, TooDeepError),
        (b'"' + b"\\" * 1_000_001, NotJsonError),
        (b"{" * 100_000, NotJsonError),
    ],
    ids=range(24),
)
def test_differences_between_parsers(data: bytes, error: type[ContentError]) -> None:
    with pytest.raises(error):
        read_project(data)


def test_a_parser_that_gave_up_early(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_: object, **__: object) -> None:
        raise RecursionError

    monkeypatch.setattr("cjm_desktop.storage.syntax.json.loads", give_up)
    with pytest.raises(NotANumberError, match=r"1\.2\.3 is not a number"):
        read_project(b"[[[1.2.3]]]")
