"""Keeps pydantic's plugins out of the document's types.

Before it builds a schema, pydantic looks for plugins among all that is installed, with
``importlib.metadata``: a fiftieth of the start, and code of others inside ours. The setting
PYDANTIC_DISABLE_PLUGINS does not spare the import. The module that looks is replaced; a pydantic
that has it elsewhere would not miss it, and only start as slowly as before.
"""

import sys
from types import ModuleType
from typing import Any

_LOADER = "pydantic.plugin._loader"


def keep_out_plugins() -> None:
    """Let pydantic find no plugins; for before the first schema is built."""
    if _LOADER not in sys.modules:
        sys.modules[_LOADER] = _NoPlugins(_LOADER)


class _NoPlugins(ModuleType):
    """Stands where the module was."""

    @staticmethod
    def get_plugins() -> tuple[Any, ...]:
        """Return that there are none."""
        return ()
