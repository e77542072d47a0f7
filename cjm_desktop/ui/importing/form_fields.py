"""How a file is written: found by itself, and corrected here."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.exchange.csv_forms import ENCODINGS, SEPARATORS, CsvForm
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.importing.reader import FormWish
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.printing.fields import Field

_LINES: Final = 10  # that may hold the names

_SEPARATORS: Final = {
    ",": QT_TRANSLATE_NOOP("FormFields", "Comma"),
    ";": QT_TRANSLATE_NOOP("FormFields", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("FormFields", "Tab"),
    "|": QT_TRANSLATE_NOOP("FormFields", "Bar"),
}
_ENCODINGS: Final = {
    "utf-8": QT_TRANSLATE_NOOP("FormFields", "Unicode (UTF-8)"),
    "cp1252": QT_TRANSLATE_NOOP("FormFields", "Windows (1252)"),
    "utf-16": QT_TRANSLATE_NOOP("FormFields", "Unicode (UTF-16)"),
    "utf-16-le": QT_TRANSLATE_NOOP("FormFields", "Unicode (UTF-16)"),
    "utf-16-be": QT_TRANSLATE_NOOP("FormFields", "Unicode (UTF-16 BE)"),
    "utf-32": QT_TRANSLATE_NOOP("FormFields", "Unicode (UTF-32)"),
    "iso8859-15": QT_TRANSLATE_NOOP("FormFields", "Latin (ISO 8859-15)"),
    "cp850": QT_TRANSLATE_NOOP("FormFields", "DOS (850)"),
    "mac-roman": QT_TRANSLATE_NOOP("FormFields", "Old Mac (Roman)"),
}


class FormFields(QWidget):
    """Encoding, separator and line of names; what somebody chose is wished for from then on."""

    changed = Signal(object)  # FormWish

    def __init__(self) -> None:
        super().__init__()
        self._wish = FormWish()
        self.encoding, self.separator, self.heads = Choice(), Choice(), Choice()
        self._offer(CsvForm("utf-8", ","))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(10))
        line.addWidget(Field(self.tr("Characters"), self.encoding), 3)
        line.addWidget(Field(self.tr("Between columns"), self.separator), 2)
        line.addWidget(Field(self.tr("Names of columns"), self.heads), 2)
        self.encoding.edited.connect(self._on_encoding)
        self.separator.edited.connect(self._on_separator)
        self.heads.edited.connect(self._on_heads)

    def show_form(self, form: CsvForm) -> None:
        """Show how the file was read."""
        self._offer(form)

    def _offer(self, form: CsvForm) -> None:
        encodings = [*ENCODINGS, *({form.encoding} - set(ENCODINGS))]
        self.encoding.set_options([Option(each, _named(_ENCODINGS, each)) for each in encodings])
        self.encoding.show_value(form.encoding)
        separators = [*SEPARATORS, *({form.separator} - set(SEPARATORS))]
        self.separator.set_options([Option(each, _named(_SEPARATORS, each)) for each in separators])
        self.separator.show_value(form.separator)
        lines = sorted({*range(_LINES), form.heads} - {-1})
        named = [
            Option(each, self.tr("On line {number}").format(number=each + 1)) for each in lines
        ]
        self.heads.set_options([Option(-1, self.tr("There are none")), *named])
        self.heads.show_value(form.heads)

    def _on_encoding(self, value: object) -> None:
        self._wish = FormWish(str(value), self._wish.separator, self._wish.heads)
        self.changed.emit(self._wish)

    def _on_separator(self, value: object) -> None:
        self._wish = FormWish(self._wish.encoding, str(value))
        self.changed.emit(self._wish)

    def _on_heads(self, value: object) -> None:
        assert isinstance(value, int)
        self._wish = self._wish._replace(heads=value)
        self.changed.emit(self._wish)


def _named(names: dict[str, str], key: str) -> str:
    return QCoreApplication.translate("FormFields", names[key]) if key in names else key
