"""Operators as content streams, compressed as they come; a large page has several (7.8.2).

So neither writing nor checking a page has all of it in memory as text. Each stream leaves the
graphics state as it found it, and can be checked by itself.
"""

import io
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from cjm_desktop.render.pdf.saving import save

_LARGE = 250_000  # characters
_OF_THE_WHOLE = ("/Contents", "/Parent", "/StructParents")  # entries of a page


def add_content(pdf: Pdf, page: Object, pieces: Iterable[str]) -> None:
    """Make pieces of operators the content of a page; none changes the graphics state for more."""
    streams = [
        pdf.make_indirect(Stream(pdf, zlib.compress(code.encode("ascii")), Filter=Name.FlateDecode))
        for code in gathered(pieces)
    ]
    page.Contents = streams[0] if len(streams) == 1 else Array(streams)


def gathered(pieces: Iterable[str]) -> Iterator[str]:
    """Yield pieces together, as many as make a stream, and what is left in the end."""
    together: list[str] = []
    size = 0
    for piece in pieces:
        together.append(piece)
        size += len(piece)
        if size >= _LARGE:
            yield "\n".join(together)
            together, size = [], 0
    yield "\n".join(together)


def content_streams(page: Page) -> list[Object]:
    """Return a page's streams of operators, in their order."""
    contents = page.obj.Contents
    return list(contents.as_list()) if isinstance(contents, Array) else [contents]


def with_small_pages(file: BinaryIO) -> BinaryIO:
    """Return a file that has pages of one stream each; others get a page for each of theirs.

    For those who read a page as a whole. Where there are none it is the same file.
    """
    with Pdf.open(file) as pdf:
        large = [page for page in pdf.pages if len(content_streams(page)) > 1]
        for page in large:
            first, *others = content_streams(page)
            page.obj.Contents = first
            pdf.pages.extend(Page(pdf.make_indirect(_part(page, stream))) for stream in others)
        if not large:
            return file
        split = io.BytesIO()
        save(pdf, split)
    return split


def _part(page: Page, stream: Object) -> Dictionary:
    """Return a page like another, with a stream alone."""
    entries = {name: each for name, each in page.obj.items() if name not in _OF_THE_WHOLE}
    return Dictionary({**entries, "/Contents": stream})
