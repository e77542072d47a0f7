"""What a press makes of inks: ICC profiles of printers that print in CMYK (ISO 15076)."""

import io
import re
from typing import Literal

from PIL import ImageCms

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.resources import resource_path

_BUNDLED = "coated-fogra39.icc"
_BUNDLED_CONDITION = "FOGRA39"
_REGISTERED = re.compile(r"ICCHDAT\s+([\w.-]+)")  # how a profile names a condition of the registry
_UNREGISTERED = "Custom"

Fault = Literal["unreadable", "not for printing", "not CMYK"]


class ProfileError(CjmError):
    """A file is no ICC profile that a print shop's pages can be made with."""

    def __init__(self, name: str, fault: Fault) -> None:
        said = {
            "unreadable": "it is not an ICC profile, or not a whole one",
            "not for printing": "it describes a screen or a camera, not a press",
            "not CMYK": "its colours are not CMYK",
        }
        super().__init__(f'"{name}" cannot be used for printing: {said[fault]}.')
        self.name = name
        self.fault = fault


class PressProfile(NamedTuple):
    """A profile: its file, what it says of itself, and the printing condition in ICC's registry."""

    data: bytes
    description: str
    condition: str


def read_profile(data: bytes, name: str) -> PressProfile:
    """Return a print shop's profile from its file; raise ProfileError if it cannot be used."""
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(data)).profile
        kind, space = profile.device_class.strip(), profile.xcolor_space.strip()
        usable = bool(profile.is_intent_supported(ImageCms.Intent.RELATIVE_COLORIMETRIC, _OUTPUT))
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError) as error:
        raise ProfileError(name, "unreadable") from error
    if kind != "prtr":
        raise ProfileError(name, "not for printing")
    if space != "CMYK":
        raise ProfileError(name, "not CMYK")
    if not usable:
        raise ProfileError(name, "unreadable")
    registered = _REGISTERED.match(profile.target or "")
    condition = registered[1] if registered else _UNREGISTERED
    return PressProfile(data, (profile.profile_description or name).strip(), condition)


_OUTPUT = ImageCms.Direction.OUTPUT


def bundled_profile() -> PressProfile:
    """Return the profile that comes with the program: offset printing on coated paper."""
    data = resource_path("icc", _BUNDLED).read_bytes()
    return read_profile(data, _BUNDLED)._replace(condition=_BUNDLED_CONDITION)
