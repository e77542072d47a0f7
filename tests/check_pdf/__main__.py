"""``make check-pdf``: writes PDFs of all kinds and asks other programs what they make of them.

Our own checks run as each file is written. What a judge does not like makes the run fail; a judge
that cannot be had is left out, and said so.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.check_pdf import tools

if TYPE_CHECKING:
    from tests.check_pdf.judges import Judge

FOLDER = tools.ROOT / "build" / "check-pdf"


def main() -> int:
    """Write, ask and tell; return 0 when nobody found anything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not tools.use_fonts():
        print("skipped: fonts for every script cannot be had; those of this computer are used")
    sys.path.append(str(tools.ROOT / "tests" / "support"))
    from tests.check_pdf.judges import judges  # Qt starts with these

    there: list[Judge] = []
    for judge in judges():
        if isinstance(judge, str):
            print(f"skipped: {judge} cannot be had")
        else:
            there.append(judge)
    return _ask(there, _fresh(FOLDER))


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _ask(there: "list[Judge]", folder: Path) -> int:
    from tests.check_pdf.samples import samples

    wrong = 0
    for sample in samples(folder):
        said = []
        for name, judge in there:
            found = judge(sample)
            if found is None:
                continue
            faults = list(found)
            said.append(f"{name} {'FAULTY' if faults else 'ok'}")
            wrong += len(faults)
            for fault in faults:
                print(f"{sample.name}: {name}: {fault}")
        print(f"{sample.name:16} {sample.path.stat().st_size / 1024:6.0f} KB  {', '.join(said)}")
    print(f"{wrong} faults" if wrong else "no faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
