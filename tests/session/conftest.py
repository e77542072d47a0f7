"""Sessions with a recovery folder of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sessions import MakeSession

from cjm_desktop.session.session import Session
from cjm_desktop.storage.recovery import Recovery


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def make_session(qapp: object, journals: Path) -> Iterator[MakeSession]:
    """Return a maker of sessions that share a recovery folder; all are closed in the end."""
    assert qapp
    made: list[Session] = []

    def make() -> Session:
        made.append(Session(Recovery(journals)))
        return made[-1]

    yield make
    for session in made:
        session.close()


@pytest.fixture
def session(make_session: MakeSession) -> Session:
    return make_session()


@pytest.fixture
def map_file(tmp_path: Path) -> Path:
    return tmp_path / "house.cjm"
