"""A canvas with hands for the tests in this folder."""

from collections.abc import Iterator

import pytest
from hands_rig import Rig, new_rig
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.fonts import use_bundled_fonts


@pytest.fixture
def rig(qapp: QApplication) -> Iterator[Rig]:
    """The sample project on a canvas of 1300 by 900 pixels at 100 %."""
    use_bundled_fonts(qapp)
    rig = new_rig()
    yield rig
    rig.canvas.close()
    rig.canvas.deleteLater()
    qapp.processEvents()
