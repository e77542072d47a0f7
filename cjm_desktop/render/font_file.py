"""Font files as renderers embed or draw them."""

import struct

import uharfbuzz as hb

from cjm_desktop.scene.text import Face

_FS_TYPE = 8  # where the table OS/2 says what its maker allows
_USES = 0b1110  # its bits for what may be done with an embedded font
_RESTRICTED = 0b0010  # nothing: it is not to be embedded
_WHOLE_ONLY = 0x0100  # a subset is not to be embedded
_BITMAPS_ONLY = 0x0200


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
        return self.is_plain and not self.is_restricted

    @property
    def is_plain(self) -> bool:
        """Whether its glyphs are outlines in one colour."""
        file = self.file
        coloured = file.has_color_paint or file.has_color_layers or file.has_color_png
        return bool(not coloured and self._has_outlines)

    @property
    def is_restricted(self) -> bool:
        """Whether its maker does not allow to pass on some of its outlines in a file.

        Of several permissions the widest counts (OpenType, fsType in OS/2).
        """
        table = self.file.reference_table("OS/2").data
        if len(table) < _FS_TYPE + 2:
            return False
        (fs_type,) = struct.unpack_from(">H", table, _FS_TYPE)
        forbidden = fs_type & _USES == _RESTRICTED
        return bool(forbidden or fs_type & (_WHOLE_ONLY | _BITMAPS_ONLY))

    @property
    def _has_outlines(self) -> bool:
        tags = set(self.file.table_tags)
        # PDF knows no CFF2; a variable font's becomes CFF when its weight is chosen
        return bool(tags & {"glyf", "CFF "}) or ("CFF2" in tags and self.is_variable)
