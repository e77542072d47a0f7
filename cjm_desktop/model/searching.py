"""Finding a text among all that people have written in a project."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import compress, repeat
from operator import contains

from cjm_desktop.base.folding import fold, folded_with_places
from cjm_desktop.base.ids import JourneyId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Project, RulerSpan
from cjm_desktop.model.questions import entry_places
from cjm_desktop.model.texts import (
    Spot,
    Spots,
    head_spots,
    line_spots,
    project_spots,
    row_spots,
)


class Query(NamedTuple):
    """What is looked for, and how exactly."""

    text: str = ""
    match_case: bool = False  # otherwise accents and capitals make no difference
    whole_words: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.text.strip()


class Hit(NamedTuple):
    """A text in which the query occurs, once or more often."""

    journey: JourneyId | None  # None beside the journeys
    row: RowId | None
    spot: Spot


class _Chunk:
    """The texts of a row, or of what stands beside rows, in which something was found.

    They are counted at once and put together when asked for: of 50 rows few are in view.
    """

    def __init__(
        self,
        journey: JourneyId | None,
        row: RowId | None,
        searched: Spots,
        occurs: Sequence[bool] = (),
    ) -> None:
        self.journey = journey
        self.row = row
        self.count = occurs.count(True)
        self._searched = searched
        self._occurs = occurs
        self._found = None if self.count else _NOTHING

    @property
    def found(self) -> Spots:
        """The texts in which something was found, also as they are searched."""
        if self._found is None:
            spots, folded = self._searched
            occurs = self._occurs
            self._found = Spots(tuple(compress(spots, occurs)), tuple(compress(folded, occurs)))
        return self._found

    @property
    def spots(self) -> Sequence[Spot]:
        """The texts, without how they are searched."""
        return self.found.spots

    def narrowed(self, search: "_Search") -> "_Chunk":
        """Return those in which something else is found too."""
        return _Chunk(self.journey, self.row, self.found, search(self.found) if self.count else ())


class _ByRows(Mapping[RowId | None, Sequence[Spot]]):
    """The hits in each row, under None those beside all rows."""

    def __init__(self, chunks: Iterable[_Chunk]) -> None:
        self._chunks: dict[RowId | None, list[_Chunk]] = {}
        for chunk in chunks:
            self._chunks.setdefault(chunk.row, []).append(chunk)

    def __getitem__(self, row: RowId | None) -> Sequence[Spot]:
        first, *others = self._chunks[row]
        return (
            [spot for chunk in (first, *others) for spot in chunk.spots] if others else first.spots
        )

    def __iter__(self) -> Iterator[RowId | None]:
        return iter(self._chunks)

    def __len__(self) -> int:
        return len(self._chunks)


class Hits:
    """All hits in the order of the document; each is put together when it is asked for."""

    def __init__(self, chunks: Sequence[_Chunk] = ()) -> None:
        self._chunks = chunks
        self._starts: list[int] = []
        self._count = 0
        for chunk in self._chunks:
            self._starts.append(self._count)
            self._count += chunk.count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> Hit:
        if not 0 <= index < self._count:
            raise IndexError(index)
        number = bisect_right(self._starts, index) - 1  # the last of those that begin there
        chunk = self._chunks[number]
        return Hit(chunk.journey, chunk.row, chunk.spots[index - self._starts[number]])

    def __iter__(self) -> Iterator[Hit]:
        for chunk in self._chunks:
            for spot in chunk.spots:
                yield Hit(chunk.journey, chunk.row, spot)

    def narrowed(self, query: Query) -> "Hits":
        """Return those in which another query occurs too."""
        search = _searcher(query)
        return Hits([chunk.narrowed(search) for chunk in self._chunks])

    def by_rows(self, journey: JourneyId) -> Mapping[RowId | None, Sequence[Spot]]:
        """Return the hits in each row of a journey, under None those beside all rows."""
        return _ByRows(chunk for chunk in self._chunks if chunk.journey in (journey, None))

    def first_from(self, journey: JourneyId, row: RowId | None, entry: str = "") -> int:
        """Return the first hit from a row on, or from a card in it; 0 when none follows."""
        passed = False
        for chunk, start in zip(self._chunks, self._starts, strict=True):
            passed = passed or (chunk.journey == journey and row in (None, chunk.row))
            if passed:
                if not entry and start < self._count:
                    return start
                own = (n for n, spot in enumerate(chunk.spots) if entry and spot.owner == entry)
                if start < self._count:
                    return start + next(own, 0)
        return 0

    def index_of(self, wanted: Hit) -> int | None:
        """Return where a hit stands now that texts have changed, None when it is none any more."""
        key = _key(wanted.spot)
        for chunk, start in zip(self._chunks, self._starts, strict=True):
            if chunk.journey == wanted.journey and chunk.row == wanted.row:
                for nth, spot in enumerate(chunk.spots):
                    if _key(spot) == key:
                        return start + nth
        return None


def _key(spot: Spot) -> tuple[object, ...]:
    place = spot.place if spot.kind is RulerSpan else 0  # what has an id may have moved
    return spot.kind, spot.owner, spot.field, spot.nth, spot.phase, place


_NOTHING = Spots((), ())
NO_HITS = Hits()
_Search = Callable[[Spots], Sequence[bool]]


def find_hits(project: Project, query: Query) -> Hits:
    """Return every text in which a query occurs: of the journeys, then of the project's lists."""
    if query.is_empty:
        return NO_HITS
    search = _searcher(query)
    chunks: list[_Chunk] = []
    for journey in project.journeys:
        chunks += _chunks_of(journey, search)
    chunks.append(_searched(None, None, project_spots(project), search))
    return Hits(chunks)


