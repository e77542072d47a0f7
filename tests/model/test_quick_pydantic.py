"""A pydantic that was imported quickly does all that the ordinary one does."""

import dataclasses
import sys

import pytest
from own_python import said_by

from cjm_desktop.model import quick_pydantic

QUICK = "from cjm_desktop.model.quick_pydantic import import_pydantic\nimport_pydantic()\n"

WORK = """
import dataclasses, json, typing, typing_extensions
from cjm_desktop.base.errors import CjmError
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.format import ProjectWriter, read_project
from cjm_desktop.storage.schema import make_schema_text
from cjm_desktop.model.document import Project

project = example_project("en")
written = ProjectWriter().write(project)
print(read_project(written) == project, len(written))
print(project.replace(title="House").title, project.model_copy() == project)
for change in ({"title": 3}, {"journeys": [{}]}, {"language": "fr"}, {"days": "x"}):
    file = {"format": "cjm", "version": 1, "project": {"id": "p", "title": "House", **change}}
    try:
        print(read_project(json.dumps(file).encode()).model_dump())
    except CjmError as error:
        print(type(error).__name__, error, vars(error))
print(make_schema_text())

@dataclasses.dataclass(frozen=True)
class Pair:
    one: int
    two: int = 2

print(Pair.__init__.__code__.co_varnames, Pair(1), Pair(1) == Pair(1, 2))
class Named(typing_extensions.TypedDict, total=False):
    one: int
print(Named.__total__, Named.__optional_keys__, typing_extensions.deprecated.__module__)
"""


def test_documents_schema_and_errors_are_the_same() -> None:
    quick = said_by(QUICK + WORK)
    assert quick == said_by(WORK)
    assert quick.startswith("True ")
    assert quick.endswith("False frozenset({'one'}) typing_extensions\n")


def test_what_is_imported_already_stays() -> None:
    code = (
        "import sys, pydantic.main\n"
        "before = dict(sys.modules)\n"
        "import_pydantic()\n"
        "print([name for name in before if sys.modules[name] is not before[name]])\n"
    )
    assert said_by(QUICK.partition("\n")[0] + "\n" + code) == "[]\n"


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="later ones compile them all at once")
def test_methods_are_compiled_when_they_are_first_called() -> None:
    compiled: list[str] = []
    real = dataclasses._create_fn  # type: ignore[attr-defined]

    def noting(name: str, *others: object, **named: object) -> object:
        compiled.append(name)
        return real(name, *others, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dataclasses, "_create_fn", noting)
        with quick_pydantic._methods_compiled_late():

            @dataclasses.dataclass(frozen=True, order=True)
            class Stop:
                """A stop."""

                at: int
                card: str = ""

        assert compiled == []
        stop = Stop(3)
        assert (stop.at, stop.card) == (3, "")
        assert compiled == ["__init__"]
        assert stop == Stop(3)
        assert compiled == ["__init__", "__eq__"]
        assert repr(stop).endswith("Stop(at=3, card='')")
        assert Stop(1) < stop
        assert {stop, Stop(3)} == {stop}
        with pytest.raises(dataclasses.FrozenInstanceError):
            stop.at = 4  # type: ignore[misc]
        with pytest.raises(TypeError, match="missing 1 required positional argument: 'at'"):
            Stop()  # type: ignore[call-arg]
        assert dataclasses.replace(stop, card="c") == Stop(3, "c")


def test_a_python_that_compiles_them_otherwise_goes_its_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(quick_pydantic, "_COMPILE", "not_there")
    with quick_pydantic._methods_compiled_late():

        @dataclasses.dataclass
        class Stop:
            """A stop."""

            at: int

    assert Stop.__init__.__code__.co_varnames == ("self", "at")
