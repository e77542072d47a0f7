"""The style sheet: what Fusion and the palette do not draw as designed."""

import re

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import Frame

_SHEET = """
QMainWindow { background: %(desk)s; }
QMenuBar { background: %(bar)s; border: none; padding: 3px 8px; spacing: 2px; }
QMenuBar::item { background: transparent; color: %(text)s; padding: 3px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: %(hover)s; }
QMenuBar::item:pressed { background: %(pressed)s; }
QMenu { background: %(panel)s; border: 1px solid %(line_strong)s; padding: 5px; }
QMenu { menu-scrollable: 1; }
QMenu::item { color: %(text)s; padding: 6px 22px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: %(hover)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::icon { left: 8px; }
QMenu::right-arrow { width: 8px; height: 8px; right: 8px; }
QMenu::separator { height: 1px; background: %(line)s; margin: 5px 4px; }
QToolTip { background: %(tip)s; color: %(on_tip)s; border: 1px solid %(tip_edge)s; }
QToolTip { padding: 2px 4px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 5px; }
QToolButton { color: %(text)s; padding: 4px 7px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked, QToolButton:open { background: %(pressed)s; }
QToolButton:disabled { color: %(disabled)s; background: transparent; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton::menu-indicator { image: none; }
QToolButton[tight="true"] { padding: 0; }

QPushButton { background: transparent; color: %(text)s; border: 1px solid %(edge)s; }
QPushButton { border-radius: 5px; padding: 5px 12px; min-height: 18px; font-weight: 500; }
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(pressed)s; }
QPushButton:disabled { color: %(disabled)s; border-color: %(line_strong)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 4px 11px; }

QLineEdit, QPlainTextEdit { background: %(field)s; color: %(text)s; }
QLineEdit, QPlainTextEdit { border: 1px solid %(edge)s; border-radius: 4px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: %(secondary)s; }
QLineEdit { padding: 4px 6px; min-height: 20px; }
QPlainTextEdit { padding: 2px 5px; }
QLineEdit:focus { border: 2px solid %(accent)s; padding: 3px 5px; }
QPlainTextEdit:focus { border: 2px solid %(accent)s; padding: 1px 4px; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; }
QLineEdit[invalid="true"] { border: 2px solid %(warning)s; padding: 3px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: %(disabled)s; background: %(panel)s; }

QComboBox QAbstractItemView { background: %(panel)s; border: 1px solid %(line_strong)s; }
QComboBox QAbstractItemView { selection-background-color: %(hover)s; selection-color: %(text)s; }
QComboBox QAbstractItemView { padding: 4px; outline: none; }
QComboBox QAbstractItemView::item:selected { background: %(hover)s; color: %(text)s; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }

QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: %(edge)s; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %(secondary)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTabBar { background: %(bar)s; }
QTabBar::tab { background: %(bar)s; color: %(secondary)s; padding: 0 14px; height: 31px; }
QTabBar::tab { border: none; border-right: 1px solid %(line)s; border-top: 2px solid transparent; }
QTabBar::tab:hover { background: %(hover)s; }
QTabBar::tab:selected { background: %(panel)s; color: %(text)s; border-top-color: %(text)s; }
QTabBar::tab:selected { font-weight: 600; }
QTabBar::tab:focus { color: %(accent)s; }

QProgressBar { background: %(pressed)s; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: %(text)s; border-radius: 2px; }
QLabel { color: %(text)s; background: transparent; }
QLabel[note="true"] { color: %(secondary)s; }
QLabel[warning="true"] { color: %(warning)s; }
QLabel[hint="true"] { background: %(tip)s; color: %(on_tip)s; border-radius: 4px; }
QLabel[hint="true"] { border: 1px solid %(tip_edge)s; padding: 5px 8px; }
QLabel[badge="true"] { background: %(hover)s; color: %(secondary)s; border-radius: 3px; }
QLabel[badge="true"] { padding: 1px 5px; margin-right: 8px; border: 1px solid %(line_strong)s; }
QLineEdit[tight="true"] { padding: 0 4px; min-height: 0; }
QListView, QTreeView { background: transparent; border: none; outline: none; }
QTreeView QLineEdit { padding: 0 3px; min-height: 0; }
QListView[field="true"] { background: %(field)s; border: 1px solid %(edge)s; }
QListView[field="true"] { border-radius: 4px; padding: 2px; }
QListView[field="true"]:focus { border: 2px solid %(accent)s; padding: 1px; }
QListView[field="true"]::item { color: %(text)s; min-height: 28px; padding: 0 6px; }
QListView[field="true"]::item:selected { background: %(selected)s; color: %(text)s; }
QTableView#plan { background: transparent; border: none; outline: none; }
QTableView#plan::corner { background: transparent; border: none; }
QTableView#plan QTableCornerButton::section { background: transparent; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: %(bar)s; }
QFrame#calendar { background: %(panel)s; border: 1px solid %(line_strong)s; }
QDialog { background: %(panel)s; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
"""


def style_sheet(frame: Frame) -> str:
    """Return the style sheet in a frame's colours, its measures scaled with the system's text."""
    sheet = _SHEET % frame._asdict()
    if scaled(100) == 100:
        return sheet
    return re.sub(r"(\d+)px", lambda found: f"{scaled(int(found[1]))}px", sheet)
