"""Why a map was not exported, where it is the command's own reason."""

from cjm_desktop.base.errors import CjmError


class ExportError(CjmError):
    """The command's own reason why a map was not exported."""
