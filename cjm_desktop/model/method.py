"""How the work on a project goes: how gain is read, what is set aside, what waits for a place."""

from typing import Annotated

from annotated_types import Ge, Le

from cjm_desktop.base.ids import InboxItemId, SourceId
from cjm_desktop.model.method_words import GainReading, GuideStep
from cjm_desktop.model.node import Node

Weight = Annotated[int, Ge(0), Le(10)]


class Waiver(Node):
    """A question of the review that does not count for a part of the project: "not for us"."""

    rule: str  # its name; one that this version does not know is kept
    about: str = ""  # the id of the part; empty is everywhere


class InboxItem(Node):
    """Something that was brought in and waits to be put on the map."""

    id: InboxItemId
    text: str = ""
    source: SourceId | None = None
    detail: str = ""  # what else was known of it: the question, the day, who said it


class Method(Node):
    """What belongs to the work on a project and not to its maps."""

    reading: GainReading = "gap"
    relevance_weight: Weight = 1  # of the own reading of gain
    absence_weight: Weight = 1  # likewise, of 100 less presence
    guided: tuple[GuideStep, ...] = ()  # steps that were called done by hand
    waivers: tuple[Waiver, ...] = ()
    inbox: tuple[InboxItem, ...] = ()
