"""The rich menu half of LINE's API: making, naming and linking menus."""

from collections.abc import Iterator
from datetime import UTC
from typing import Any

from aiohttp import web

from bot.demo.line_phones import LinePhones
from bot.demo.line_requests import REQUEST_ID, LineRefusal, read
from bot.demo.stand_in import Handler


class LineMenuApi(LinePhones):
    """LINE's phones with the API for their menus."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._batches: dict[str, str] = {}

    def _menu_handlers(self) -> list[tuple[str, str, Handler]]:
        menu, user_menu, alias = "/v2/bot/richmenu", "/v2/bot/user/{user}/richmenu", "/v2/bot/richmenu/alias"
        return [
            ("GET", "/phone/menu/{id}", self._phone_menu),
            ("POST", menu, self._create_menu),
            ("POST", f"{menu}/validate", self._validate_menu),
            ("GET", f"{menu}/list", self._list_menus),
            ("POST", alias, self._create_alias),
            ("GET", f"{alias}/list", self._list_aliases),
            ("GET", f"{alias}/{{alias}}", self._get_alias),
            ("POST", f"{alias}/{{alias}}", self._update_alias),
            ("DELETE", f"{alias}/{{alias}}", self._delete_alias),
            ("POST", f"{menu}/bulk/link", self._bulk_link),
            ("POST", f"{menu}/bulk/unlink", self._bulk_unlink),
            ("GET", f"{menu}/{{menu}}", self._get_menu),
            ("DELETE", f"{menu}/{{menu}}", self._delete_menu),
            ("POST", f"{menu}/{{menu}}/content", self._upload_menu_picture),
            ("GET", f"{menu}/{{menu}}/content", self._download_menu_picture),
            ("POST", "/v2/bot/user/all/richmenu/{menu}", self._set_default_menu),
            ("GET", "/v2/bot/user/all/richmenu", self._get_default_menu),
            ("DELETE", "/v2/bot/user/all/richmenu", self._cancel_default_menu),
            ("POST", f"{user_menu}/{{menu}}", self._link_menu),
            ("GET", user_menu, self._get_menu_of_user),
            ("DELETE", user_menu, self._unlink_menu),
            ("POST", f"{menu}/batch", self._batch),
            ("GET", f"{menu}/progress/batch", self._batch_progress),
            ("POST", f"{menu}/validate/batch", self._validate_batch),
        ]

    async def _create_menu(self, request: web.Request) -> web.Response:
        return web.json_response({"richMenuId": self.menus.create(await read(request, "menu")).id})

    async def _validate_menu(self, request: web.Request) -> web.Response:
        await read(request, "menu")
        return web.json_response({})

    async def _list_menus(self, _: web.Request) -> web.Response:
        return web.json_response({"richmenus": [menu.to_json() for menu in self.menus.all.values()]})

    async def _get_menu(self, request: web.Request) -> web.Response:
        return web.json_response(self.menus.get(request.match_info["menu"]).to_json())

    async def _delete_menu(self, request: web.Request) -> web.Response:
        self.menus.delete(request.match_info["menu"])
        return self._menus_changed()

    async def _upload_menu_picture(self, request: web.Request) -> web.Response:
        self.menus.add_picture(request.match_info["menu"], request.content_type, await request.read())
        return web.json_response({})

    async def _download_menu_picture(self, request: web.Request) -> web.Response:
        menu = self.menus.get(request.match_info["menu"])
        if not menu.picture:
            raise LineRefusal(404, "Not found")
        return web.Response(body=menu.picture, content_type=menu.content_type)

    async def _set_default_menu(self, request: web.Request) -> web.Response:
        self.menus.set_default(request.match_info["menu"])
        return self._menus_changed()

    async def _get_default_menu(self, _: web.Request) -> web.Response:
        if self.menus.default is None:
            raise LineRefusal(404, "no default richmenu")
        return web.json_response({"richMenuId": self.menus.default})

    async def _cancel_default_menu(self, _: web.Request) -> web.Response:
        self.menus.default = None
        return self._menus_changed()

    async def _link_menu(self, request: web.Request) -> web.Response:
        user = _user_in_path(request)
        self.menus.link([user] if self._is_friend(user) else [], request.match_info["menu"])
        return self._menus_changed(user)

    async def _get_menu_of_user(self, request: web.Request) -> web.Response:
        menu_id = self.menus.linked.get(_user_in_path(request))
        if menu_id is None:
            raise LineRefusal(404, "the user has no richmenu")
        return web.json_response({"richMenuId": menu_id})

    async def _unlink_menu(self, request: web.Request) -> web.Response:
        user = _user_in_path(request)
        self.menus.unlink([user])
        return self._menus_changed(user)

    async def _bulk_link(self, request: web.Request) -> web.Response:
        body = await read(request, "bulk-link")
        self.menus.link([user for user in body["userIds"] if self._is_friend(user)], body["richMenuId"])
        return self._menus_changed(status=202)

    async def _bulk_unlink(self, request: web.Request) -> web.Response:
        self.menus.unlink((await read(request, "bulk-unlink"))["userIds"])
        return self._menus_changed(status=202)

    async def _create_alias(self, request: web.Request) -> web.Response:
        body = await read(request, "alias")
        self.menus.add_alias(body["richMenuAliasId"], body["richMenuId"])
        return web.json_response({})

    async def _update_alias(self, request: web.Request) -> web.Response:
        body = await read(request, "alias-update")
        self.menus.alias(request.match_info["alias"])
        self.menus.move_alias(request.match_info["alias"], body["richMenuId"])
        return web.json_response({})

    async def _get_alias(self, request: web.Request) -> web.Response:
        alias = request.match_info["alias"]
        return web.json_response({"richMenuAliasId": alias, "richMenuId": self.menus.alias(alias)})

    async def _list_aliases(self, _: web.Request) -> web.Response:
        aliases = [{"richMenuAliasId": alias, "richMenuId": menu} for alias, menu in self.menus.aliases.items()]
        return web.json_response({"aliases": aliases})

    async def _delete_alias(self, request: web.Request) -> web.Response:
        self.menus.alias(request.match_info["alias"])
        del self.menus.aliases[request.match_info["alias"]]
        return web.json_response({})

    async def _batch(self, request: web.Request) -> web.Response:
        """Links and unlinks by the menu that people have now. Done at once; LINE takes its time."""
        body = await read(request, "batch")
        for operation in body["operations"]:
            if operation["type"] == "link":
                self.menus.get(operation["from"])
                self.menus.link(self._linked_to(operation["from"]), operation["to"])
            elif operation["type"] == "unlink":
                self.menus.unlink(list(self._linked_to(operation["from"])))
            else:
                self.menus.linked.clear()
        self._batches[request[REQUEST_ID]] = self._now().astimezone(UTC).isoformat(timespec="milliseconds")
        return self._menus_changed(status=202)

    async def _validate_batch(self, request: web.Request) -> web.Response:
        await read(request, "batch")
        return web.json_response({})

    async def _batch_progress(self, request: web.Request) -> web.Response:
        at = self._batches.get(request.query.get("requestId", ""))
        if at is None:
            raise LineRefusal(404, "Not found")
        return web.json_response({"phase": "succeeded", "acceptedTime": at, "completedTime": at})

    async def _phone_menu(self, request: web.Request) -> web.Response:
        menu = self.menus.get(request.match_info["id"])
        return web.Response(body=menu.picture, content_type=menu.content_type or "image/png")

    def _linked_to(self, menu_id: str) -> Iterator[str]:
        return (user for user, linked in list(self.menus.linked.items()) if linked == menu_id)

    def _is_friend(self, user_id: str) -> bool:
        return user_id in self.phones and self.phones[user_id].reachable

    def _menus_changed(self, *users: str, status: int = 200) -> web.Response:
        for user in users or self.phones:
            if user in self.phones:
                self._changed(user)
        return web.json_response({}, status=status)


def _user_in_path(request: web.Request) -> str:
    user = request.match_info["user"]
    if len(user) != 33 or user[0] not in "UCR":
        raise LineRefusal(400, "The value for the 'userId' parameter is invalid")
    return user
