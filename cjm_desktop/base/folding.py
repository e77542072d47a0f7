"""Text as it is compared when people search: without case and without marks on letters."""

from collections.abc import Sequence
from functools import cache
from unicodedata import combining, normalize

from cjm_desktop.base.named_tuple import NamedTuple


class FoldedText(NamedTuple):
    """A folded text, and for each of its characters the place in the text that it comes from."""

    text: str
    places: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the original text a stretch of the folded one stands."""
        return self.places[start], self.places[end - 1] + 1


def fold(text: str) -> str:
    """Return a text in small letters without accents: ``Café`` is found as ``cafe``."""
    if text.isascii():
        return text.lower()
    return "".join([_folded(character) for character in text])


def folded_with_places(text: str) -> FoldedText:
    """Return a folded text that knows where its characters come from."""
    pieces = [_folded(character) for character in text]
    places = [index for index, piece in enumerate(pieces) for _ in piece]
    return FoldedText("".join(pieces), places)


@cache
def _folded(character: str) -> str:
    apart = normalize("NFKD", character)
    return "".join([each for each in apart if not combining(each)]).casefold()
