"""Plugins of pydantic stay out of the document, whatever is installed beside it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic.plugin import _loader  # the private module that is replaced

ROOT = Path(__file__).resolve().parents[2]

READ = """
import sys
from cjm_desktop.storage.format import read_project
project = read_project(b'{"format":"cjm","version":1,"project":{"id":"p","title":"House"}}')
assert project.title == "House"
print("importlib.metadata" in sys.modules)
"""
PLUGIN = """
print("the plugin was loaded")

class Plugin:
    def new_schema_validator(self, *_):
        raise SystemExit("the plugin was asked")

plugin = Plugin()
"""


def test_a_plugin_that_is_installed_is_not_loaded(tmp_path: Path) -> None:
    (tmp_path / "nosy.py").write_text(PLUGIN, encoding="utf-8")
    about = tmp_path / "nosy-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: nosy\nVersion: 1\n", "utf-8")
    (about / "entry_points.txt").write_text("[pydantic]\nnosy = nosy:plugin\n", "utf-8")
    path = os.pathsep.join((str(tmp_path), str(ROOT)))

    def run(script: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr

    plain = "from pydantic import BaseModel\nclass A(BaseModel):\n    a: int\nA(a=1)"
    assert "the plugin was asked" in run(plain)  # so the plugin is one
    assert run(READ) == "False\n"


def test_no_plugins_are_found() -> None:
    assert tuple(_loader.get_plugins()) == ()


def test_what_else_is_wanted_of_the_module_is_its_own() -> None:
    assert _loader.PYDANTIC_ENTRY_POINT_GROUP == "pydantic"
    with pytest.raises(AttributeError, match="never_there"):
        _ = _loader.never_there  # type: ignore[attr-defined] # that is what is tested
