"""Collects the icons that the program uses into one file.

Run: ``python packaging/make_icons.py FOLDER`` with the ``assets`` folder of the npm package
``@phosphor-icons/core`` 2.1 (MIT). Names are in ``resources/icons/icons.json`` already; a new one
is added by naming it behind the folder, with ``bold:`` in front for the bold weight.
"""

import json
import re
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons" / "icons.json"


def outline(assets: Path, name: str) -> str:
    """Return the path data of one icon, in a square of 256 units."""
    weight, _, plain = name.rpartition(":")
    file = assets / (weight or "regular") / (plain + ("-bold" if weight else "") + ".svg")
    return " ".join(re.findall(r'<path d="([^"]+)"', file.read_text(encoding="utf-8")))


def main() -> None:
    """Write all icons known and named, a line each, in order."""
    assets = Path(sys.argv[1])
    known = json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    icons = {name: outline(assets, name) for name in sorted({*known, *sys.argv[2:]})}
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(path)}" for name, path in icons.items())
    TARGET.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
