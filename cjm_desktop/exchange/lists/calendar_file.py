"""Actions as to-dos of iCalendar (RFC 5545), which calendars and task programs take in."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.described import described
from cjm_desktop.exchange.lists.words import list_words
from cjm_desktop.model.words import ActionStatus, Language

_LONGEST: Final = 75  # octets of a line, without its end
_UNSAFE: Final = re.compile(r"[\\;,]")
_CONTROLS: Final = dict.fromkeys((*range(0x09), *range(0x0B, 0x20), 0x7F))
_STATUSES: Final[dict[ActionStatus, str]] = {
    "open": "NEEDS-ACTION",
    "busy": "IN-PROCESS",
    "done": "COMPLETED",
}
_PERCENT: Final[dict[ActionStatus, int]] = {"open": 0, "busy": 50, "done": 100}
_PRIORITIES: Final = {3: 1, 2: 5, 1: 9}  # by impact; 1 is the highest


def calendar_of(
    lines: Sequence[ActionLine],
    language: Language,
    *,
    title: str,
    project: str,
    now: datetime,
) -> bytes:
    """Return actions as a calendar of to-dos.

    Who takes it in again later gets the same to-dos changed, since each keeps its name: the id of
    the action and that of its project. ``now`` is the time in UTC at which it was made.
    """
    own = list_words(language)
    name = f"{own.actions}: {title}" if title else own.actions
    said = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//CJM Desktop//Action list//{language.upper()}",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    stamp = f"{now:%Y%m%dT%H%M%SZ}"
    for line in lines:
        said += _to_do(line, language, f"{line.id}@{project}.cjm-desktop", stamp)
    said.append("END:VCALENDAR")
    return b"".join(folded(line) for line in said)


def folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets, none of which ends within a character."""
    pieces, piece = [], b""
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(piece) + len(octets) > _LONGEST:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"


def _to_do(line: ActionLine, language: Language, uid: str, stamp: str) -> Iterator[str]:
    own = list_words(language)
    yield "BEGIN:VTODO"
    yield f"UID:{_text(uid)}"
    yield f"DTSTAMP:{stamp}"
    yield f"SUMMARY:{_text(' '.join(line.action.split()) or own.nameless)}"
    about = described(line, language)
    if about:
        yield f"DESCRIPTION:{_text(about)}"
    # RFC 5545 wants a to-do to end after the day on which it starts.
    if line.start and not (line.due and line.due <= line.start):
        yield f"DTSTART;VALUE=DATE:{line.start:%Y%m%d}"
    if line.due:
        yield f"DUE;VALUE=DATE:{line.due:%Y%m%d}"
    yield f"STATUS:{_STATUSES[line.status]}"
    yield f"PERCENT-COMPLETE:{_PERCENT[line.status]}"
    if line.impact:
        yield f"PRIORITY:{_PRIORITIES[line.impact]}"
    if line.owner.strip():
        yield f"CONTACT:{_text(line.owner)}"
    categories = [_text(each) for each in (line.phase, line.channel) if each.strip()]
    if categories:
        yield f"CATEGORIES:{','.join(categories)}"
    yield "END:VTODO"


def _text(text: str) -> str:
    """Return a text as iCalendar writes it."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_CONTROLS)
    return _UNSAFE.sub(r"\\\g<0>", lines).replace("\n", "\\n")
