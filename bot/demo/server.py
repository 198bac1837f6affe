"""The page of phones over HTTP: what each phone shows, what its owner does, the clock, and news by Server-Sent Events.

It drives the demo, so it answers nobody but its own page: the Host must be an address or localhost (a foreign name that resolves to
us is refused), and what changes something must come from the same origin in a type that no foreign form can send.
"""

import dataclasses
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

import aiohttp
from aiohttp import web
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.demo.news import Event, News
from bot.demo.phones import Bubble, Key, NotOnScreen, Phones, Screen
from bot.demo.school import NAME, PhoneOwner, has_joined
from bot.demo.time_travel import TimeTravel
from bot.fonts import SANS
from storage import line_quota
from storage.database import Database
from storage.enums import Platform

FOLDER: Final = Path(__file__).parent / "page"
FILES: Final = {
    "/": (FOLDER / "index.html", "text/html; charset=utf-8"),
    "/phones.css": (FOLDER / "phones.css", "text/css; charset=utf-8"),
    "/phones.js": (FOLDER / "phones.js", "text/javascript; charset=utf-8"),
    "/icon.svg": (FOLDER / "icon.svg", "image/svg+xml"),
    "/sans.ttf": (SANS, "font/ttf"),
}
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' blob:; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
PHOTO_TYPES: Final = ("image/jpeg", "image/png")
MOST_BYTES: Final = 10 * 1024 * 1024
"""The largest photo that either platform takes."""


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Say(_Body):
    """Type and send."""

    text: str = Field(min_length=1, max_length=5000)


class Tap(_Body):
    """Tap a key as the screen showed it."""

    key: Key
    bubble: str = ""
    value: str = Field(default="", max_length=40)


class Place(_Body):
    """Send a place, in degrees."""

    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Unsend(_Body):
    """Take back a message of one's own."""

    bubble: str


class Open(_Body):
    """Add the bot or press Start, with the code of an invite link."""

    code: str = Field(default="", max_length=64)


class Nothing(_Body):
    """An action that needs no more than its name."""


class Move(_Body):
    """How far the clock goes."""

    to: Literal["1h", "4h", "1d", "14d", "morning"]


LENGTHS: Final = {
    "1h": timedelta(hours=1),
    "4h": timedelta(hours=4),
    "1d": timedelta(days=1),
    "14d": timedelta(days=14),
}


