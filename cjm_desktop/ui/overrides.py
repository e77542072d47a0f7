"""Keeps an error in a method that Qt calls from ending the process.

PySide 6.11 reads the arguments of the exception that leaves such a method. In Python 3.11 that of
``[][1]`` or ``1 / 0`` is no object yet but a class and a text, until something catches it, and
reading the text's arguments is a segmentation fault: no dialog tells of the error. So every method
of ours in place of one of Qt's is wrapped in one that catches the error and lets it go on.
"""

import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

from shiboken6 import Shiboken

_MAKES_OBJECTS_LATE: Final = sys.version_info < (3, 12)
_OF_QT: Final = ("PySide6.", "Shiboken")
_Method = Callable[..., Any]


def guard_overrides() -> None:
    """Wrap what classes that are derived from Qt's, from now on, have in place of Qt's methods."""
    if _MAKES_OBJECTS_LATE:
        # Of all types that stand for one of C++, which Python asks when a class is derived.
        set_class_hook: Any = Shiboken.Object  # the stubs take it for a class like any other
        set_class_hook.__init_subclass__ = classmethod(_on_derived)


def _on_derived(cls: type) -> None:
    for qt in cls.__mro__:
        if qt.__module__.startswith(_OF_QT):
            break
    for name, method in tuple(vars(cls).items()):
        # No name of Qt's has an underscore, and PySide looks long for one that it does not have.
        if isinstance(method, FunctionType) and "_" not in name and hasattr(qt, name):
            setattr(cls, name, _guarded(method))


def _guarded(method: FunctionType) -> _Method:
    """Return a method that raises the errors of another as objects; it takes as many arguments.

    For where it is connected to a signal, PySide counts how many of the signal's it takes.
    """
    code = method.__code__
    plain = not code.co_kwonlyargcount and not code.co_flags & _MORE and not method.__defaults__
    wrap = _BY_COUNT.get(code.co_argcount, _guarded_any) if plain else _guarded_any
    guarded = wrap(method)
    guarded.__name__ = method.__name__
    guarded.__doc__ = method.__doc__
    return guarded


_MORE: Final = 0x04 | 0x08  # the code takes *arguments, or **arguments


def _guarded_alone(method: _Method) -> _Method:
    def guarded(self: object) -> Any:
        try:
            return method(self)
        except BaseException:
            raise

    return guarded


def _guarded_one(method: _Method) -> _Method:
    def guarded(self: object, one: object) -> Any:
        try:
            return method(self, one)
        except BaseException:
            raise

    return guarded


def _guarded_two(method: _Method) -> _Method:
    def guarded(self: object, one: object, two: object) -> Any:
        try:
            return method(self, one, two)
        except BaseException:
            raise

    return guarded


def _guarded_any(method: _Method) -> _Method:
    def guarded(self: object, *some: object, **named: object) -> Any:
        try:
            return method(self, *some, **named)
        except BaseException:
            raise

    return guarded


_BY_COUNT: Final = {1: _guarded_alone, 2: _guarded_one, 3: _guarded_two}
