"""Which pictures of a project can be read."""

from collections.abc import Callable
from functools import cache
from typing import Final

from cjm_desktop.base.ids import ImageId
from cjm_desktop.model.document import Project
from cjm_desktop.render.opened_picture import opened_picture
from cjm_desktop.session.exporting import image_bytes

_MOST: Final = 1_000  # pictures that are remembered
_known: dict[tuple[int, int], bool] = {}  # by size and hash; the files themselves may go


def readable_pictures(project: Project) -> Callable[[ImageId], bool]:
    """Return what tells whether a picture can be read; each is looked at once, as that takes time.

    Pages are checked again whenever something else is chosen for them.
    """
    find = image_bytes(project)

    @cache
    def is_readable(image: ImageId) -> bool:
        data = find(image)
        return data is not None and _is_readable(data)

    return is_readable


def _is_readable(data: bytes) -> bool:
    key = len(data), hash(data)
    if key not in _known:
        if len(_known) >= _MOST:
            _known.clear()
        _known[key] = opened_picture(data) is not None
    return _known[key]
