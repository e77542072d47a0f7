"""Why an edit is not possible."""

from cjm_desktop.base.errors import CjmError


class EditError(CjmError):
    """An edit that the document does not allow; the document is as it was."""


class UnknownIdError(EditError):
    """An id that nothing of its kind has."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(f"There is no {kind} with the id {id_!r}.")
        self.kind = kind
        self.id = id_


class TakenIdError(EditError):
    """An id for something new that is in use."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(f"There is already a {kind} with the id {id_!r}.")
        self.kind = kind
        self.id = id_


class WrongRowError(EditError):
    """Something that a row of this kind does not show."""

    def __init__(self, row: str, row_kind: str, what: str) -> None:
        super().__init__(f"Row {row!r} of kind {row_kind!r} does not hold a {what}.")
        self.row = row
        self.row_kind = row_kind
        self.what = what


class BadValueError(EditError):
    """A value that does not fit its field, or a field that an edit of this kind does not set."""

    def __init__(self, kind: str, field: str, problem: str) -> None:
        super().__init__(f"The {field} of a {kind} cannot be set: {problem}.")
        self.kind = kind
        self.field = field
        self.problem = problem


class LastJourneyError(EditError):
    """A project keeps at least one journey."""

    def __init__(self) -> None:
        super().__init__("The last journey of a project cannot be removed.")


class MixedEntriesError(EditError):
    """Cards and actions together cannot become one."""

    def __init__(self) -> None:
        super().__init__("Cards and actions cannot be merged with each other.")
