"""Whether a name stands twice in one object: every parser would silently drop one of the two.

A merge in git leaves such files. Counting is the cheap pass that every file goes through; only
where that does not settle it the text is parsed again.
"""

_BLANKS = (b" :", b"\n:", b"\t:", b"\r:")


def is_unambiguous(data: bytes, members: int) -> bool:
    """Tell whether no object has a name twice in valid JSON from which so many members came.

    Each member that is written has a colon, so that as many colons in all leave none to be lost.
    """
    return (
        members == data.count(b":")
        or members == _counted_names(data)  # only this one holds with colons in texts
        or _looks_unambiguous(data)
    )


def _counted_names(data: bytes) -> int | None:
    """Return how many names stand in valid JSON, None where counting does not tell.

    What ends a name, ``":``, can be inside a text only with a backslash before it, and at the end
    of a name with a backslash before it only if that has one too.
    """
    if any(blank[:1] in data and blank in data for blank in _BLANKS):
        return None
    ends = data.count(b'":')
    if b"\\" not in data:
        return ends
    return None if b'\\\\":' in data else ends - data.count(b'\\":')


def _looks_unambiguous(data: bytes) -> bool:
    from cjm_desktop.storage.syntax import has_repeats  # hardly any file needs it

    return not has_repeats(data)
