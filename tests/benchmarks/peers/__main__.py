"""``make bench-peers``: our command against other programs that print the same map.

Each is a whole command, from start to end, in turn with ours in one run. Chromium and WeasyPrint
print the map as an HTML grid with its texts, cards, tiles and ladders, but without curves, bars of
scores and routes; LibreOffice converts the very boxes, outlines and lines of text of our page.
What is not installed is left out, and the run says so.
"""

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Project
from cjm_desktop.storage.files import save_project
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import median, timed
from tests.benchmarks.peers.drawing_fodg import PAPER, drawing_fodg
from tests.benchmarks.peers.grid_html import grid_html
from tests.benchmarks.peers.programs import (
    Peer,
    PeerFailedError,
    chromium,
    libreoffice,
    ours,
    weasyprint,
)

_ROUNDS = {2_000: 5, 20_000: 1}
_DAY = date(2026, 11, 22)


class Race(NamedTuple):
    """A map, who else prints it, from what file, and how many times faster we must be."""

    cards: int
    name: str
    source: str
    least: float


_RACES = (
    Race(2_000, "Chromium", "html", 2.5),
    Race(2_000, "WeasyPrint", "html", 5),
    Race(20_000, "Chromium", "html", 8),
    Race(20_000, "LibreOffice", "fodg", 3),
)


def main() -> int:
    """Run all races; return 0 when every one that could be run is won by enough."""
    with tempfile.TemporaryDirectory(prefix="cjm-peers-") as name:
        folder = Path(name)
        peers = {
            "Chromium": chromium(folder / "chromium"),
            "WeasyPrint": weasyprint(),
            "LibreOffice": libreoffice(folder / "libreoffice"),
        }
        for missing in (name for name, peer in peers.items() if peer is None):
            print(f"{missing} is not installed: left out")
        return 0 if all(list(_races(folder, peers))) else 1


def _races(folder: Path, peers: dict[str, Peer | None]) -> Iterator[bool]:
    """Run the races for each size of map; yield whether each was won by enough."""
    for cards, rounds in _ROUNDS.items():
        _write_sources(generated_project(cards, seed=1), folder)
        for race in _RACES:
            peer = peers[race.name]
            if race.cards == cards and peer is not None:
                yield _run(race, peer, folder, rounds)


def _run(race: Race, peer: Peer, folder: Path, rounds: int) -> bool:
    source, out = folder / f"map.{race.source}", folder / "map.pdf"
    us = ours()
    ratios, seconds = [], []
    try:
        for at in range(rounds + 1):  # the first warms up, where there are several
            mine = timed(lambda: us.run(folder / "map.cjm", folder / "ours.pdf"))
            theirs = timed(lambda: peer.run(source, out))
            if at or rounds == 1:
                seconds.append(mine)
                ratios.append(theirs / mine)
            if rounds == 1:
                break
    except PeerFailedError as error:
        print(f"{race.name} failed with {race.cards:,} cards: {error}")
        return False
    times, won = median(ratios), median(ratios) >= race.least
    mark = "holds" if won else "FAILS"
    name = f"{race.cards:,} cards: {race.name} ÷ ours"
    print(f"{name:<40}{times:8.2f} ≥ {race.least:<4g} (ours {median(seconds):.2f} s) {mark}")
    sys.stdout.flush()
    return won


def _write_sources(project: Project, folder: Path) -> None:
    save_project(folder / "map.cjm", project)
    scene, unit = layout_page(
        project, project.journeys[0], HarfBuzzMeasurer(), PAPER, LayoutOptions(_DAY)
    )
    (folder / "map.html").write_text(grid_html(project, unit), encoding="utf-8")
    (folder / "map.fodg").write_text(drawing_fodg(scene), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
