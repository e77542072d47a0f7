"""The figures and words in a step of the skyline, each where there is room for it.

Items of a step run from x = 0 at its own left edge; y is that of the row.
"""

from collections.abc import Mapping
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Scale
from cjm_desktop.layout.lettering import letter, letter_lines
from cjm_desktop.layout.rows.skyline import Bar, gap_tint, is_guess
from cjm_desktop.layout.rows.source_marks import (
    SOURCE_RAISED,
    SOURCE_STYLE,
    source_label,
    source_width,
)
from cjm_desktop.layout.words import Words
from cjm_desktop.model.document import Score
from cjm_desktop.model.gains import LARGE_GAP
from cjm_desktop.scene.items import Box, Item, Stroke
from cjm_desktop.scene.text import Measurer, TextStyle

_RELEVANCE: Final = TextStyle(15, 600)
_PRESENCE: Final = TextStyle(13, 500)
_GAP: Final = TextStyle(22, 600)
_SMALL_GAP: Final = TextStyle(13, 600)
_NOTE: Final = TextStyle(11)

_INDENT: Final = 8.0  # of figures from the left edge of a step
_ABOVE: Final = 6.0  # of a base line over the line that its figure belongs to
_RELEVANCE_BELOW: Final = 17.0
_PRESENCE_BELOW: Final = 16.0
_APART: Final = 8.0  # figures on one line
_ROOM: Final = 19.0  # that a figure under a line needs
_PLATE: Final = 26.0
_PLATE_PADDING: Final = 7.0
_NOTE_LEADING: Final = 14.0
_EMPTY_PLATE: Final = Stroke(tokens.INK_4, 0.9, (2, 3))


class Inks(NamedTuple):
    """The colours of figures; those of a gap stand on its tint."""

    relevance: Colour = tokens.INK_9
    presence: Colour = tokens.INK_7
    gap: Colour = tokens.GAP_INK
    tinted: bool = True


