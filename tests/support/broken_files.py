"""A file with a line for each thing, to break in one place; line numbers are counted by hand."""

import pytest

from cjm_desktop.storage.errors import ContentError
from cjm_desktop.storage.format import read_project

LINES = [
    "{",
    ' "format": "cjm", "version": 1,',
    ' "project": {"id": "p", "title": "House",',
    '  "principles": [{"id": "u1", "text": "Call back"}],',
    '  "personas": [{"id": "k1", "name": "Sanne"}],',
    '  "channels": [{"id": "web", "name": "Website"}],',
    '  "sources": [{"id": "s1", "name": "Interviews"}],',
    '  "journeys": [',
    '   {"id": "j1", "name": "Now", "title": "Van droomhuis",',
    '    "groups": [{"id": "g1", "name": "Buying"}],',
    '    "phases": [',
    '     {"id": "f1", "name": "Dromen", "group": "g1"},',
    '     {"id": "f2", "name": "Kiezen"}],',
    '    "rulers": [{"id": "l1", "spans": [{"name": "See", "first": "f1", "last": "f2"}]}],',
    '    "rows": [',
    '     {"id": "r1", "kind": "score", "cells": [',
    '      {"phase": "f1", "relevance": {"value": 80, "sources": ["s1"]}},',
    '      {"phase": "f2", "metric": {"value": 1.5, "source": "s1"}}]},',
    '     {"id": "r2", "name": "Touchpoints", "cells": [',
    '      {"phase": "f1", "cards": [{"id": "c1", "text": "Looks around"}]},',
    '      {"phase": "f2", "cards": [',
    '       {"id": "c2", "text": "Asks", "personas": ["k1"], "tags": ["a", "b"]},',
    '       {"id": "c3", "text": "Chooses", "evidence": 2, "channel": "web"}],',
    '       "actions": [{"id": "a1", "opportunity": "c2", "principle": "u1"}],',
    '       "points": [{"id": "q1", "persona": "k1", "level": 1}]}]}],',
    '    "routes": [{"id": "t1", "stops": ["c1", "c3"]}],',
    '    "links": [{"id": "n1", "origin": "c3", "target": "c1"}]},',
    '   {"id": "j2", "name": "Later",',
    '    "phases": [{"id": "f9", "name": "Other"}]}]}',
    "}",
]
FILE = "\n".join(LINES)


def refusal_of(data: bytes) -> ContentError:
    """Read bytes that are refused, and return the error."""
    with pytest.raises(ContentError) as caught:
        read_project(data)
    assert "\n" not in str(caught.value)
    return caught.value


def refusal(old: str, new: str) -> ContentError:
    """Put something else at the one place where a text stands in the file, and read that."""
    assert FILE.count(old) == 1, old
    return refusal_of(FILE.replace(old, new).encode())
