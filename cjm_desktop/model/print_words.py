"""The closed sets of words for printing; apart from those that the document is written in."""

from typing import Literal

Preset = Literal["office", "plotter", "print-shop"]
"""What a file is made for: any printer, a plotter or an archive, a print shop."""

Following = Literal["phases", "actions", "touchpoints"]
"""What may follow a map, to be read at a desk: a page for each phase, and lists."""

SheetPart = Literal["title", "personas", "principles", "evidence", "legend"]
"""What a printed sheet may leave out: the title block, personas, principles, how well cards are
known, and what the signs mean."""
