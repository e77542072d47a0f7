"""Makes a canvas accessible, and says what changes on it while someone listens."""

from collections.abc import Collection, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_entry, find_journey
from cjm_desktop.store.selection import Selection, block_of
from cjm_desktop.ui.canvas.accessible import MapAccessible, PartAccessible
from cjm_desktop.ui.canvas.accessible_choice import parts_selected
from cjm_desktop.ui.canvas.accessible_map import AccessibleMap
from cjm_desktop.ui.canvas.accessible_names import entry_place, value_words
from cjm_desktop.ui.canvas.accessible_parts import (
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    TextPart,
)
from cjm_desktop.ui.canvas.accessible_words import step_words
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import text_of
from cjm_desktop.ui.selection_label import SelectionWords
from cjm_desktop.ui.speaking import speak

_Event = QAccessible.Event
_MOST_TOLD = 20  # parts that are told of one by one as they are selected or no longer

_kept: list[MapAccessible] = []  # for as long as the program runs, see ui.canvas.accessible


def install_accessibility(stage: Stage, commands: Commands) -> "Announcer":
    """Show a canvas to assistive technology as a table, from now on."""
    canvas = stage.viewport().parentWidget()
    assert canvas is not None
    if not Announcer.is_known_to_qt:
        QAccessible.installFactory(_made)
        Announcer.is_known_to_qt = True
    return Announcer(stage, commands, canvas)


def _made(_class_name: str, shown: QObject | None) -> QAccessibleInterface | None:
    """Return what stands for a canvas; None leaves the others to Qt."""
    if not isinstance(shown, QWidget):
        return None
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    announcer: Announcer | None = shown.findChild(Announcer, options=direct)
    return announcer.table() if announcer is not None else None


class Announcer(QObject):
    """Tells assistive technology where the cursor goes and what has changed.

    Sentences come after the focus has moved: what is told of that would cut them off.
    """

    is_known_to_qt = False

    def __init__(self, stage: Stage, commands: Commands, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._map = AccessibleMap(stage, commands)
        self._canvas = canvas
        self._table: MapAccessible | None = None
        self._store = stage.store
        self._chosen = stage.store.selection  # when it was last told of
        self._words = SelectionWords(self)
        self._waiting: list[str] = []
        stage.store.selection_changed.connect(self._on_selection_changed)
        stage.store.document_changed.connect(self._on_document_changed)
        canvas.installEventFilter(self)

    def table(self) -> MapAccessible:
        """Return the table, made when first asked for."""
        if self._table is None:
            self._table = MapAccessible(self._canvas, self._map)
            _kept.append(self._table)
        return self._table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say where the cursor is when the canvas gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn and QAccessible.isActive():
            self._say_focus()
        return super().eventFilter(watched, event)

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        self._chosen = after
        if not QAccessible.isActive():
            return
        was, now = self._selected(before), self._selected(after)
        self._say_selected(set(was) ^ set(now))
        self._say_focus()
        if len(now) > 1 and len(was) + len(now) > 2:
            self._say_words(self._words.of(self._store.project, after))
        elif before[:3] == after[:3]:
            self._say_words(value_words(self._map.layout, after))

    def _selected(self, chosen: Selection) -> Sequence[Part]:
        journey = find_journey(self._store.project, chosen.journey)
        return parts_selected(chosen, block_of(journey, chosen)) if journey else ()

    def _say_selected(self, changed: Collection[Part]) -> None:
        if len(changed) > _MOST_TOLD:
            self._say_table(_Event.SelectionWithin)
            return
        for part in changed:
            if self._map.exists(part):
                is_selected = self._map.is_selected(part)
                event = _Event.SelectionAdd if is_selected else _Event.SelectionRemove
                _send(self.table().part(part), event)

    def _on_document_changed(self, before: Project, after: Project) -> None:
        if not QAccessible.isActive():
            return
        self._say_step()
        shown = self._map.layout.journey.id
        old, new = find_journey(before, shown), find_journey(after, shown)
        if old is None or new is None or _shape(before, old) != _shape(after, new):
            self._say_table(_Event.ObjectReorder)
        self._say_texts(before, after)
        if old is None or new is None or old is new:
            return
        if old.title != new.title:
            self._say_table(_Event.NameChanged)
        for part, is_reordered in _changed(old, new):
            self._say_change(part, is_reordered)
        self._say_move(old, new)
        known = {route.id: route for route in old.routes}
        for route in new.routes:
            if known.get(route.id, route) is not route:
                self._say(RoutePart(route.id), _Event.NameChanged)
                self._say(RoutePart(route.id), _Event.ObjectReorder)

    def _say_texts(self, before: Project, after: Project) -> None:
        """Tell of new names of what stands around the grid."""
        shown = self._map.layout.journey.id
        for part in [part for part in self.table().parts if isinstance(part, TextPart)]:
            if text_of(before, shown, part.target) != text_of(after, shown, part.target):
                self._say(part, _Event.NameChanged)

    def _say_move(self, old: Journey, new: Journey) -> None:
        """Say where the current card has gone: it keeps the focus, and that is not said again."""
        current = self._map.selected()
        if not isinstance(current, EntryPart) or current.entry not in self._chosen.entries[-1:]:
            return
        before, after = find_entry(old, current.entry), find_entry(new, current.entry)
        if before is None or after is None or before[:2] == after[:2]:
            return
        self._say_words(entry_place(self._map.layout, current.entry))

    def _say_change(self, part: Part, is_reordered: bool) -> None:
        self._say(part, _Event.DescriptionChanged)
        if not isinstance(part, CellPart):
            self._say(part, _Event.NameChanged)
        elif is_reordered:
            self._say(part, _Event.ObjectReorder)
        elif part == self._map.selected():
            # A value that is changed by the arrows stays under the cursor: only words tell of it.
            self._say_words(self._map.description(part))

    def _say_step(self) -> None:
        """Say what was done, undone or redone."""
        stack, way = self._store.undo_stack, self._store.way
        self._say_words(step_words(way, stack.redoText() if way == "undone" else stack.undoText()))

    def _say_words(self, words: str) -> None:
        if words and not self._waiting:
            QTimer.singleShot(0, self, self._speak)
        if words and words not in self._waiting:
            self._waiting.append(words)

    def _speak(self) -> None:
        words, self._waiting = ". ".join(self._waiting), []
        speak(self._canvas, words)

    def _say_focus(self) -> None:
        current = self.table().current()
        if current is not None and self._canvas.hasFocus():
            _send(current, _Event.Focus)

    def _say(self, part: Part, event: QAccessible.Event) -> None:
        """Send an event of a part, if anyone has asked for it before."""
        known = self.table().parts.get(part)
        if known is not None:
            _send(known, event)

    def _say_table(self, event: QAccessible.Event) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self._canvas, event))


