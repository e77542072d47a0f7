"""The quick NamedTuple against the standard one."""

import copy
import inspect
import pickle
import typing
from typing import Any, Generic, TypeVar

import pytest

from cjm_desktop.base.named_tuple import NamedTuple

Item = TypeVar("Item")


class Place(NamedTuple):
    """Where something is."""

    x: float
    y: float = 2.0
    name: str = ""

    @property
    def both(self) -> float:
        """Both numbers together."""
        return self.x + self.y


class StandardPlace(typing.NamedTuple):
    x: float
    y: float = 2.0
    name: str = ""


class Held(NamedTuple, Generic[Item]):
    """Something of any type."""

    item: Item


class Nothing(NamedTuple):
    """Has no fields."""


class Wide(NamedTuple):
    """Has more fields than constructors were compiled for."""

    a: int
    b: int
    c: int
    d: int
    e: int
    f: int
    g: int
    h: int
    i: int
    j: int
    k: int
    l: int = 12  # noqa: E741 - the twelfth letter


WAYS: list[tuple[tuple[Any, ...], dict[str, Any]]] = [
    ((1,), {}),
    ((1, 3), {}),
    ((1, 3, "a"), {}),
    ((), {"x": 1}),
    ((1,), {"name": "a"}),
    ((), {"name": "a", "y": 3, "x": 1}),
]


@pytest.mark.parametrize(("values", "named"), WAYS)
def test_is_made_as_the_standard_one(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    place: tuple[object, ...] = Place(*values, **named)
    standard: tuple[object, ...] = StandardPlace(*values, **named)
    assert place == standard == tuple(place)
    assert hash(place) == hash(standard)
    assert repr(place) == repr(standard).replace("StandardPlace", "Place")


def test_its_fields_have_names() -> None:
    place = Place(1, name="a")
    assert (place.x, place.y, place.name) == (1, 2, "a")
    assert place._asdict() == {"x": 1, "y": 2, "name": "a"}


@pytest.mark.parametrize("values", [(), (1, 2, "a", 4)])
@pytest.mark.parametrize("kind", [Place, StandardPlace])
def test_refuses_too_few_and_too_many(kind: type, values: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match=r"__new__\(\) .* argument"):
        kind(*values)


def test_refuses_names_that_it_does_not_know() -> None:
    with pytest.raises(TypeError, match="z"):
        Place(1, z=2)  # type: ignore[call-arg] # on purpose
    with pytest.raises(ValueError, match="z"):
        Place(1)._replace(z=2)  # type: ignore[call-arg] # on purpose


def test_its_signature_names_fields_and_defaults() -> None:
    ours, theirs = (inspect.signature(kind) for kind in (Place, StandardPlace))
    assert [(p.name, p.default) for p in ours.parameters.values()] == [
        (p.name, p.default) for p in theirs.parameters.values()
    ]
    assert Place._fields == StandardPlace._fields
    assert Place._field_defaults == StandardPlace._field_defaults


def test_holds_what_it_was_given() -> None:
    place = Place(1)
    with pytest.raises(AttributeError):
        place.x = 3  # type: ignore[misc] # on purpose
    with pytest.raises(AttributeError):
        place.z = 3  # type: ignore[attr-defined] # on purpose
    assert place._replace(y=5) == (1, 5, "")
    assert Place._make([1, 2, "b"]) == (1, 2, "b")
    with pytest.raises(TypeError, match="Expected 3 arguments, got 1"):
        Place._make([1])


def test_is_matched_copied_and_pickled() -> None:
    match Place(1, 2, "here"):
        case Place(x, _, name):
            assert (x, name) == (1, "here")
    for again in (copy.deepcopy(Place(1)), pickle.loads(pickle.dumps(Place(1)))):
        assert type(again) is Place
        assert again == Place(1)


def test_has_properties_and_a_docstring() -> None:
    assert Place(1).both == 3
    assert Place.__doc__ == "Where something is."
    assert Place.__module__ == __name__


def test_may_be_generic_empty_or_wide() -> None:
    assert Held[int](3).item == 3
    assert Nothing() == ()
    assert Wide(*range(11)) == (*range(11), 12)
    assert Wide(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, l=0).l == 0


def test_needs_fields_without_default_first() -> None:
    with pytest.raises(TypeError, match="Wrong: a field without a default after one with"):

        class Wrong(NamedTuple):
            a: int = 1
            b: int  # type: ignore[misc] # on purpose
