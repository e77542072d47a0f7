"""``make bench``: measures, prints a table and writes the same to build/bench.json.

``python -m tests.benchmarks canvas`` measures only the groups that are named.
"""

import importlib
import json
import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import Result

GROUPS = (
    "startup",
    "canvas",
    "pinned",
    "clipboard",
    "cards",
    "finding",
    "files",
    "saving",
    "pdf",
    "memory",
)
OUT = Path(__file__).resolve().parents[2] / "build" / "bench.json"


def main(names: list[str]) -> int:
    """Run the groups; return 0 when every limit holds, otherwise 1."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    unknown = sorted(set(names) - set(GROUPS))
    if unknown:
        print(f"no such group: {', '.join(unknown)}; there are {', '.join(GROUPS)}")
        return 2
    results: list[Result] = []
    for name in names or GROUPS:
        for result in _of_group(name):
            print(_line(result), flush=True)
            results.append(result)
    OUT.parent.mkdir(exist_ok=True)
    rows = [{**result._asdict(), "holds": result.holds} for result in results]
    OUT.write_text(json.dumps(rows, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    failed = sum(not result.holds for result in results)
    print(f"{len(results) - failed} of {len(results)} hold; written to {OUT.name}")
    return 1 if failed else 0


def _of_group(name: str) -> Iterator[Result]:
    """Yield the results of a group; one that fails in the place of those that it cannot give."""
    try:
        yield from importlib.import_module(f"tests.benchmarks.{name}").results()
    except Exception:  # whatever it is: the other groups are still to be measured
        traceback.print_exc()
        yield Result(f"{name}: stopped before its end", 1, "error", 0)


def _line(result: Result) -> str:
    mark = "holds" if result.holds else "FAILS"
    return f"{result.name:<66}{result.value:>9.2f} ≤ {result.limit:<6g} {result.unit:<5} {mark}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
