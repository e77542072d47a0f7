"""Why a picture cannot be used: a closed set of errors."""

from cjm_desktop.base.errors import CjmError


class ImageError(CjmError):
    """A picture was refused; the document is as it was."""


class NotAPictureError(ImageError):
    """The bytes are no PNG, JPEG, WebP or SVG, or only a part of one."""

    def __init__(self) -> None:
        super().__init__("This is not a whole PNG, JPEG, WebP or SVG picture.")


class HeavyPictureError(ImageError):
    """The file has more bytes than a picture may have."""

    def __init__(self, size: int, limit: int) -> None:
        super().__init__(f"The picture is {size} bytes; the largest is {limit} bytes.")
        self.size = size
        self.limit = limit


class HugePictureError(ImageError):
    """The picture has more pixels than may be unpacked."""

    def __init__(self, width: int, height: int, limit: int) -> None:
        super().__init__(f"The picture is {width} x {height} pixels; at most {limit} can be used.")
        self.width = width
        self.height = height
        self.limit = limit


class SlowPictureError(ImageError):
    """Drawing the picture took longer than it may."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"The drawing was not ready after {seconds:g} seconds.")
        self.seconds = seconds


class UnsafePictureError(ImageError):
    """The drawing holds what a drawing need not hold, such as entities that grow."""

    def __init__(self) -> None:
        super().__init__("The drawing holds parts that are not safe to open.")
