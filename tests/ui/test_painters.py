"""Painters end with what they paint, even when it fails."""

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sample import sample_project
from shown_canvas import ShownCanvas

import cjm_desktop
from cjm_desktop.ui.canvas.surface import Surface

SOURCES = sorted(Path(cjm_desktop.__file__).parent.rglob("*.py"))


def _made(tree: ast.AST) -> set[int]:
    """Return the lines on which a painter is made."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {c.lineno for c in calls if isinstance(c.func, ast.Name) and c.func.id == "QPainter"}


def _closed(tree: ast.AST) -> set[int]:
    """Return the lines on which a painter is made that ends with its block."""
    blocks = (node for node in ast.walk(tree) if isinstance(node, ast.With))
    return {item.context_expr.lineno for block in blocks for item in block.items}


def test_every_painter_ends_with_its_block() -> None:
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}
    assert [path.name for path, tree in trees.items() if not _made(tree) <= _closed(tree)] == []


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
