"""A guard against PySide6 wheels that lose references to None and so abort CPython 3.11.

PySide6 6.12.0 drops one reference at every void call on Python before 3.12; a process has about
5,000 of them.
"""

import sys

from PySide6.QtGui import QPainterPath


def test_void_calls_keep_the_reference_count_of_none() -> None:
    path = QPainterPath()
    path.moveTo(0, 0)
    before = sys.getrefcount(None)
    for _ in range(1000):
        path.lineTo(0, 0)
    assert sys.getrefcount(None) > before - 500
