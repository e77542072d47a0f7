"""What is worth a note about a PDF that was written."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.papers import LARGEST_PLAIN_MM
from cjm_desktop.base.plain_text import one_line
from cjm_desktop.cli_export.findings import said

if TYPE_CHECKING:
    from cjm_desktop.layout.tiles.tiling import Tiling
    from cjm_desktop.model.document import Project
    from cjm_desktop.session.exporting import Written


_LARGE: Final = 20_000_000  # bytes: what many mail servers take


def notes_on(written: "Written", project: "Project", journey: int | None) -> list[str]:
    """Return what to know of a file before it is printed: what is small, long, cut or missing."""
    found = written.legibility
    notes: list[str] = []
    if found.is_too_small:
        notes.append(
            f"card text is {found.card:.1f} pt, readable up to {found.metres:.1f} m, and the "
            f"smallest text {found.smallest:.1f} pt; {_larger(written, project, journey)}"
        )
    if written.longest_mm > LARGEST_PLAIN_MM:
        notes.append(
            f"the page is {written.longest_mm:,.0f} mm long; over {LARGEST_PLAIN_MM:,} mm some "
            "programs show it at a wrong size"
        )
    if written.size > _LARGE:
        smaller = "; --picture-dpi makes its pictures smaller" if project.images else ""
        notes.append(f"the file has {written.size / 1_000_000:.0f} MB, much for mail{smaller}")
    if written.without_notes:
        notes.append("there are no notes yet, and so no page of them")
    notes += map(_of_sheets, written.tilings)
    notes += (said(missing, project) for missing in written.missing)
    return notes


def _of_sheets(tiling: "Tiling") -> str:
    """Return how many sheets there are, what they would be the other way, and which are not."""
    grid, count = tiling.grid, len(tiling.tiles)
    other = "portrait" if grid.orientation == "landscape" else "landscape"
    said = (
        f"{count} sheets, {grid.orientation} ({other} would take {tiling.other_count}), and a plan"
    )
    if not grid.is_whole:
        said += (
            f"; together {grid.shown.w:.0f} × {grid.shown.h:.0f} mm, without the paper's blank edge"
        )
    if tiling.empty:
        said += f"; empty and left out: {', '.join(tile.label for tile in tiling.empty)}"
    return said


def _larger(written: "Written", project: "Project", journey: int | None) -> str:
    """Return what makes the text of a printed map larger."""
    from cjm_desktop.base.shortening import shortened
    from cjm_desktop.layout.legibility import long_text

    journeys = project.journeys if journey is None else project.journeys[journey : journey + 1]
    text = max((long_text(project, each) for each in journeys), key=len)
    ways = ["larger paper", *_turning(written), *(["a shorter text"] if text else [])]
    *before, last = ways
    said = f"{', '.join(before)} or {last}" if before else last
    if not text:
        return f"{said} makes it larger"
    quoted = shortened(one_line(text), 40)
    return f'{said} makes it larger: "{quoted}" has {len(text):,} characters'


def _turning(written: "Written") -> Iterator[str]:
    """Yield the other way that the paper may lie, where that helps."""
    from cjm_desktop.layout.legibility import legibility

    if written.turned is not None:
        way, scale = written.turned
        smallest = legibility(scale).smallest
        yield f"--orientation {way} (smallest text {smallest:.1f} pt)"
