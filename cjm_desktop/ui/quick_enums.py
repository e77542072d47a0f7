"""Makes the enumerations of Qt in a fraction of the time that ``enum`` takes for them.

PySide6 makes the enumerations of a class or namespace when it is first used: those of ``Qt``, two
thousand names, take as long as a fifth of an empty window. The way in ``enum`` that makes them can
do more than they need: it gives each member a place in the class, takes it out, looks through all
bases for its name and puts it back. Here they are made of numbers alone, and equal to those that
``enum`` makes. What is not as plain goes the ordinary way, as does all in a Python that keeps more
about an enumeration than is known here.
"""

import enum
import sys
from typing import Any, Final

_Pairs = list[tuple[str, int]]
_OF_MEMBERS: Final = ("_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_")
_OF_TYPES: Final = frozenset(
    (
        *_OF_MEMBERS,
        *("_generate_next_value_", "_new_member_", "_use_args_", "_member_type_", "_value_repr_"),
        *("_boundary_", "_flag_mask_", "_singles_mask_", "_all_bits_", "_inverted_"),
        *("__module__", "__doc__", "__new__", "__format__", "__str__", "__repr__"),
        *("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"),
        *("__reduce_ex__", "__dict__", "__weakref__"),
    )
)
_NO_PART: Final = ("__dict__", "__weakref__")
_KINDS: Final = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_create: Final[Any] = enum.EnumType._create_  # type: ignore[attr-defined]
_models: dict[tuple[type, object], dict[str, Any] | None] = {}
_taken: dict[type, frozenset[str]] = {}


def quicken_enums() -> None:
    """Make enumerations quickly that are asked for by calling ``Enum`` with names and numbers."""
    enum.EnumType._create_ = _created  # type: ignore[attr-defined]


def _created(cls: Any, class_name: str, names: Any, **options: Any) -> Any:
    boundary = options.get("boundary")
    if options.get("module") is None:  # the caller's, as the ordinary way finds it
        caller = sys._getframe(2)  # noqa: SLF001 - there is no other way to know
        options["module"] = caller.f_globals.get("__name__")
    if cls in _KINDS and options.get("type") is None and _are_plain(cls, names):
        if (cls, boundary) not in _models:
            _models[cls, boundary] = _model(cls, boundary)
        model = _models[cls, boundary]
        if model is not None:
            return _filled(_empty(cls, class_name, model, options), names)
    return _create(cls, class_name, names, **options)


def _are_plain(cls: type, names: Any) -> bool:
    if type(names) is not list:
        return False
    if cls not in _taken:
        _taken[cls] = frozenset((*dir(cls), "mro"))
    taken = _taken[cls]
    for pair in names:
        if type(pair) is not tuple or len(pair) != 2:
            return False
        name, value = pair
        if type(value) is not int or name in taken or not name or name[0] == "_":
            return False
    return len(dict(names)) == len(names)


def _model(cls: Any, boundary: object) -> dict[str, Any] | None:
    """Return what an enumeration without members has; None where it has something unknown."""
    parts = vars(_create(cls, "Model", [], module=__name__, boundary=boundary))
    if parts.keys() - _OF_TYPES or any(parts.get(name) for name in _OF_MEMBERS):
        return None
    return {name: part for name, part in parts.items() if name not in _NO_PART}


def _empty(cls: type, class_name: str, model: dict[str, Any], options: dict[str, Any]) -> Any:
    parts = {**model, "__module__": options["module"]}
    for name in _OF_MEMBERS:
        parts[name] = type(model[name])()
    if options.get("qualname") is not None:
        parts["__qualname__"] = options["qualname"]
    return type.__new__(enum.EnumType, class_name, (cls,), parts)


def _filled(made: Any, pairs: _Pairs) -> Any:
    """Give an enumeration its members."""
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    is_flag, is_int = issubclass(made, enum.Flag), issubclass(made, int)
    put, new = type.__setattr__, made._new_member_
    for name, value in pairs:
        member = by_value.get(value)
        if member is None:
            member = new(made, value) if is_int else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(names)
            by_value[value] = member
            if not is_flag or _is_one_bit(value):
                names.append(name)
        by_name[name] = member
        put(made, name, member)
    if is_flag:
        _know_bits(made, list(by_value))
    return made


def _know_bits(made: Any, values: list[int]) -> None:
    for value in values:
        made._flag_mask_ |= value
        if _is_one_bit(value):
            made._singles_mask_ |= value
    made._all_bits_ = 2 ** made._flag_mask_.bit_length() - 1
    listed = [member._value_ for member in made]
    if listed != sorted(listed):
        made._iter_member_ = made._iter_member_by_def_


def _is_one_bit(value: int) -> bool:
    return value != 0 and value & (value - 1) == 0
