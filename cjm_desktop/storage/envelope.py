"""What stands around a project in its file, and the limits of a file."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from cjm_desktop.model.document import Project
from cjm_desktop.storage.migrations import STEPS

FORMAT = "cjm"
VERSION = 1 + len(STEPS)
SIZE_LIMIT = 200_000_000  # bytes
DEPTH_LIMIT = 200  # lists and objects inside each other; pydantic's own parser stops at 201
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Envelope(BaseModel):
    """The whole file; fields that stand beside the known ones are kept."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True, defer_build=True)

    format: str
    version: int
    project: Project

    @property
    def beside(self) -> dict[str, Any]:
        """The fields that this version does not know."""
        return self.__pydantic_extra__ or {}
