"""Imports pydantic in half of the time, for who starts the window.

What takes longest in it are classes made by compiling source: fifty dataclasses, with four methods
each, of which hardly any is ever called, and ninety typed dictionaries, of which only type checkers
read the fields. While pydantic is imported, such a method is compiled when it is first called, and
such a dictionary is a class with nothing but its name. A pydantic or Python that makes them
otherwise would not miss it, and only start as slowly as before.
"""

import dataclasses
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

_COMPILE = "_create_fn"  # up to Python 3.12 all methods of dataclasses come from it


def import_pydantic() -> None:
    """Import pydantic; nothing where it was imported already."""
    if "pydantic" in sys.modules:
        return
    import typing_extensions

    import_module("typing_inspection.typing_objects")  # which keeps what is replaced below
    with _methods_compiled_late(), _replaced(typing_extensions, "deprecated", _Noted):
        with _replaced(typing_extensions, "TypedDict", _Fields):
            import_module("pydantic_core.core_schema")
        for name in ("fields", "main", "functional_validators"):  # of which the document is made
            import_module(f"pydantic.{name}")


@contextmanager
def _replaced(module: Any, name: str, other: Any) -> Iterator[None]:
    before = getattr(module, name)
    setattr(module, name, other)
    try:
        yield
    finally:
        setattr(module, name, before)


@contextmanager
def _methods_compiled_late() -> Iterator[None]:
    if not hasattr(dataclasses, _COMPILE):
        yield
        return
    compiled = getattr(dataclasses, _COMPILE)

    def compiled_late(name: str, *others: Any, **named: Any) -> Callable[..., Any]:
        methods: list[Callable[..., Any]] = []

        def method(*some: Any, **fields: Any) -> Any:
            if not methods:
                methods.append(compiled(name, *others, **named))
            return methods[0](*some, **fields)

        method.__name__ = name
        return method

    with _replaced(dataclasses, _COMPILE, compiled_late):
        yield


class _MakesFields(type):
    def __new__(cls, name: str, bases: Any, parts: dict[str, Any], *, total: bool = True) -> Any:
        del total  # that other fields may be missing
        return super().__new__(cls, name, bases, parts)


class _Fields(dict[str, Any], metaclass=_MakesFields):
    """Stands for a typed dictionary."""


class _Noted:
    """Stands for what warns whoever uses something outdated, which we do not."""

    def __init__(self, message: str, **_: Any) -> None:
        self._message = message

    def __call__(self, thing: Any) -> Any:
        thing.__deprecated__ = self._message
        return thing
