"""``typing.NamedTuple``, made without compiling source.

The standard one writes source for the constructor of each class and compiles it: half a millisecond
for five classes, and a map needs a hundred and fifty of them before it is on screen. Here the
constructors are compiled with this module, and each class gets a copy with its own names. For type
checkers it is the standard one, and so it is for everybody else but for the time that it takes.
From Python 3.14 on, which keeps annotations elsewhere until they are asked for, it is the standard
one in truth.
"""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING or sys.version_info >= (3, 14):
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter as field_at  # in C, as the standard one's
    from collections import namedtuple
    from types import FunctionType

    _new = tuple.__new__
    _CONSTRUCTORS = (  # by the number of fields
        lambda _cls: _new(_cls, ()),
        lambda _cls, a: _new(_cls, (a,)),
        lambda _cls, a, b: _new(_cls, (a, b)),
        lambda _cls, a, b, c: _new(_cls, (a, b, c)),
        lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
        lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
        lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
        lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
        lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
        lambda _cls, a, b, c, d, e, f, g, h, i: _new(_cls, (a, b, c, d, e, f, g, h, i)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j: _new(_cls, (a, b, c, d, e, f, g, h, i, j)),
        lambda _cls, a, b, c, d, e, f, g, h, i, j, k: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k)),
    )

    def _constructor(name, fields, defaults):
        if len(fields) >= len(_CONSTRUCTORS):
            wide = namedtuple("_", fields, defaults=defaults)  # noqa: PYI024 - for its constructor
            return wide.__new__
        code = _CONSTRUCTORS[len(fields)].__code__
        own = code.replace(
            co_name="__new__", co_qualname=f"{name}.__new__", co_varnames=("_cls", *fields)
        )
        return FunctionType(own, globals(), "__new__", defaults)

    class _Named(tuple):
        __slots__ = ()

        @classmethod
        def _make(cls, iterable):
            values = tuple(iterable)
            if len(values) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(values)}")
            return _new(cls, values)

        def _replace(self, /, **changes):
            values = map(changes.pop, self._fields, self)
            replaced = _new(type(self), values)
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return replaced

        __replace__ = _replace  # for copy.replace

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            values = (f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({', '.join(values)})"

    class _Maker(type):
        def __new__(cls, name, bases, namespace):
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            if fields[len(fields) - len(defaults) :] != tuple(defaults):
                raise TypeError(f"{name}: a field without a default after one with")
            namespace["__slots__"] = ()
            namespace["__new__"] = _constructor(name, fields, tuple(defaults.values()))
            namespace["__match_args__"] = namespace["_fields"] = fields
            namespace["_field_defaults"] = defaults
            for index, field in enumerate(fields):
                namespace[field] = field_at(index, f"Alias for field number {index}")
            return type(name, (_Named, *bases[1:]), namespace)

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})