def _send(part: PartAccessible, event: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(part, event))


def _shape(project: Project, journey: Journey) -> tuple[tuple[object, ...], ...]:
    """Return what decides which parts there are, and their order."""
    return (
        tuple(phase.id for phase in journey.phases),
        tuple((row.id, row.collapsed) for row in journey.rows if not row.hidden),
        tuple(route.id for route in journey.routes),
        tuple(group.id for group in journey.groups),
        tuple((ruler.id, len(ruler.spans)) for ruler in journey.rulers),
        tuple(principle.id for principle in project.principles),
        journey.personas,
    )


def _changed(old: Journey, new: Journey) -> Iterator[tuple[Part, bool]]:
    """Yield the parts that are not as they were, and whether their children are other ones."""
    phases = {phase.id: phase for phase in old.phases}
    for phase in new.phases:
        if phases.get(phase.id) is not phase:
            yield PhasePart(phase.id), False
    rows = {row.id: row for row in old.rows}
    for row in new.rows:
        before = rows.get(row.id)
        if before is not None and before is not row:
            yield from _changed_in_row(before, row)


def _changed_in_row(old: Row, new: Row) -> Iterator[tuple[Part, bool]]:
    if (old.name, old.prompt) != (new.name, new.prompt):
        yield RowPart(new.id), False
    for phase in {cell.phase for cell in (*old.cells, *new.cells)}:
        before, after = cell_at(old, phase), cell_at(new, phase)
        if before is after:
            continue
        earlier, present = entries(old, before), entries(new, after)
        reordered = [entry.id for entry in earlier] != [entry.id for entry in present]
        yield CellPart(new.id, phase), reordered
        known = {entry.id: entry for entry in earlier}
        for entry in present:
            if entry.id in known and known[entry.id] is not entry:
                yield EntryPart(entry.id), False
