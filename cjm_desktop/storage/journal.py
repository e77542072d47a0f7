"""An append-only file with every state of a document since its last save.

A state is the list of pieces that make the bytes of its file. A record says which pieces of the
state before are replaced by which: an edit of one card in a map of 20,000 appends one cell.
Replaying a journal gives the bytes of a ``.cjm`` file; there is no second format to migrate.

The file begins with a line of JSON about the document. Each record is a line of JSON, then the new
pieces as they are, then a line break. A record that a crash cut off, or that its checksum does not
fit, ends the replay: what was written before it counts.
"""

import json
import os
import zlib
from collections.abc import Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.storage.held import try_hold

_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)


class Splice(NamedTuple):
    """From ``start``, ``removed`` pieces are replaced by ``added``."""

    start: int
    removed: int
    added: Sequence[bytes]


class Journal:
    """A journal that is being written; it is held as long as it is open. One thread at a time."""

    def __init__(self, path: Path, about: dict[str, Any]) -> None:
        """Make the file, for its owner's eyes only; raises OSError."""
        self.path = path
        self._pieces: Sequence[bytes] = ()
        self._file = os.open(path, _FLAGS, 0o600)
        try_hold(self._file)  # new, so nobody else has it
        self.size = 0
        self._write(json.dumps(about).encode() + b"\n")

    def append(self, pieces: Sequence[bytes]) -> None:
        """Record a new state; raises OSError, and the states before it still count then."""
        splices = difference(self._pieces, pieces)
        if splices:
            self._write(_record(splices))
            self._pieces = pieces

    def sync(self) -> None:
        """Wait until all records are on the disk, safe from a power cut; raises OSError."""
        os.fsync(self._file)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)

    def _write(self, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._file, rest) :]
        except OSError:
            os.ftruncate(self._file, self.size)  # or what follows would come after half a record
            raise
        self.size += len(data)


def difference(before: Sequence[bytes], after: Sequence[bytes]) -> list[Splice]:
    """Return what turns one list of pieces into another, with positions in the first."""
    shorter = min(len(before), len(after))
    start = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    room = shorter - start
    end = next((i for i in range(room) if before[-1 - i] != after[-1 - i]), room)
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    if len(old) != len(new):
        return [Splice(start, len(old), new)]
    changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    return [Splice(start + i, 1, new[i : i + 1]) for i in changed]


def replay(path: Path) -> tuple[dict[str, Any], bytes]:
    """Return what a journal says about its document, and the bytes of the last whole state.

    Raises OSError, and ValueError when the file is no journal.
    """
    data = path.read_bytes()
    line, _, _ = data.partition(b"\n")
    about = json.loads(line)
    if not isinstance(about, dict):
        raise ValueError("no journal")
    pieces: list[bytes] = []
    place = len(line) + 1
    while (read := _read_record(data, place)) is not None:
        splices, place = read
        for start, removed, added in reversed(splices):  # so that positions before it hold
            pieces[start : start + removed] = added
    return about, b"".join(pieces)


def _record(splices: Sequence[Splice]) -> bytes:
    payload = b"".join(piece for splice in splices for piece in splice.added)
    where = [[s.start, s.removed, [len(piece) for piece in s.added]] for s in splices]
    head = {"size": len(payload), "check": _checksum(where, payload), "splices": where}
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + payload + b"\n"


def _read_record(data: bytes, place: int) -> tuple[list[Splice], int] | None:
    """Return the record at a place and where the next one begins; None for half a record."""
    end = data.find(b"\n", place)
    if end < 0:
        return None
    try:
        head = json.loads(data[place:end])
        payload = data[end + 1 : end + 1 + head["size"]]
        if _checksum(head["splices"], payload) != head["check"]:
            return None
        return _splices(head["splices"], payload), end + head["size"] + 2
    except (ValueError, LookupError, TypeError):
        return None


def _checksum(where: Any, payload: bytes) -> int:
    return zlib.crc32(payload, zlib.crc32(json.dumps(where).encode()))


def _splices(where: list[tuple[int, int, list[int]]], payload: bytes) -> list[Splice]:
    lengths = [length for _, _, each in where for length in each]
    cuts = pairwise(accumulate(lengths, initial=0))
    pieces = iter([payload[a:b] for a, b in cuts])
    return [Splice(at, removed, [next(pieces) for _ in each]) for at, removed, each in where]
