"""Words by which a name tells what it is about, whatever ending or compound they stand in."""

import re
from typing import Final

from cjm_desktop.base.folding import fold
from cjm_desktop.base.named_tuple import NamedTuple

_WORD: Final = re.compile(r"[^\W\d_]+")


class Vocabulary(NamedTuple):
    """Words without case and accents: whole ones, beginnings, and what may stand within."""

    whole: frozenset[str]
    beginnings: tuple[str, ...] = ()
    within: tuple[str, ...] = ()

    def occurs_in(self, text: str) -> bool:
        """Tell whether a text has any of the words."""
        return any(self._has(word) for word in _WORD.findall(fold(text)))

    def _has(self, word: str) -> bool:
        return (
            word in self.whole
            or word.startswith(self.beginnings)
            or any(part in word for part in self.within)
        )


def words(text: str) -> frozenset[str]:
    """Return the words of a list with spaces between them."""
    return frozenset(text.split())


def parts(text: str) -> tuple[str, ...]:
    """Return beginnings, or what stands within, in the order of a list with spaces between."""
    return tuple(text.split())
