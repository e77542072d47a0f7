"""The table of the panels at the right: their names, icons and keys, and how each is made."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # each is imported when it is first opened
    from cjm_desktop.ui.bench import Bench
    from cjm_desktop.ui.panels.panel import Panel

ShowCount = Callable[[int], None]


class PanelSpec(NamedTuple):
    """One panel: its id, English name, icon, keys, and what makes it when it is first opened.

    ``watch`` is told once, when the map is on screen, how to show a number at the panel's button;
    it keeps that number right from then on, whether the panel is open or not.
    """

    id: str
    name: str  # translated in the context "Panels"
    icon: str
    keys: str
    make: "Callable[[Bench], Panel]"
    watch: "Callable[[Bench, ShowCount], object] | None" = None

    def words(self) -> str:
        """Return the panel's name in the language of the interface."""
        return QCoreApplication.translate("Panels", self.name)

    @property
    def action(self) -> str:
        """The id of the action that opens and closes the panel."""
        return f"view.{self.id}"


def _details(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.panels.inspector import Inspector

    return Inspector(bench.store, bench.commands)


def _evidence(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.panels.evidence_panel import EvidencePanel

    return EvidencePanel(bench)


def _review(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.panels.review_panel import ReviewPanel

    return ReviewPanel(bench)


def _watch_review(bench: "Bench", show_count: ShowCount) -> None:
    from cjm_desktop.ui.panels.reviewing import watch_review

    watch_review(bench, show_count)


def _gain(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.gain.panel import GainPanel

    return GainPanel(bench)


def _guide(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.guide.panel import GuidePanel

    return GuidePanel(bench)


def _actions(bench: "Bench") -> "Panel":
    from cjm_desktop.ui.board.panel import ActionsPanel

    return ActionsPanel(bench)


DETAILS: Final = PanelSpec(
    "details", QT_TRANSLATE_NOOP("Panels", "Details"), "sliders-horizontal", "Ctrl+I", _details
)
GAIN: Final = PanelSpec("gain", QT_TRANSLATE_NOOP("Panels", "Gain"), "trend-up", "Ctrl+4", _gain)
ACTIONS: Final = PanelSpec(
    "actions", QT_TRANSLATE_NOOP("Panels", "Actions"), "list-checks", "Ctrl+6", _actions
)
EVIDENCE: Final = PanelSpec(
    "evidence", QT_TRANSLATE_NOOP("Panels", "Evidence"), "seal-check", "Shift+F9", _evidence
)
REVIEW: Final = PanelSpec(
    "review", QT_TRANSLATE_NOOP("Panels", "Review"), "question", "F9", _review, _watch_review
)
GUIDE: Final = PanelSpec("guide", QT_TRANSLATE_NOOP("Panels", "Guide"), "compass", "Ctrl+5", _guide)
PANELS: Final[tuple[PanelSpec, ...]] = (DETAILS, GAIN, ACTIONS, EVIDENCE, REVIEW, GUIDE)
"""The panels in the order of their buttons."""


def panel_spec(name: str) -> PanelSpec:
    """Return the row of the table for a panel."""
    return next(spec for spec in PANELS if spec.id == name)
