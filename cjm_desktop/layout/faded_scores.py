"""Rows of scores in which a filter leaves out what is not known so: these stand back."""

from collections.abc import Callable, Iterable, Sequence
from itertools import zip_longest

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Scale
from cjm_desktop.layout.fading import faded, faded_lines
from cjm_desktop.layout.rows.score_figures import Inks
from cjm_desktop.layout.rows.scores import ScoreRow
from cjm_desktop.layout.rows.skyline import Bar, gain_area, outline, presence_area
from cjm_desktop.model.document import Score
from cjm_desktop.scene.items import Item, Part

Shows = Callable[[Score], bool]
"""Tells whether a score is shown."""


class _Shown(NamedTuple):
    """Which scores of a step a filter shows; their gap is known as well as the weaker of both."""

    relevance: bool
    presence: bool
    gap: bool

    @property
    def inks(self) -> Inks:
        pale = tokens.INK_5
        return Inks(
            tokens.INK_9 if self.relevance else pale,
            tokens.INK_7 if self.presence else pale,
            tokens.GAP_INK if self.gap else pale,
            tinted=self.gap,
        )


def faded_scores(row: ScoreRow, shows: Shows) -> Sequence[Part]:
    """Return what lies under a row's cells: scores as they are known, gaps as the weaker."""
    scale, figures = row.scale, row.figures
    steps = [(bar, _shown(bar, shows)) for bar in row.bars]
    parts = [row.step(bar, tuple(_areas(bar, shown, scale))) for bar, shown in steps]
    for (bar, shown), following in zip_longest(steps, steps[1:]):
        said = figures._replace(inks=shown.inks).of(bar)
        parts.append(row.step(bar, (*_lines(bar, shown, following, scale), *said)))
    return (*row.ground(), row.rungs(), *(part for part in parts if part.items))


def _shown(bar: Bar, shows: Shows) -> _Shown:
    known = [score for score in (bar.relevance, bar.presence) if score is not None]
    weaker = min(known, key=lambda score: score.evidence, default=None)
    return _Shown(*(_is_shown(score, shows) for score in (bar.relevance, bar.presence, weaker)))


def _is_shown(score: Score | None, shows: Shows) -> bool:
    return score is None or shows(score)


def _areas(bar: Bar, shown: _Shown, scale: Scale) -> Iterable[Item]:
    presence = presence_area(bar, scale)
    yield from presence if shown.presence else faded(presence)
    if shown.gap:
        yield from gain_area(bar, scale)


def _lines(
    bar: Bar, shown: _Shown, following: tuple[Bar, _Shown] | None, scale: Scale
) -> Iterable[Item]:
    """Yield the line of relevance, and the riser, which stands back with either of its ends."""
    other = following[0] if following else None
    level, *riser = outline(bar, other, scale) or (None,)
    if level is None:
        return
    yield from (level,) if shown.relevance else faded_lines((level,))
    is_pale = following is not None and not (shown.relevance and following[1].relevance)
    yield from faded_lines(riser) if is_pale else riser
