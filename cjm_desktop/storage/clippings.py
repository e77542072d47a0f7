"""The bytes of what was copied: a file as any other, with one field that says what it is."""

from typing import Final, cast, get_args

from cjm_desktop.base.ids import CardId, RouteId
from cjm_desktop.model.clipping import Clipping, ClippingKind
from cjm_desktop.storage.errors import NotAMapError
from cjm_desktop.storage.reading import read_contents
from cjm_desktop.storage.writing import ProjectWriter

FIELD: Final = "clipping"
OPPORTUNITIES: Final = "opportunities"  # of copied actions, that were not copied
WAYS: Final = "ways"  # of copied routes: all their stops
MEDIA_TYPE: Final = "application/vnd.cjm+json"


def write_clipping(clipping: Clipping) -> bytes:
    """Return a clipping as the bytes of a file whose envelope names its kind."""
    beside: dict[str, object] = {FIELD: clipping.kind}
    if clipping.left_behind:
        beside[OPPORTUNITIES] = dict(clipping.left_behind)
    if clipping.ways:
        beside[WAYS] = dict(clipping.ways)
    return ProjectWriter(beside).write(clipping.project)


def read_clipping(data: bytes) -> Clipping:
    """Return the clipping in some bytes; raises ContentError when they hold none."""
    contents = read_contents(data)
    kind = contents.beside.get(FIELD)
    if kind not in get_args(ClippingKind) or len(contents.project.journeys) != 1:
        raise NotAMapError
    return Clipping(
        cast("ClippingKind", kind),
        contents.project,
        _pairs(contents.beside.get(OPPORTUNITIES)),
        _ways(contents.beside.get(WAYS)),
    )


def _pairs(held: object) -> tuple[tuple[str, str], ...]:
    """Return the pairs of ids in what another program may have written."""
    if not isinstance(held, dict):
        return ()
    pairs = cast("dict[object, object]", held).items()
    return tuple((a, b) for a, b in pairs if isinstance(a, str) and isinstance(b, str))


def _ways(held: object) -> tuple[tuple[RouteId, tuple[CardId, ...]], ...]:
    """Return the stops of each route in what another program may have written."""
    if not isinstance(held, dict):
        return ()
    ways = cast("dict[object, object]", held).items()
    return tuple(
        (RouteId(route), tuple(CardId(str(stop)) for stop in cast("list[object]", stops)))
        for route, stops in ways
        if isinstance(route, str) and isinstance(stops, list)
    )
