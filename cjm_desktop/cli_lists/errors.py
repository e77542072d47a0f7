"""Why a list was not written, where it is the command's own reason."""

from cjm_desktop.base.errors import CjmError


class ListError(CjmError):
    """The command's own reason why a list was not written."""
