"""Draw the personas of the example from their SVGs into its files: ``packaging/make_portraits.py``.

Portraits are drawn, as photos of people who do not exist would need somebody's permission. They are
round, and as fine as 300 dpi on an A0; the SVGs need no more than QtSvg draws.
"""

import base64
import io
import os
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image as Pillow  # noqa: E402 - path comes first
from PIL import ImageDraw  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QPainter  # noqa: E402
from PySide6.QtSvg import QSvgRenderer  # noqa: E402

from cjm_desktop.base.ids import ImageId  # noqa: E402
from cjm_desktop.model.document import Image, Project  # noqa: E402
from cjm_desktop.storage.files import load_project, save_project  # noqa: E402

PICTURES: Final = ROOT / "packaging" / "pictures"
EXAMPLES: Final = ROOT / "resources" / "examples"
SIDE: Final = 240  # pixels
_TIMES: Final = 4  # drawn larger and made smaller, for smooth edges
_COLOURS: Final = 48
_PERSONAS: Final = ("sanne", "wim")
_SHOWS: Final = {"en": "Drawing of {}", "nl": "Tekening van {}"}


def main() -> None:
    """Replace the portraits in both examples."""
    application = QGuiApplication.instance() or QGuiApplication([])
    drawn = {persona: portrait(PICTURES / f"portrait-{persona}.svg") for persona in _PERSONAS}
    for language, shows in _SHOWS.items():
        path = EXAMPLES / f"mortgage.{language}.cjm"
        save_project(path, with_portraits(load_project(path), drawn, shows))
        print(path.relative_to(ROOT))
    del application


def portrait(path: Path) -> bytes:
    """Return a drawing as the PNG of a disc."""
    side = SIDE * _TIMES
    canvas = QImage(side, side, QImage.Format.Format_RGBA8888)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    picture = Pillow.frombytes("RGBA", (side, side), bytes(canvas.constBits()))
    disc = Pillow.new("L", (side, side))
    ImageDraw.Draw(disc).ellipse((_TIMES, _TIMES, side - _TIMES, side - _TIMES), fill=255)
    picture.putalpha(disc)
    small = picture.resize((SIDE, SIDE), Pillow.Resampling.LANCZOS)
    out = io.BytesIO()
    small.quantize(_COLOURS, Pillow.Quantize.FASTOCTREE).save(out, "PNG", optimize=True)
    return out.getvalue()


def with_portraits(project: Project, drawn: dict[str, bytes], shows: str) -> Project:
    """Return an example in which each persona shows its drawing, with words that say so."""
    images, personas = [], []
    for persona in project.personas:
        id_ = ImageId(f"face-{persona.id}")
        alt = shows.format(persona.name)
        data = base64.b64encode(drawn[persona.id]).decode()
        images.append(Image(id=id_, width=SIDE, height=SIDE, alt=alt, data=data))
        personas.append(persona.replace(photo=id_))
    return project.replace(personas=tuple(personas), images=tuple(images))


if __name__ == "__main__":
    main()
