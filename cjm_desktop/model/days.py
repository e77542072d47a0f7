"""A day, as the file writes it."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator

_AS_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _read_day(value: Any) -> Any:
    """Take a text only as year, month and day; pydantic would take seconds since 1970 too."""
    if not isinstance(value, str):
        return value
    if not _AS_WRITTEN.fullmatch(value):
        raise ValueError("a day is written as 2026-03-31")
    return date.fromisoformat(value)


Day = Annotated[date, BeforeValidator(_read_day)]
