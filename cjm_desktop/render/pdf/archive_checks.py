"""Whether a file is PDF/A-2u: pikepdf's own validator, of the file as it was written."""

from collections.abc import Iterator
from typing import BinaryIO

from cjm_desktop.render.pdf.faults import Fault

# It knows 2b; 2u is the same with text that can be read from every font, which we look at
# ourselves, and says so in this place.
_LEVEL_RULE = "ISO_19005_2:6.6.4-3"
_LEVEL = "is 'U', expected 'B'"


def check_archive(file: BinaryIO) -> Iterator[Fault]:
    """Yield what keeps a file from being PDF/A-2u, apart from what fonts say of their glyphs."""
    from pikepdf import pdfa  # with tables that no other file needs

    for finding in pdfa.validate_written(file, "2b").findings:
        if finding.rule != _LEVEL_RULE or not finding.message.endswith(_LEVEL):
            yield Fault(f"PDF/A {finding.rule}", f"{finding.message}, {finding.where}")
