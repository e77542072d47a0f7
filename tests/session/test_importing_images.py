"""Pictures as they come into a document: which, how large, how they stand, and what is left out."""

import base64
import io
import json
from pathlib import Path

import pytest
from PIL import Image as Pixels
from PIL import ImageCms

from cjm_desktop.model.document import Image
from cjm_desktop.session import picture_sizes
from cjm_desktop.session.image_errors import (
    HeavyPictureError,
    HugePictureError,
    NotAPictureError,
)
from cjm_desktop.session.importing_images import byte_size, import_image
from cjm_desktop.storage.errors import MissingFileError, NotAFileError

RED, BLUE = (255, 0, 0), (0, 0, 255)


def written(picture: Pixels.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def pixels(image: Image) -> Pixels.Image:
    return Pixels.open(io.BytesIO(base64.b64decode(image.data)))


def two_halves(width: int = 40, height: int = 20) -> Pixels.Image:
    """Red on the left, blue on the right."""
    picture = Pixels.new("RGB", (width, height), RED)
    picture.paste(BLUE, (width // 2, 0, width, height))
    return picture


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("WEBP", "image/png")],
)
def test_a_picture_tells_its_size_and_kind(kind: str, media_type: str) -> None:
    image = import_image(written(two_halves(), kind), alt="The flag")
    assert (image.width, image.height, image.media_type) == (40, 20, media_type)
    assert image.alt == "The flag"
    assert len(image.id) == 10
    assert pixels(image).size == (40, 20)
    assert byte_size(image) == len(base64.b64decode(image.data))


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "flag.png"
    path.write_bytes(written(two_halves(), "PNG"))
    assert import_image(path).width == 40
    with pytest.raises(MissingFileError):
        import_image(tmp_path / "other.png")
    with pytest.raises(NotAFileError):
        import_image(Path("/dev/null"))


def test_the_limits_are_those_of_a_column_on_a0() -> None:
    # An A0 that lies down is 1189 mm = 7021.65 px at 150 dpi. With margins of 44, heads of 200 and
    # three columns of 480 u the sheet is 1728 u wide; 468 u of a column hold a picture:
    # 7021.65 × 468 / 1728 = 1901.7. A picture in a card is at most 1.25 times as high as wide.
    assert picture_sizes.MOST_WIDTH == 1902
    assert picture_sizes.MOST_HEIGHT == 2378  # 1902 × 1.25 = 2377.5


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1902, 1000), (1902, 1000)),
        ((4000, 2000), (1902, 951)),
        ((1000, 4756), (500, 2378)),
    ],
)
def test_what_is_larger_than_needed_is_scaled_down(
    size: tuple[int, int], expected: tuple[int, int]
) -> None:
    for kind in ("PNG", "JPEG"):
        image = import_image(written(Pixels.new("RGB", size, RED), kind))
        assert (image.width, image.height) == expected
        assert pixels(image).size == expected


def test_a_photo_is_turned_as_its_camera_was_held() -> None:
    exif = Pixels.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise: what is on the left comes on top
    image = import_image(written(two_halves(), "JPEG", exif=exif, quality=95))
    assert (image.width, image.height) == (20, 40)
    top, bottom = (pixels(image).getpixel((10, y)) for y in (5, 35))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > 60 > top[2]
    assert bottom[2] > 200 > 60 > bottom[0]


def test_nothing_but_pixels_is_kept() -> None:
    exif = Pixels.Exif()
    exif[0x010F] = "Camera of Kim"
    comment = b"home of Kim"
    kept = import_image(written(two_halves(), "JPEG", exif=exif, comment=comment))
    data = base64.b64decode(kept.data)
    assert b"Kim" not in data
    assert b"Exif" not in data
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_profile = import_image(written(two_halves(), "PNG", icc_profile=profile))
    assert b"iCCP" not in base64.b64decode(with_profile.data)


