"""What the sheet says around its grid, in the order in which it is read."""

from collections.abc import Iterable, Iterator, Sequence

from cjm_desktop.base.geometry import Rect
from cjm_desktop.fonts.characters import SOFT_HYPHEN
from cjm_desktop.layout.contract import Block, Box, MapLayout
from cjm_desktop.scene.items import Part as Drawn
from cjm_desktop.scene.items import Text
from cjm_desktop.ui.canvas.accessible_parts import (
    BlockName,
    CellPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.commands.targets import TextTarget


def parts_of_table(layout: MapLayout) -> tuple[Part, ...]:
    """Return all parts that belong to no other, from the organisation down to the sources."""
    return (
        *_around(layout, "above"),
        *(part for part in _around(layout, "header") if _is_group(part)),
        *(PhasePart(phase) for phase in layout.columns.phases),
        *(part for part in _around(layout, "header") if not _is_group(part)),
        *_grid(layout),
        *(RoutePart(route.id) for route in layout.journey.routes),
        *_around(layout, "below"),
    )


def block_named(layout: MapLayout, name: BlockName) -> Block:
    """Return a block of the sheet by its name."""
    blocks: dict[BlockName, Block] = {
        "above": layout.above,
        "header": layout.header,
        "below": layout.below,
    }
    return blocks[name]


def printed_words(layout: MapLayout, part: WordsPart) -> str:
    """Return what the sheet prints in a place, lines of one text joined; "" when it is gone."""
    drawn = drawn_part(layout, part)
    return _words(drawn) if drawn else ""


def drawn_part(layout: MapLayout, part: WordsPart) -> Drawn | None:
    """Return what is drawn in a place, None when it is gone."""
    drawn = block_named(layout, part.block).parts()
    return drawn[part.place] if part.place < len(drawn) else None


def _grid(layout: MapLayout) -> Iterator[Part]:
    for row in layout.rows:
        yield RowPart(row.row.id)
        for phase in layout.columns.phases:
            yield CellPart(row.row.id, phase)


def _is_group(part: Part) -> bool:
    return isinstance(part, TextPart) and part.target.kind == "group"


def _around(layout: MapLayout, name: BlockName) -> Iterator[TextPart | WordsPart]:
    """Yield the parts of a block as they are drawn, phases left out, what is not drawn last."""
    block = block_named(layout, name)
    waiting = list(_targets(block.boxes))
    for place, drawn in enumerate(block.parts()):
        held = [each for each in waiting if drawn.rect.contains(*each[0].centre)]
        yield from _editable(held)
        waiting = [each for each in waiting if each not in held]
        if not any(box.rect.intersects(drawn.rect) for box in block.boxes) and _words(drawn):
            yield WordsPart(name, place)
    yield from _editable(waiting)


def _targets(boxes: Sequence[Box]) -> Iterator[tuple[Rect, TextTarget]]:
    seen: dict[tuple[str, str], int] = {}
    for box in boxes:
        index = seen.get((box.kind, box.owner), 0)
        seen[box.kind, box.owner] = index + 1
        yield box.rect, TextTarget(box.kind, box.owner, index)


def _editable(found: Iterable[tuple[Rect, TextTarget]]) -> Iterator[TextPart]:
    return (TextPart(target) for _, target in found if target.kind != "phase")


def _words(drawn: Drawn) -> str:
    """Return the words of a drawing; lines that follow each other at one left end are one text."""
    said = ""
    before: Text | None = None
    for item in drawn.items:
        text = item if isinstance(item, Text) and not item.silent and item.line.text else None
        if text is not None:
            said += _link(before, text) + text.line.text.strip()
        before = text
    return said.removeprefix(", ").replace(f"{SOFT_HYPHEN} ", "")  # a word that goes on


def _link(before: Text | None, text: Text) -> str:
    if before is None:
        return ", "
    look = (before.x, before.size, before.colour)
    return " " if look == (text.x, text.size, text.colour) else ", "
