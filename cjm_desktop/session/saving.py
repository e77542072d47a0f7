"""Whether a document is saved, and why it could not be opened or saved."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.storage.lock import Owner

SaveKind = Literal["saved", "unsaved", "saving", "failed"]


class SaveState(NamedTuple):
    """Whether the document as it is now stands in its file."""

    kind: SaveKind = "unsaved"
    when: datetime | None = None  # of the last save in this session, in local time
    error: CjmError | None = None  # of a save that failed
    recoverable: bool = True  # whether unsaved work is kept in the recovery journal


class SessionError(CjmError):
    """A document could not be opened or saved for a reason that the person can decide about."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


class ChangedOutsideError(SessionError):
    """Another program changed the file; saving would undo that."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'Another program changed "{path}"; nothing was saved over it.')


class InUseError(SessionError):
    """Another window has the document open."""

    def __init__(self, path: Path, owner: Owner) -> None:
        super().__init__(path, f'"{path}" is open in another window.')
        self.owner = owner


class AlreadyThereError(SessionError):
    """A file of the name that ``.cjm`` was added to exists; nobody asked to replace it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, f'There is already a file "{path}"; nothing was saved over it.')


class NoPathError(CjmError):
    """The document has no file yet: it is to be saved under a name first."""

    def __init__(self) -> None:
        super().__init__("The document has no file yet; save it under a name first.")


class UnexpectedError(CjmError):
    """Something went wrong that nobody thought of; the cause is the error itself."""

    def __init__(self, error: Exception) -> None:
        super().__init__(f"Something unexpected went wrong: {error or type(error).__name__}.")
        self.__cause__ = error
