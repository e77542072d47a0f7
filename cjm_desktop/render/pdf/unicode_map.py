"""The map from a font's codes to text, by which PDF is searched and copied (ISO 32000, 9.10.3)."""

from collections.abc import Iterator, Mapping

_UNTOLD = "\ufffd"  # glyphs whose cluster says what they stand for
_SPACES = str.maketrans("\u00a0\u202f", "  ")  # so that who searches for two words finds them
_BLOCK = 100  # entries that a block may have


def to_unicode(texts: Mapping[str, str]) -> bytes:
    """Return the map of hexadecimal codes, which are all equally long."""
    digits = max((len(code) for code in texts), default=4)
    entries = [f"<{code}> <{_utf16(text)}>" for code, text in texts.items()]
    blocks = ["\n".join(_block(block)) for block in _blocks(entries)]
    head = _HEAD.format(low="0" * digits, high="F" * digits)
    return "\n".join([head, *blocks, _TAIL]).encode("ascii")


def _utf16(text: str) -> str:
    shown = text.translate(_SPACES) or _UNTOLD
    return shown.encode("utf-16-be", "replace").hex().upper()


def _blocks(entries: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(entries), _BLOCK):
        yield entries[start : start + _BLOCK]


def _block(entries: list[str]) -> list[str]:
    return [f"{len(entries)} beginbfchar", *entries, "endbfchar"]


_HEAD = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<{low}> <{high}>
endcodespacerange"""
_TAIL = """\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