class Figures(NamedTuple):
    """Writes the figures of a score row's steps."""

    measurer: Measurer
    words: Words
    scale: Scale
    paper: Colour  # that the row lies on
    sources: Mapping[SourceId, int]  # their numbers
    inks: Inks = Inks()

    def of(self, bar: Bar) -> list[Item]:
        """Return the figures and words of one step."""
        if bar.wordless:
            return []
        if len(bar.missing) == len(bar.wanted):
            return self._empty(bar) if bar.applies else []
        if bar.relevance is not None and bar.presence is not None:
            if bar.relevance.value >= bar.presence.value:
                return self._gain(bar, bar.relevance, bar.presence)
            return self._ample(bar, bar.relevance, bar.presence)
        if bar.relevance is not None:
            return self._relevance_alone(bar, bar.relevance)
        return self._presence_alone(bar, bar.presence) if bar.presence is not None else []

    def _empty(self, bar: Bar) -> list[Item]:
        top, bottom = self.scale.y(62), self.scale.y(38)
        plate = Rect(10, top, bar.width - 20, bottom - top)
        text = self.words.not_scored
        middle = self.scale.y(50) + 4
        return [
            Box(plate, self.paper, _EMPTY_PLATE, tokens.CARD_RADIUS),
            letter(self.measurer, text, bar.width / 2, middle, _NOTE, tokens.INK_6, "centre"),
        ]

    def _gain(self, bar: Bar, relevance: Score, presence: Score) -> list[Item]:
        top, edge = self.scale.y(relevance.value), self.scale.y(presence.value)
        drawn = self._relevance(relevance, _INDENT, top - _ABOVE)
        taken = _INDENT + self._width(relevance, _RELEVANCE) + _APART
        if bar.gap and self._room_below(edge):
            drawn += self._presence(presence, _INDENT, edge + _PRESENCE_BELOW)
        elif edge - top > _ROOM:
            halo = Stroke(self._under_gap(bar), 5, round=True)
            drawn += self._presence(presence, _INDENT, edge - 5, halo)
        else:
            drawn += self._presence(presence, taken, top - _ABOVE)
            taken += self._width(presence, _PRESENCE) + _APART
        if not bar.gap:
            return drawn
        text = f"{'≈ ' if bar.gap_guessed else ''}{bar.gap}"
        if bar.gap >= LARGE_GAP:
            return [*drawn, *self._large_gap(bar, text, top, edge)]
        if edge - top > _SMALL_GAP.size - 1:
            return [*drawn, self._small_gap(bar, text, (top + edge) / 2 + 5)]
        return [*drawn, self._gap_above(bar, text, top, taken)]

    def _large_gap(self, bar: Bar, text: str, top: float, edge: float) -> list[Item]:
        """Return the figure on a plate, smaller where the gap is too low for it."""
        middle, centre = (top + edge) / 2, bar.width / 2
        height = min(_PLATE, edge - top - 3)
        style = TextStyle(_GAP.size * height / _PLATE, _GAP.weight)
        width = self.measurer.width(text, style) + 2 * _PLATE_PADDING
        area = Rect(centre - width / 2, middle - height / 2, width, height)
        base = middle + 8 * height / _PLATE
        return [
            Box(area, self.paper, radius=tokens.CARD_RADIUS),
            letter(self.measurer, text, centre, base, style, self.inks.gap, "centre"),
        ]

    def _small_gap(self, bar: Bar, text: str, base: float) -> Item:
        halo, centre = Stroke(self._under_gap(bar), 4, round=True), bar.width / 2
        ink = self.inks.gap
        return letter(self.measurer, text, centre, base, _SMALL_GAP, ink, "centre", halo)

    def _gap_above(self, bar: Bar, text: str, top: float, taken: float) -> Item:
        """Return the figure of a gap that is too low to hold it, clear of the figures beside."""
        centred = (bar.width - self.measurer.width(text, _SMALL_GAP)) / 2
        x, ink = max(centred, taken), self.inks.gap
        return letter(self.measurer, text, x, top - _ABOVE, _SMALL_GAP, ink)

    def _ample(self, bar: Bar, relevance: Score, presence: Score) -> list[Item]:
        edge, under = self.scale.y(presence.value), self.scale.y(relevance.value)
        drawn = self._presence(presence, _INDENT, edge - _ABOVE)
        if self._room_below(under):
            at, base = _INDENT, under + _RELEVANCE_BELOW
        elif under - edge > _ROOM:
            at, base = _INDENT, under - _ABOVE
        else:
            at, base = _INDENT + self._width(presence, _PRESENCE) + _APART, edge - _ABOVE
        drawn += self._relevance(relevance, at, base)
        text = self.words.amply_present
        width = self.measurer.width(text, _NOTE)
        if self._fits_beside(width, bar, relevance, presence):
            taken = at + self._width(relevance, _RELEVANCE) + _APART
            x = max(taken, (bar.width - width) / 2)
            ink = tokens.INK_7 if self.inks.tinted else self.inks.gap
            drawn.append(letter(self.measurer, text, x, base, _NOTE, ink))
        return drawn

    def _fits_beside(self, width: float, bar: Bar, relevance: Score, presence: Score) -> bool:
        """Tell whether words fit beside both figures: by that, every height shows the same."""
        figures = self._width(relevance, _RELEVANCE) + self._width(presence, _PRESENCE)
        taken = _INDENT + figures + 2 * _APART
        return max(taken, (bar.text - width) / 2) + width <= bar.text - 4

    def _relevance_alone(self, bar: Bar, score: Score) -> list[Item]:
        top = self.scale.y(score.value)
        drawn = self._relevance(score, _INDENT, top - _ABOVE)
        return drawn + self._missing(bar, below=top + 15, above=top - _ABOVE - 17)

    def _presence_alone(self, bar: Bar, score: Score) -> list[Item]:
        edge = self.scale.y(score.value)
        if self._room_below(edge):
            base, above = edge + _PRESENCE_BELOW, edge - _ABOVE
        else:
            base, above = edge - 5, edge - 5 - _PRESENCE_BELOW
        drawn = self._presence(score, _INDENT, base)
        return drawn + self._missing(bar, below=base + 15, above=above)

    def _missing(self, bar: Bar, below: float, above: float) -> list[Item]:
        """Return which series is missing: lines down from one base line or up to another."""
        if not bar.missing:
            return []
        series = self.words.series[bar.missing[0]]
        text = self.words.series_missing.format(series=series)
        lines = self.measurer.wrap(text, _NOTE, bar.text - 2 * _INDENT)
        height = (len(lines) - 1) * _NOTE_LEADING
        base = below if below + height < self.scale.bottom - 3 else above - height
        ink = tokens.INK_6
        return [*letter_lines(self.measurer, lines, _INDENT, base, _NOTE, ink, _NOTE_LEADING)]

    def _under_gap(self, bar: Bar) -> Colour:
        return gap_tint(bar, self.paper) if self.inks.tinted else self.paper

    def _room_below(self, y: float) -> bool:
        return self.scale.bottom - y > _ROOM

    def _width(self, score: Score, style: TextStyle) -> float:
        figure = self.measurer.width(_figure(score), style)
        return figure + source_width(score, self.sources, self.measurer)

    def _relevance(self, score: Score, x: float, base: float) -> list[Item]:
        return self._figure(score, x, base, _RELEVANCE, self.inks.relevance, None)

    def _presence(
        self, score: Score, x: float, base: float, halo: Stroke | None = None
    ) -> list[Item]:
        return self._figure(score, x, base, _PRESENCE, self.inks.presence, halo)

    def _figure(
        self,
        score: Score,
        x: float,
        base: float,
        style: TextStyle,
        ink: Colour,
        halo: Stroke | None,
    ) -> list[Item]:
        """Return a figure, and raised behind it the numbers of its sources."""
        drawn: list[Item] = [letter(self.measurer, _figure(score), x, base, style, ink, halo=halo)]
        label = source_label(score, self.sources) if score.sources else ""
        if label:
            right, raised = x + self._width(score, style), base - SOURCE_RAISED
            drawn.append(
                letter(self.measurer, label, right, raised, SOURCE_STYLE, ink, "right", halo)
            )
        return drawn


def _figure(score: Score) -> str:
    return f"≈ {score.value}" if is_guess(score) else str(score.value)
