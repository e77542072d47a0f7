"""Time marks for the benchmarks: written only where the environment asks for them."""

import os
import time
from pathlib import Path

_FILE = os.environ.get("CJM_DESKTOP_TRACE", "")


def mark(name: str) -> None:
    """Append a name and the monotonic clock, in seconds, to the file of CJM_DESKTOP_TRACE."""
    if _FILE:
        with Path(_FILE).open("a", encoding="utf-8") as file:
            file.write(f"{name} {time.perf_counter()}\n")
