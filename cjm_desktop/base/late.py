"""Modules that are loaded when something of them is first used.

``importlib.util.LazyLoader`` is meant for this, but up to Python 3.11 its modules are loaded by the
very statement that imports them.
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any


def import_late(name: str) -> None:
    """Let imports of a module from now on take no time until something of it is used.

    It is for what a library imports and we never use. A module that is loaded already stays.
    """
    if name not in sys.modules:
        sys.modules[name] = _LateModule(name)


class _LateModule(ModuleType):
    """Stands where the module will be."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # asked by who looks through all modules, and uses none
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        module = import_module(self.__name__)
        self.__dict__.update(vars(module))
        return getattr(module, name)
