"""Makes the bundled faces from Inter's static files, under a family name of our own.

The new name keeps an installed Inter of another version from taking their place (OFL 1.1, no
reserved font name). Run: ``python packaging/make_fonts.py FOLDER_WITH_INTER_TTF``.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "CJM Inter"
WEIGHTS = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def rename(source: Path, target: Path, weight: int, style: str) -> None:
    """Write a copy of a face that carries our family's name."""
    font = TTFont(source)
    names = font["name"]
    family = FAMILY if weight in (400, 700) else f"{FAMILY} {style}"
    new = {
        1: family,
        2: style if weight in (400, 700) else "Regular",
        3: f"4.001;{FAMILY} {style}",
        4: f"{FAMILY} {style}",
        6: f"CJMInter-{style}",
        16: FAMILY,
        17: style,
    }
    for name_id in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
        names.removeNames(nameID=name_id)
    for name_id, text in new.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font.save(target)


def main() -> None:
    """Make all four faces."""
    source = Path(sys.argv[1])
    target = Path(__file__).resolve().parent.parent / "resources" / "fonts"
    for weight, style in WEIGHTS.items():
        rename(
            source / f"Inter_{weight}{style}.ttf", target / f"CJMInter-{style}.ttf", weight, style
        )


if __name__ == "__main__":
    main()
