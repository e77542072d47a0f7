"""The document: a project with its journeys, down to the single card."""

from typing import TYPE_CHECKING, Annotated, Any

from annotated_types import Ge, Le

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    LinkId,
    PersonaId,
    PhaseGroupId,
    PhaseId,
    PointId,
    PrincipleId,
    ProjectId,
    RouteId,
    RowId,
    RulerId,
    SourceId,
)
from cjm_desktop.model.days import Day
from cjm_desktop.model.late_part import LatePart
from cjm_desktop.model.node import Node
from cjm_desktop.model.words import (
    Achieved,
    ActionStatus,
    Contact,
    CurveName,
    Hue,
    JourneyState,
    Language,
    LineStyle,
    Marker,
    Medium,
    MomentOfTruth,
    PointMarks,
    RowKind,
    RowRole,
    Series,
    SourceKind,
)

if TYPE_CHECKING:
    from cjm_desktop.model.method import Method
    from cjm_desktop.model.print_settings import PrintSettings
    from cjm_desktop.model.template_words import TemplateWords

    AsTemplate = TemplateWords | None
    MethodPart = Method | None
    Printing = PrintSettings | None
else:
    AsTemplate = Annotated[Any, LatePart("cjm_desktop.model.template_words", "TemplateWords")]
    MethodPart = Annotated[Any, LatePart("cjm_desktop.model.method", "Method")]
    Printing = Annotated[Any, LatePart("cjm_desktop.model.print_settings", "PrintSettings")]

Evidence = Annotated[int, Ge(1), Le(4)]
Percent = Annotated[int, Ge(0), Le(100)]
ThreeSteps = Annotated[int, Ge(0), Le(3)]  # impact and effort; 0 is not said
Level = Annotated[float, Ge(-2), Le(2)]
Fraction = Annotated[float, Ge(0), Le(1)]
Length = Annotated[float, Ge(24), Le(4000)]  # map units
Span = Annotated[int, Ge(1), Le(1000)]


class Card(Node):
    """One thing in a cell; with a channel or a medium it is a touchpoint."""

    id: CardId
    text: str = ""
    evidence: Evidence = 1
    sources: tuple[SourceId, ...] = ()
    span: Span = 1  # phases covered, from its own to the right
    marker: Marker | None = None
    hue: Hue | None = None  # None takes the phase's
    icon: str = ""
    channel: ChannelId | None = None
    medium: Medium | None = None
    contact: Contact = "direct"
    moment: MomentOfTruth | None = None
    owner: str = ""  # who answers for the contact
    goal: str = ""
    achieved: Achieved | None = None  # whether the contact reaches its goal
    opportunity: CardId | None = None  # of a barrier: what takes it away
    image: ImageId | None = None
    personas: tuple[PersonaId, ...] = ()
    tags: tuple[str, ...] = ()
    note: str = ""


class Action(Node):
    """What will be done about a phase."""

    id: ActionId
    text: str = ""
    channel: ChannelId | None = None
    owner: str = ""
    start: Day | None = None
    due: Day | None = None
    status: ActionStatus = "open"
    impact: ThreeSteps = 0
    effort: ThreeSteps = 0
    opportunity: CardId | None = None
    principle: PrincipleId | None = None
    note: str = ""


class Score(Node):
    """A number from 0 to 100; a score that is absent is not zero."""

    value: Percent
    evidence: Evidence = 1
    sources: tuple[SourceId, ...] = ()


class CurvePoint(Node):
    """One point of an experience curve inside a phase."""

    id: PointId
    curve: CurveName = "emotional"
    at: Fraction = 0.5  # place between the left (0) and right (1) edge of the phase
    level: Level = 0.0
    persona: PersonaId | None = None
    evidence: Evidence = 1
    sources: tuple[SourceId, ...] = ()
    label: str = ""


class Metric(Node):
    """A measured number."""

    value: float
    unit: str = ""
    label: str = ""
    period: str = ""  # the date or span of time, in words
    source: SourceId | None = None
    drop_off: Annotated[float, Ge(0), Le(100)] | None = None  # per cent lost before the next phase


class Cell(Node):
    """Where a phase and a row meet.

    A cell shows the content of its row's kind. Content of another kind stays, unseen, so that
    changing a row's kind and back loses nothing.
    """

    phase: PhaseId
    prompt: str = ""  # what the model asks just here; shown while nothing stands in the cell
    cards: tuple[Card, ...] = ()
    actions: tuple[Action, ...] = ()
    relevance: Score | None = None
    presence: Score | None = None
    points: tuple[CurvePoint, ...] = ()
    metric: Metric | None = None
    image: ImageId | None = None


