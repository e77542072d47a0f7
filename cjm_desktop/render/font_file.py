"""Font files as renderers embed or draw them."""

import struct

import uharfbuzz as hb

from cjm_desktop.scene.text import Face

_FS_TYPE = 8  # where the table OS/2 says what its maker allows
_RESTRICTED = 2  # not to be embedded


class FontFile:
    """The file of a face and its measures, in thousandths of an em."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.file = hb.Face(hb.Blob.from_file_path(str(face.path)) if face.path else face.data)
        self.font = hb.Font(self.file)
        self.unit: float = 1000 / self.file.upem
        if self.is_variable:
            self.font.set_variations({"wght": face.weight})

    def width(self, glyph: int) -> float:
        """Return a glyph's width, to a thousandth."""
        units: int = self.font.get_glyph_h_advance(glyph)
        return round(units * self.unit, 3)

    @property
    def is_variable(self) -> bool:
        """Whether the file holds many weights in one."""
        return "fvar" in self.file.table_tags

    @property
    def may_be_embedded(self) -> bool:
        """Whether it is a plain font with outlines whose maker allows to pass it on."""
        file = self.file
        coloured = file.has_color_paint or file.has_color_layers or file.has_color_png
        return bool(not coloured and self._has_outlines and not self._restricted)

    @property
    def _has_outlines(self) -> bool:
        tags = set(self.file.table_tags)
        # PDF knows no CFF2; a variable font's becomes CFF when its weight is chosen
        return bool(tags & {"glyf", "CFF "}) or ("CFF2" in tags and self.is_variable)

    @property
    def _restricted(self) -> bool:
        table = self.file.reference_table("OS/2").data
        if len(table) < _FS_TYPE + 2:
            return False
        (fs_type,) = struct.unpack_from(">H", table, _FS_TYPE)
        return bool(fs_type & _RESTRICTED)
