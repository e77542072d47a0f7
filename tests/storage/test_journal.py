"""Journals: differences between states, records, and what is left after an accident."""

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.storage.journal import Journal, Splice, difference, replay

PIECES = st.lists(st.sampled_from([b"", b"a", b"b", b"\n", b"{}\n"]), max_size=8)


@pytest.mark.parametrize(
    ("before", "after", "splices"),
    [
        ("", "", []),
        ("abc", "abc", []),
        ("", "ab", [Splice(0, 0, [b"a", b"b"])]),
        ("ab", "", [Splice(0, 2, [])]),
        ("abc", "aXc", [Splice(1, 1, [b"X"])]),
        ("abcde", "aXcYe", [Splice(1, 1, [b"X"]), Splice(3, 1, [b"Y"])]),
        ("abc", "aXbc", [Splice(1, 0, [b"X"])]),
        ("abc", "ac", [Splice(1, 1, [])]),
        ("aaa", "aa", [Splice(2, 1, [])]),
        ("abc", "abcd", [Splice(3, 0, [b"d"])]),
    ],
)
def test_differences(before: str, after: str, splices: list[Splice]) -> None:
    old, new = ([letter.encode() for letter in text] for text in (before, after))
    assert difference(old, new) == splices


@given(PIECES, PIECES)
def test_a_difference_leads_to_what_comes_after(before: list[bytes], after: list[bytes]) -> None:
    pieces = list(before)
    for start, removed, added in reversed(difference(before, after)):
        pieces[start : start + removed] = added
    assert pieces == after


@given(st.lists(PIECES, max_size=5))
def test_the_last_state_comes_back(
    tmp_path_factory: pytest.TempPathFactory, states: list[list[bytes]]
) -> None:
    path = tmp_path_factory.mktemp("journal") / "j"
    journal = Journal(path, {"path": "x"})
    for state in states:
        journal.append(state)
    journal.sync()
    journal.close()
    assert replay(path) == ({"path": "x"}, b"".join(states[-1] if states else []))
    assert path.stat().st_size == journal.size


def _written(path: Path) -> list[int]:
    """Write three states; return how long the file was after each."""
    journal = Journal(path, {})
    sizes = []
    for state in ([b"one\n", b"two\n"], [b"one\n", b"TWO\n"], [b"one\n"]):
        journal.append(state)
        sizes.append(journal.size)
    journal.close()
    return sizes


def test_half_a_record_does_not_count(tmp_path: Path) -> None:
    first, second, third = _written(tmp_path / "whole")
    data = (tmp_path / "whole").read_bytes()
    assert len(data) == third
    for length in range(3, third + 1):
        (tmp_path / "cut").write_bytes(data[:length])
        # The line break behind a record may be missing: its content is whole.
        states = [b"one\ntwo\n"] * (length >= first - 1)
        states += [b"one\nTWO\n"] * (length >= second - 1)
        states += [b"one\n"] * (length >= third - 1)
        assert replay(tmp_path / "cut")[1] == (states or [b""])[-1]


def test_a_damaged_record_ends_the_replay(tmp_path: Path) -> None:
    first, second, _ = _written(tmp_path / "whole")
    data = bytearray((tmp_path / "whole").read_bytes())
    for place in range(first, second - 1):
        damaged = bytearray(data)
        damaged[place] ^= 0x01
        (tmp_path / "damaged").write_bytes(damaged)
        assert replay(tmp_path / "damaged")[1] in (b"one\ntwo\n", b"one\nTWO\n")
    (tmp_path / "damaged").write_bytes(data[:first] + b"[1]\n" + data[first:])
    assert replay(tmp_path / "damaged")[1] == b"one\ntwo\n"


@pytest.mark.parametrize("data", [b"", b"\n", b"[]\n", b"7", b"{", b"\xff\n"])
def test_what_is_no_journal(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "j").write_bytes(data)
    with pytest.raises(ValueError, match=r"."):
        replay(tmp_path / "j")


def test_a_journal_begins_with_what_it_is_about(tmp_path: Path) -> None:
    Journal(tmp_path / "j", {"path": "/é"}).close()
    assert json.loads((tmp_path / "j").read_bytes()) == {"path": "/é"}


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_journal_is_for_its_owner_only(tmp_path: Path) -> None:
    Journal(tmp_path / "j", {}).close()
    assert (tmp_path / "j").stat().st_mode & 0o777 == 0o600


def test_after_a_full_disk_the_next_record_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "j", {})
    journal.append([b"one"])
    write = os.write

    def half(file: int, data: memoryview) -> int:
        if len(data) > 20:
            return write(file, data[:20])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", half)
        with pytest.raises(OSError, match="No space"):
            journal.append([b"two"])
    journal.append([b"three"])
    journal.close()
    assert replay(tmp_path / "j")[1] == b"three"


def test_the_same_state_again_costs_nothing(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j", {})
    journal.append([b"one"])
    size = journal.size
    journal.append([b"one"])
    journal.close()
    assert journal.size == size
