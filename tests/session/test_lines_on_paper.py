"""What stands on a line on screen stands on a line on paper."""

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

import pytest
from printed_lines import printed_lines

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.items import Text
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.ui.canvas.screen_layout import screen_layout

COUNT: Final = 2_000
PHASES: Final = 10
CELL: Final = 20  # cards
NAUGHTY: Final = Path(__file__).parents[3] / "shared" / "corpora" / "strings" / "blns" / "blns.json"
UNSEEN: Final = ("Zs", "Zl", "Zp", "Cc", "Cf")  # spaces, and what only steers
WORDS: Final = (
    *("de", "klant", "zoekt", "een", "hypotheek", "bij", "vrienden", "op", "het", "internet"),
    *("arbeidsongeschiktheidsverzekering", "hypotheekadviesgesprekken", "AOV", "e-mail"),
    *("klant-tevredenheids-onderzoek", "www.example.org/een/lang/adres?met=vragen", "1.234,56"),
    *("€ 250", "zo’n", "“mooi”", "(misschien)", "en/of", "10%", "ĳs", "naïef", "A.B.C.", "…", "—"),
)
FOREIGN: Final = (
    "客户在网上搜索产品并比较价格然后决定购买",
    "お客様はインターネットで商品を探して比べます。",
    "고객이 인터넷에서 상품을 찾고 비교합니다",
    "ग्राहक इंटरनेट पर खोजता है और तुलना करता है",
    "ลูกค้าค้นหาทางอินเทอร์เน็ตและเปรียบเทียบราคา",
    "مرحبا بالعالم ١٢٣ العميل يبحث في الإنترنت",
    "שלום עולם הלקוח מחפש באינטרנט ומשווה מחירים",
    "Feest 🎉 gezin 👨‍👩‍👧 vlag 🇳🇱 hand 👍🏽 en nog wat woorden erbij",
)


def _texts(random: Random) -> Iterator[str]:
    """Yield texts of every kind: short, long, with line breaks, of other scripts, naughty ones."""
    naughty = json.loads(NAUGHTY.read_text(encoding="utf-8")) if NAUGHTY.exists() else []
    yield from (text for text in naughty if text.strip())
    yield from FOREIGN
    while True:
        words = random.choices(WORDS, k=random.randint(1, 24))
        text = " ".join(words)
        yield text if random.random() < 0.8 else text.replace(" ", "\n", random.randint(1, 3))


def _project() -> Project:
    texts = _texts(Random(4))
    phases = tuple(PhaseId(f"phase{at}") for at in range(PHASES))
    numbers = iter(range(COUNT))
    rows = tuple(
        Row(
            id=RowId(f"row{at}"),
            name=f"Rij {at}",
            cells=tuple(
                Cell(
                    phase=phase,
                    cards=tuple(
                        Card(id=CardId(f"card{next(numbers)}"), text=next(texts))
                        for _ in range(CELL)
                    ),
                )
                for phase in phases
            ),
        )
        for at in range(COUNT // PHASES // CELL)
    )
    journey = Journey(
        id=JourneyId("journey"), phases=tuple(Phase(id=phase) for phase in phases), rows=rows
    )
    return Project(id=ProjectId("project"), journeys=(journey,))


def _seen_lines(project: Project) -> dict[str, list[str]]:
    """Return the lines of each card on screen, from top to bottom."""
    layout = screen_layout(project, project.journeys[0].id, HarfBuzzMeasurer(), None)
    return {
        part.owner: [item.line.text for item in part.items if isinstance(item, Text)]
        for row in layout.rows
        for cell in row.cells
        for part in cell.parts()
        if part.owner.startswith("card")
    }


def _characters(line: str) -> list[str]:
    """Return what is seen on a line, in no order: glyphs of some scripts stand the other way."""
    return sorted(each for each in line if unicodedata.category(each) not in UNSEEN)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("settings", [PrintSettings(paper="A0"), PrintSettings(type_size=10.0)])
def test_screen_and_paper_break_every_line_at_the_same_place(
    tmp_path: Path, settings: PrintSettings
) -> None:
    project = _project()
    out = tmp_path / "map.pdf"
    write_pdf(project, PdfRequest(0, settings), HarfBuzzMeasurer(), out)
    printed = [_characters(line) for line in printed_lines(out)]
    place = 0
    seen = _seen_lines(project)
    assert len(seen) == COUNT
    for card, lines in seen.items():
        wanted = [_characters(line) for line in lines if _characters(line)]
        place = next(
            at
            for at in range(place, len(printed))
            if printed[at : at + len(wanted)] == wanted or at > place + 50
        )
        assert printed[place : place + len(wanted)] == wanted, card
        place += len(wanted)
