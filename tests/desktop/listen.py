"""Prints what a screen reader hears of a program as the focus moves, one JSON object a line.

Runs in the system's own Python, which has pyatspi. Run: ``python3 listen.py NAME [selected]``, with
the program's name, and end it when enough was heard. Exit code 3: there is nobody to ask.
"""

import json
import sys
from typing import Any

try:
    import pyatspi  # type: ignore[import-not-found]  # comes with the system, not with pip
except ImportError:
    sys.exit(3)


def on_focus(event: Any) -> None:
    """Print what has the focus now: what it is called, what more there is to say, and where."""
    program, part = event.host_application, event.source
    if not event.detail1 or program is None or program.name != sys.argv[1]:
        return
    heard = {
        "role": part.getRoleName(),
        "name": part.name,
        "description": part.description,
        "within": part.parent.name if part.parent is not None else "",
        "selected": part.getState().contains(pyatspi.STATE_SELECTED),
        "editable": part.getState().contains(pyatspi.STATE_EDITABLE),
    }
    print(json.dumps(heard), flush=True)


def on_words(event: Any) -> None:
    """Print what is said beside what has the focus."""
    program = event.host_application
    if program is not None and program.name == sys.argv[1]:
        print(json.dumps({"said": str(event.any_data)}), flush=True)


def on_selected(event: Any) -> None:
    """Print what is selected now, or no longer."""
    program, part = event.host_application, event.source
    if program is not None and program.name == sys.argv[1]:
        print(json.dumps({"part": part.name, "chosen": bool(event.detail1)}), flush=True)


if __name__ == "__main__":
    if sys.argv[2:] == ["selected"]:
        pyatspi.Registry.registerEventListener(on_selected, "object:state-changed:selected")
    pyatspi.Registry.registerEventListener(on_focus, "object:state-changed:focused")
    pyatspi.Registry.registerEventListener(on_words, "object:announcement")
    print(json.dumps({"listening": True}), flush=True)
    pyatspi.Registry.start()
