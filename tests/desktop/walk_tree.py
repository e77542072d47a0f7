"""Prints what assistive technology is told of a program, one JSON object a line.

Runs in the system's own Python, which has pyatspi. Run: ``python3 walk_tree.py NAME SECONDS``, with
the program's name and how long it may take to appear. Exit code 3: there is nobody to ask.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

try:
    import pyatspi  # type: ignore[import-not-found]  # comes with the system, not with pip
except ImportError:
    sys.exit(3)

MOST_CHILDREN = 400
DEEPEST = 12


def find(name: str, seconds: float) -> Any:
    """Return the program when it is there with a window that shows something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.name == name and any(tables(program, 0)):
                return program
        time.sleep(0.1)
    raise SystemExit(f"{name} did not appear")


def tables(part: Any, depth: int) -> Iterator[Any]:
    """Yield the tables in a part."""
    if part is None or depth > DEEPEST:
        return
    if part.getRole() == pyatspi.ROLE_TABLE and part.childCount > 1:
        yield part
        return
    for index in range(min(part.childCount, MOST_CHILDREN)):
        yield from tables(part.getChildAtIndex(index), depth + 1)


def tell(part: Any, depth: int) -> None:
    """Print a part and what is in it."""
    place = part.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    told = {
        "depth": depth,
        "role": part.getRoleName(),
        "name": part.name,
        "description": part.description,
        "place": [place.x, place.y, place.width, place.height],
        "actions": actions(part),
    }
    print(json.dumps(told))
    for index in range(min(part.childCount, MOST_CHILDREN)):
        child = part.getChildAtIndex(index)
        if child is not None:
            tell(child, depth + 1)


def actions(part: Any) -> list[str]:
    """Return the names of what can be done with a part."""
    try:
        action = part.queryAction()
    except NotImplementedError:
        return []
    return [action.getName(index) for index in range(action.nActions)]


if __name__ == "__main__":
    for table in tables(find(sys.argv[1], float(sys.argv[2])), 0):
        tell(table, 0)