def is_narrower(query: Query, before: Query) -> bool:
    """Tell whether a query can occur only where another one does: more letters were typed."""
    if query.match_case != before.match_case or before.whole_words or before.is_empty:
        return False
    needle = _read(before, before.text)
    return bool(needle) and needle in _read(query, query.text)


def warm_up(project: Project) -> None:
    """Gather and fold all texts and note where they stand, so that no key takes longer for it."""
    find_hits(project, Query("\0"))
    for journey in project.journeys:
        for row in journey.rows:
            entry_places(row)


def spans_in(query: Query, text: str) -> list[tuple[int, int]]:
    """Return where in a text a query occurs, from the left, none over another."""
    pattern = _pattern(query)
    if query.match_case or text.isascii():
        text = _read(query, text)
        return [found.span() for found in pattern.finditer(text)]
    folded = folded_with_places(text)
    spans: list[tuple[int, int]] = []
    for found in pattern.finditer(folded.text):
        span = folded.span(*found.span())
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    return spans


def _chunks_of(journey: Journey, search: _Search) -> Iterator[_Chunk]:
    yield _searched(journey.id, None, head_spots(journey), search)
    for row in journey.rows:
        yield _searched(journey.id, row.id, row_spots(row), search)
    yield _searched(journey.id, None, line_spots(journey), search)


def _searched(
    journey: JourneyId | None, row: RowId | None, spots: Spots, search: _Search
) -> _Chunk:
    return _Chunk(journey, row, spots, search(spots))


def _searcher(query: Query) -> _Search:
    needle, pattern = _read(query, query.text), _pattern(query)

    def search(spots: Spots) -> Sequence[bool]:
        # Passes without a call of ours for each text: 20,000 of them are searched at every key.
        texts: Sequence[str] = spots.folded
        if query.match_case:
            texts = [spot.text for spot in spots.spots]
        found = list(map(contains, texts, repeat(needle)))
        if query.whole_words:
            found = [it and bool(pattern.search(t)) for it, t in zip(found, texts, strict=True)]
        return found

    return search if needle else _find_nothing


def _find_nothing(spots: Spots) -> Sequence[bool]:
    del spots
    return ()


def _read(query: Query, text: str) -> str:
    return text if query.match_case else fold(text)


@lru_cache(maxsize=4)
def _pattern(query: Query) -> re.Pattern[str]:
    needle = re.escape(_read(query, query.text)) or "(?!)"  # which matches nothing
    return re.compile(rf"(?<!\w){needle}(?!\w)" if query.whole_words else needle)
