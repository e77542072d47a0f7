"""How a map falls over sheets, in words."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.layout.tiles.tiling import Tiling

translate = QCoreApplication.translate


def sheets_words(tilings: tuple[Tiling, ...]) -> str:
    """Return how many sheets there are, how many the other way, and which are left out."""
    if not tilings:
        return ""
    count = sum(len(tiling.tiles) for tiling in tilings)
    other = sum(tiling.other_count for tiling in tilings)
    if tilings[0].grid.orientation == "landscape":
        said = translate(
            "Sheets", "Sheets: {count}, lying; standing there would be {other}. A plan comes first."
        )
    else:
        said = translate(
            "Sheets", "Sheets: {count}, standing; lying there would be {other}. A plan comes first."
        )
    said = said.format(count=count, other=other)
    if not all(tiling.grid.is_whole for tiling in tilings):
        said += " " + translate("Sheets", "The paper’s blank edge is left out.")
    empty = [tile.label for tiling in tilings for tile in tiling.empty]
    if empty:
        left_out = translate("Sheets", "Empty, and left out: {sheets}.")
        said += " " + left_out.format(sheets=", ".join(empty))
    return said
