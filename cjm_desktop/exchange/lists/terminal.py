"""Lists as they are read in a terminal: under their phases, in columns."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.shortening import shortened
from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.touchpoints import TouchpointLine
from cjm_desktop.exchange.lists.words import ListWords, list_words
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.words import ActionStatus, Language

_MARKS: Final[dict[ActionStatus, str]] = {"open": "[ ]", "busy": "[-]", "done": "[x]"}
_WIDEST: Final = (60, 24, 24, 24, 24)
_BETWEEN: Final = "  "

Texts = tuple[str, ...]


def actions_to_read(lines: Sequence[ActionLine], language: Language) -> Iterator[str]:
    """Yield lines: what, through what, who, when and how far, under each phase."""
    own = list_words(language)
    if not lines:
        yield own.no_actions
        return
    rows = [_action(line, own) for line in lines]
    yield from _grouped(lines, rows)


def touchpoints_to_read(lines: Sequence[TouchpointLine], language: Language) -> Iterator[str]:
    """Yield lines: what, through what, in which form, who, and whether it reaches its goal."""
    own = list_words(language)
    if not lines:
        yield own.no_touchpoints
        return
    rows = [_touchpoint(line, own) for line in lines]
    yield from _grouped(lines, rows)


def _action(line: ActionLine, own: ListWords) -> Texts:
    due = line.due.isoformat() if line.due else ""
    status = own.late if line.late else own.statuses[line.status] if line.status != "open" else ""
    return (
        f"{_MARKS[line.status]} {line.action.strip() or own.nameless}",
        line.channel,
        line.owner,
        due,
        status,
    )


def _touchpoint(line: TouchpointLine, own: ListWords) -> Texts:
    form = [own.media[line.medium]] if line.medium else []
    contact = [own.contacts[line.contact]] if line.contact == "indirect" else []
    achieved = own.achieved[line.achieved] if line.achieved else ""
    return (
        line.name,
        line.channel,
        ", ".join([*form, *contact]),
        line.owner,
        f"{own.heads['achieved'].lower()}: {achieved}" if achieved else "",
    )


def _grouped(lines: Sequence[ActionLine | TouchpointLine], rows: Sequence[Texts]) -> Iterator[str]:
    shown = [
        tuple(shortened(text, most) for text, most in zip(row, _WIDEST, strict=True))
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*shown, strict=True)]
    several = len({line.address.journey for line in lines}) > 1
    before: CellAddress | None = None
    for line, texts in zip(lines, shown, strict=True):
        if before is None or (line.address.journey, line.address.phase) != before[::2]:
            yield from [""] * (before is not None)
            name = f"{shortened(line.journey)} › " if several else ""
            yield f"{name}{line.phase_number} {shortened(line.phase)}".rstrip()
        before = line.address
        yield _aligned(texts, widths)


def _aligned(texts: Texts, widths: Sequence[int]) -> str:
    placed = (text.ljust(width) for text, width in zip(texts, widths, strict=True) if width)
    return f"  {_BETWEEN.join(placed)}".rstrip()
