"""The frame's colours, type and icons, against the design language."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.colour import Colour, contrast
from cjm_desktop.layout import tokens
from cjm_desktop.ui.fonts import TEXT_PX, _scale_of, scaled, ui_font, use_bundled_fonts
from cjm_desktop.ui.frame import DARK, LIGHT, Frame, first_frame_of, frame_of, palette_of
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.style_sheet import _SHEET, style_sheet


@pytest.mark.parametrize("frame", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("mark", "ground", "least"),
    [
        ("text", "panel", 4.5),
        ("text", "hover", 4.5),
        ("text", "pressed", 4.5),
        ("text", "selected", 4.5),
        ("secondary", "panel", 4.5),
        ("secondary", "bar", 4.5),
        ("disabled", "panel", 4.5),
        ("on_primary", "primary", 4.5),
        ("on_primary", "secondary", 4.5),  # a primary button that is pointed at
        ("accent", "panel", 4.5),
        ("warning", "panel", 4.5),
        ("on_tip", "tip", 4.5),
        ("tip", "paper", 3.0),
        ("edge", "panel", 3.0),
        ("edge", "field", 3.0),
    ],
)
def test_contrast_meets_wcag_aa(frame: Frame, mark: str, ground: str, least: float) -> None:
    paper = tokens.PAPER_0 if frame is LIGHT else "#F6F4EE"  # looks.md: the sheet on a dark desk
    named = {**frame._asdict(), "paper": paper}
    colours = (Colour(named[name]) for name in (mark, ground))
    assert contrast(*colours) >= least


def test_the_ratios_of_the_design_language() -> None:
    # looks.md: accent 7.4 and 7.8, warning 6.7 and 7.9, on the panel.
    assert contrast(Colour(LIGHT.accent), Colour(LIGHT.panel)) == pytest.approx(7.4, abs=0.1)
    assert contrast(Colour(DARK.accent), Colour(DARK.panel)) == pytest.approx(7.8, abs=0.1)
    assert contrast(Colour(LIGHT.warning), Colour(LIGHT.panel)) == pytest.approx(6.7, abs=0.1)
    assert contrast(Colour(DARK.warning), Colour(DARK.panel)) == pytest.approx(7.9, abs=0.1)


GROUNDS = ("desk", "bar", "panel", "field", "hover", "pressed", "selected")


@pytest.mark.parametrize("frame", [LIGHT, DARK])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("words", ["text", "secondary", "accent", "warning"])
def test_words_can_be_read_on_every_ground(frame: Frame, ground: str, words: str) -> None:
    assert contrast(Colour(getattr(frame, words)), Colour(getattr(frame, ground))) >= 4.5


@pytest.mark.parametrize(
    ("ground", "text", "link"),
    [  # of the high contrast themes of desktops
        ("#000000", "#FFFFFF", "#8080FF"),
        ("#000000", "#FFFF00", "#00FFFF"),
        ("#FFFFFF", "#000000", "#00009F"),
        ("#202020", "#FFFFFF", "#75E9FC"),
    ],
)
def test_high_contrast_is_kept(ground: str, text: str, link: str) -> None:
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base):
        palette.setColor(role, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Link, QColor(link))
    frame = frame_of(palette)
    for name in GROUNDS:
        under = Colour(getattr(frame, name).upper())
        for words in ("text", "secondary", "warning", "edge", "line", "line_strong"):
            assert contrast(Colour(getattr(frame, words).upper()), under) >= 7  # AAA
        assert contrast(Colour(frame.accent.upper()), under) >= 3
    assert contrast(Colour(frame.on_primary.upper()), Colour(frame.primary.upper())) >= 7
    shown = {frame.panel, frame.hover, frame.pressed}
    assert len(shown) == 3, "what is pointed at or on looks like what is not"


@pytest.mark.parametrize("frame", [LIGHT, DARK])
def test_a_palette_carries_its_frame(frame: Frame) -> None:
    assert frame_of(palette_of(frame)) is frame


def test_a_palette_of_the_system_is_taken_as_it_is() -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFF00"))
    frame = frame_of(palette)
    assert (frame.panel, frame.text, frame.edge) == ("#000000", "#ffff00", "#ffff00")


@pytest.mark.parametrize(
    ("choice", "window", "expected"),
    [
        ("system", "#efefef", LIGHT),
        ("system", "#202020", DARK),
        ("light", "#202020", LIGHT),
        ("dark", "#efefef", DARK),
    ],
)
def test_the_first_frame_has_the_right_theme(choice: str, window: str, expected: Frame) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(window))
    assert first_frame_of(choice, palette) is expected


@pytest.mark.usefixtures("qapp")  # for the size of the system's text
def test_the_style_sheet_is_short_and_complete() -> None:
    assert len(_SHEET.strip().splitlines()) < 150
    assert "%" not in style_sheet(LIGHT)


@pytest.mark.parametrize(
    ("system_px", "scale"),
    [(12, 1.0), (13, 1.0), (14, 1.0), (20, 20 / 13), (26, 2.0), (60, 2.5), (6, 1.0)],
)
def test_type_scales_with_the_system(
    system_px: int, scale: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert _scale_of(system_px) == pytest.approx(scale)


def test_the_bundled_family_is_used(qapp: QApplication) -> None:
    use_bundled_fonts(qapp)
    font = ui_font(13, 600)
    assert QFontInfo(font).family() == "CJM Inter"
    assert QFontInfo(font).weight() == QFont.Weight.DemiBold
    assert font.pixelSize() == scaled(13)


def test_large_system_text_makes_measures_large(qapp: QApplication) -> None:
    use_bundled_fonts(qapp)
    large = QFont(qapp.font())
    large.setPixelSize(2 * TEXT_PX)
    before = qapp.font()
    qapp.setFont(large)
    assert scaled(30) == 60
    assert "min-height: 40px" in style_sheet(LIGHT)  # 20 px at the usual size
    qapp.setFont(before)


def inks(image: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    picture = image.pixmap(QSize(64, 64), 1.0, mode).toImage()
    pixels = (picture.pixelColor(x, y) for x in range(64) for y in range(64))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_icons_take_the_colours_of_the_theme(qapp: QApplication) -> None:
    image = icon("plus")
    qapp.setPalette(palette_of(LIGHT))
    assert inks(image) == {"#1c1b19"}
    assert inks(image, QIcon.Mode.Disabled) == {"#716c62"}
    qapp.setPalette(palette_of(DARK))
    assert inks(image) == {"#f2f0eb"}
    qapp.setPalette(palette_of(LIGHT))


def test_an_icon_outlives_its_copy() -> None:
    image = icon("plus")
    copy = QIcon(image)
    copy.addPixmap(image.pixmap(8, 8))  # makes Qt clone the engine
    del image
    assert not copy.pixmap(16, 16).isNull()
