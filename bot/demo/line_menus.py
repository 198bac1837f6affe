"""LINE's rich menus: made in two steps, never changed, shown to one person or to everybody (reference, "Rich menu")."""

import io
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.demo.line_requests import LineRefusal

MOST_MENUS = 1000
MOST_PICTURE_BYTES = 1024 * 1024


@dataclass(kw_only=True)
class RichMenu:
    """A menu; without its picture it cannot be shown."""

    id: str
    request: Mapping[str, Any]
    picture: bytes = b""
    content_type: str = ""

    def to_json(self) -> dict[str, Any]:
        """As the API answers."""
        return {"richMenuId": self.id, **self.request}


class RichMenus:
    """All menus of the account, their aliases, the default, and who has which."""

    def __init__(self) -> None:
        self.all: dict[str, RichMenu] = {}
        self.aliases: dict[str, str] = {}
        self.default: str | None = None
        self.linked: dict[str, str] = {}

    def create(self, request: Mapping[str, Any]) -> RichMenu:
        """Keep a menu that has been checked. Raises LineRefusal when there are too many."""
        if len(self.all) >= MOST_MENUS:
            raise LineRefusal(400, "The maximum number of rich menus has been reached")
        menu = RichMenu(id=f"richmenu-{secrets.token_hex(16)}", request=request)
        self.all[menu.id] = menu
        return menu

    def get(self, menu_id: str) -> RichMenu:
        """A menu. Raises LineRefusal (404)."""
        if menu_id not in self.all:
            raise LineRefusal(404, "richmenu not found")
        return self.all[menu_id]

    def delete(self, menu_id: str) -> None:
        """Forget a menu; whoever had it gets the default. Its aliases stay and lead nowhere, as on LINE."""
        del self.all[self.get(menu_id).id]
        self.linked = {user: linked for user, linked in self.linked.items() if linked != menu_id}
        if self.default == menu_id:
            self.default = None

    def add_picture(self, menu_id: str, content_type: str, picture: bytes) -> None:
        """Give a menu its picture, once. Raises LineRefusal for a wrong kind, size or shape."""
        menu = self.get(menu_id)
        if menu.picture:
            raise LineRefusal(400, "An image has already been uploaded to the richmenu")
        if content_type not in {"image/png", "image/jpeg"}:
            raise LineRefusal(415, "Unsupported Media Type")
        if len(picture) > MOST_PICTURE_BYTES:
            raise LineRefusal(413, "The image is too large: at most 1 MB")
        try:
            with Image.open(io.BytesIO(picture)) as image:
                kind, (width, height) = image.format, image.size
        except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
            raise LineRefusal(400, "The image cannot be read") from None
        if content_type != f"image/{str(kind).lower()}":
            raise LineRefusal(400, "The image is not of the type in Content-Type")
        if not 800 <= width <= 2500 or height < 250 or width / height < 1.45:
            raise LineRefusal(400, "The image size is invalid: width 800 to 2500, height from 250, ratio from 1.45")
        size = menu.request["size"]
        if (width, height) != (size["width"], size["height"]):
            raise LineRefusal(400, "The image is not of the size of the richmenu")
        menu.picture, menu.content_type = picture, content_type

    def set_default(self, menu_id: str) -> None:
        """Show a menu to everybody who has none of their own."""
        self.default = self._ready(menu_id).id

    def link(self, user_ids: Iterable[str], menu_id: str) -> None:
        """Show a menu to some people."""
        self._ready(menu_id)
        self.linked.update(dict.fromkeys(user_ids, menu_id))

    def unlink(self, user_ids: Iterable[str]) -> None:
        """Give people the default again."""
        for user_id in user_ids:
            self.linked.pop(user_id, None)

    def add_alias(self, alias_id: str, menu_id: str) -> None:
        """Name a menu. Raises LineRefusal when the name is taken."""
        if alias_id in self.aliases:
            raise LineRefusal(400, "conflict richmenu alias id")
        self.move_alias(alias_id, menu_id)

    def move_alias(self, alias_id: str, menu_id: str) -> None:
        """Let a name mean this menu."""
        if menu_id not in self.all:
            raise LineRefusal(400, "richmenu not found")
        self.aliases[alias_id] = menu_id

    def alias(self, alias_id: str) -> str:
        """The menu of a name. Raises LineRefusal (404)."""
        if alias_id not in self.aliases:
            raise LineRefusal(404, "richmenu alias not found")
        return self.aliases[alias_id]

    def of(self, user_id: str) -> RichMenu | None:
        """The menu that somebody sees."""
        menu_id = self.linked.get(user_id) or self.default
        return self.all[menu_id] if menu_id else None

    def _ready(self, menu_id: str) -> RichMenu:
        menu = self.get(menu_id)
        if not menu.picture:
            raise LineRefusal(400, "must upload richmenu image before applying it to user")
        return menu
