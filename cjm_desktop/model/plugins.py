"""Keeps pydantic's plugins out of the document's types.

Before it builds a schema, pydantic looks for plugins among all that is installed, with
``importlib.metadata``: a fiftieth of the start, and code of others inside ours. The setting
PYDANTIC_DISABLE_PLUGINS does not spare the import. The module that looks is replaced; a pydantic
that has it elsewhere would not miss it, and only start as slowly as before.
"""

import sys
from types import ModuleType
from typing import Any

_PACKAGE = "pydantic.plugin"
_LOADER = f"{_PACKAGE}._loader"


def keep_out_plugins() -> None:
    """Let pydantic find no plugins; for before the first schema is built."""
    if _LOADER not in sys.modules:
        sys.modules[_LOADER] = _NoPlugins(_LOADER)


class _NoPlugins(ModuleType):
    """Stands where the module was."""

    @staticmethod
    def get_plugins(*_: Any, **__: Any) -> tuple[Any, ...]:
        """Return that there are none."""
        return ()

    def __getattr__(self, name: str) -> Any:
        """Return from the module itself what another pydantic may want of it."""
        if name.startswith("__"):  # what Python asks of every module
            raise AttributeError(name)
        return getattr(_true_loader(), name)


def _true_loader() -> ModuleType:
    from importlib import import_module
    from importlib.machinery import PathFinder
    from importlib.util import module_from_spec

    spec = PathFinder.find_spec(_LOADER, import_module(_PACKAGE).__path__)
    if spec is None or spec.loader is None:
        raise AttributeError(_LOADER)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
