"""The lines of text in a PDF, as they are written in it one after the other."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
from pdf_reading import ReadFont, read_font


def printed_lines(path: Path) -> Iterator[str]:
    """Yield each text object of a PDF as the text that a reader makes of it.

    Where marked content says what glyphs stand for, that is taken in their place.
    """
    with pikepdf.open(path) as pdf:
        for page in pdf.pages:
            fonts = {name: read_font(font) for name, font in page.obj.Resources.Font.items()}
            yield from _lines(page, fonts)


def _lines(page: pikepdf.Page, fonts: dict[str, ReadFont]) -> Iterator[str]:
    said: list[str] = []
    is_told = False  # by marked content, whatever the glyphs are
    font = ReadFont(1, {}, {})
    for step in pikepdf.parse_content_stream(page):
        operands = list(step.operands)
        match str(step.operator):
            case "BT":
                said = []
            case "Tf":
                font = fonts[str(operands[0])]
            case "BDC" if "/ActualText" in operands[1]:
                said.append(str(operands[1].ActualText))
                is_told = True
            case "EMC":
                is_told = False
            case "Tj" if not is_told:
                said.append(_text(bytes(operands[0]), font))
            case "TJ" if not is_told:
                strings = (each for each in operands[0] if isinstance(each, pikepdf.String))
                said += [_text(bytes(string), font) for string in strings]
            case "ET":
                yield "".join(said)


def _text(codes: bytes, font: ReadFont) -> str:
    steps = range(0, len(codes), font.bytes)
    return "".join(font.texts[int.from_bytes(codes[at : at + font.bytes])] for at in steps)
