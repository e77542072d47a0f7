"""How a scene is read, kept so that each page soon finds what it shows of it.

A sheet of many shows a small part of a large map; to look through all that the map says, for each
of them, would take longer than to draw it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from cjm_desktop.scene.flow import flow, has_words
from cjm_desktop.scene.items import Scene
from cjm_desktop.scene.tags import Role, Tag

_CELLS: Final[frozenset[Role]] = frozenset(("cell", "column header", "row header"))


class ReadScene:
    """The tags of a scene by their numbers: 0 is the whole, and children follow each other."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene  # kept, so that its id cannot become another's
        self.tags: list[Tag] = [scene.reading or _plain_reading(scene)]
        self._parents: list[int] = [0]
        self._first: list[int] = []  # child of each tag
        for number, tag in enumerate(self.tags):  # which grows meanwhile
            self._first.append(len(self.tags))
            self.tags.extend(tag.children)
            self._parents.extend([number] * len(tag.children))
        self._of = {part: number for number, tag in enumerate(self.tags) for part in tag.parts}

    def role(self, part: int) -> Role | None:
        """Return what a part is read as, None where it is decoration."""
        number = self._of.get(part)
        return None if number is None else self.tags[number].role

    def children(self, number: int) -> range:
        """Return the numbers of a tag's children."""
        first = self._first[number]
        return range(first, first + len(self.tags[number].children))

    def of_parts(self, parts: Iterable[int]) -> set[int]:
        """Return the numbers of the tags that parts show, and of those around them."""
        found = {0}
        for part in parts:
            number = self._of[part]
            while number not in found:
                found.add(number)
                number = self._parents[number]
        return found

    def parent(self, number: int) -> int:
        """Return the number of the tag around a tag."""
        return self._parents[number]


class ShownTags:
    """What is read where only some parts of a scene are shown.

    A table has the lines and columns of which anything is shown, and always its headers: who hears
    one sheet of many is not led through the empty cells of the whole map.
    """

    def __init__(self, scene: ReadScene, parts: Iterable[int]) -> None:
        self._scene = scene
        self._numbers = scene.of_parts(parts)
        self._columns: dict[int, set[int]] = defaultdict(lambda: {0})  # of each table
        for number in self._numbers:
            if scene.tags[number].role in _CELLS:
                line = scene.parent(number)
                self._columns[scene.parent(line)].add(number - scene.children(line).start)

    def children(self, number: int) -> Iterator[int]:
        """Yield the numbers of what is read within a tag."""
        children = self._scene.children(number)
        match self._scene.tags[number].role:
            case "row":
                columns = sorted(self._columns[self._scene.parent(number)])
                yield from (children[column] for column in columns)
            case "table":
                yield children.start
                yield from filter(self._numbers.__contains__, children[1:])
            case _:
                yield from filter(self._numbers.__contains__, children)


def _plain_reading(scene: Scene) -> Tag:
    """Return a reading of a scene that has none: its parts in their order."""
    told = (index for index, part in enumerate(scene.parts) if has_words(part))
    return Tag("document", children=tuple(flow(scene.parts, told)))
