"""Painters end with what they paint, even when it fails."""

import pytest
from PySide6.QtWidgets import QApplication
from sample import sample_project
from shown_canvas import ShownCanvas

from cjm_desktop.ui.canvas.surface import Surface


def test_a_frame_that_fails_leaves_nothing_behind(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp
    shown = ShownCanvas(sample_project(), 900, 620)
    paint = Surface.paint

    def fail(*_: object) -> bool:
        raise ValueError("not to be painted")

    monkeypatch.setattr(Surface, "paint", fail)
    with pytest.raises(ValueError, match="not to be painted"):
        shown.canvas.viewport().repaint()
    monkeypatch.setattr(Surface, "paint", paint)
    shown.canvas.viewport().repaint()  # where a painter still at work would make Qt complain
    shown.close()
