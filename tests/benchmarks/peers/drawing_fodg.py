"""A page of ours as a drawing of LibreOffice: the same boxes, outlines and lines of text."""

from collections.abc import Iterator
from html import escape

from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.scene.items import Box, Close, Curve, Item, Move, Path, Scene, Stroke, Text, To

PAPER = PAPERS["A0"].turned("landscape")
_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
_TYPE = "application/vnd.oasis.opendocument.graphics"


def drawing_fodg(scene: Scene) -> str:
    """Return a scene on a page of A0, as OpenDocument drawing in one file (ODF 1.3, part 3)."""
    drawing = _Drawing(PAPER.width / scene.width)
    body = "\n".join(drawing.shapes(scene))
    styles = "\n".join(drawing.styles())
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {_SPACES} office:version="1.3" office:mimetype="{_TYPE}">
<office:styles><style:style style:name="standard" style:family="graphic"/></office:styles>
<office:automatic-styles>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{PAPER.width}mm"
 fo:page-height="{PAPER.height}mm" fo:margin="0mm"/></style:page-layout>
{styles}
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/>
</office:master-styles>
<office:body><office:drawing><draw:page draw:name="1" draw:master-page-name="Default">
{body}
</draw:page></office:drawing></office:body></office:document>
"""


class _Drawing:
    """Names a style for each look that comes by, as the format wants them before the shapes."""

    def __init__(self, mm: float) -> None:
        self._mm = mm  # of a map unit
        self._looks: dict[tuple[str, str], str] = {}

    def styles(self) -> Iterator[str]:
        for (family, look), name in self._looks.items():
            yield f'<style:style style:name="{name}" style:family="{family}">{look}</style:style>'

    def shapes(self, scene: Scene) -> Iterator[str]:
        for part in scene.parts:
            for item in part.items:
                yield from self._shape(item, part.rect.x, part.rect.y)

    def _shape(self, item: Item, dx: float, dy: float) -> Iterator[str]:
        match item:
            case Box():
                x, y, width, height = item.rect
                place = self._place(x + dx, y + dy, width, height)
                look = self._shape_look(item.fill, item.stroke)
                corner = f'draw:corner-radius="{item.radius * self._mm:.3f}mm"'
                yield f'<draw:rect draw:style-name="{look}" {corner} {place}/>'
            case Path():
                yield self._path(item, dx, dy)
            case Text() if item.line.text.strip():
                yield self._text(item, dx, dy)

    def _text(self, item: Text, dx: float, dy: float) -> str:
        weight = item.line.runs[0].face.weight if item.line.runs else 400
        points = item.size * self._mm * POINTS_PER_MM
        frame = self._look(
            '<style:graphic-properties draw:stroke="none" draw:fill="none" fo:padding="0mm"'
            ' fo:wrap-option="no-wrap" draw:textarea-horizontal-align="left"'
            ' draw:auto-grow-width="true"/>'
        )
        letters = self._look(
            f'<style:text-properties fo:font-family="CJM Inter" fo:font-size="{points:.2f}pt"'
            f' fo:font-weight="{600 if weight > 500 else 400}" fo:color="{item.colour}"/>',
            "text",
        )
        width = item.line.width * item.size / 1000
        place = self._place(item.x + dx, item.y + dy - item.size, width, item.size * 1.3)
        span = f'<text:span text:style-name="{letters}">{escape(item.line.text)}</text:span>'
        box = f"<draw:text-box><text:p>{span}</text:p></draw:text-box>"
        return f'<draw:frame draw:style-name="{frame}" {place}>{box}</draw:frame>'

    def _path(self, item: Path, dx: float, dy: float) -> str:
        xs, ys, words = [], [], []
        for step in item.steps:
            numbers = [round(number * 100) for number in step]
            xs += numbers[0::2]
            ys += numbers[1::2]
            words.append(_LETTERS[type(step)] + " ".join(map(str, numbers)))
        left, top = min(xs), min(ys)
        wide, high = max(max(xs) - left, 1), max(max(ys) - top, 1)
        place = self._place(left / 100 + dx, top / 100 + dy, wide / 100, high / 100)
        look = self._shape_look(item.fill, item.stroke)
        outline = f'svg:viewBox="{left} {top} {wide} {high}" svg:d="{" ".join(words)}"'
        return f'<draw:path draw:style-name="{look}" {place} {outline}/>'

    def _shape_look(self, fill: str | None, stroke: Stroke | None) -> str:
        filled = f'draw:fill="solid" draw:fill-color="{fill}"' if fill else 'draw:fill="none"'
        drawn = 'draw:stroke="none"'
        if stroke:
            width = stroke.width * self._mm
            drawn = f'draw:stroke="solid" svg:stroke-color="{stroke.colour}"'
            drawn += f' svg:stroke-width="{width:.3f}mm"'
        return self._look(f"<style:graphic-properties {filled} {drawn}/>")

    def _look(self, properties: str, family: str = "graphic") -> str:
        return self._looks.setdefault((family, properties), f"look{len(self._looks)}")

    def _place(self, x: float, y: float, width: float, height: float) -> str:
        x, y, width, height = (number * self._mm for number in (x, y, width, height))
        return (
            f'svg:x="{x:.3f}mm" svg:y="{y:.3f}mm"'
            f' svg:width="{width:.3f}mm" svg:height="{height:.3f}mm"'
        )


_LETTERS: dict[type, str] = {Move: "M", To: "L", Curve: "C", Close: "Z"}
