"""Collects the icons that the program uses into one file.

Run: ``python packaging/make_icons.py FOLDER`` with the ``assets`` folder of the npm package
``@phosphor-icons/core`` 2.1 (MIT). Names are in ``resources/icons/icons.json`` already; a new one
is added by naming it behind the folder, with ``bold:`` in front for the bold weight.

Outlines are written as steps that need no more working out (``M x y``, ``L x y``, ``C`` with three
points, ``Z``; all from the corner of the square): arcs, and coordinates that count from the last
point, are done away with here and not at each start of the program.
"""

import json
import re
import sys
from pathlib import Path

from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons" / "icons.json"
LETTERS = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z"}


def outline(assets: Path, name: str) -> str:
    """Return the steps of one icon, in a square of 256 units."""
    weight, _, plain = name.rpartition(":")
    file = assets / (weight or "regular") / (plain + ("-bold" if weight else "") + ".svg")
    return steps_of(" ".join(re.findall(r'<path d="([^"]+)"', file.read_text(encoding="utf-8"))))


def steps_of(data: str) -> str:
    """Return SVG path data as steps."""
    pen = RecordingPen()
    parse_path(data, Qu2CuPen(pen, max_err=0.01, all_cubic=True))
    return " ".join(
        word
        for step, points in pen.value
        for word in (LETTERS[step], *(f"{round(n, 2):g}" for point in points for n in point))
    )


def main() -> None:
    """Write all icons known and named, a line each, in order."""
    assets = Path(sys.argv[1])
    known = json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    write({name: outline(assets, name) for name in sorted({*known, *sys.argv[2:]})})


def write(icons: dict[str, str]) -> None:
    """Write the file of icons."""
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(steps)}" for name, steps in icons.items())
    TARGET.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
