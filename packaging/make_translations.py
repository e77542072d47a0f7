"""Collects the interface's texts for translation and compiles the translations.

Run: ``python packaging/make_translations.py``. It brings ``resources/translations/*.ts`` up to date
with the sources and makes the ``.qm`` files that the program reads. Both are kept in the
repository, so that a plain checkout speaks Dutch; a test sees to it that they fit each other.
English has a file too: for its plurals.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "cjm_desktop"
LANGUAGES = ("en", "nl")


def update(folder: Path = FOLDER) -> None:
    """Write the texts of the sources into the .ts files; translations that are there stay."""
    for language in LANGUAGES:
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-target-language", language]
        if language == "en":
            options.append("-pluralonly")
        files = sorted(str(file) for file in SOURCES.rglob("*.py"))
        _run("lupdate", *files, *options, "-ts", str(folder / f"cjm_{language}.ts"))


def compile_all(folder: Path, into: Path) -> None:
    """Make the .qm files of a folder's .ts files."""
    for language in LANGUAGES:
        source, target = folder / f"cjm_{language}.ts", into / f"cjm_{language}.qm"
        _run("lrelease", "-silent", str(source), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    name = f"pyside6-{tool}"
    program = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    if program is None:
        raise SystemExit(f"{name}, which comes with PySide6-Essentials, is missing")
    # The tools are Qt programs without a window; no display may be needed.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [program, *arguments], check=False, capture_output=True, text=True, env=environment
    )
    if done.returncode:
        raise SystemExit(f"{name} failed: {done.stdout}{done.stderr}")


def main() -> None:
    """Bring everything up to date."""
    FOLDER.mkdir(exist_ok=True)
    update()
    with tempfile.TemporaryDirectory() as made:
        compile_all(FOLDER, Path(made))
        for file in Path(made).iterdir():
            beside = FOLDER / f"{file.name}.new"
            shutil.copyfile(file, beside)
            beside.replace(FOLDER / file.name)  # at once, for who reads it at this moment


if __name__ == "__main__":
    main()
