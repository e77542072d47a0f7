"""Fonts that a drawing carries: each face cut down to the characters that are written in it."""

import base64
import io
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final

import uharfbuzz as hb

from cjm_desktop.render.font_file import FontFile
from cjm_desktop.scene.text import Face

_BUNDLED: Final = "CJM Inter"
_SPACE: Final = "space.alone"
_FEATURES: Final[dict[str, bool]] = {"liga": False, "clig": False}  # as lines were laid out


class SvgFace:
    """A face, the characters that are written in it, and whether readers would shape them alike."""

    def __init__(self, face: Face, number: int) -> None:
        self.file = FontFile(face)
        self.face = face
        # the bundled faces are weights of one family, as in the window
        self.family = _BUNDLED if face.path else f"F{number}"
        self.can_be_embedded = self.file.may_be_embedded
        self._words: dict[str, list[int]] = {}
        self._written: set[str] = set()

    @property
    def is_bundled(self) -> bool:
        """Whether it comes with the program."""
        return self.face.path is not None

    def write(self, text: str) -> None:
        """Note characters that are written in the face."""
        self._written.update(text)

    def shaped(self, text: str, *, is_tracked: bool) -> list[int]:
        """Return the glyphs that a reader's own shaping gives, without those that show nothing.

        In letters that are set apart readers replace none by how it stands among others.
        """
        if is_tracked:
            return self._shaped(text, {**_FEATURES, "calt": False})
        if not self.is_bundled:
            return self._shaped(text)
        glyphs = [glyph for word in text.split(" ") for glyph in (*self._word(word), self._space)]
        return glyphs[:-1]

    @cached_property
    def _space(self) -> int:
        return self._shaped(" ")[0]

    def _word(self, word: str) -> list[int]:
        known = self._words.get(word)
        if known is None:
            known = self._words[word] = self._shaped(word)
        return known

    def _shaped(self, text: str, features: dict[str, bool] = _FEATURES) -> list[int]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        hb.shape(self.file.font, buffer, features)
        infos: Sequence[Any] = buffer.glyph_infos
        return [info.codepoint for info in infos]

    def rule(self) -> str:
        """Return the style rule that brings the face, "" when nothing is written in it."""
        if not self._written:
            return ""
        file = _woff(self.file, sorted(map(ord, self._written)), by_words=self.is_bundled)
        data = base64.b64encode(file).decode("ascii")
        weight = f"font-weight:{self.face.weight};" if self.is_bundled else ""
        return (
            f'@font-face{{font-family:"{self.family}";{weight}'
            f'src:url("data:font/woff;base64,{data}") format("woff")}}\n'
        )


class SvgFaces:
    """The faces of a drawing."""

    def __init__(self) -> None:
        self._faces: dict[str, SvgFace] = {}

    def __getitem__(self, face: Face) -> SvgFace:
        """Return a face as it is embedded."""
        known = self._faces.get(face.name)
        if known is None:
            known = self._faces[face.name] = SvgFace(face, len(self._faces) + 1)
        return known

    def rules(self) -> Iterator[str]:
        """Yield the style rules that bring all faces."""
        for face in self._faces.values():
            yield face.rule()


def _woff(file: FontFile, characters: Iterable[int], *, by_words: bool) -> bytes:
    """Return a font with some characters, and how they are shaped, as WOFF."""
    from fontTools.ttLib import TTFont

    wanted = hb.SubsetInput()
    wanted.unicode_set.update(characters)
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    if file.is_variable:
        wanted.pin_all_axes_to_default(file.file)
        if any(axis.tag == "wght" for axis in file.file.axis_infos):
            wanted.pin_axis_location(file.file, "wght", file.face.weight)
    subset = wanted.subset(file.file)
    font = TTFont(io.BytesIO(bytes(subset.blob.data)), recalcTimestamp=False)
    if by_words:
        _give_spaces_a_glyph(font)
    font.flavor = "woff"
    made = io.BytesIO()
    font.save(made, reorderTables=None)
    return made.getvalue()


def _give_spaces_a_glyph(font: Any) -> None:
    """Let spaces be a glyph that no rule of the font knows: lines are laid out word by word."""
    from fontTools.ttLib.tables._g_l_y_f import Glyph

    space = font.getBestCmap().get(ord(" "))
    if space is None:
        return
    font.setGlyphOrder([*font.getGlyphOrder(), _SPACE])
    font["glyf"][_SPACE] = Glyph()
    font["hmtx"][_SPACE] = font["hmtx"][space]
    for table in font["cmap"].tables:
        table.cmap[ord(" ")] = _SPACE
