"""Lines as text that stays text, wherever a reader's own shaping gives the glyphs laid out.

Where it would not (no font has a character, a font may not be passed on, or its glyphs are in
colour), glyphs are drawn, and the text lies unseen at the same place to be found.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.svg.faces import SvgFace, SvgFaces
from cjm_desktop.render.svg.glyphs import DrawnGlyphs
from cjm_desktop.render.svg.markup import factor, number, painted, words
from cjm_desktop.scene.items import Text
from cjm_desktop.scene.text import Face, Line

_SOFT_HYPHEN: Final = "\u00ad"
_HYPHEN: Final = "\u2010"

_Pieces = tuple[tuple[SvgFace, str], ...]


class _Look(NamedTuple):
    """What lines have in common."""

    size: float
    weight: int
    colour: str
    tracking: float


class Lettering:
    """Writes lines; collects the faces and the drawings of glyphs that they need."""

    def __init__(self, thinnest: float, *, outlines: bool) -> None:
        self.faces = SvgFaces()
        self.glyphs = DrawnGlyphs()
        self._outlines = outlines
        self._thinnest = thinnest
        self._looks: dict[_Look, str] = {}
        self._pieces: dict[tuple[int, bool], tuple[Line, _Pieces | None]] = {}

    def line(self, item: Text) -> str:
        """Return the elements of a line."""
        if not any(run.glyphs for run in item.line.runs):
            return ""
        if self._outlines or item.silent:
            return self._drawn(item)
        pieces = self._written(item.line, bool(item.tracking))
        if pieces is None:
            return self._drawn(item) + self._unseen(item)
        for face, text in pieces:
            face.write(text)
        return self._element(item, _inner(pieces))

    def rules(self) -> Iterator[str]:
        """Yield the style rules of all lines written so far."""
        yield from self.faces.rules()
        for look, name in self._looks.items():
            spacing = f"letter-spacing:{factor(look.tracking * look.size)}px;"
            yield (
                f".{name}{{font:{look.weight} {number(look.size)}px 'CJM Inter',sans-serif;"
                f"fill:{look.colour};{spacing if look.tracking else ''}}}\n"
            )

    def _element(self, item: Text, inner: str, attributes: str = "") -> str:
        weight = item.line.runs[0].face.weight
        weights = [run.face.weight for run in item.line.runs if run.face.path]
        look = _Look(item.size, weights[0] if weights else weight, item.colour, item.tracking)
        name = self._looks.setdefault(look, f"t{len(self._looks) + 1}")
        x = item.x
        if _is_right_to_left(item.line.text):
            x += item.line.width * item.size / 1000
            attributes += ' direction="rtl"'
        if item.halo is not None:
            edge = painted(None, item.halo, self._thinnest).removeprefix(' fill="none"')
            attributes += f' paint-order="stroke"{edge}'
        place = f'x="{number(x)}" y="{number(item.y)}"'
        return f'<text class="{name}" {place}{attributes}>{inner}</text>'

    def _unseen(self, item: Text) -> str:
        """Return the text of a line whose glyphs are drawn, to be found and read aloud."""
        width = number(item.line.width * item.size / 1000)
        length = f' textLength="{width}" lengthAdjust="spacingAndGlyphs"'
        inner = words(_as_shown(item.line.text))
        return self._element(item._replace(halo=None), inner, f' style="fill:none"{length}')

    def _drawn(self, item: Text) -> str:
        scale = item.size / 1000
        uses = "".join(
            f'<use xlink:href="#{name}" x="{number(x)}"/>' if x else f'<use xlink:href="#{name}"/>'
            for name, x in self.glyphs.of(item.line, item.tracking * 1000)
        )
        if not uses:
            return ""
        moved = f'transform="translate({number(item.x)} {number(item.y)}) scale({factor(scale)})"'
        halo = ""
        if item.halo is not None:
            edge = item.halo._replace(
                width=max(item.halo.width, self._thinnest) / scale,
                dash=tuple(length / scale for length in item.halo.dash),
            )
            halo = f"<g{painted(None, edge, 0.0)}>{uses}</g>"
        return f'<g {moved} aria-hidden="true" fill="{item.colour}">{halo}{uses}</g>'

    def _written(self, line: Line, is_tracked: bool) -> _Pieces | None:
        """Return a line's text by faces; None when it must be drawn."""
        key = id(line), is_tracked
        known = self._pieces.get(key)
        if known is None:
            # the line is kept, so that its id cannot become another's
            known = self._pieces[key] = (line, self._as_text(line, is_tracked))
        return known[1]

    def _as_text(self, line: Line, is_tracked: bool) -> _Pieces | None:
        laid_out: dict[str, list[int]] = {}
        for run in line.runs:
            face = self.faces[run.face]
            # letters that are joined cannot be set apart by readers
            if not face.can_be_embedded or (is_tracked and not face.is_bundled):
                return None
            laid_out.setdefault(run.face.name, []).extend(run.glyphs)
        pieces = [(self.faces[face], text) for face, text in _by_face(line)]
        shaped: dict[str, list[int]] = {}
        for face, text in pieces:
            shaped.setdefault(face.face.name, []).extend(face.shaped(text, is_tracked=is_tracked))
        if not pieces or any(0 in glyphs for glyphs in shaped.values()):
            return None
        if len(pieces) == 1 and not _is_right_to_left(line.text):
            return tuple(pieces) if shaped == laid_out else None
        alike = {name: Counter(glyphs) for name, glyphs in shaped.items()} == {
            name: Counter(glyphs) for name, glyphs in laid_out.items()
        }
        return tuple(pieces) if alike else None


def _by_face(line: Line) -> list[tuple[Face, str]]:
    """Return a line's text in reading order, as pieces that have one face each."""
    shown = _as_shown(line.text)
    faces = {run.face.name: run.face for run in line.runs}
    if len(faces) == 1:
        return [(line.runs[0].face, shown)]
    owners: dict[str, Face | None] = {}
    for run in line.runs:
        for cluster in run.clusters:
            if cluster:
                same = owners.setdefault(cluster, run.face) is run.face
                owners[cluster] = run.face if same else None
    return _tokens(shown, owners)


def _tokens(text: str, owners: dict[str, Face | None]) -> list[tuple[Face, str]]:
    """Return a text cut where its face changes; nothing when it is not clear where."""
    longest_first = sorted(map(re.escape, owners), key=len, reverse=True)
    pieces: list[tuple[Face, str]] = []
    reached = 0
    for match in re.finditer("|".join(longest_first), text, re.DOTALL):
        face = owners[match.group()]
        if face is None or match.start() != reached:
            return []
        reached = match.end()
        if pieces and pieces[-1][0] is face:
            pieces[-1] = (face, pieces[-1][1] + match.group())
        else:
            pieces.append((face, match.group()))
    return pieces if reached == len(text) else []


def _inner(pieces: _Pieces) -> str:
    """Return what stands in a text element; pieces in other faces say so."""
    return "".join(
        words(text)
        if face.is_bundled
        else f"<tspan style=\"font-family:'{face.family}';font-weight:400\">{words(text)}</tspan>"
        for face, text in pieces
    )


def _as_shown(text: str) -> str:
    return text[:-1] + _HYPHEN if text.endswith(_SOFT_HYPHEN) else text


def _is_right_to_left(text: str) -> bool:
    """Tell a text's direction by its first letter."""
    if text.isascii():
        return False
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
