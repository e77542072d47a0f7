"""What the window says about a picture that it cannot take."""

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.session import image_errors as errors
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.messages import sentence


def picture_sentence(error: BaseException) -> str:
    """Return what is wrong with a picture and what can be done, in the interface's language."""
    locale = QLocale()
    match error:
        case errors.NotAPictureError():
            return _say(
                QT_TRANSLATE_NOOP(
                    "Pictures",
                    "This is not a PNG, JPEG, WebP or SVG picture, or only a part of one.",
                )
            )
        case errors.HeavyPictureError(size=size, limit=limit):
            text = QT_TRANSLATE_NOOP(
                "Pictures", "The file is {size} MB; the largest that can be used is {limit} MB."
            )
            mega = (locale.toString(n / 1e6, "f", 0) for n in (size, limit))
            return _say(text).format(**dict(zip(("size", "limit"), mega, strict=True)))
        case errors.HugePictureError(limit=limit):
            text = QT_TRANSLATE_NOOP(
                "Pictures",
                "The picture has more than {limit} million pixels. Save a smaller one and try it.",
            )
            return _say(text).format(limit=locale.toString(limit / 1e6, "f", 0))
        case errors.SlowPictureError():
            return _say(
                QT_TRANSLATE_NOOP(
                    "Pictures",
                    "This drawing takes too long to draw. Save it as PNG and try that.",
                )
            )
        case errors.UnsafePictureError():
            return _say(
                QT_TRANSLATE_NOOP(
                    "Pictures",
                    "This drawing holds parts that are not safe to open. Save it as PNG and try "
                    "that.",
                )
            )
        case _:
            return sentence(error)


def _say(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
