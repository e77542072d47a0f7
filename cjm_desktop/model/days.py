"""A day, as the file writes it."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator

_AS_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _as_written(value: Any) -> Any:
    """Let a text through only as year, month and day; pydantic also takes seconds since 1970."""
    if isinstance(value, str) and not _AS_WRITTEN.fullmatch(value):
        raise ValueError("a day is written as 2026-03-31")
    return value


Day = Annotated[date, BeforeValidator(_as_written)]
