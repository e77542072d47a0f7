"""Drags from other programs over the map: where they would land, and what is dropped."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import CardId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Box, MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import AutoScroll, is_amid, look_back
from cjm_desktop.ui.canvas.interactions.drop_places import CardDrop, card_drop_at
from cjm_desktop.ui.canvas.interactions.names import phase_name, row_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING, DropMark, Overlay
from cjm_desktop.ui.canvas.places import address_at, cell_rect_at, rect_in_above
from cjm_desktop.ui.canvas.stage import Stage

INBOX: Final = "application/x-cjm-desktop-inbox"
"""The format of texts from the inbox: their ids, one on a line."""

_ANY_CARD = Card(id=CardId(""))


class Landing(NamedTuple):
    """The cell that takes what is dropped, and before which of its cards; None is at its end."""

    cell: CellAddress
    before: int | None
    overlay: Overlay


class PersonaLanding(NamedTuple):
    """The persona whose photo a picture becomes."""

    persona: str
    name: str
    overlay: Overlay


class Dropping(QObject):
    """Follows a drag over the map; what was dropped is told when the drag is over."""

    dropped = Signal(QMimeData, object)  # and where it lands, None beside cells and personas

    def __init__(self, stage: Stage) -> None:
        viewport = stage.viewport()
        canvas = viewport.parentWidget()
        assert isinstance(canvas, QWidget)
        super().__init__(canvas)
        self._stage = stage
        self._scroll = AutoScroll(self._on_scrolled, self)
        self._at = QPointF()
        self._cards_only = False  # of what is dragged
        self._is_picture = False
        self._seen_from: Camera | None = None  # before the sheet moved along with a drag
        canvas.setAcceptDrops(True)  # which a scroll area passes on to its viewport
        viewport.setAcceptDrops(True)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events of drags from other programs."""
        del watched
        if isinstance(event, QDragLeaveEvent):
            self._leave()
            return True
        if not isinstance(event, QDropEvent):  # of which entering and moving are kinds
            return False
        mime, at = event.mimeData(), event.position()
        self._cards_only = mime.hasFormat(INBOX)
        self._is_picture = _is_picture(mime)
        if isinstance(event, QDragMoveEvent):
            self._follow(at, begins=isinstance(event, QDragEnterEvent), wanted=_is_offered(mime))
        landing = self._landing(at)
        if not _is_offered(mime) or (landing is None and not mime.hasUrls()):
            event.ignore()
            self._show(None, self._refusing(at))
            return True
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragMoveEvent):
            self._show(landing)
        else:
            self._drop(mime, landing)
        return True

    def _follow(self, at: QPointF, *, begins: bool, wanted: bool) -> None:
        """Let the sheet move along while something rests near an edge of the view.

        What comes in passes an edge: only once it has been away from that the sheet moves there.
        """
        self._at = at
        if begins or is_amid(at, self._stage):
            self._scroll.begin(at)
        if wanted:
            self._scroll.follow(at, self._stage, "both")

    def _on_scrolled(self, dx: float, dy: float) -> None:
        self._seen_from = self._seen_from or self._stage.camera
        self._stage.scroll_view(dx, dy)
        self._show(self._landing(self._at))

    def _leave(self) -> None:
        """Leave no trace of a drag that went away."""
        self._scroll.stop()
        self._show(None)
        before, self._seen_from = self._seen_from, None
        look_back(self._stage, before)

    def _drop(self, mime: QMimeData, landing: Landing | PersonaLanding | None) -> None:
        self._scroll.stop()
        self._seen_from = None
        self._show(None)
        kept = copied(mime)  # for the other program waits until this event is over
        QTimer.singleShot(0, self, lambda: self.dropped.emit(kept, landing))

    def _landing(self, view: QPointF) -> Landing | PersonaLanding | None:
        hit, layout = self._stage.hit(view), self._stage.map_layout
        if hit.box is not None and hit.box.kind == "persona" and self._is_picture:
            return _on_persona(layout, hit.box)
        if hit.zone != "body" or hit.row is None or hit.column is None:
            return None
        row = layout.rows[hit.row].row
        at: Point = self._stage.camera.sheet_point(view)
        drop = card_drop_at(layout, at, (_ANY_CARD,))
        if isinstance(drop, CardDrop):
            overlay = Overlay(target=drop.target, drop_mark=drop.mark)
            return Landing(drop.cell, drop.index, overlay)
        if row.kind == "divider" or self._cards_only:
            return None
        target = cell_rect_at(layout, hit.row, hit.column)
        line = Point(target.x, target.bottom), Point(target.right, target.bottom)
        overlay = Overlay(target=target, drop_mark=DropMark(*line))
        return Landing(address_at(layout, hit.row, hit.column), None, overlay)

    def _refusing(self, view: QPointF) -> str | None:
        """Return the name of the row under a place that does not take cards in hand."""
        hit, layout = self._stage.hit(view), self._stage.map_layout
        if not self._cards_only or hit.zone != "body" or hit.row is None:
            return None
        return row_name(layout.journey, layout.rows[hit.row].row.id)

    def _show(self, landing: Landing | PersonaLanding | None, refusing: str | None = None) -> None:
        self._stage.set_overlay(landing.overlay if landing else NOTHING)
        words = ""
        if isinstance(landing, PersonaLanding):
            sentence = sentences.PHOTO if landing.name else sentences.PHOTO_OF_NOBODY
            words = say(sentence, name=landing.name)
        elif landing is not None:
            journey = self._stage.map_layout.journey
            row, phase = (
                row_name(journey, landing.cell.row),
                phase_name(journey, landing.cell.phase),
            )
            words = say(sentences.TAKE, row=row, phase=phase)
        elif refusing is not None:
            words = say(sentences.NO_CARDS, row=refusing)
        self._stage.status_message.emit(words)


def _on_persona(layout: MapLayout, box: Box) -> PersonaLanding:
    people = layout.project.personas
    name = next((each.name for each in people if each.id == box.owner), "")
    around = Overlay(person=rect_in_above(layout, box))
    return PersonaLanding(box.owner, " ".join(name.split()), around)


def _is_picture(mime: QMimeData) -> bool:
    """Tell whether a file that is a picture by its name is dragged, or a picture itself."""
    from cjm_desktop.session.importing_images import SUFFIXES  # when something is dragged

    if mime.hasUrls():
        return any(url.fileName().lower().endswith(SUFFIXES) for url in mime.urls())
    return mime.hasImage() and not mime.hasText()


def _is_offered(mime: QMimeData) -> bool:
    return (
        mime.hasFormat(INBOX)
        or mime.hasText()
        or mime.hasHtml()
        or mime.hasUrls()
        or mime.hasImage()
    )


def copied(mime: QMimeData) -> QMimeData:
    """Return the same data as a thing of ours: that of a drag goes when the drag is over."""
    copy = QMimeData()
    for name in mime.formats():
        copy.setData(name, mime.data(name))
    if mime.hasImage():
        copy.setImageData(mime.imageData())
    return copy
