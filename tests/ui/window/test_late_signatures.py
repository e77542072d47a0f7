"""What PySide6 loads to tell of calls with wrong arguments waits until there is one."""

from own_python import said_by

PUT_OFF = "from cjm_desktop.ui.late_signatures import put_off_signatures\nput_off_signatures()\n"
CALLS = """
import sys
from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
widget = QWidget()
for call in (
    lambda: widget.resize("wide"),
    lambda: widget.resize(width=3),
    lambda: QRect(1, "two"),
    lambda: QWidget(nothing=3),
    lambda: QTimer().timeout.connect(1),
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(QWidget.resize.__doc__)
print(QRect.__doc__)
"""


def test_wrong_calls_are_told_in_the_same_words() -> None:
    told = said_by(PUT_OFF + CALLS)
    assert "resize(w: int, h: int, /)" in told
    assert told == said_by(CALLS)


def test_modules_that_wait_are_the_same_by_both_of_their_names() -> None:
    code = (
        "import sys, PySide6.QtCore\n"
        "from PySide6.support.signature import layout\n"
        "own = sys.modules['shibokensupport.signature.layout']\n"
        "print(layout is own, sys.modules['PySide6.support.signature.layout'] is own)\n"
        "print(layout.create_signature.__module__, layout.__file__, layout.__package__)\n"
    )
    lines = (
        "True True\n"
        "shibokensupport.signature.layout shibokensupport/signature/layout.py"
        " shibokensupport.signature\n"
    )
    assert said_by(PUT_OFF + code) == said_by(code) == lines


def test_a_window_that_is_right_needs_none_of_it() -> None:
    code = (
        "import sys\n"
        "from cjm_desktop.ui import trace\n"
        "def mark(name):\n"
        "    waits = ('mapping', 'errorhandler', 'layout', 'parser', 'lib.enum_sig',\n"
        "             'lib.pyi_generator', 'lib.tool')\n"
        "    print([each for each in waits\n"
        "           if hasattr(sys.modules['shibokensupport.signature.' + each], '__file__')])\n"
        "    print([each for each in ('argparse', 'logging', 'random', '_lzma', '_bz2')\n"
        "           if each in sys.modules], flush=True)\n"
        "    os._exit(0)\n"
        "trace.mark = mark\n"
        "import os\n"
        "from cjm_desktop import app\n"
        "app.run(['--example'])\n"
    )
    assert said_by(code) == "[]\n[]\n"


def test_where_shiboken_is_loaded_already_nothing_changes() -> None:
    code = (
        "import sys, builtins, shiboken6\n"
        "before = builtins.__import__, set(sys.modules)\n"
        "put_off_signatures()\n"
        "print((builtins.__import__, set(sys.modules)) == before)\n"
    )
    assert said_by(PUT_OFF.partition("\n")[0] + "\n" + code) == "True\n"
