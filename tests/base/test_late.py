"""Modules that are loaded when something of them is first used."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cjm_desktop.base.late import import_late

NAME = "a_module_of_this_test"


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module that says when it is loaded."""
    path = tmp_path / f"{NAME}.py"
    path.write_text(
        "import pathlib\nANSWER = 42\n(pathlib.Path(__file__).parent / 'run').touch()\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path / "run"
    sys.modules.pop(NAME, None)


def test_importing_alone_loads_nothing(module: Path) -> None:
    import_late(NAME)
    late = __import__(NAME)
    assert not hasattr(late, "__file__")
    assert not module.exists()


def test_using_something_of_it_loads_it(module: Path) -> None:
    import_late(NAME)
    late = __import__(NAME)
    assert late.ANSWER == 42
    assert module.exists()
    assert __import__(NAME).ANSWER == 42
    with pytest.raises(AttributeError):
        late.NOTHING  # noqa: B018 - asking is the test


def test_a_module_that_is_there_stays() -> None:
    import_late("sys")
    assert sys.modules["sys"] is sys
