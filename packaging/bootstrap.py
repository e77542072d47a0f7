"""Makes the project's virtual environment and sees to the system libraries that Qt needs.

Needs nothing but Python 3.11 or newer and pip. Run: ``python3 packaging/bootstrap.py [dev]
[display] [pdf] [peers]``; the last three also see to what tests on a real display, ``make
check-pdf`` and ``make bench-peers`` use.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# What Qt loads from the system: file name, Debian package. The first group is needed even to
# run without a display (the offscreen platform of the tests), the second to open a window.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X_LIBRARIES = {
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests on a real display use: program or file, Debian package.
DISPLAY_PROGRAMS = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}

# What looks at PDFs: program or file, Debian package.
PDF_PROGRAMS = {
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "javac": "default-jdk-headless",
    "/usr/share/java/jaxb-runtime.jar": "libjaxb-java",
    "/usr/share/java/preflight.jar": "libpdfbox2-java",
    "/usr/share/java/commons-logging.jar": "libcommons-logging-java",
}

# What our printing is measured against: program or file, Debian package.
PEER_PROGRAMS = {
    "chromium": "chromium",
    "soffice": "libreoffice-draw",
    "/usr/share/doc/libpangoft2-1.0-0": "libpangoft2-1.0-0",
}


def main(arguments: list[str]) -> int:
    """Prepare the environment; return the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - any Python may run this file
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return 1
    dev = "dev" in arguments
    try:
        _make_environment()
        _install(dev)
    except subprocess.CalledProcessError as error:
        print(f"This step failed: {' '.join(map(str, error.cmd))}")
        return 1
    code = _see_to_libraries(with_x="no-window" not in arguments)
    if "display" in arguments and code == 0:
        _see_to_programs("The tests on a real display use", DISPLAY_PROGRAMS)
    if "pdf" in arguments and code == 0:
        _see_to_programs("The checks of PDFs use", PDF_PROGRAMS)
    if "peers" in arguments and code == 0:
        _see_to_programs("The comparison with other programs uses", PEER_PROGRAMS)
    return code


def _make_environment() -> None:
    if PYTHON.exists():
        return
    made = subprocess.run([sys.executable, "-m", "venv", VENV], check=False, capture_output=True)
    if made.returncode == 0:
        return
    # Debian keeps venv's pip in a package of its own; virtualenv brings one along.
    shutil.rmtree(VENV, ignore_errors=True)
    helper = ROOT / "build" / "virtualenv"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--target", helper, "virtualenv"],
        check=True,
    )
    environment = {**os.environ, "PYTHONPATH": str(helper)}
    subprocess.run([sys.executable, "-m", "virtualenv", VENV], check=True, env=environment)


def _install(dev: bool) -> None:
    stamp = VENV / ("installed-dev" if dev else "installed")
    sources = [ROOT / "pyproject.toml", ROOT / "constraints.txt"]
    if stamp.exists() and all(stamp.stat().st_mtime > s.stat().st_mtime for s in sources):
        return
    what = f"{ROOT}[dev]" if dev else str(ROOT)
    subprocess.run(
        [
            *(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--constraint", ROOT / "constraints.txt", "--editable", what),
        ],
        check=True,
    )
    stamp.touch()


def _see_to_libraries(with_x: bool) -> int:
    if not sys.platform.startswith("linux"):
        return 0
    missing = missing_packages({**QT_LIBRARIES, **(X_LIBRARIES if with_x else {})})
    if not missing:
        return 0
    print(f"Qt needs system libraries that are missing: {' '.join(missing)}")
    return _install_packages(missing)


def _see_to_programs(whose: str, programs: dict[str, str]) -> None:
    """Install what some tests use; without it they skip, and say so."""
    missing = [
        package
        for name, package in programs.items()
        if not shutil.which(name) and not Path(name).exists()
    ]
    if missing and sys.platform == "linux":
        print(f"{whose} packages that are missing: {' '.join(missing)}")
        _install_packages(missing)


def _install_packages(missing: list[str]) -> int:
    """Install Debian packages where that may be done, else print the line to type."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    prefix = _root_prefix()
    if prefix is None or not shutil.which("apt-get"):
        print(f"Install them and run this again; on Debian or Ubuntu: sudo {' '.join(command)}")
        return 1
    print(f"Installing them: {' '.join([*prefix, *command])}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update"], command):
        done = subprocess.run(
            [*prefix, *step], check=False, capture_output=True, text=True, env=environment
        )
        if done.returncode != 0 and step is command:
            print(done.stderr.strip())
            print(f"That failed. Try it by hand: sudo {' '.join(command)}")
            return 1
    return 0


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages of the libraries that this machine cannot load."""
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _root_prefix() -> list[str] | None:
    """Return what to put before a command that needs root; None where that cannot be had."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asks_nothing = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
        if asks_nothing.returncode == 0:
            return ["sudo", "-n"]
    return None


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