class Row(Node):
    """A line of cells of one kind. Empty cells are not stored; the others stand in phase order."""

    id: RowId
    kind: RowKind = "cards"
    role: RowRole = "own"
    name: str = ""
    prompt: str = ""
    icon: str = ""  # empty takes the role's
    series: tuple[Series, ...] = ("relevance", "presence")  # of a score row
    levels: tuple[str, ...] = ()  # of a curve row, from +2 to -2; empty takes the language's
    marks: PointMarks = "faces"  # of a curve row: what stands at the points of feeling
    height: Length | None = None  # None is automatic
    hidden: bool = False
    pinned: bool = False
    collapsed: bool = False  # shown as one line of text
    cells: tuple[Cell, ...] = ()


class Phase(Node):
    """A column."""

    id: PhaseId
    name: str = ""
    question: str = ""
    hue: Hue = "petrol"
    group: PhaseGroupId | None = None
    width: Length | None = None  # None is automatic
    not_applicable: str = ""  # the reason; empty when the phase applies
    collapsed: bool = False


class PhaseGroup(Node):
    """A band above phases that stand side by side."""

    id: PhaseGroupId
    name: str = ""
    hue: Hue = "cobalt"


class RulerSpan(Node):
    """A stretch of a ruler over the phases from first to last."""

    name: str
    first: PhaseId
    last: PhaseId


class Ruler(Node):
    """Another model's names over the same phases."""

    id: RulerId
    name: str = ""
    spans: tuple[RulerSpan, ...] = ()


class Route(Node):
    """A customer's path over touchpoints."""

    id: RouteId
    name: str = ""
    persona: PersonaId | None = None
    style: LineStyle = "solid"
    stops: tuple[CardId, ...] = ()


class Link(Node):
    """An ultimate moment of truth: an arrow from one customer's card to another's search."""

    id: LinkId
    origin: CardId
    target: CardId
    text: str = ""


class Journey(Node):
    """One map: phases by rows, for one customer group, now or later."""

    id: JourneyId
    name: str = ""  # short, for its tab
    title: str = ""
    subtitle: str = ""
    customers: str = ""
    scope: str = ""
    version: str = ""
    state: JourneyState = "current"
    changed: Day | None = None
    personas: tuple[PersonaId, ...] = ()
    groups: tuple[PhaseGroup, ...] = ()
    phases: tuple[Phase, ...] = ()
    rulers: tuple[Ruler, ...] = ()
    rows: tuple[Row, ...] = ()
    routes: tuple[Route, ...] = ()
    links: tuple[Link, ...] = ()


class Principle(Node):
    """A guiding principle of the project."""

    id: PrincipleId
    text: str = ""


class Trait(Node):
    """What sets customers apart, as a place between two opposites."""

    low: str = ""  # at 0
    high: str = ""  # at 100
    value: Percent = 50


class Persona(Node):
    """A customer that stands for many."""

    id: PersonaId
    name: str = ""
    initials: str = ""
    role: str = ""
    quote: str = ""
    hue: Hue = "petrol"
    photo: ImageId | None = None
    goals: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    pains: tuple[str, ...] = ()
    behaviour: str = ""
    expectations: str = ""
    traits: tuple[Trait, ...] = ()


class Channel(Node):
    """A way in which customer and organisation meet."""

    id: ChannelId
    name: str = ""
    icon: str = "globe-simple"
    medium: Medium = "digital"


class Source(Node):
    """Where knowledge comes from; printed with its number in the footer."""

    id: SourceId
    name: str = ""
    kind: SourceKind = "other"
    note: str = ""


class Image(Node):
    """A picture, as the bytes of its file in base64."""

    id: ImageId
    media_type: str = "image/png"
    width: int = 0  # pixels
    height: int = 0
    alt: str = ""
    data: str = ""


class Project(Node):
    """The document: one file."""

    id: ProjectId
    title: str = ""
    organisation: str = ""
    language: Language = "en"
    template: str = ""  # the template that it began with
    as_template: AsTemplate = None  # what it is called where maps begin with it
    method: MethodPart = None  # how the work on it goes
    printing: Printing = None  # how it was printed last
    principles: tuple[Principle, ...] = ()
    personas: tuple[Persona, ...] = ()
    channels: tuple[Channel, ...] = ()
    sources: tuple[Source, ...] = ()
    journeys: tuple[Journey, ...] = ()
    images: tuple[Image, ...] = ()
