"""Photos as they are kept: drawn anew, without what the camera wrote beside them. Pillow is loaded with the first one."""

from io import BytesIO
from typing import Final

LONGEST_SIDE: Final = 2048
MOST_PIXELS: Final = 50_000_000


class NotAPhoto(ValueError):
    """The bytes are no picture that can be read safely."""


def clean(content: bytes) -> bytes:
    """The picture drawn anew as a JPEG of at most 2,048 pixels a side: what the camera wrote beside it (place, device) is gone.

    Raises NotAPhoto for anything that is no picture, or a picture made to fill the memory.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise NotAPhoto("too many pixels")
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError, SyntaxError) as error:
        raise NotAPhoto(type(error).__name__) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    sink = BytesIO()
    upright.save(sink, format="JPEG", quality=85)
    return sink.getvalue()
