"""Photos: drawn anew and small, without place or device; what is no photo is refused, and cannot fill the memory."""

from io import BytesIO

import pytest
from PIL import Image

from bot import photos
from bot.media_worker import MediaWorker
from storage import media, people
from storage.enums import Platform
from storage.tables import Media
from tests.conversation import Talk


def _photo(size: tuple[int, int] = (40, 30), kind: str = "JPEG", *, gps: bool = False) -> bytes:
    picture = Image.new("RGB", size, "#2F6F73")
    exif = Image.Exif()
    if gps:
        exif[0x010F] = "PhoneMaker"
        exif.get_ifd(0x8825)[2] = (22.0, 37.0, 0.0)
    sink = BytesIO()
    picture.save(sink, format=kind, exif=exif)
    return sink.getvalue()


def test_place_and_device_are_gone() -> None:
    before = _photo(gps=True)
    assert b"PhoneMaker" in before
    after = photos.clean(before)
    with Image.open(BytesIO(after)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (40, 30))
        assert dict(picture.getexif()) == {}
    assert b"PhoneMaker" not in after


def test_a_large_photo_becomes_smaller() -> None:
    with Image.open(BytesIO(photos.clean(_photo((4000, 3000), "PNG")))) as picture:
        assert picture.size == (2048, 1536)


@pytest.mark.parametrize(
    ("label", "content"),
    [
        ("nothing", b""),
        ("a text", b"hello"),
        ("a script", b"<svg onload=alert(1)>"),
        ("cut off", _photo((400, 300))[:200]),
        ("made to fill the memory", _photo((8000, 8000), "PNG")),
    ],
)
def test_what_is_no_photo_is_refused(label: str, content: bytes) -> None:
    with pytest.raises(photos.NotAPhoto):
        photos.clean(content)


@pytest.mark.parametrize(("gives", "kept"), [(_photo(gps=True), True), (b"no photo", False)])
async def test_the_worker_keeps_a_photo_and_gives_up_on_what_is_none(
    talk: Talk, gives: bytes, kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fetch(file: str, *, most_bytes: int) -> bytes:
        return gives

    line = talk.channels[Platform.LINE]
    monkeypatch.setattr(line, "fetch_media", fetch)
    async with talk.database.transaction() as session:
        row = await media.add(
            session,
            person=await people.by_id(session, talk.cast.people["mei"]),
            platform=Platform.LINE,
            platform_file="1",
            platform_message_id="m1",
            now=talk.clock.now(),
        )
    worker = MediaWorker(talk.database, talk.channels, talk.clock, most_bytes=1_000_000)
    assert await worker.fetch_next()
    assert not await worker.fetch_next()
    async with talk.database.reading() as session:
        stored = await session.get_one(Media, row.id)
        assert (stored.content is not None) == kept
        assert stored.failed_reason == (None if kept else "not-a-photo")
