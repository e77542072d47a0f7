"""Write the JSON Schema of the file format from the model: ``make schema``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cjm_desktop.storage.schema import SCHEMA_NAME, make_schema_text  # noqa: E402 - path comes first


def main() -> None:
    """Replace the schema in ``resources/schema``."""
    path = ROOT / "resources" / "schema" / SCHEMA_NAME
    path.write_text(make_schema_text(), encoding="utf-8", newline="\n")
    print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
