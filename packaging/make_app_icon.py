"""Draws the program's icon in the sizes that desktops ask for.

Run: ``python packaging/make_app_icon.py``.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 32, 48, 256)


def main() -> None:
    """Write one PNG for each size."""
    application = QGuiApplication([])
    drawing = QSvgRenderer(str(FOLDER / "cjm-desktop.svg"))
    for size in SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        image.save(str(FOLDER / f"cjm-desktop-{size}.png"))
    application.quit()


if __name__ == "__main__":
    main()
