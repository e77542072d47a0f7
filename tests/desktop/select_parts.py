"""Selects phases of a program's table through the accessibility bus, and prints what is then so.

Runs in the system's own Python, which has pyatspi. Run: ``python3 select_parts.py NAME SECONDS
PHASE …``. Exit code 3: there is nobody to ask.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

try:
    import pyatspi  # type: ignore[import-not-found]  # comes with the system, not with pip
except ImportError:
    sys.exit(3)

from walk_tree import find, tables  # type: ignore[import-not-found]  # lies beside this one


def headers(table: Any) -> Iterator[tuple[int, Any]]:
    """Yield the headers of the phases with their places."""
    for index in range(table.childCount):
        child = table.getChildAtIndex(index)
        if child.getRole() == pyatspi.ROLE_TABLE_COLUMN_HEADER:
            yield index, child


def wait_for(condition: Callable[[], bool], seconds: float) -> None:
    """Wait until something is so, or long enough."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)


def main(name: str, seconds: float, phases: list[str]) -> None:
    """Select phases and print the selection as it is asked for in three ways."""
    table = next(tables(find(name, seconds), 0))
    selection = table.querySelection()
    selection.clearSelection()
    found = {header.name: index for index, header in headers(table)}
    done = [selection.selectChild(found[phase]) for phase in phases]
    wait_for(lambda: selection.nSelectedChildren == len(phases), seconds)
    chosen = [selection.getSelectedChild(i).name for i in range(selection.nSelectedChildren)]
    by_state = [
        header.name
        for _, header in headers(table)
        if header.getState().contains(pyatspi.STATE_SELECTED)
    ]
    told = {
        "done": done,
        "selected": chosen,
        "by place": [selection.isChildSelected(index) for index in found.values()],
        "by state": by_state,
        "several": table.getState().contains(pyatspi.STATE_MULTISELECTABLE),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3:])
