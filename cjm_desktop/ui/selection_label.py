"""What is selected, in words."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import find_journey, find_phase, find_route, find_row
from cjm_desktop.store.selection import Block, Selection, SheetText, block_of
from cjm_desktop.store.store import Store
from cjm_desktop.ui.fonts import ui_font
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.subjects import subject_of
from cjm_desktop.ui.route_names import route_name


class SelectionLabel(QLabel):
    """Shows what is selected."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._words = SelectionWords(self)
        self.setProperty("note", True)
        self.setFont(ui_font(12))
        store.selection_changed.connect(self._show)
        store.document_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        words = self._words.of(self._store.project, self._store.selection)
        self.setText(words)
        self.setVisible(bool(words))


class SelectionWords(QObject):
    """Says how many cards are selected, or the name of the phase, row or cell."""

    def of(self, project: Project, selection: Selection) -> str:
        """Return what is selected, "" when nothing is."""
        journey = find_journey(project, selection.journey)
        if journey is None:
            return ""
        route = find_route(journey, selection.route) if selection.route else None
        if route is not None:
            words = self.tr("%n stops", "", len(route.stops))
            return f"{route_name(project, route)}: {words}"
        if selection.text is not None:
            return self._text_words(project, selection.text)
        if selection.entries:
            return self._entry_words(journey, selection)
        block = block_of(journey, selection) if selection.across or selection.heads else None
        if block is not None:
            return self._block_words(block)
        if selection.row and selection.phase:
            address = subject_of(project, selection).address
            return place_words(project, address) if address else ""
        return self._header_words(journey, selection)

    def _block_words(self, block: Block) -> str:
        if not block.rows:
            return self.tr("%n phases selected", "", len(block.phases))
        if not block.phases:
            return self.tr("%n rows selected", "", len(block.rows))
        count = len(block.rows) * len(block.phases)
        return self.tr("%n cells selected", "", count)

    def _entry_words(self, journey: Journey, selection: Selection) -> str:
        count = len(selection.entries)
        chosen = frozenset(selection.entries)
        actions = sum(len(_actions(row) & chosen) for row in journey.rows)
        all_cards = sum(_card_count(row) for row in journey.rows)
        all_actions = sum(len(_actions(row)) for row in journey.rows)
        if actions == count:
            words = self.tr("%n of {total} actions selected", "", count)
            return words.format(total=all_actions)
        if actions:
            words = self.tr("%n of {total} cards and actions selected", "", count)
            return words.format(total=all_cards + all_actions)
        words = self.tr("%n of {total} cards selected", "", count)
        return words.format(total=all_cards)

    def _header_words(self, journey: Journey, selection: Selection) -> str:
        if selection.row:
            row = find_row(journey, selection.row)
            return self.tr("Row: {name}").format(name=row.name) if row else ""
        if selection.phase:
            phase = find_phase(journey, selection.phase)
            return self.tr("Phase: {name}").format(name=phase.name) if phase else ""
        group = next((g for g in journey.groups if g.id == selection.group), None)
        if group is not None:
            return self.tr("Phase group: {name}").format(name=group.name)
        return ""

    def _text_words(self, project: Project, text: SheetText) -> str:
        name = next((p.name for p in project.personas if p.id == text.owner), "")
        if name:
            return self.tr("Persona: {name}").format(name=name)
        from cjm_desktop.ui.canvas.field_names import field_name

        return field_name(text.kind)


def _count_cards(row: Row) -> int:
    return sum(len(cell.cards) for cell in row.cells) if row.kind == "cards" else 0


def _ids_of_actions(row: Row) -> frozenset[str]:
    found = (action.id for cell in row.cells for action in cell.actions)
    return frozenset(found) if row.kind == "actions" else frozenset()


_card_count: Memo[Row, int] = Memo(_count_cards)
_actions: Memo[Row, frozenset[str]] = Memo(_ids_of_actions)
