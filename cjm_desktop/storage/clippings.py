"""The bytes of what was copied: a file as any other, with one field that says what it is."""

from typing import Final, cast, get_args

from cjm_desktop.model.clipping import Clipping, ClippingKind
from cjm_desktop.storage.errors import NotAMapError
from cjm_desktop.storage.reading import read_contents
from cjm_desktop.storage.writing import ProjectWriter

FIELD: Final = "clipping"
MEDIA_TYPE: Final = "application/vnd.cjm+json"


def write_clipping(clipping: Clipping) -> bytes:
    """Return a clipping as the bytes of a file whose envelope names its kind."""
    return ProjectWriter({FIELD: clipping.kind}).write(clipping.project)


def read_clipping(data: bytes) -> Clipping:
    """Return the clipping in some bytes; raises ContentError when they hold none."""
    contents = read_contents(data)
    kind = contents.beside.get(FIELD)
    if kind not in get_args(ClippingKind) or len(contents.project.journeys) != 1:
        raise NotAMapError
    return Clipping(cast("ClippingKind", kind), contents.project)
