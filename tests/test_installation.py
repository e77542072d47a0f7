"""What is installed: every package, and every resource."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_every_package_is_listed() -> None:
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["packages"]
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "cjm_desktop").rglob("__init__.py")
    }
    assert set(listed) == found | {"cjm_desktop.resources"}


def test_constraints_hold_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    for line in lines:
        assert line.startswith("#") or line.count("==") == 1
        assert "/" not in line
        assert "@" not in line


def test_the_pinned_window_library_is_one_that_counts_references() -> None:
    pinned = (ROOT / "constraints.txt").read_text().splitlines()
    assert "PySide6_Essentials==6.11.3" in pinned
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert "PySide6-Essentials>=6.8,<6.12" in project["dependencies"]


def test_the_wheel_holds_the_resources(tmp_path: Path) -> None:
    source = tmp_path / "source"  # a build leaves folders behind
    ignored = shutil.ignore_patterns(".*", "build", "*.egg-info", "__pycache__", "tests")
    shutil.copytree(ROOT, source, ignore=ignored)
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet"]
    offline = ["--no-build-isolation", "--disable-pip-version-check"]
    subprocess.run([*command, *offline, "--wheel-dir", tmp_path, source], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    resources = (p for p in (source / "resources").rglob("*") if p.is_file())
    wanted = {f"cjm_desktop/{path.relative_to(source).as_posix()}" for path in resources}
    assert wanted <= inside
    assert "cjm_desktop/storage/FORMAT.md" in inside
