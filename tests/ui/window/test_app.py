"""Starting: sentences instead of tracebacks, and nothing heavy before the first paint."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from cjm_desktop.base.window_system import lacks_display, missing_library

ROOT = Path(__file__).resolve().parents[3]


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    own = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    own.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, *words],
        env={**own, **environment},
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="displays are a matter of X and Wayland")
def test_without_a_display_one_sentence_names_the_way_out() -> None:
    done = run("-m", "cjm_desktop")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr == (
        "error: There is no display to open the editor on; "
        "to export a map without one, use: cjm-desktop export FILE OUT.pdf\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="displays are a matter of X and Wayland")
def test_with_a_display_that_is_not_there_likewise() -> None:
    done = run("-m", "cjm_desktop", DISPLAY=":98765")
    assert done.returncode == 1
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environment", "platform", "lacks"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ""}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", False),
        ({}, "darwin", False),
    ],
)
def test_what_counts_as_a_display(environment: dict[str, str], platform: str, lacks: bool) -> None:
    assert lacks_display(environment, platform) is lacks


def test_a_missing_library_is_named() -> None:
    reason = "libEGL.so.1: cannot open shared object file: No such file or directory"
    assert missing_library(reason) == (
        "The editor needs the system library libEGL.so.1, which is not installed."
    )
    assert "no module of that name" in missing_library("no module of that name")


def test_little_is_loaded_before_the_first_paint() -> None:
    heavy = ("pydantic", "cjm_desktop.model", "cjm_desktop.layout", "uharfbuzz", "reportlab",
             "pikepdf", "asyncio", "json", "datetime", "importlib.metadata")  # fmt: skip
    code = f"import sys, cjm_desktop.ui.launch; print([m for m in {heavy} if m in sys.modules])"
    assert run("-c", code, QT_QPA_PLATFORM="offscreen").stdout == "[]\n"


def test_little_is_loaded_before_the_map_is_painted() -> None:
    later = ("cjm_desktop.edits", "cjm_desktop.exchange", "cjm_desktop.ui.actions",
             "cjm_desktop.ui.action_table", "cjm_desktop.ui.commands", "cjm_desktop.ui.menus",
             "cjm_desktop.ui.panel_table", "cjm_desktop.ui.panels.panel", "cjm_desktop.ui.toolbar",
             "cjm_desktop.ui.canvas.hands", "cjm_desktop.model.guiding",
             "cjm_desktop.model.review", "cjm_desktop.session.suggestions", "argparse", "logging",
             "random", "_bz2", "_lzma", "hashlib", "pydantic.networks", "pydantic.type_adapter",
             "importlib.metadata", "asyncio", "subprocess")  # fmt: skip
    code = (
        "import os, sys\n"
        "from cjm_desktop.ui import trace\n"
        "def mark(name):\n"
        "    if name == 'document-painted':\n"
        f"        print([m for m in {later} if m in sys.modules], flush=True)\n"
        "        os._exit(0)\n"
        "trace.mark = mark\n"
        "from cjm_desktop import app\n"
        "app.run(['--example'])\n"
    )
    assert run("-c", code, QT_QPA_PLATFORM="offscreen").stdout == "[]\n"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="later ones make their classes otherwise")
def test_pydantic_is_imported_the_quick_way() -> None:
    code = (
        "import os, sys\n"
        "from cjm_desktop.ui import trace\n"
        "def mark(name):\n"
        "    if name == 'document-painted':\n"
        "        from pydantic_core.core_schema import StringSchema\n"
        "        from annotated_types import Gt\n"
        "        print(type(StringSchema).__name__, Gt.__repr__.__wrapped__.__code__.co_varnames)\n"
        "        sys.stdout.flush(); os._exit(0)\n"
        "trace.mark = mark\n"
        "from cjm_desktop import app\n"
        "app.run(['--example'])\n"
    )
    said = "_MakesFields ('some', 'fields')\n"
    assert run("-c", code, QT_QPA_PLATFORM="offscreen").stdout == said


def test_the_window_never_loads_the_exporters() -> None:
    code = (
        "import sys, cjm_desktop.ui.assembly, cjm_desktop.ui.dialogs.export;"
        "print([m for m in ('reportlab', 'pikepdf', 'PySide6.QtNetwork') if m in sys.modules])"
    )
    assert run("-c", code, QT_QPA_PLATFORM="offscreen").stdout == "[]\n"


def test_the_program_paints_and_is_editable(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    code = (
        "from PySide6.QtCore import QTimer\n"
        "from cjm_desktop.ui import launch, trace\n"
        "mark = trace.mark\n"
        "def until(name):\n"
        "    mark(name)\n"
        "    if name == 'editable':\n"
        "        from PySide6.QtWidgets import QApplication\n"
        "        QTimer.singleShot(0, QApplication.instance().quit)\n"
        "trace.mark = until\n"
        "raise SystemExit(launch.run(['--example']))\n"
    )
    done = run("-c", code, QT_QPA_PLATFORM="offscreen", CJM_DESKTOP_TRACE=str(trace))
    marks = [line.split()[0] for line in trace.read_text().splitlines()]
    assert marks == ["first-paint", "document-painted", "editable"]
    assert done.returncode == 0, done.stderr


def test_imports_are_plain_again_once_the_window_library_is_loaded() -> None:
    code = (
        "import builtins, os; before = builtins.__import__\n"
        "from cjm_desktop.ui import trace\n"
        "def mark(name):\n"
        "    print(builtins.__import__ is before, flush=True)\n"
        "    os._exit(0)\n"
        "trace.mark = mark\n"
        "from cjm_desktop import app\n"
        "app.run([])\n"
    )
    assert run("-c", code, QT_QPA_PLATFORM="offscreen").stdout == "True\n"
