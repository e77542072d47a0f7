"""What the levels of a curve row are called."""

from collections.abc import Sequence
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


def with_level(own: Sequence[str], language: Language, place: int, name: str) -> tuple[str, ...]:
    """Return the names of a row's levels with another at a place; none when all are as usual."""
    usual = words(language).levels
    names = [*(own or usual), *("" for _ in usual)][: len(usual)]
    names[place] = name
    return () if tuple(names) == tuple(usual) or not any(names) else tuple(names)