def test_transparency_stays_and_costs_nothing_where_there_is_none() -> None:
    clear = Pixels.new("RGBA", (8, 8), (255, 0, 0, 0))
    assert pixels(import_image(written(clear, "PNG"))).mode == "RGBA"
    assert pixels(import_image(written(clear, "WEBP", lossless=True))).mode == "RGBA"
    solid = Pixels.new("RGBA", (8, 8), (255, 0, 0, 255))
    assert pixels(import_image(written(solid, "PNG"))).mode == "RGB"


def test_a_photo_without_loss_becomes_one_with_loss() -> None:
    noise = Pixels.effect_noise((900, 900), 60).convert("RGB")
    image = import_image(written(noise, "PNG"))
    assert image.media_type == "image/jpeg"
    assert byte_size(image) < 900 * 900


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_pictures_of_other_colours(mode: str) -> None:
    level = 255 if mode == "1" else 200
    wide = mode == "I;16"
    made = (
        Pixels.new(mode, (8, 8), 200 * 257)
        if wide
        else Pixels.new("L", (8, 8), level).convert(mode)
    )
    shown = pixels(import_image(written(made, "JPEG" if mode == "CMYK" else "PNG")))
    assert set(shown.convert("L").tobytes()) <= {level - 1, level, level + 1}


def test_what_is_no_picture_is_refused() -> None:
    whole = written(two_halves(400, 200), "PNG")
    for data in (b"", b"%PDF-1.7", b"GIF89a" + bytes(40), whole[: len(whole) // 2], b"<html/>"):
        with pytest.raises(NotAPictureError):
            import_image(data)


def test_a_small_file_of_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    bomb = written(Pixels.new("1", (20_000, 20_000)), "PNG")  # 400 million pixels
    assert len(bomb) < 100_000
    with pytest.raises(HugePictureError):
        import_image(bomb)
    large = written(Pixels.new("1", (9_000, 9_000)), "PNG")  # 81 million
    with pytest.raises(HugePictureError) as caught:
        import_image(large)
    assert (caught.value.width, caught.value.height) == (9_000, 9_000)


def test_a_file_of_too_many_bytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(HeavyPictureError):
        import_image(b"\0" * 64_000_001)
    path = tmp_path / "heavy.png"
    with path.open("wb") as file:
        file.truncate(70_000_000)
    with pytest.raises(HeavyPictureError) as caught:
        import_image(path)
    assert caught.value.size == 70_000_000


LENIENT = {"xcsn0g01"}  # of which only a checksum is wrong; Pillow shows what there is
UNSCALED = {"tbbn0g04"}  # Pillow misses the transparent colour of grey with four bits


def test_pngsuite(corpora: Path) -> None:
    """Compare with the pixels that PngSuite itself gives, or be refused where it says so."""
    folder = corpora / "images" / "pngsuite"
    for path in sorted((folder / "png").glob("*.png")):
        name = path.stem
        if name.startswith("x"):
            if name not in LENIENT:
                with pytest.raises(NotAPictureError):
                    import_image(path)
        elif name not in UNSCALED:
            shown = pixels(import_image(path)).convert("RGBA").tobytes()
            assert largest_difference(shown, expected_pixels(folder / "json", name)) <= 1, name


def expected_pixels(folder: Path, name: str) -> list[int]:
    in_bytes = folder / f"{name}_to8.json"
    values: list[int] = json.loads(
        (in_bytes if in_bytes.exists() else folder / f"{name}.json").read_text()
    )
    return [value // 257 for value in values] if max(values) > 255 else values


def largest_difference(shown: bytes, expected: list[int]) -> int:
    """Compare pixels; of those that cannot be seen the colour says nothing."""
    assert len(shown) == len(expected)
    quads = zip(*(iter(zip(shown, expected, strict=True)),) * 4, strict=True)
    seen = (quad for quad in quads if quad[3] != (0, 0))
    return max((abs(a - b) for quad in seen for a, b in quad), default=0)
