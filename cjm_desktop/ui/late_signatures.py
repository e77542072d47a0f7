"""Puts off what PySide6 loads to tell of calls with wrong arguments.

With its first import, shiboken6 compiles a parser of signatures, a generator of stubs and what they
need, argparse and logging among it: almost half of the time of an empty window. They are asked when
a call does not fit any signature, or for a docstring, which this program does when it has a
defect. So modules stand in their places which load themselves when something of them is used.
"""

import builtins
import sys
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import Any, Final

from cjm_desktop.base.late import import_late

_SUPPORT: Final = "shibokensupport.signature"
_LATE: Final = {
    _SUPPORT: ("mapping", "errorhandler", "layout", "parser"),
    f"{_SUPPORT}.lib": ("enum_sig", "pyi_generator", "tool"),
}
_FROM_C: Final = "update_mapping"
_FOR_WRITING: Final = ("tempfile", "bz2", "lzma")  # imported by shiboken6 and zipfile, not used


def put_off_signatures() -> None:
    """Import shiboken6 without what it needs for signatures; nothing where it was imported."""
    if "shiboken6" in sys.modules:
        return
    for name in _FOR_WRITING:
        import_late(name)
    plain_import: Any = builtins.__import__

    def importing(name: str, *others: Any, **named: Any) -> Any:
        parts = others[2] if len(others) > 2 else named.get("fromlist")
        for part in _LATE.get(name, ()):
            if part in (parts or ()):
                _put_off(f"{name}.{part}")
        return plain_import(name, *others, **named)

    # Only here is a moment between the one when shiboken6 has found these modules, in an archive
    # of its own, and the one when it loads them.
    builtins.__import__ = importing
    try:
        import shiboken6  # noqa: F401 - for what it does
    finally:
        builtins.__import__ = plain_import


def _put_off(name: str) -> None:
    if name not in sys.modules:
        spec = find_spec(name)
        if spec is not None and spec.loader is not None:
            sys.modules[name] = _OwnLoading(spec)


class _OwnLoading(ModuleType):
    """A module that loads itself, in place, when something of it is first used."""

    def __init__(self, spec: ModuleSpec) -> None:
        super().__init__(spec.name)
        # A copy, since shiboken6 renames the modules to which it gives a second name.
        self.__spec__ = ModuleSpec(spec.name, spec.loader)
        self._put_off = spec
        # What C++ calls out of the module's dictionary, without asking the module.
        self.__dict__[_FROM_C] = lambda: getattr(self._loaded(), _FROM_C)()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by who looks through all modules, and uses none
            raise AttributeError(name)
        return getattr(self._loaded(), name)

    def _loaded(self) -> ModuleType:
        self.__class__ = ModuleType  # type: ignore[assignment]  # like any other from now on
        spec = self.__spec__ = self.__dict__.pop("_put_off")
        del self.__dict__[_FROM_C]
        spec.loader.exec_module(self)
        return self
