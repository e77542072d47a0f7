"""SVGs read back: by an XML parser, and as pixels by Qt's and a browser's renderers."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)


def texts(svg: bytes) -> list[str]:
    """Return what stands in text elements, in the order of the file."""
    return ["".join(each.itertext()) for each in ET.fromstring(svg).iter(f"{SVG}text")]


def visible_texts(svg: bytes) -> Iterator[str]:
    """Yield the same of those that are shown as text."""
    for each in ET.fromstring(svg).iter(f"{SVG}text"):
        if "fill:none" not in each.get("style", ""):
            yield "".join(each.itertext())


def in_browser(file: Path, size: tuple[int, int], out: Path) -> Image.Image:
    """Return how a browser shows a file, at a pixel for each of CSS."""
    assert CHROMIUM is not None
    words = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars")
    command = (
        *(CHROMIUM, *words, f"--user-data-dir={out.with_suffix('.profile')}"),
        *(f"--window-size={size[0]},{size[1]}", f"--screenshot={out}", file.as_uri()),
    )
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with Image.open(out) as shown:
        return shown.convert("RGB").crop((0, 0, *size))
