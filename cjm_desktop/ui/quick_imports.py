"""Spares the start two searches that other packages make and that find nothing here.

Together they take a fifth of the time until a map is on screen. Neither is a documented part of
its package: where a release does without it, nothing happens.
"""

import sys
from types import ModuleType

_SEARCH = "_mod_uses_pyside"
_LOADER = "pydantic.plugin._loader"


def quicken_imports() -> None:
    """Import modules without these searches from now on."""
    _spare_reading_sources()
    _spare_plugins()


def _spare_reading_sources() -> None:
    """Keep PySide from reading the source text of each module that is imported.

    It looks there for its own name, to find out who may ask for its naming features.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, _SEARCH):
        setattr(feature, _SEARCH, _may_ask)


def _spare_plugins() -> None:
    """Keep pydantic from asking every installed package whether it is a plugin of pydantic's."""
    loader = ModuleType(_LOADER)
    loader.__dict__["get_plugins"] = tuple  # called without arguments: there are none
    sys.modules.setdefault(_LOADER, loader)


def _may_ask(module: object) -> bool:
    del module
    return True
