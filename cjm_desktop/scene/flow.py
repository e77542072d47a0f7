"""The order in which parts are read that follow each other: headings, paragraphs, lists."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from cjm_desktop.scene.items import Part, Text
from cjm_desktop.scene.tags import Tag


def flow(parts: Sequence[Part], indices: Iterable[int]) -> Iterator[Tag]:
    """Yield how parts are read, which are named by their places; those that follow make lists."""
    for is_list, run in groupby(indices, lambda index: parts[index].role in ("label", "item")):
        if is_list:
            yield Tag("list", children=tuple(_items(parts, run)))
        else:
            yield from (Tag(parts[index].role or "paragraph", (index,)) for index in run)


def has_words(part: Part) -> bool:
    """Tell whether a part says anything; otherwise it is decoration."""
    return any(isinstance(item, Text) and not item.silent for item in part.items)


def _items(parts: Sequence[Part], run: Iterable[int]) -> Iterator[Tag]:
    """Yield the items of a list; a label belongs to what follows it."""
    labels: tuple[Tag, ...] = ()
    for index in run:
        if parts[index].role == "item":
            yield Tag("item", (index,), labels)
            labels = ()
        else:
            if labels:
                yield Tag("item", children=labels)
            labels = (Tag("label", (index,)),)
    if labels:
        yield Tag("item", children=labels)
