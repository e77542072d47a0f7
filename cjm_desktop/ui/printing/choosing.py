"""What is chosen for a print: from what the project keeps to what is exported."""

from pathlib import Path
from typing import Any, cast

from cjm_desktop.base.papers import PaperError, paper_name, parse_paper, parse_sheet
from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.questions import find_journey
from cjm_desktop.session.print_filter import without_unknown
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.printing.purposes import Purpose, purpose_of, with_purpose


class Choosing:
    """The settings as they are chosen now, their purpose, and the print shop's own profile.

    A profile is a file of this machine, so the project keeps its name and the program's settings
    its place.
    """

    def __init__(self, session: Session, settings: Settings) -> None:
        self._kept = settings
        last = Path(settings.profile) if settings.profile else None
        self.own_profile = last if last is not None and last.is_file() else None
        self.settings = self._offered(session)
        self._first = self.settings
        self.purpose: Purpose = purpose_of(self.settings)

    def resume(self, session: Session) -> None:
        """Go on with what was chosen, but for what the project has lost meanwhile."""
        journey = session.store.selection.journey
        self.settings = _known(self.settings, session.store.project, journey)

    @property
    def is_worth_keeping(self) -> bool:
        """Whether something else is chosen than what was offered."""
        return self.settings != self._first

    def change(self, **changes: Any) -> None:
        """Choose something else."""
        self.settings = self.settings.replace(**changes)

    def change_purpose(self, purpose: object) -> None:
        """Choose what it is for, with all that follows from that."""
        after = cast("Purpose", purpose)
        self.settings = with_purpose(self.settings, self.purpose, after)
        self.purpose = after

    def use_profile(self, path: Path) -> None:
        """Print with a print shop's own profile. Raises FileError or ProfileError."""
        from cjm_desktop.session.print_profile import profile_of  # loads what reads profiles

        profile_of(path)
        self.own_profile = path
        self.change(profile=path.name)

    def profile(self) -> Path | None:
        """Return the file of the profile that is chosen, None for the bundled one."""
        wanted = self.settings.preset == "print-shop" and self.settings.profile
        return self.own_profile if wanted else None

    def remember(self) -> None:
        """Offer the same paper and profile to projects that were never printed."""
        name = paper_name(self.settings.paper)
        self._kept.paper = name or self.settings.paper or self._kept.paper
        if self.settings.orientation:
            self._kept.orientation = self.settings.orientation
        if self.own_profile is not None:
            self._kept.profile = str(self.own_profile)

    def _offered(self, session: Session) -> PrintSettings:
        project = session.store.project
        kept = project.printing
        if kept is None:
            return self._usual()
        own = self.own_profile
        has_profile = own is not None and own.name == kept.profile
        settings = _known(kept, project, session.store.selection.journey)
        return settings if has_profile else settings.replace(profile="")

    def _usual(self) -> PrintSettings:
        """Return what is offered to a project that was never printed."""
        try:
            paper = parse_paper(self._kept.paper)
        except PaperError:
            return PrintSettings(paper="A3", orientation="landscape")
        del paper
        named = paper_name(self._kept.paper) or self._kept.paper.startswith("roll")
        way = self._kept.orientation if named else None
        return PrintSettings.model_validate({"paper": self._kept.paper, "orientation": way})


def _known(kept: PrintSettings, project: Project, shown: Any) -> PrintSettings:
    """Return settings without what the project does not have any more."""
    journey = find_journey(project, shown)
    rows = {row.id for row in journey.rows} if journey else set()
    phases = {phase.id for phase in journey.phases} if journey else set()
    journeys = {journey.id for journey in project.journeys}
    changes: dict[str, Any] = {
        "rows": tuple(row for row in kept.rows if row in rows),
        "phases": tuple(phase for phase in kept.phases if phase in phases),
        "journeys": tuple(each for each in kept.journeys if each in journeys),
        "paper": kept.paper if not kept.paper or _parses(parse_paper, kept.paper) else "A3",
        "tile": kept.tile if not kept.tile or _parses(parse_sheet, kept.tile) else "",
    }
    return without_unknown(kept, project).replace(**changes)


def _parses(parse: Any, text: str) -> bool:
    try:
        parse(text)
    except PaperError:
        return False
    return True
