"""What the levels of a curve row are called."""

from typing import Final

from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import Language

LEVELS: Final = (2, 1, 0, -1, -2)
"""The levels, in the order of their names."""


def level_names(row: Row, language: Language) -> tuple[str, ...]:
    """Return a name for each level, from +2 down to -2, also for those that a row leaves blank."""
    usual = words(language).levels
    own = (*row.levels, *("" for _ in usual))
    return tuple(name or common for name, common in zip(own, usual, strict=False))
