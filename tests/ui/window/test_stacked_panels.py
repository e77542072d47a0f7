"""Two panels are above each other in a wide window; a narrow one has room for one."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cjm_desktop.ui.panels.rail import Rail
from cjm_desktop.ui.side import Grip, Side, opened, stacked
from cjm_desktop.ui.workspace import Workspace

NAMES = ("details", "gain", "actions")


@pytest.mark.parametrize(
    ("before", "panel", "most", "after"),
    [
        ((), "gain", 2, ("gain",)),
        (("details",), "gain", 2, ("details", "gain")),
        (("gain", "details"), "actions", 2, ("details", "actions")),  # the details stay
        (("gain", "actions"), "details", 2, ("actions", "details")),  # gain is open longest
        (("gain", "actions"), "guide", 2, ("actions", "guide")),
        (("details",), "gain", 1, ("gain",)),
        (("details", "gain"), "details", 2, ("gain", "details")),
    ],
)
def test_what_is_open_after_one_more(
    before: tuple[str, ...], panel: str, most: int, after: tuple[str, ...]
) -> None:
    assert opened(before, panel, most) == after


def test_the_details_are_above() -> None:
    assert stacked(("gain", "details")) == ("details", "gain")
    assert stacked(("gain", "actions")) == ("gain", "actions")


class Made:
    """A workspace, and the panels that were made for it."""

    def __init__(self) -> None:
        self.canvas = QWidget()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = Rail()
        self.workspace = Workspace(self.canvas, self.rail)
        self.panels: dict[str, QWidget] = {}

    def make(self, name: str) -> QWidget:
        """Return a panel with one button."""
        self.panels[name] = panel = QWidget()
        QVBoxLayout(panel).addWidget(QPushButton(name))
        return panel

    def open(self) -> tuple[str, ...]:
        """Return which panels are open, from above."""
        return self.workspace.open_panels

    def place(self, name: str) -> tuple[int, int]:
        """Return where a panel begins, and how high it is."""
        return self.panels[name].y(), self.panels[name].height()

    def focus(self, name: str) -> None:
        """Give the keyboard to a panel."""
        button = self.panels[name].findChild(QPushButton)
        assert button is not None
        button.setFocus()


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    """A workspace of 1500 by 801 pixels with the details and the gain open."""
    made = Made()
    qtbot.addWidget(made.workspace)
    made.workspace.resize(1500, 801)
    made.workspace.restore(304, ["details", "gain", "far future"][:2], 50)
    made.workspace.make_panels(made.make, NAMES)
    made.workspace.show()
    qtbot.waitExposed(made.workspace)
    made.workspace.activateWindow()
    return made


def test_two_share_the_height(made: Made) -> None:
    # Of 801 pixels one is the line; 50 % of 801 are 400, and so many are left.
    assert made.place("details") == (0, 400)
    assert made.place("gain") == (401, 400)
    assert "actions" not in made.panels  # made when it is first open


def test_a_third_takes_the_place_of_the_second(made: Made) -> None:
    made.workspace.show_panel(True, "actions")
    assert made.open() == ("details", "actions")
    assert made.place("actions") == (401, 400)
    assert made.panels["gain"].isHidden()


def test_one_alone_has_all_the_height(made: Made) -> None:
    made.workspace.show_panel(False, "details")
    assert made.place("gain") == (0, 801)
    assert not made.workspace.is_stacked


def test_the_line_between_them_is_dragged(made: Made) -> None:
    side = made.workspace.findChild(Side)
    assert side is not None
    split = next(
        g for g in side.findChildren(Grip) if g.cursor().shape() is Qt.CursorShape.SplitVCursor
    )
    at = QPointF(split.mapFromParent(QPoint(20, 561)))  # 561 of 801 are 70 %
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        split.mapToGlobal(at),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(split, move)
    assert made.workspace.panel_share == 70
    assert made.place("details") == (0, 560)  # 70 % of 801, rounded down
    assert made.place("gain") == (561, 240)


def test_keys_make_the_panel_with_the_keyboard_higher(made: Made) -> None:
    made.focus("details")
    made.workspace.heighten(1)
    assert made.workspace.panel_share == 55
    made.focus("gain")
    made.workspace.heighten(2)
    assert made.workspace.panel_share == 45
    made.workspace.heighten(100)
    assert made.workspace.panel_share == 25  # so much stays


def test_a_narrow_window_has_one_of_its_own(made: Made, qtbot: QtBot) -> None:
    made.workspace.resize(1300, 801)
    assert not made.workspace.panel_is_open
    made.workspace.show_panel(True, "details")
    made.workspace.show_panel(True, "gain")
    assert made.open() == ("gain",)
    assert made.place("gain") == (0, 801)
    assert made.canvas.width() == 1300 - made.rail.width()  # the panel is over it
    made.workspace.resize(1500, 801)
    qtbot.wait(0)
    assert made.open() == ("details", "gain")


def test_the_keyboard_goes_to_the_map_when_its_panel_closes(made: Made) -> None:
    made.focus("gain")
    made.workspace.show_panel(False, "details")
    assert made.panels["gain"].isAncestorOf(QApplication.focusWidget() or made.canvas)
    made.workspace.show_panel(False, "gain")
    assert made.canvas.hasFocus()


def test_panels_that_nobody_knows_are_forgotten(qtbot: QtBot) -> None:
    made = Made()
    qtbot.addWidget(made.workspace)
    made.workspace.resize(1500, 801)
    made.workspace.restore(304, ["far future", "gain"])
    made.workspace.make_panels(made.make, NAMES)
    assert made.open() == ("gain",)
