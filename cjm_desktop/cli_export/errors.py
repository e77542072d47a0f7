"""Why a map was not exported, where it is the command's own reason."""

from cjm_desktop.base.errors import CjmError


class ExportError(CjmError):
    """The command's own reason why a map was not exported."""


class FoundError(ExportError):
    """A check before print found something, and nothing was to be written then."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"{'one thing' if count == 1 else f'{count} things'} to mend before print; "
            "nothing was written"
        )
