"""What inks look like, by the profile of the press."""

import io
import math
import struct

from PIL import Image, ImageCms

_DARK = 25.0  # lightness (CIE Lab, relative to paper) under which a colour may look black
_GREY = 12.0  # and its chroma


class InkLooks:
    """Answers by a profile's file; raises OSError if that cannot be read."""

    def __init__(self, profile: bytes) -> None:
        self._to_lab = ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(io.BytesIO(profile)),
            ImageCms.createProfile("LAB"),
            "CMYK",
            "LAB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
        )
        self._known: dict[tuple[float, ...], bool] = {}

    def is_black(self, inks: tuple[float, ...]) -> bool:
        """Tell whether four inks together look black."""
        known = self._known.get(inks)
        if known is None:
            lightness, chroma = self._seen(inks)
            known = self._known[inks] = lightness < _DARK and chroma < _GREY
        return known

    def _seen(self, inks: tuple[float, ...]) -> tuple[float, float]:
        pixel = Image.frombytes("CMYK", (1, 1), bytes(round(255 * ink) for ink in inks))
        seen = ImageCms.applyTransform(pixel, self._to_lab)
        assert seen is not None  # it is only when a picture is changed in its place
        lightness, a, b = struct.unpack("Bbb", seen.tobytes())
        return lightness / 2.55, math.hypot(a, b)