class PhonesPage:
    """The web application of the page. `origins` are where the stand-ins listen, for the pictures that they hold."""

    def __init__(
        self,
        *,
        host: str,
        owners: Mapping[str, PhoneOwner],
        phones: Mapping[Platform, Phones],
        origins: Mapping[Platform, str],
        travel: TimeTravel,
        database: Database,
    ) -> None:
        """`host` is the address that the page listens on; `owners` are by the id of their phone."""
        self._host = host
        self._owners = owners
        self._phones = phones
        self._origins = origins
        self._travel = travel
        self._database = database
        self._news = News(self._describe)
        self._ids = {(owner.platform, owner.user_id): owner.id for owner in owners.values()}
        for each in phones.values():
            each.watch(self._changed)

    def application(self) -> web.Application:
        """What to serve."""
        application = web.Application(client_max_size=MOST_BYTES, middlewares=[self._guard])
        for path, (file, content_type) in FILES.items():
            application.router.add_get(path, _file(file, content_type))
        application.router.add_get("/api/state", self._state)
        application.router.add_get("/api/events", self._events)
        application.router.add_post("/api/clock", self._move)
        application.router.add_get("/api/phones/{id}/screen", self._screen)
        application.router.add_get("/api/phones/{id}/picture", self._picture)
        application.router.add_post("/api/phones/{id}/photo", self._photo)
        application.router.add_post("/api/phones/{id}/{action}", self._act)
        application.cleanup_ctx.append(self._pictures)
        application.on_shutdown.append(self._news.end)
        return application

    # Who may speak

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if not self._is_ours(request.url.host or ""):
            response: web.StreamResponse = web.Response(status=403, text="This page answers to its own address only.")
        elif request.method == "POST" and not _same_origin(request):
            response = web.Response(status=403, text="This does not come from the page.")
        else:
            try:
                response = await handler(request)
            except ValidationError:
                response = web.json_response({"error": "malformed"}, status=400)
            except NotOnScreen:
                response = web.json_response({"error": "not-on-screen"}, status=409)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    def _is_ours(self, name: str) -> bool:
        if name in ("localhost", self._host):
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True

    # What there is to see

    async def _state(self, request: web.Request) -> web.Response:
        async with self._database.reading() as session:
            invites = {
                owner.id: owner.invite
                for owner in self._owners.values()
                if owner.invite and not await has_joined(session, owner)
            }
        return web.json_response(
            {
                "school": NAME,
                **self._time(),
                "phones": [
                    {
                        "id": owner.id,
                        "name": owner.name,
                        "roles": list(owner.roles),
                        "locale": owner.locale,
                        "platform": owner.platform,
                        "invite": invites.get(owner.id, ""),
                        "count": self._count(owner),
                    }
                    for owner in self._owners.values()
                ],
            }
        )

    def _time(self) -> dict[str, Any]:
        return {
            "now": self._travel.clock.now().isoformat(),
            "zone": self._travel.zone.key,
            "moving": self._travel.busy.locked(),
            "pushes": self._pushes(),
        }

    def _pushes(self) -> int:
        """How many messages of this month LINE counted."""
        month = line_quota.month_of(self._travel.clock.now())
        return sum(
            bubble.cost == "push" and line_quota.month_of(bubble.at) == month
            for owner in self._owners.values()
            if owner.platform == Platform.LINE
            for bubble in self._phones[owner.platform].screen(owner.user_id).bubbles
        )

    def _count(self, owner: PhoneOwner) -> int:
        """How many messages the bot has sent to this phone: what the page tells unread ones from."""
        return sum(not bubble.mine for bubble in self._phones[owner.platform].screen(owner.user_id).bubbles)

    def _owner(self, request: web.Request) -> PhoneOwner:
        owner = self._owners.get(request.match_info["id"])
        if owner is None:
            raise web.HTTPNotFound(text="nobody has this phone")
        return owner

    async def _screen(self, request: web.Request) -> web.Response:
        owner = self._owner(request)
        return web.json_response(_screen_json(owner.id, self._phones[owner.platform].screen(owner.user_id)))

    async def _pictures(self, application: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as self._client:
            yield

    async def _picture(self, request: web.Request) -> web.Response:
        """A picture that a phone shows: the menu's, or the photo of a message. It comes from the stand-in, through here."""
        owner = self._owner(request)
        screen = self._phones[owner.platform].screen(owner.user_id)
        wanted = request.query.get("bubble")
        photos = {bubble.id: bubble.photo for bubble in screen.bubbles}
        path = screen.menu_picture if wanted is None else photos.get(wanted, "")
        if not path:
            raise web.HTTPNotFound
        async with self._client.get(f"{self._origins[owner.platform]}{path}") as answer:
            content = await answer.read()
            if answer.status != 200 or answer.content_type not in PHOTO_TYPES:
                raise web.HTTPBadGateway
            return web.Response(body=content, content_type=answer.content_type)

    # What people do

    async def _act(self, request: web.Request) -> web.Response:
        owner = self._owner(request)
        phones, me = self._phones[owner.platform], owner.user_id
        body = await request.text()
        async with self._travel.busy:
            match request.match_info["action"]:
                case "open":
                    await phones.open_chat(me, Open.model_validate_json(body).code)
                case "say":
                    await phones.say(me, Say.model_validate_json(body).text)
                case "tap":
                    tap = Tap.model_validate_json(body)
                    await phones.tap(me, tap.key, bubble_id=tap.bubble, value=tap.value)
                case "place":
                    place = Place.model_validate_json(body)
                    await phones.send_place(me, place.latitude, place.longitude)
                case "unsend":
                    await phones.unsend(me, Unsend.model_validate_json(body).bubble)
                case "block":
                    Nothing.model_validate_json(body)
                    await phones.block(me)
                case "unblock":
                    Nothing.model_validate_json(body)
                    await phones.unblock(me)
                case _:
                    raise web.HTTPNotFound(text="a phone cannot do that")
        return web.json_response({})

    async def _photo(self, request: web.Request) -> web.Response:
        owner = self._owner(request)
        if request.content_type not in PHOTO_TYPES:
            raise web.HTTPUnsupportedMediaType(text="a photo is a JPEG or a PNG")
        content = await request.read()
        async with self._travel.busy:
            await self._phones[owner.platform].send_photo(owner.user_id, content)
        return web.json_response({})

    async def _move(self, request: web.Request) -> web.Response:
        move = Move.model_validate_json(await request.text())
        if self._travel.busy.locked():
            return web.json_response({"error": "moving"}, status=409)
        if move.to == "morning":
            await self._travel.to_morning(self._ticked)
        else:
            await self._travel.by(LENGTHS[move.to], self._ticked)
        self._ticked()
        return web.json_response(self._time())

    # News

    def _changed(self, platform: Platform, user_id: str) -> None:
        known = self._ids.get((platform, user_id))
        if known is not None:
            self._news.tell(known)

    def _ticked(self) -> None:
        self._news.tell("time")

    def _describe(self, changed: list[str]) -> list[Event]:
        """A `phone` event for each phone that changed, and the `time` with every batch."""
        phones = [owner for each in changed if (owner := self._owners.get(each)) is not None]
        return [
            *(("phone", {"id": owner.id, "count": self._count(owner)}) for owner in phones),
            ("time", self._time()),
        ]

    async def _events(self, request: web.Request) -> web.StreamResponse:
        return await self._news.stream(request, HEADERS)


def _same_origin(request: web.Request) -> bool:
    """Whether a request that changes something comes from our page, or from no page at all (a test, a script on this machine).

    Forms of other sites can send text and forms, not JSON or pictures; scripts of other sites would have to ask first, and nobody answers.
    """
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"{request.scheme}://{request.host}":
        return False
    return request.content_type in ("application/json", *PHOTO_TYPES)


def _file(path: Path, content_type: str) -> Callable[[web.Request], Awaitable[web.FileResponse]]:
    async def serve(request: web.Request) -> web.FileResponse:
        return web.FileResponse(path, headers={"Content-Type": content_type})

    return serve


def _screen_json(phone_id: str, screen: Screen) -> dict[str, Any]:
    """A screen for the page: instants as ISO, pictures as paths of this server."""
    as_dict = dataclasses.asdict(screen)
    as_dict["bubbles"] = [_bubble_json(phone_id, bubble) for bubble in screen.bubbles]
    if screen.menu_picture:
        # The name makes the browser ask again when the menu is another one.
        as_dict["menu_picture"] = f"/api/phones/{phone_id}/picture?menu={quote(screen.menu_picture, safe='')}"
    return as_dict


def _bubble_json(phone_id: str, bubble: Bubble) -> dict[str, Any]:
    as_dict = dataclasses.asdict(bubble)
    as_dict["at"] = bubble.at.isoformat()
    if bubble.photo:
        as_dict["photo"] = f"/api/phones/{phone_id}/picture?bubble={quote(bubble.id, safe='')}"
    return as_dict
