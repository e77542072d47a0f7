"""What may be wrong with a file that was written, and the error that keeps it from being used."""

from collections.abc import Sequence

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple


class Fault(NamedTuple):
    """A rule that a file breaks, in a few English words, where, and what was found."""

    rule: str
    found: str = ""
    page: int | None = None  # counted from 0; None for the document

    def __str__(self) -> str:
        place = "" if self.page is None else f"page {self.page + 1}: "
        return f"{place}{self.rule}" + (f" ({self.found})" if self.found else "")


class FaultyFileError(CjmError):
    """A PDF came out otherwise than its standard wants; nothing was written."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        more = f", and {len(faults) - 1} more" if len(faults) > 1 else ""
        super().__init__(f"The PDF was not written, since it would be faulty: {faults[0]}{more}.")
        self.faults = tuple(faults)
