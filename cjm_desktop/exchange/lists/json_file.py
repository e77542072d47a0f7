"""A list as JSON: the document's own words, and null for what is not said."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.actions import ActionLine
from cjm_desktop.exchange.lists.touchpoints import TouchpointLine


def json_of(lines: Sequence[ActionLine] | Sequence[TouchpointLine]) -> str:
    """Return a list of objects with a field for each column, and the id of each thing."""
    return json.dumps([_object(line) for line in lines], ensure_ascii=False, indent=2) + "\n"


def _object(line: NamedTuple) -> dict[str, Any]:
    fields = line._asdict()
    del fields["address"]
    return {key: _value(key, value) for key, value in fields.items()}


def _value(key: str, value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return None if key in ("impact", "effort") and value == 0 else value
