"""Graphics states that say whether inks are printed over each other (ISO 32000, 8.6.7)."""

from pikepdf import Dictionary, Name


class Overprints:
    """The states that a document uses."""

    def __init__(self) -> None:
        self.resources = Dictionary()

    def name(self, strokes: bool, fills: bool) -> str:
        """Return the state in which strokes or fills leave other plates as they are."""
        name = f"O{strokes:d}{fills:d}"
        self.resources[Name(f"/{name}")] = Dictionary(
            Type=Name.ExtGState, OP=strokes, op=fills, OPM=int(strokes or fills)
        )
        return name
