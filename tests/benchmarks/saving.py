"""The longest gap in the event loop while a large map is saved after one edit."""

import gc
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.questions import all_entries
from cjm_desktop.session.session import Session
from cjm_desktop.storage.files import save_project
from cjm_desktop.storage.recovery import Recovery
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result, median

ROUNDS = 7
SETTLE_MS = 1500  # after opening: idle work is over by then


def results() -> Iterator[Result]:
    """Measure saving after one edit at 20,000 cards, the median of several saves."""
    application = QApplication.instance() or QApplication([])
    del application  # Qt keeps it
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.0005)  # as the program does at its start
    try:
        with tempfile.TemporaryDirectory() as folder:
            gap = _median_gap(Path(folder))
    finally:
        sys.setswitchinterval(before)
    yield Result("save after one edit at 20,000 cards: longest gap", gap, "ms", 8)


def _median_gap(folder: Path) -> float:
    path = folder / "large.cjm"
    save_project(path, generated_project(20_000, seed=1))
    session = Session(Recovery(folder / "recovery"))
    session.open(path)
    gc.collect()
    gc.freeze()
    _run_for(SETTLE_MS)
    entries = [entry.id for _, _, entry in all_entries(session.store.project.journeys[0])]
    gaps = []
    for number in range(ROUNDS):
        project = session.store.project
        entry = entries[number * 997 % len(entries)]
        text = f"Changed for the {number}th time"
        session.store.apply(change_entry(project, project.journeys[0].id, entry, text=text), "Edit")
        _run_for(300)
        gaps.append(_gap_while_saving(session))
    session.close()
    return median(gaps)


def _gap_while_saving(session: Session) -> float:
    """Save, and return the longest time in milliseconds between two turns of the event loop."""
    loop = QEventLoop()
    longest = 0.0
    last = time.perf_counter()

    def tick() -> None:
        nonlocal longest, last
        now = time.perf_counter()
        longest = max(longest, (now - last) * 1000)
        last = now

    def stop(state: object) -> None:
        if getattr(state, "kind", "") == "saved":
            QTimer.singleShot(50, loop.quit)

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    timer.start()
    session.save_state_changed.connect(stop)
    tick()
    session.save()
    tick()
    loop.exec()
    session.save_state_changed.disconnect(stop)
    timer.stop()
    return longest


def _run_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()
