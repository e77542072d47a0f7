"""Icons as forms that pages share."""

from pikepdf import Array, Dictionary, Name, Pdf, Stream

from cjm_desktop.base.icons import ICON_SQUARE, IconWeight
from cjm_desktop.render.pdf.operators import outline
from cjm_desktop.scene.icons import icon_steps

_OVERHANG = 8.0  # some outlines reach a little outside of their square


class Icons:
    """The icons of a document, drawn once each and filled with the colour in force."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._names: dict[tuple[str, IconWeight], str] = {}
        self.resources = Dictionary()

    def name(self, icon: str, weight: IconWeight) -> str:
        """Return the resource that draws an icon in a square of 256 units, y downwards."""
        known = self._names.get((icon, weight))
        if known is None:
            known = self._names[icon, weight] = f"I{len(self._names) + 1}"
            self.resources[Name(f"/{known}")] = self._form(icon, weight)
        return known

    def _form(self, icon: str, weight: IconWeight) -> Stream:
        low, high = -_OVERHANG, ICON_SQUARE + _OVERHANG
        return Stream(
            self._pdf,
            f"{outline(icon_steps(icon, weight))} f".encode("ascii"),
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([low, low, high, high]),
        )
