"""What a row is laid out with: the facts around it that its looks depend on.

A row that is kept from one layout to the next keeps the context it was made with. A context
therefore never holds the project or the journey, which may have changed since, and a row reads
only the facts that ``rows.measure`` names for its kind.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from cjm_desktop.base.ids import (
    CardId,
    ChannelId,
    ImageId,
    PersonaId,
    PhaseId,
    SourceId,
)
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.columns import columns_of, evenly
from cjm_desktop.layout.contract import Columns, LayoutOptions
from cjm_desktop.layout.tokens import TINTS, Tints
from cjm_desktop.model.document import Channel, Image, Journey, Link, Persona, Phase, Project
from cjm_desktop.model.gains import ranks, weighing_of
from cjm_desktop.model.words import Language, Medium
from cjm_desktop.scene.text import Measurer

if TYPE_CHECKING:
    from cjm_desktop.model.method_words import GainReading


class Frame(NamedTuple):
    """What every row depends on."""

    measurer: Measurer
    options: LayoutOptions  # without spare height, which rows' places have shares of, and breadth
    columns: Columns
    tints: tuple[Tints, ...]  # of each column
    collapsed: tuple[bool, ...]  # of each column


class Context(NamedTuple):
    """The facts around a row; equal contexts give equal rows."""

    frame: Frame
    phases: tuple[Phase, ...]
    channels: Mapping[ChannelId, Channel]
    personas: Mapping[PersonaId, Persona]
    images: Mapping[ImageId, Image]
    source_numbers: Mapping[SourceId, int]  # from 1, in the order of the project
    ranks: Mapping[PhaseId, int]  # of the phases where most is to be gained, from 1
    paths: tuple[tuple[CardId, ...], ...]  # the stops of each route
    links: tuple[Link, ...]
    reading: "GainReading"  # by which phases are ranked

    @property
    def measurer(self) -> Measurer:
        """The one measurer of text."""
        return self.frame.measurer

    @property
    def options(self) -> LayoutOptions:
        """What was asked for; its spare height is 0 here."""
        return self.frame.options

    @property
    def columns(self) -> Columns:
        """Where the phases stand."""
        return self.frame.columns

    @property
    def tints(self) -> tuple[Tints, ...]:
        """The colours of each column."""
        return self.frame.tints

    def around(self, breadth: float) -> "Context":
        """Return the facts around what stands above and below the grid, and reaches beyond it."""
        if not self.options.broadens:
            return self
        columns = evenly(self.columns.edges[-1] + breadth)
        return self._replace(frame=self.frame._replace(columns=columns))

    @property
    def shows_evidence(self) -> bool:
        """Whether cards show how well they are known."""
        return self.frame.options.printed.shows("evidence")

    @property
    def language(self) -> Language:
        """The language of the words that the sheet itself prints."""
        return self.frame.options.language


class Place(NamedTuple):
    """Where a row stands among the others, as far as its looks depend on it."""

    rule: bool = False  # a rule runs above it
    ground: bool = False  # it lies under a line of visibility, on darker paper
    last: bool = False  # the grid ends under it
    extra: float = 0.0  # height to add to what it needs, its share of the spare height


class Lane(NamedTuple):
    """A lane of a touchpoint row, as its row's head names it."""

    medium: Medium
    y: float  # top of its mark, a square or circle of 11


def context_of(
    project: Project,
    journey: Journey,
    measurer: Measurer,
    options: LayoutOptions,
    previous: Context | None = None,
) -> Context:
    """Return the context of a journey's rows; ``previous`` itself when nothing differs from it."""
    frame = Frame(
        measurer,
        options._replace(spare=0.0, breadth=0.0),
        columns_of(journey.phases, options.column, options.stretch),
        tuple(TINTS[phase.hue] for phase in journey.phases),
        tuple(phase.collapsed for phase in journey.phases),
    )
    if previous and previous.frame == frame:
        frame = previous.frame
    printed, weighing = options.printed, weighing_of(project)
    context = Context(
        frame,
        journey.phases,
        {channel.id: channel for channel in project.channels},
        {persona.id: persona for persona in project.personas},
        {image.id: image for image in project.images},
        {source.id: number for number, source in enumerate(project.sources, 1)},
        ranks(journey, weighing) if printed.ranks is None else dict(printed.ranks),
        tuple(route.stops for route in journey.routes),
        journey.links,
        weighing.reading,
    )
    return previous if previous and previous == context else context
