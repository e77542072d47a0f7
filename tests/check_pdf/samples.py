"""The files that are looked at: maps of several kinds, each as every standard."""

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase, QGuiApplication
from small_fonts import restricted_font

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, ProjectId, RowId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import Paper
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.print_words import Preset
from cjm_desktop.render.pdf import (
    MARKS_SLUG_MM,
    Archive,
    Office,
    PdfPage,
    PrintShop,
    Standard,
    filled_page,
    write_pdf,
)
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.exporting import PdfRequest, image_bytes
from cjm_desktop.session.exporting import write_pdf as write_request
from cjm_desktop.session.templates import example_project

ROOT = Path(__file__).resolve().parents[2]
_STRINGS = ROOT.parent / "shared" / "corpora" / "strings" / "blns" / "blns.json"
_DAY = date(2026, 11, 22)
_CREATED = datetime(2026, 11, 22, 12, tzinfo=UTC)
_PHASES = 8
_GROUND = Colour("#F6F4EF")

SCRIPTS = (
    "Ångström façade łódź ÿ ŀ",
    "Ξεσκεπάζω την ψυχοφθόρα",
    "Съешь ещё этих мягких булок",
    "Tiếng Việt đặc biệt",
    "مرحبا بالعالم ١٢٣",
    "שלום עולם",
    "De klant zegt שלום en مرحبا erbij",
    "客户在网上搜索",
    "お客様はインターネットで探す",
    "고객이 인터넷에서 찾다",
    "ग्राहक इंटरनेट पर खोजता है",
    "ลูกค้าค้นหาทางอินเทอร์เน็ต",
    "வாடிக்கையாளர் தேடுகிறார்",
    "গ্রাহক অনুসন্ধান করেন",
    "Feest 🎉 gezin 👨‍👩‍👧 vlag 🇳🇱 hand 👍🏽",
    "→ ✓ ★ ≈ € ½ № ™",
    "Wiskunde 𝒳𝔸",
    "Gestapeld: ä́ ệ q̃̂",
)

_OWN = 0x100041, 0x100042, 0x100043  # of private use, where the font below is the only one
RESTRICTED = tuple(
    f"een {''.join(map(chr, word))} hier" for word in (_OWN, _OWN[::-1], (*_OWN, *_OWN))
)
"""Texts in a font that may not be embedded."""


class Sample(NamedTuple):
    """A file, what it claims, and the texts that can be found in it."""

    path: Path
    standard: Standard
    texts: tuple[str, ...]

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem


class _Map(NamedTuple):
    name: str
    project: Project
    paper: Paper
    texts: tuple[str, ...]


_STANDARDS: dict[str, Callable[[], Standard]] = {
    "office": Office,
    "archive": Archive,
    "shop": lambda: PrintShop(bundled_profile()),
}


_PRESETS: dict[Preset, str] = {"office": "office", "plotter": "archive", "print-shop": "shop"}
_PRINTED = {
    "tiles": PrintSettings(paper="A1", tile="A4"),
    "sketch": PrintSettings(paper="A0", blank=True, marks=True),
    "desk": PrintSettings(paper="A2", following=("phases", "actions", "touchpoints")),
}


def samples(folder: Path) -> Iterator[Sample]:
    """Write and yield all files."""
    _add_restricted_font()
    measurer = HarfBuzzMeasurer()
    for each in _maps():
        paper = each.paper
        options = LayoutOptions(_DAY, each.project.language)
        scene, _ = layout_page(each.project, each.project.journeys[0], measurer, paper, options)
        page = filled_page(scene, paper.width, paper.height)
        for name, standard in _STANDARDS.items():
            path = folder / f"{each.name}-{name}.pdf"
            yield _written(path, each, page, standard())
    for kind, settings in _PRINTED.items():
        for preset, name in _PRESETS.items():
            if settings.tile and preset == "print-shop":
                continue  # sheets to be glued have no bleed
            path = folder / f"{kind}-{name}.pdf"
            yield _printed(path, settings.replace(preset=preset), measurer)


def _add_restricted_font() -> None:
    """Give this process a font for the private characters, whose maker forbids to embed it."""
    if QGuiApplication.instance() is None:
        _kept.append(QGuiApplication(["check-pdf", "-platform", "offscreen"]))
    font = restricted_font(letters=dict(zip(_OWN, "ABC", strict=True)))
    if QFontDatabase.addApplicationFontFromData(QByteArray(font)) < 0:
        raise RuntimeError("the restricted font cannot be read")


_kept: list[QGuiApplication] = []  # alive for as long as the process


def _printed(path: Path, settings: PrintSettings, measurer: Measurer) -> Sample:
    """Write the example as the command line does, over several pages."""
    request = PdfRequest(0, settings, day=_DAY)
    write_request(example_project("nl"), request, measurer, path)
    return Sample(path, _STANDARDS[_PRESETS[settings.preset]](), ())


def _written(path: Path, shown: _Map, page: PdfPage, standard: Standard) -> Sample:
    if isinstance(standard, PrintShop):
        page = page._replace(bleed_mm=3, slug_mm=MARKS_SLUG_MM, background=_GROUND, marks=True)
    with path.open("wb") as file:
        write_pdf(
            [page],
            file,
            title=shown.project.journeys[0].title,
            language=shown.project.language,
            created=_CREATED,
            images=image_bytes(shown.project),
            standard=standard,
        )
    return Sample(path, standard, shown.texts)


def _maps() -> Iterator[_Map]:
    example = example_project("nl")
    texts = tuple(
        card.text
        for row in example.journeys[0].rows
        if not row.hidden
        for cell in row.cells
        for card in cell.cards
    )
    yield _Map("example", example, PAPERS["A3"].turned("landscape"), texts)
    yield _Map("a0", example, PAPERS["A0"].turned("landscape"), texts)
    yield _Map("roll", example, Paper(6000, 914), texts)
    yield _Map("restricted", _project_of(RESTRICTED), PAPERS["A4"], RESTRICTED)
    yield _Map("scripts", _project_of(SCRIPTS), PAPERS["A2"].turned("landscape"), SCRIPTS)
    if _STRINGS.exists():
        naughty = [text for text in json.loads(_STRINGS.read_text("utf-8")) if text.strip()]
        yield _Map("naughty", _project_of(naughty), Paper(1189, 3000), ())


def _project_of(texts: Sequence[str]) -> Project:
    """Return a map with a card for each text, from left to right."""
    phases = tuple(Phase(id=PhaseId(f"p{n}"), name=f"Fase {n + 1}") for n in range(_PHASES))
    cells = tuple(
        Cell(
            phase=phase.id,
            cards=tuple(
                Card(id=CardId(f"c{number}"), text=text)
                for number, text in enumerate(texts)
                if number % _PHASES == index
            ),
        )
        for index, phase in enumerate(phases)
    )
    row = Row(id=RowId("r"), role="doing", cells=tuple(cell for cell in cells if cell.cards))
    journey = Journey(id=JourneyId("j"), title="Teksten", phases=phases, rows=(row,))
    return Project(id=ProjectId("x"), title="Teksten", language="nl", journeys=(journey,))
