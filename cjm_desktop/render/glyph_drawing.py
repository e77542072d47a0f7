"""Single glyphs as drawings: in colour, such as emoji, or as outlines."""

import io

import uharfbuzz as hb
from PIL import Image

from cjm_desktop.base.geometry import Rect
from cjm_desktop.render.font_file import FontFile
from cjm_desktop.scene.items import Close, Curve, Move, Step, To

_PIXELS = 192  # for an em of glyphs that a font paints: 450 dpi at the size of a card on A0


def painted_glyph(file: FontFile, glyph: int) -> tuple[Image.Image, Rect] | None:
    """Return a glyph's picture and where it stands, in thousandths of an em, y upwards.

    None when it has no colours.
    """
    extents = file.font.get_glyph_extents(glyph)
    png = file.font.get_glyph_color_png(glyph)
    if png.data:
        unit = file.unit
        place = Rect(
            extents.x_bearing * unit,
            (extents.y_bearing + extents.height) * unit,
            extents.width * unit,
            -extents.height * unit,
        )
        return Image.open(io.BytesIO(png.data)), place
    if file.file.glyph_has_color_paint(glyph) or file.file.get_glyph_color_layers(glyph):
        return _raster(file, glyph, extents)
    return None


def _raster(
    file: FontFile, glyph: int, extents: hb.GlyphExtents
) -> tuple[Image.Image, Rect] | None:
    scale = _PIXELS / file.file.upem
    paint = hb.RasterPaint()
    paint.transform = (scale, 0, 0, scale, 0, 0)
    paint.set_glyph_extents(extents)
    paint.paint_glyph(file.font, glyph)
    raster = paint.render()
    if raster is None:
        return None
    size = raster.extents
    # premultiplied, rows from the bottom up
    picture = Image.frombuffer(
        "RGBA", (size.width, size.height), bytes(raster.buffer), "raw", "BGRa", size.stride, -1
    )
    pixel = 1000 / _PIXELS
    return picture, Rect(*(side * pixel for side in (size.x_origin, size.y_origin, *picture.size)))


def glyph_outline(file: FontFile, glyph: int) -> list[Step]:
    """Return the steps of a glyph's path, in thousandths of an em, y upwards."""
    steps: list[Step] = []
    unit = file.unit
    draw = hb.DrawFuncs()
    draw.set_move_to_func(lambda x, y, to: to.append(Move(x * unit, y * unit)))
    draw.set_line_to_func(lambda x, y, to: to.append(To(x * unit, y * unit)))
    draw.set_cubic_to_func(lambda *p: p[-1].append(Curve(*(place * unit for place in p[:-1]))))
    draw.set_close_path_func(lambda to: to.append(Close()))
    file.font.draw_glyph(glyph, draw, steps)
    return steps
