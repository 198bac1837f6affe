"""One update being answered: who wrote, in which language, at what time, and what is said back."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import texts
from handlers.messages import Button, Incoming, Outgoing, button_data
from handlers.prompts import Prompt
from storage import audit_log, tables
from storage.enums import Importance, Role

TAIPEI = ZoneInfo("Asia/Taipei")


@dataclass(kw_only=True)
class Turn:
    """One update, one transaction. Handlers change records through `session` and speak through `say`; they never commit.

    `person` and `school` are None for somebody not on a roster. `now` is aware. `importance` and `urgent` say how hard the answer
    tries to arrive. `outcome`, `form` and `step` are for the log line.
    """

    session: AsyncSession
    now: datetime
    incoming: Incoming
    account: tables.Account
    person: tables.Person | None = None
    school: tables.School | None = None
    roles: frozenset[Role] = frozenset()
    locale: str = texts.DEFAULT_LOCALE
    zone: ZoneInfo = TAIPEI
    said: list[Outgoing] = field(default_factory=list)
    importance: Importance = Importance.REPLY
    urgent: bool = False
    outcome: str = ""
    form: str = ""
    step: str = ""

    @property
    def somebody(self) -> tables.Person:
        """The person, where the router has made sure that there is one."""
        if self.person is None:
            raise LookupError("nobody is linked to this account")
        return self.person

    @property
    def local_now(self) -> datetime:
        """Now as a naive local time of the school's zone: what rules and understanding work with."""
        return self.now.astimezone(self.zone).replace(tzinfo=None)

    @property
    def today(self) -> date:
        """The school's local date."""
        return self.local_now.date()

    def local(self, instant: datetime) -> datetime:
        """An instant in the school's zone."""
        return instant.astimezone(self.zone)

    def moment(self, instant: datetime) -> str:
        """An instant as a local day and time, in this person's language."""
        return texts.moment(self.local(instant), self.locale)

    def instant(self, local: datetime) -> datetime:
        """A naive local time as an instant. Raises ValueError for an aware one."""
        if local.tzinfo is not None:
            raise ValueError("a local time carries no zone")
        return local.replace(tzinfo=self.zone)

    def text(self, key: str, /, **arguments: object) -> str:
        """A text in this person's language."""
        return texts.text(key, self.locale, **arguments)

    def audit(self, action: str, subject: str, subject_id: int | None, /, **details: object) -> None:
        """Write what this person did into the audit log: ids, dates and words of ours, never what somebody wrote."""
        me = self.somebody
        audit_log.add(
            self.session,
            school_id=me.school_id,
            actor_id=me.id,
            action=action,
            subject=subject,
            subject_id=subject_id,
            now=self.now,
            **details,
        )

    def words(self, key: str) -> frozenset[str]:
        """The typed words that stand for an action, in all languages."""
        return texts.words(key)

    def button(self, key: str, action: str, argument: object = "", /, **arguments: object) -> Button:
        """A standing button: its label's key, and what a tap means (`router.ACTIONS`)."""
        return Button(label=self.text(key, **arguments), data=button_data(action, argument))

    def say(
        self,
        key: str,
        /,
        *,
        buttons: tuple[Button, ...] = (),
        prompt: Prompt | None = None,
        token: str = "",
        steering: tuple[Button, ...] = (),
        body: str | None = None,
        phone_numbers: tuple[tuple[str, str], ...] = (),
        **arguments: object,
    ) -> None:
        """Answer with a text of the catalogue; `body` replaces the text where it was put together from several."""
        self.said.append(
            Outgoing(
                key=key,
                text=self.text(key, **arguments) if body is None else body,
                buttons=buttons,
                prompt=prompt,
                token=token,
                steering=steering,
                phone_numbers=phone_numbers,
                locale=self.locale,
            )
        )
