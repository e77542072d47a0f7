"""Why something from another program was not taken."""

from cjm_desktop.base.errors import CjmError


class ExchangeError(CjmError):
    """Something that comes from another program and cannot be used."""


class TooMuchTextError(ExchangeError):
    """A text that is larger than anything that belongs on a map."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(f"The text has {size} characters; at most {limit} are read.")
        self.size = size
        self.limit = limit


class TooLargeTableError(ExchangeError):
    """A table with more lines, columns or cells than a map could hold."""

    def __init__(self, lines: int, columns: int) -> None:
        super().__init__(f"The table has {lines} lines and {columns} columns: too many for a map.")
        self.lines = lines
        self.columns = columns
