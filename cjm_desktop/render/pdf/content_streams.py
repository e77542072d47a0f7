"""Operators as content streams, compressed as they come; a large page has several (7.8.2).

So neither writing nor checking a page has all of it in memory as text.
"""

import zlib
from collections.abc import Iterable, Iterator

from pikepdf import Array, Name, Object, Page, Pdf, Stream

_LARGE = 250_000  # characters


def add_content(pdf: Pdf, page: Object, pieces: Iterable[str]) -> None:
    """Make pieces of operators, none of which ends amid a token, the content of a page."""
    streams = [
        pdf.make_indirect(Stream(pdf, zlib.compress(chunk), Filter=Name.FlateDecode))
        for chunk in _chunks(pieces)
    ]
    page.Contents = streams[0] if len(streams) == 1 else Array(streams)


def content_streams(page: Page) -> list[Object]:
    """Return a page's streams of operators, in their order."""
    contents = page.obj.Contents
    return list(contents.as_list()) if isinstance(contents, Array) else [contents]


def _chunks(pieces: Iterable[str]) -> Iterator[bytes]:
    gathered: list[str] = []
    size = 0
    for piece in pieces:
        gathered.append(piece)
        size += len(piece)
        if size >= _LARGE:
            yield "\n".join(gathered).encode("ascii")
            gathered, size = [], 0
    yield "\n".join(gathered).encode("ascii")
