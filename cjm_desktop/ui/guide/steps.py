"""One step of the guide: its number or tick, what it asks, how far it is, and the way there."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.guiding import Progress
from cjm_desktop.model.method_words import GuideStep
from cjm_desktop.ui.controls.buttons import LINK_PADDING, link_button, plain_button, primary_button
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.review_rows import wrapped_label

_MARK_PX: Final = 24
_GAP_PX: Final = 10
_INSET: Final = 12  # of the words in a button, under which those of the link stand


class StepWords(NamedTuple):
    """What a step is called, what it asks, and what its button does; in English."""

    name: str
    asks: str
    button: str


WORDS: Final[dict[GuideStep, StepWords]] = {
    "principles": StepWords(
        QT_TRANSLATE_NOOP("Guide", "Principles"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "What do you hold on to, whatever you do for customers? Three or four short sentences "
            "are enough; they stand above the map. Enter begins the next one.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Write a principle"),
    ),
    "phases": StepWords(
        QT_TRANSLATE_NOOP("Guide", "Phases"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Name the phases as customers live through them, also the ones after the purchase. "
            "Phases can be added, moved and taken away.",
        ),
        QT_TRANSLATE_NOOP("Guide", "To the phases"),
    ),
    "known": StepWords(
        QT_TRANSLATE_NOOP("Guide", "What is known"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "Write what customers do, ask and feel in each phase, and say how you know. A guess is "
            "welcome, as long as it is called one. Enter begins the next card.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Fill in what is known"),
    ),
    "scores": StepWords(
        QT_TRANSLATE_NOOP("Guide", "Relevance and presence"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "How much does each phase matter to customers, and how much are you there? Give both a "
            "number from 0 to 100. Tab goes on to the next number.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Score a phase"),
    ),
    "opportunities": StepWords(
        QT_TRANSLATE_NOOP("Guide", "Opportunities"),
        QT_TRANSLATE_NOOP(
            "Guide",
            "What does all this say, in a sentence for each phase? Begin where most is to be won.",
        ),
        QT_TRANSLATE_NOOP("Guide", "Write an opportunity"),
    ),
    "actions": StepWords(
        QT_TRANSLATE_NOOP("Guide", "Actions"),
        QT_TRANSLATE_NOOP(
            "Guide", "Who does what about it, and when? Give each opportunity at least one action."
        ),
        QT_TRANSLATE_NOOP("Guide", "Add an action"),
    ),
}


class StepRow(QWidget):
    """A step; the one that is next has the button that stands out."""

    begun = Signal(str)  # the step
    called = Signal(str, bool)  # the step, and whether it is called done

    def __init__(self, step: GuideStep, number: int) -> None:
        super().__init__()
        self.step: Final = step
        self._words = WORDS[step]
        self._mark = _Mark(number)
        self._heading = wrapped_label(13, 600)
        self._asks = note_label()
        self._far = note_label()
        self.button = plain_button(_said(self._words.button))
        self.next_button = primary_button(_said(self._words.button))
        self.link = link_button("")
        self._called = False
        for button in (self.button, self.next_button):
            button.clicked.connect(lambda: self.begun.emit(step))
        self.link.clicked.connect(lambda: self.called.emit(step, not self._called))
        self._lay_out()

    def show_progress(self, progress: Progress, *, is_next: bool) -> None:
        """Show how far the step is, and whether it is the one to do next."""
        self._called = progress.called_done
        name = _said(self._words.name)
        done = progress.is_done
        self._mark.show_state(done=done, is_next=is_next)
        self._heading.setText(name)
        self._heading.setAccessibleName(f"{name}: {self._state(done=done, is_next=is_next)}")
        self._asks.setText(_said(self._words.asks))
        self._far.setText(self._progress_words(progress))
        self.button.setVisible(not is_next)
        self.next_button.setVisible(is_next)
        enough = self.tr("Not done yet") if self._called else self.tr("This is enough")
        self.link.setText(enough)
        self.link.setAccessibleName(f"{enough}: {name}")
        self.link.setVisible(self._called or not done)

    def _state(self, *, done: bool, is_next: bool) -> str:
        return self.tr("done") if done else self.tr("next") if is_next else self.tr("open")

    def _progress_words(self, progress: Progress) -> str:
        done, of = progress.done, progress.of
        if progress.called_done and done < of:
            return self.tr("Called done by you")
        match progress.step:
            case "principles":
                if done < of and of > 1:  # there are some to be written
                    return self.tr("{done} of {of} principles are written").format(done=done, of=of)
                return self.tr("%n principles", "", done)
            case "phases":
                return self.tr("{done} of {of} phases have a name").format(done=done, of=of)
            case "known":
                text = self.tr("Something is known of {done} of {of} phases")
                return text.format(done=done, of=of)
            case "scores":
                return self.tr("{done} of {of} phases have both").format(done=done, of=of)
            case "opportunities":
                return self.tr("{done} of {of} phases have one").format(done=done, of=of)
            case "actions":
                text = self.tr("{done} of {of} opportunities have an action")
                return text.format(done=done, of=of)

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, scaled(3), 0, 0)
        content.setSpacing(scaled(2))
        content.addWidget(self._heading)
        content.addWidget(self._asks)
        content.addWidget(self._far)
        buttons = QVBoxLayout()  # below each other: side by side they are wider than the panel
        buttons.setContentsMargins(0, scaled(4), 0, 0)
        buttons.setSpacing(scaled(2))
        for button in (self.button, self.next_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        beside = QHBoxLayout()
        beside.setContentsMargins(scaled(_INSET - LINK_PADDING), 0, 0, 0)
        beside.addWidget(self.link)
        beside.addStretch(1)
        buttons.addLayout(beside)
        content.addLayout(buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, scaled(18))
        line.setSpacing(scaled(_GAP_PX))
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(content, 1)


class _Mark(QWidget):
    """The number of a step in a ring; filled when it is next, a tick when it is done."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._done = False
        self._is_next = False
        self.setFixedSize(scaled(_MARK_PX), scaled(_MARK_PX))

    def show_state(self, *, done: bool, is_next: bool) -> None:
        self._done, self._is_next = done, is_next
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ring with number or tick."""
        del event
        frame = current_frame()
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_next:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(frame.primary))
            else:
                painter.setPen(QPen(QColor(frame.edge), 1))
            painter.drawEllipse(ring)
            colour = frame.on_primary if self._is_next else frame.text
            if self._done:
                box = QRect(0, 0, scaled(14), scaled(14))
                box.moveCenter(self.rect().center())
                draw_icon(painter, "check", box, colour, "bold")
                return
            font = ui_font(12, 600)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            metrics = QFontMetricsF(font)
            text = str(self._number)
            left = ring.center().x() - metrics.horizontalAdvance(text) / 2
            base = ring.center().y() + metrics.capHeight() / 2
            painter.drawText(round(left), round(base), text)


def _said(words: str) -> str:
    return QCoreApplication.translate("Guide", words)
