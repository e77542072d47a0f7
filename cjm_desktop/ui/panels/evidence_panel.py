"""The panel of evidence: how well the map, its phases and its rows are known, and from what."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.base.ids import SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.lists import change_listed
from cjm_desktop.model.document import Journey, Project, Source
from cjm_desktop.model.evidence import (
    NOTHING,
    Counts,
    evidence_counts,
    phase_counts,
    row_counts,
    source_uses,
)
from cjm_desktop.model.words import SourceKind
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.importing.inbox import Inbox
from cjm_desktop.ui.panels.form import note_label, section_label
from cjm_desktop.ui.panels.panel import Panel
from cjm_desktop.ui.panels.scrolled import scrolled
from cjm_desktop.ui.panels.share_bars import MapShare, ShareRow
from cjm_desktop.ui.panels.source_rows import SourceLine, SourceList

_SIDE: Final = 14


class _Share(NamedTuple):
    """What one row of a list shows: whose share, and what a press selects."""

    name: str
    counts: Counts
    selection: Selection


class EvidencePanel(Panel):
    """Shows what is known and what is only guessed, and what waits to be put on the map."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(
            bench.store, bench.commands, QCoreApplication.translate("Panels", "Evidence")
        )
        self._bench = bench
        self._map = MapShare()
        self._nothing = note_label(self.tr("Nothing on this map yet that is known or guessed."))
        self._guesses = plain_button(self.tr("What do we only guess?"), "funnel-simple")
        self._guesses.clicked.connect(lambda: bench.asked.emit("guesses"))
        self.phases = ShareList(self.tr("By phase"))
        self.rows = ShareList(self.tr("By row"))
        self.sources = SourceList(self.tr("Sources"))
        self.inbox = Inbox(bench)
        self._lay_out()
        for shares in (self.phases, self.rows):
            shares.chosen.connect(self._on_chosen)
        self.sources.kind_chosen.connect(self._on_kind_chosen)

    def refresh(self) -> None:
        """Show the shares of the journey at hand."""
        journey, project = self.commands.journey, self.store.project
        counts = evidence_counts(journey)
        known = any(counts)
        self._map.show_counts(counts)
        self._map.setVisible(known)
        self._guesses.setVisible(known)
        self._nothing.setVisible(not known)
        self.phases.show_shares(_phases(journey), self.store.selection)
        self.rows.show_shares(_rows(journey), self.store.selection)
        self.sources.show_sources(_sources(project, journey))
        self.inbox.show_project(project)
        self._place_inbox()

    def _place_inbox(self) -> None:
        """Put the inbox above all while something waits, where nothing moves it; else below."""
        column, waits = self._column, self.inbox.holds_something
        if (column.indexOf(self.inbox) == 0) != waits:
            column.removeWidget(self.inbox)
            column.insertWidget(0 if waits else column.indexOf(self.sources) + 1, self.inbox)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, scaled(_SIDE))
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), 0)
        top.setSpacing(scaled(8))
        for widget in (self._map, self._nothing):
            top.addWidget(widget)
        left = QHBoxLayout()
        left.addWidget(self._guesses)
        left.addStretch(1)
        top.addLayout(left)
        column.addLayout(top)
        for section in (self.phases, self.rows, self.sources, self.inbox):
            column.addWidget(section)
        column.addStretch(1)
        self.column.addWidget(scrolled(content), 1)

    def _on_kind_chosen(self, source: SourceId, kind: SourceKind) -> None:
        after = change_listed(self.store.project, Source, source, kind=kind)
        self.commands.apply(after, steps.CHANGE_SOURCE_KIND)

    def _on_chosen(self, chosen: Selection) -> None:
        self.commands.finish_editing()
        self.store.select(chosen)
        self._bench.canvas.reveal(chosen)


class ShareList(QWidget):
    """Shares below each other under a title; rows are kept, so that the keyboard stays."""

    chosen = Signal(object)  # Selection

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shares: Sequence[_Share] = ()
        self.rows: list[ShareRow] = []
        heading = section_label(title)
        heading.setContentsMargins(scaled(_SIDE), scaled(18), scaled(_SIDE), scaled(4))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(heading)

    def show_shares(self, shares: Sequence[_Share], selection: Selection) -> None:
        """Show shares, of which one may be of what is selected."""
        self._shares = shares
        while len(self.rows) < len(shares):
            self._add_row(len(self.rows))
        for row, share in zip(self.rows, shares, strict=False):
            row.show_share(share.name, share.counts, is_selected=share.selection == selection)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shares))
        self.setVisible(bool(shares))

    def _add_row(self, place: int) -> None:
        row = ShareRow()
        row.clicked.connect(lambda: self.chosen.emit(self._shares[place].selection))
        self.rows.append(row)
        self._column.addWidget(row)


def _phases(journey: Journey) -> list[_Share]:
    found = phase_counts(journey)
    return [
        _Share(
            _named(phase.name, number),
            found.get(phase.id, NOTHING),
            Selection(journey.id, phase=phase.id),
        )
        for number, phase in enumerate(journey.phases, 1)
        if found
    ]


def _rows(journey: Journey) -> list[_Share]:
    found = row_counts(journey)
    return [
        _Share(_named(row.name, number), found[row.id], Selection(journey.id, row=row.id))
        for number, row in enumerate(journey.rows, 1)
        if row.id in found
    ]


def _named(name: str, number: int) -> str:
    """Return what a phase or row is called, else its number."""
    return " ".join(name.split()) or str(number)


def _sources(project: Project, journey: Journey) -> list[SourceLine]:
    uses = source_uses(journey)
    return [
        SourceLine(number, source, uses[source.id])
        for number, source in enumerate(project.sources, 1)
    ]
