"""What somebody restless may choose from: places, keys, texts and answers."""

from typing import Final

from hypothesis import strategies as st
from person import MODIFIERS, NONE
from spots import THINGS, Spot

KEYS: Final = (
    *("Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown"),
    *("Ctrl+Up", "Ctrl+Down", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End"),
    *("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
    *("Alt+Up", "Alt+Down", "Alt+Left", "Alt+Right"),
    *("Alt+Shift+Up", "Alt+Shift+Down", "Alt+Shift+Left", "Alt+Shift+Right"),
    *("Ctrl+Shift+Up", "Ctrl+Shift+Down", "Ctrl+Shift+Left", "Ctrl+Shift+Right"),
    *("Tab", "Shift+Tab", "Return", "Ctrl+Return", "Shift+Return", "Ctrl+Shift+Return"),
    *("F2", "Shift+F2", "Escape", "Delete", "Backspace", "Insert", "Space", "F3", "Shift+F3"),
    *("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+Shift+V", "Ctrl+D", "Ctrl+M", "Ctrl+T"),
    *("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+F", "Ctrl+H", "Ctrl+K", "Ctrl+G", "Ctrl+I"),
    *("Ctrl+Shift+O", "Ctrl+Shift+F", "Ctrl+Shift+G", "Ctrl+Shift+K", "Ctrl+Shift+L"),
    *("Ctrl+9", "Ctrl+Shift+U", "Ctrl+0", "Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+Plus", "Ctrl+Minus"),
    *("Ctrl+Shift+N", "Ctrl+PageUp", "Ctrl+PageDown", "Ctrl+J", "Ctrl+S"),
)
TEXTS: Final = ("a", "Asks a friend", "7", "-1", "42", "", "x; y", "ü漢")
NUMBERS: Final = ("0", "7", "73", "100", "101", "-2", "1,5", "", "x")
ENDINGS: Final = ("Return", "Escape", "Tab", "Shift+Tab", "")

shares = st.sampled_from((0.5, 0.02, 0.25, 0.75, 0.98))
spots = st.builds(Spot, st.sampled_from(THINGS), st.integers(0, 60), shares, shares)
ways = st.lists(spots, min_size=1, max_size=3)
answers = st.lists(st.integers(0, 12), min_size=1, max_size=3)
held = st.sampled_from((NONE, *MODIFIERS.values()))
keys = st.sampled_from(KEYS)
texts = st.sampled_from(TEXTS)
endings = st.sampled_from(ENDINGS)
