"""Editing a text in place, from the first key to the step of undo."""

import math

from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from cjm_desktop.base.ids import new_id
from cjm_desktop.edits.errors import EditError
from cjm_desktop.model.document import Project
from cjm_desktop.ui.canvas.editor import (
    BEARING,
    LEAST_ZOOM,
    RING,
    FieldFrame,
    TextEditor,
)
from cjm_desktop.ui.canvas.editor_hyphens import EditorHyphens
from cjm_desktop.ui.canvas.field_names import field_name
from cjm_desktop.ui.canvas.places import Lettering, lettering_of, text_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.views import seen_part
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import Draft, TextKind, TextTarget, text_of
from cjm_desktop.ui.pasting import too_long_words

_BREAKING = ("card", "action", "principle")
_IN_LISTS = ("principle", "persona")  # where a new one without words is none, as in the details
DRAFT_MS = 1000  # between two copies for recovery of a text that is being typed


class TextEditing(QObject):
    """One text while it is edited; the map shows how it will look, the document waits."""

    closed = Signal(str)  # how it ended: an Ending, or "cancelled"

    def __init__(self, stage: Stage, commands: Commands, target: TextTarget | Draft) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self._commands = commands
        self._draft = target if isinstance(target, Draft) else None
        self._target = (
            TextTarget(commands.kind_in(target.cell), new_id())
            if isinstance(target, Draft)
            else target
        )
        self.journey = stage.map_layout.journey.id
        self._frame = FieldFrame(stage.viewport())
        self.editor = TextEditor(self._frame, breaks_lines=self._target.kind in _BREAKING)
        self._hyphens = EditorHyphens(self.editor, self._frame)
        self.editor.setAccessibleName(field_name(self._target.kind))
        self.editor.ended.connect(self._on_ended)
        self.editor.cancelled.connect(self.cancel)
        self.editor.shortened.connect(self._on_cut)
        self.editor.textChanged.connect(self._on_typed)
        self.editor.cursorPositionChanged.connect(self._follow_caret)
        self._keeping = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._keeping.timeout.connect(self._keep_draft)
        self.added = ""  # the id of the card that a draft, or the second half of a text, became

    @property
    def draft(self) -> Draft | None:
        """The card that is being added, None when a text of the document is edited."""
        return self._draft

    def begin(self, typed: str) -> bool:
        """Open the field, what was typed already in it; False when there is no place for it."""
        before = "" if self._draft else text_of(self._commands.project, self.journey, self._target)
        if before is None:
            return False
        self.editor.blockSignals(True)
        self.editor.begin(before, typed)
        self.editor.blockSignals(False)
        self._preview()
        if text_rect(self._stage.map_layout, self._stage.camera, self._target) is None:
            self._close()
            return False
        self._stage.set_overlay(self._stage.overlay._replace(editing=self._held))
        self.place()
        self._frame.show()
        self.editor.setFocus()
        self._bring_into_view()
        return True

    @property
    def _held(self) -> str:
        """What the field stands over; the fields of the title block have no owner."""
        return self._target.owner or self._target.kind

    @property
    def kind(self) -> TextKind:
        """What the text belongs to."""
        return self._target.kind

    def take_focus(self) -> None:
        """Give the field the keyboard."""
        self.editor.setFocus()

    def place(self) -> None:
        """Put the field where its text stands now, as high as its lines need."""
        layout, camera = self._stage.map_layout, self._stage.camera
        rect = text_rect(layout, camera, self._target)
        if rect is None:
            return
        lettering, zoom = lettering_of(layout, self._target), max(LEAST_ZOOM, camera.zoom)
        self.editor.set_lettering(lettering, zoom)
        self._set_width(rect, lettering, zoom, camera.zoom)
        rect = self._fitted(rect, lettering, zoom, camera.zoom)
        left, top = _slack(lettering, zoom)
        around = rect.adjusted(-left, -top, 0, top)
        self._frame.place(around, seen_part(layout, camera, self._target.kind))
        self._place_editor(lettering, zoom)

    def _bring_into_view(self) -> None:
        """Let the view follow the field, or the line being typed where there is no room for all."""
        layout, camera, kind = self._stage.map_layout, self._stage.camera, self._target.kind
        frame, part = QRectF(self._frame.geometry()), seen_part(layout, camera, kind)
        if frame.width() <= part.width() and frame.height() <= part.height():
            self._stage.show_field(frame, kind)
        else:
            self._follow_caret()

    def _follow_caret(self) -> None:
        viewport = self.editor.viewport()
        caret = self.editor.cursorRect()
        caret.moveTo(viewport.mapTo(self._stage.viewport(), caret.topLeft()))
        self._stage.show_field(QRectF(caret), self._target.kind)

    def keep(self) -> None:
        """Take over what was typed so far, as a step of undo of its own, and go on."""
        self.editor.settle()
        self._keeping.stop()
        self._take_over()
        if self.added:
            self._draft = None  # a card like any other from now on
        self._preview()
        self.place()

    def commit(self) -> bool:
        """Take over the text, as one step of undo; an empty new card is none. Always True."""
        self.editor.settle()
        self._close()
        self._take_over()
        if self._target.kind in _IN_LISTS and not self.editor.toPlainText().strip():
            self._commands.give_up_new(self._target.owner)
        return True

    def _take_over(self) -> None:
        text = self.editor.toPlainText().strip()
        before = text_of(self._commands.project, self.journey, self._target)
        if self._draft is not None:
            if text:
                self.added = self._commands.put(self._draft, text, self._target.owner)
        elif before is not None and text != before:
            self._commands.set_text(self._target, text, self.journey, shown=True)
        self._commands.draft_changed.emit(None)  # not before the text is in the document

    def cancel(self) -> None:
        """Forget what was typed."""
        self._close()
        self._commands.draft_changed.emit(None)
        self.closed.emit("cancelled")

    def _on_ended(self, ending: str) -> None:
        if ending == "split" and not self._split():
            ending = "next"
        if ending != "split":
            self.commit()
        self.closed.emit(ending)

    def _split(self) -> bool:
        """Make two cards of the text, before and behind the caret; False without two texts."""
        before, behind = self.editor.texts_around_caret()
        if self._target.kind not in ("card", "action") or not before or not behind:
            return False
        self._close()
        owner = self._target.owner
        if self._draft is not None:
            owner = self._commands.put(self._draft, f"{before}\n{behind}")
        self.added = self._commands.split_at(owner, before, behind)
        return True

    def _on_typed(self) -> None:
        self._preview()
        self.place()
        self._bring_into_view()
        if not self._keeping.isActive():
            self._keeping.start()

    def _on_cut(self) -> None:
        self._commands.said.emit(too_long_words())

    def _keep_draft(self) -> None:
        text = self.editor.toPlainText().strip()
        is_nothing = self._draft is not None and not text
        self._commands.draft_changed.emit(None if is_nothing else self._with(text))

    def _preview(self) -> None:
        self._stage.show_preview(self._with(self.editor.toPlainText()))

    def _with(self, text: str) -> Project | None:
        try:
            if self._draft is not None:
                return self._commands.with_draft(self._draft, text, self._target.owner)
            return self._commands.with_text(self._target, text, self.journey)
        except EditError:  # what was edited is gone; the field closes with what follows
            return None

    def _close(self) -> None:
        # Hiding the field takes its focus away, which must not end it a second time.
        self.editor.blockSignals(True)
        self._keeping.stop()
        had_focus = self.editor.hasFocus()
        self._frame.hide()
        self._frame.deleteLater()
        self._stage.set_overlay(self._stage.overlay._replace(editing=""))
        self._stage.show_preview(None)
        if had_focus:
            self._stage.viewport().setFocus()

    def _set_width(self, rect: QRectF, lettering: Lettering, zoom: float, drawn: float) -> None:
        room = rect.width() * zoom / drawn - (lettering.left + lettering.right) * zoom
        width = max(40, math.ceil(room)) + 2 * BEARING
        self.editor.resize(width, self.editor.height())

    def _fitted(self, rect: QRectF, lettering: Lettering, zoom: float, drawn: float) -> QRectF:
        width = rect.width() * zoom / drawn
        height = max(
            rect.height() * zoom / drawn,
            self.editor.content_height() + 2 * lettering.top * zoom,
        )
        return QRectF(rect.x(), rect.y(), width, height)

    def _place_editor(self, lettering: Lettering, zoom: float) -> None:
        left, top = _slack(lettering, zoom)
        inner = QRectF(self._frame.rect()).adjusted(
            RING + left + lettering.left * zoom - BEARING,
            RING + top + lettering.top * zoom - BEARING,
            0,
            -math.ceil(RING) - 1,
        )
        inner.setWidth(self.editor.width())
        self.editor.setGeometry(inner.toRect())
        self._hyphens.setGeometry(self._frame.rect())


def _slack(lettering: Lettering, zoom: float) -> tuple[float, float]:
    """Return how much wider and higher a field is than its text, so that its ring stays free."""
    return max(0.0, BEARING - lettering.left * zoom), max(0.0, BEARING - lettering.top * zoom)
