"""Where a file is written to at first: a folder that is there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
PICTURES = QStandardPaths.StandardLocation.PicturesLocation


def first_folder(
    session: Session, settings: Settings, usual: QStandardPaths.StandardLocation = DOCUMENTS
) -> Path:
    """Return where a file is written to, unless another place is chosen.

    That is beside the map, else where files were last, as long as that is there, else the system's
    folder for such files; some have none, and a stick is taken out.
    """
    if session.path is not None:
        return session.path.parent
    known = (settings.folder, QStandardPaths.writableLocation(usual))
    return next((Path(each) for each in known if each and Path(each).is_dir()), Path.home())
