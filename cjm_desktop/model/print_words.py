"""The closed sets of words for printing; apart from those that the document is written in."""

from typing import Literal

Preset = Literal["office", "plotter", "print-shop"]
"""What a file is made for: any printer, a plotter or an archive, a print shop."""

Following = Literal["phases", "personas", "actions", "touchpoints", "notes", "evidence", "review"]
"""What may follow a map, to be read at a desk: a page for each phase, personas, and lists. Notes
are found by numbers on the cards of the map; evidence is how well its phases and rows are known,
review what the rules ask."""

SheetPart = Literal[
    "title",
    "organisation",
    "customers",
    "scope",
    "version",
    "date",
    "share",
    "personas",
    "principles",
    "evidence",
    "legend",
]
"""What a printed sheet may leave out: the title block or parts of it, the day in the footer, the
share of cards that is known well, personas, principles, how well cards are known at all, and what
the signs mean."""

Others = Literal["faded", "left-out"]
"""What becomes of cards that a filter does not want: they stand back as on screen, or are gone."""

Ground = Literal["white", "paper"]
"""What lies under a printed map: nothing, or the colour that the sheet has on screen."""
