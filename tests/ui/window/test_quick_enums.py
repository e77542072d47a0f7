"""Enumerations of Qt that are made quickly equal those that Python makes."""

import enum
from typing import Any

import pytest
from own_python import said_by

from cjm_desktop.ui import quick_enums

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
PAIRS: tuple[list[tuple[str, int]], ...] = (
    [],
    [("Left", 1), ("Right", 2), ("Leading", 1)],  # an alias
    [("Second", 2), ("First", 1), ("None_", 0), ("Both", 3), ("All", -1)],  # out of order
    [("Low", 4), ("High", 8), ("Each", 12), ("Far", 2**31), ("Mask", 2**33 - 1)],
)


def both(kind: Any, pairs: Any, **options: Any) -> tuple[Any, Any]:
    """Return an enumeration made quickly and one made by Python."""
    make: Any = quick_enums._created
    return (
        make(kind, "Side", pairs, module="m", **options),
        quick_enums._create(kind, "Side", pairs, module="m", **options),
    )


def parts(made: Any) -> dict[str, object]:
    """Return all that is in the class, members by what is in them."""
    found: dict[str, object] = {}
    for name, part in vars(made).items():
        if name in made.__members__:
            found[name] = {k: v for k, v in vars(part).items() if k != "__objclass__"}
        elif name in ("_member_map_", "_value2member_map_"):
            found[name] = {key: member.name for key, member in part.items()}
        elif name not in ("__dict__", "__weakref__"):
            found[name] = getattr(part, "__func__", part)
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("boundary", [None, enum.KEEP, enum.STRICT])
@pytest.mark.parametrize("pairs", PAIRS)
def test_all_that_is_in_it_is_the_same(kind: Any, boundary: Any, pairs: Any) -> None:
    quick, plain = both(kind, pairs, boundary=boundary, qualname="Rect.Side")
    assert parts(quick) == parts(plain)
    assert [each.name for each in quick] == [each.name for each in plain]
    assert quick.__qualname__ == "Rect.Side"
    assert all(each.__objclass__ is quick for each in quick)
    assert repr(quick) == repr(plain)
    assert dir(quick) == dir(plain)


def test_flags_combine_and_numbers_lead_to_members() -> None:
    quick, _ = both(enum.Flag, [("One", 1), ("Two", 2), ("Both", 3)], boundary=enum.KEEP)
    assert quick.One | quick.Two is quick.Both
    assert list(quick.Both) == [quick.One, quick.Two]
    assert ~quick.One is quick.Two
    assert quick(3) is quick.Both
    assert quick["Two"] is quick.Two
    assert quick(5).value == 5  # KEEP keeps what no member has
    whole, _ = both(enum.IntEnum, [("Press", 2), ("Release", 3)])
    assert whole.Press == 2
    assert whole(3) is whole.Release
    assert isinstance(whole.Press, whole)
    with pytest.raises(ValueError, match="4 is not a valid"):
        whole(4)
    with pytest.raises(AttributeError):
        whole.Press = 5


@pytest.mark.parametrize(
    "names",
    [
        "One Two",
        [("name", 1)],  # has a place in every member
        [("real", 1)],  # has one in every number
        [("_odd_", 1)],
        [("Same", 1), ("Same", 2)],
        [("Words", "words")],
        {"One": 1},
    ],
)
def test_what_is_not_plain_goes_the_ordinary_way(names: Any) -> None:
    try:
        plain = quick_enums._create(enum.IntEnum, "Odd", names, module="m")
    except (TypeError, ValueError) as error:
        with pytest.raises(type(error)):
            both(enum.IntEnum, names)
    else:
        quick, _ = both(enum.IntEnum, names)
        assert list(quick.__members__) == list(plain.__members__)


def test_a_python_that_keeps_more_makes_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_enums, "_OF_TYPES", frozenset())
    assert quick_enums._model(enum.Flag, enum.KEEP) is None


def test_those_of_qt_are_the_same() -> None:
    code = """
import enum
{begin}
from PySide6 import QtCore, QtGui, QtWidgets

def told(made):
    members = [(n, m.name, m.value, m._sort_order_) for n, m in made.__members__.items()]
    return made.__module__, made.__qualname__, made.__mro__[1], members, list(made)

found = set()
for module in (QtCore, QtGui, QtWidgets):
    for scope in (module, *(getattr(module, name) for name in dir(module))):
        for name in dir(scope):
            part = getattr(scope, name, None)
            if isinstance(part, enum.EnumType):
                found.add(part)
for line in sorted(str(told(made)) for made in found):
    print(line)
Qt = QtCore.Qt
print(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.Key(65), Qt.Key(0x1234567))
print(QtCore.QEvent(QtCore.QEvent.Type(1500)).type(), QtCore.QEvent(QtCore.QEvent.Type.Paint))
print(~Qt.ItemFlag.ItemIsEnabled, Qt.WindowType.Dialog | Qt.WindowType.Tool)
"""
    begin = "from cjm_desktop.ui.quick_enums import quicken_enums; quicken_enums()"
    quick, plain = (said_by(code.replace("{begin}", each)) for each in (begin, ""))
    assert quick == plain
    assert quick.count("\n") > 500
