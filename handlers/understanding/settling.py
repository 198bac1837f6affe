"""Words whose sense their neighbours decide: off, last, như, jadi, 嘛."""

from itertools import pairwise
from typing import Final

from handlers.understanding.lexer import Token
from handlers.understanding.looking import UNTIL
from handlers.understanding.settling_vietnamese import ALSO, BEGINS_ANEW, CLOCKISH, VIETNAMESE, settle_toi, settle_word

OWNING: Final = frozenset({"em", "e", "mình", "tôi", "tui", "con", "saya", "aku", "gue", "gw", "ku"})
"""Behind a word for another person these say whose friend or brother it is."""
WHOSE: Final = frozenset({"我", "我們", "my", "our"})
"""Before a word for another person these say whose friend or brother it is."""
HELPING: Final = frozenset({"幫", "幫我", "幫忙", "替"})
LIKE: Final = frozenset({"như", "nhu", "y", "like", "kayak", "kyk", "kaya", "seperti", "照"})
"""Words that before a day say that it was as on that day, where no hours are told."""
MIDNIGHTS: Final = frozenset({"tengah malam", "tengah malem", "tengah mlm", "nửa đêm", "nua dem"})
"""Words of the night that, as an end, are twelve o'clock."""
TAKEN_OUT: Final = frozenset({"trừ", "tru", "minus", "扣"})
"""Words for what is taken off: a break, or before a day that day."""
FORGOTTEN: Final = (
    *("忘", "不記得", "記不得", "不確定", "不太確定", "不知道", "知道", "forg", "not sure", "cant rem", "dont rem"),
    *("dont know", "lupa", "quên", "không nhớ"),
)
"""Words for not knowing any more: what is behind them is no question to the reader."""
KNOW: Final = frozenset({"tau", "tahu", "ngerti", "biết", "biet", "rõ"})
INDEFINITE: Final = frozenset({"ai", "gì", "gi"})
"""Vietnamese words for who and what that behind a "not" are nobody and nothing."""
WHEN: Final = frozenset({"幾點", "什麼時候", "what time", "when", "mấy giờ", "jam berapa", "kapan"})
CHINESE: Final = frozenset(
    {"多", "休", "請", "上", "下", "嘛", "晚", "沒有", "無", "才到", "才放人", "才讓", "應該", "應該是"}
)
OF_NUMBER: Final = frozenset({"多", "休", "請", "前"})
LATIN: Final = frozenset(
    (
        *("off", "t", "sama", "sm", "jadi", "perbaikan", "last", "leave", "om", "an", "lebih", "lewat", "lbh", "lwt"),
        *("2", "tadi", "td", "nãy", "hồi nãy"),
        *("and half", "and a half", "two", "is there", "forget", "forgot", "lupa", "quên", "quen", "more", "extra"),
    )
)
UNSETTLED: Final = OWNING | WHOSE | HELPING | LIKE | MIDNIGHTS | TAKEN_OUT | CHINESE | OF_NUMBER | LATIN | VIETNAMESE
SHORTEST_TWICE: Final = 4
"""Letters; T2 and X2 say nothing twice."""
UNSETTLED_KINDS: Final = frozenset({"DAY", "BOTH", "TOI", "QUESTION"})
CLOSED: Final = " closed"
TWELVE: Final = 12
JUST_NOW: Final = frozenset({"tadi", "td", "nãy", "hồi nãy"})
"""Words for earlier the same day, that behind another day and before hours name today."""
BEGINS_CLAUSE: Final = frozenset({"SEP", "STOP", "NL", "SEMI"})
LED: Final = frozenset({"IN", "TO", "DASH"})
"""Before a time that somebody was let go at, these tell that it is the end of hours."""
TELLS_HOURS: Final = frozenset({"NUM", "JAM", "FROM", "IN", "WORK"})
SAID_TWICE: Final = frozenset({"COMPLAINT", "EVENT", "TROUBLE", "FILLER"})
"""Kinds of phrase behind which an Indonesian 2 says their last word twice."""
MOST_ON: Final = 6
MOST_OFF: Final = 3
LENGTH_UNITS: Final = frozenset({"MIN", "HOURS", "HALFHOURS", "HALF", "STOP", "DATEUNIT"})
OF_AMOUNT: Final = frozenset(
    {"NUM", "OCLOCK", "HOURS", "MIN", "HALF", "DAYCOUNT", "BREAK", "HALFHOURS", "LENGTH", "TO"}
)
"""Behind these 多 says that it was a little more, and not how much longer."""
DAYISH: Final = frozenset({"DAY", "WEEKDAY", "WEEK", "DAYOF", "SUNDAY", "LASTNIGHT"})


def settle(tokens: list[Token]) -> list[Token]:
    """The tokens, each with the kind that it has between its neighbours."""
    for place, token in enumerate(tokens):
        if token.text not in UNSETTLED and token.kind not in UNSETTLED_KINDS and not token.text.endswith(CLOSED):
            continue
        before = tokens[place - 1].kind if place else ""
        after = tokens[place + 1].kind if place + 1 < len(tokens) else ""
        if token.kind == "DAY":
            part = after == "PART" and tokens[place + 1].start == token.start
            if part and before in CLOCKISH - {"PART", "MIN"} and _hour_before(tokens, place) <= TWELVE:
                tokens[place], tokens[place + 1] = tokens[place + 1], token
            elif token.text == "qua" and before not in BEGINS_ANEW:  # met qua
                tokens[place] = token._replace(kind="FILLER", value="")
        elif token.kind == "QUESTION" and token.text not in UNSETTLED:
            tokens[place] = _question(tokens, place)
        elif token.kind == "TOI":
            tokens[place] = settle_toi(tokens, place, before, after)
        elif token.kind == "BOTH":
            alone = token.text.startswith("and ") and before not in {"PERSON", "UNK", "BOTH"}
            also = token.text.endswith(" cung") and after not in {"PERSON", "UNK", "AND"}  # em cũng
            if alone or also:
                tokens[place] = token._replace(kind="SELF")
        elif token.kind == "SELF":
            if (before == "PERSON" and token.text in OWNING) or (after == "PERSON" and token.text in WHOSE):
                tokens[place] = token._replace(kind="FILLER")
        elif token.text >= "\u2e80":
            tokens[place] = _chinese(tokens, place, before, after)
        elif token.text in VIETNAMESE:
            tokens[place] = settle_word(tokens, place, before, after)
        else:
            tokens[place] = _latin(tokens, place, before, after)
    return tokens


def _hour_before(tokens: list[Token], place: int) -> int:
    """The hour of the clock time that ends at a place: 16h30 sáng nay is of this morning's shift, and no time of the morning."""
    for step in (place - 3, place - 2, place - 1):
        unit = tokens[step + 1].kind if 0 <= step < place - 1 else ""
        if step >= 0 and tokens[step].kind == "NUM" and (unit in {"H", "OCLOCK", "COLON", "STOP"} or step == place - 1):
            return tokens[step].number
    return 0


def _question(tokens: list[Token], place: int) -> Token:
    """忘了有沒有休息: behind a word for not knowing any more it asks nothing."""
    near = tokens[max(place - 4, 0) : place]
    if tokens[place].text in INDEFINITE and any(one.kind == "NOT" for one in near):
        return tokens[place]._replace(kind="FILLER")  # không có ai phụ: nobody
    if tokens[place].text in INDEFINITE and tokens[place + 1 : place + 2] and tokens[place + 1].text in ALSO:
        return tokens[place]._replace(kind="FILLER")  # ai cũng mệt: everybody
    unsure = any(one.kind == "NOT" and two.text in KNOW for one, two in pairwise(near))
    forgotten = unsure or any(one.kind in {"VAGUE", "UNK"} and one.text.startswith(FORGOTTEN) for one in near)
    return tokens[place]._replace(kind="FILLER") if forgotten else tokens[place]


def _chinese(tokens: list[Token], place: int, before: str, after: str) -> Token:
    token = tokens[place]
    following = tokens[place + 1] if after else token
    if token.text in OF_NUMBER:
        return _by_number(tokens, place, before, after)
    match token.text:
        case text if text in HELPING and after == "PERSON":
            tokens[place + 1] = following._replace(kind="HELPPERSON")
        case "沒有" | "無" if token.kind == "NOT" and before == "OT":  # OT 沒有 13:00-22:00
            tokens[place - 1] = tokens[place - 1]._replace(kind="FILLER")
            return token._replace(kind="NOOT")
        case "扣" if token.kind == "BREAK" and after in DAYISH:
            return token._replace(kind="EXCEPT")
        case "上" if after == "NUM" and any(one.text == "下" for one in tokens[place : place + 9]):
            return token._replace(kind="IN")
        case "下" if "NUM" in {before, after} and any(
            one.kind == "IN" and one.text == "上" for one in tokens[max(place - 9, 0) : place]
        ):
            return token._replace(kind="OUT")
        case "應該" | "應該是" if any(one.text == "吧" for one in tokens[place + 1 : place + 9]):
            return token._replace(kind="VAGUE", value="")
        case "才放人" | "才讓" if before in CLOCKISH and any(one.kind in LED for one in tokens[:place][-9:]):
            return token._replace(kind="OUT", value="")  # 8點上班 5點20才放人
        case "才到" if after not in {"NUM", "PART", "AT", "DAY", "CLOCK", "NEXTDAY"}:  # 塞車8點半才到
            return token._replace(kind="IN", value="")
        case "嘛" if (
            after and after not in {"QM", "STOP", "NL", "SEP"} and (after != "FILLER" or following.text == "就")
        ):
            return token._replace(kind="FILLER")
        case "晚" if after == "NUM" and 1 <= following.number <= 4:  # C2: 早7晚4
            if any(one.text == "早" for one in tokens[max(0, place - 5) : place]):
                return token._replace(value="pm")
        case "照" if after in DAYISH and token.kind in {"FILLER", "VAGUE"}:
            return token._replace(kind="SAME", value="")
    return token


def _day_of_two(tokens: list[Token], place: int) -> bool:
    """Whether 前 is short for the day before yesterday: it begins a clause, and a span of times stands right behind it."""
    before = tokens[place - 1].kind if place else "NL"
    if before not in BEGINS_CLAUSE and not any(token.text in {"昨", "今"} for token in tokens[:place]):
        return False
    ahead = [token.kind for token in tokens[place + 1 : place + 6]]
    return ahead[:1] == ["NUM"] and not UNTIL.isdisjoint(ahead) and ahead[1] not in LENGTH_UNITS | {"DAYCOUNT"}


def _by_number(tokens: list[Token], place: int, before: str, after: str) -> Token:
    """多, 請, 前 and 休, whose sense the numbers beside them decide."""
    token = tokens[place]
    match token.text:
        case "多" if token.kind == "VAGUE" and before not in CLOCKISH | OF_AMOUNT | {""} and after == "TO":
            tokens[place + 1] = tokens[place + 1]._replace(kind="FILLER", value="")
            return token._replace(kind="FILLER", value="")  # 貨多到靠北
        case "多" if token.kind == "VAGUE" and before not in OF_AMOUNT and _length_at(tokens, place + 1):
            return token._replace(kind="MORE", value="")  # 多30分, and no 8點多
        case "請" if after == "NUM" and _length_at(tokens, place + 1):
            return token._replace(kind="OFF", value="leave")  # 早上請2小時
        case "前" if token.kind == "FRONT" and _day_of_two(tokens, place):
            return token._replace(kind="DAY", value="-2")  # 昨8-5 前8-17
        case "休" if before == after == "NUM" and tokens[place + 1].glued and _on_and_off(tokens, place):
            tokens[place - 1] = tokens[place - 1]._replace(kind="HABIT", value="", number=-1)
            tokens[place + 1] = tokens[place + 1]._replace(kind="FILLER", value="", number=-1)
            return token._replace(kind="FILLER", value="")
    return token


def _length_at(tokens: list[Token], place: int) -> bool:
    """Whether a length begins here: 30分, 半小時."""
    kinds = [token.kind for token in tokens[place : place + 2]]
    return kinds[:1] == ["LENGTH"] or (kinds[:1] == ["NUM"] and kinds[1:] in (["MIN"], ["HOURS"], ["HALFHOURS"]))


def _on_and_off(tokens: list[Token], place: int) -> bool:
    """做二休二: so many days of work and so many off, over and over; and no break of two hours."""
    on, off = tokens[place - 1], tokens[place + 1]
    behind = tokens[place + 2].kind if place + 2 < len(tokens) else ""
    worked = place > 1 and tokens[place - 2].text in {"做", "上", "輪", "班", "作"} and on.glued
    return worked and 1 <= on.number <= MOST_ON and 1 <= off.number <= MOST_OFF and behind not in LENGTH_UNITS


def _latin(tokens: list[Token], place: int, before: str, after: str) -> Token:  # noqa: C901  # one case, one word
    token = tokens[place]
    following = tokens[place + 1] if after else token
    kind = token.kind
    match token.text:
        case "off" if kind == "OFF":
            dated = (
                before == "NUM" and place > 1 and tokens[place - 2].kind in {"SLASH", "STOP", "MONTH", "DAYOF", "WEEK"}
            )
            dated = dated or (
                place > 4 and {tokens[place - 2].kind, tokens[place - 4].kind} == {"DASH"}
            )  # 2026-03-02 off
            rested = "BREAK" in {one.kind for one in tokens[max(place - 3, 0) : place]}  # lunch 1h, off today
            if (before in CLOCKISH and not dated and not rested) or after == "AT":
                return token._replace(kind="OUT", value="")
        case "and half" if kind == "HALFHOURS" and after == "PAST":
            tokens[place + 1] = following._replace(kind="HALFPAST")
            return token._replace(kind="AND", value="")  # off today and half past 9 to 6 yesterday
        case "and half" | "and a half" if kind == "HALFHOURS" and before not in {"NUM", "HOURS"} and after == "HOURS":
            tokens[place + 1] = tokens[place + 1]._replace(kind="LENGTH", value="30")
            return token._replace(kind="AND", value="")  # 1 hr lunch and half hour dinner
        case "an" if before == "NUM" and token.glued and place > 1 and tokens[place - 2].kind == "JAM":
            return token._replace(kind="VAGUE", value="")  # 上班 jam 8an
        case "forget" | "forgot" | "lupa" | "quên" | "quen" if after == "QUESTION" and following.text in WHEN:
            tokens[place + 1] = following._replace(kind="FILLER")
            return token._replace(kind="VAGUE", value="")  # 昨天早班 but 我 forget 幾點了
        case "more" | "extra" if before == "NUM" and after in {"HOURS", "MIN"}:  # 2 more hours
            tokens[place + 1] = token._replace(kind="MORE", value="")
            return following._replace(glued=False)
        case "two" if before == "PART" and after == "NUM" and following.value == "word":
            return token._replace(kind="TO", value="", number=-1, han=False)  # dictated: eight AM two five PM
        case "is there" if before == "SICK":
            return token._replace(kind="FILLER", value="")  # fever is there
        case "2" if token.glued and (
            (before in SAID_TWICE and " " in tokens[place - 1].text)
            or (before == "UNK" and len(tokens[place - 1].text) >= SHORTEST_TWICE)
        ):
            return token._replace(kind="FILLER", number=-1)  # mesin ga bener2
        case text if text in JUST_NOW and kind == "FILLER" and before in BEGINS_CLAUSE and after in TELLS_HOURS:
            if any(one.kind in DAYISH for one in tokens[:place]):
                return token._replace(kind="DAY", value="0")  # kemarin 9-18, tadi 9-18.30
        case text if kind == "OFF" and text.endswith(CLOSED) and after in {"AT", "NUM", "FROM"}:
            return token._replace(kind="EVENT", value="")  # the store closed at 10
        case "om" if before == "NUM" and token.glued:  # a slip of the finger for pm
            return token._replace(kind="PART", value="pm")
        case "t" if kind == "WEEK" and before == "NUM" and token.glued:
            return token._replace(kind="HOURS")
        case "trừ" | "tru" | "minus" if kind == "BREAK" and after in DAYISH - {"LASTNIGHT"}:
            return token._replace(kind="EXCEPT")
        case "sama" | "sm" if kind == "SAME" and after in DAYISH - {"SUNDAY"} | {"BREAK", "NUM"}:
            return token._replace(kind="AND")
        case "jadi" if kind == "CORRECT" and not (before in CLOCKISH and after in {"NUM", "JAM", "AT"}):
            return token._replace(kind="FILLER")
        case "perbaikan" if kind == "CORRECT" and after not in {"COLON", "NUM", "DAY", "JAM", "SEP"}:
            return token._replace(kind="TROUBLE")
        case text if text in MIDNIGHTS and kind == "PART" and before == "TO" and after not in {"NUM", "JAM", "AT"}:
            return token._replace(kind="CLOCK")
        case text if text in LIKE and kind in {"FILLER", "VAGUE"} and (after in DAYISH or _date_at(tokens, place + 1)):
            return token._replace(kind="SAME", value="")
        case "last" if kind == "REAR" and after == "WEEKDAY":
            return token._replace(kind="WEEK", value="-1")
        case "leave" if kind == "OUT" and before in {"HOURS", "DAYCOUNT", "LENGTH"}:
            return token._replace(kind="OFF", value="leave")
        case "lebih" | "lewat" | "lbh" | "lwt" if kind == "PASTMARK" and before in CLOCKISH | {"JAM"}:
            if after not in {"NUM", "KE4", "MIN", "HALFTO"}:
                return token._replace(kind="VAGUE", value="")
    return token


def _date_at(tokens: list[Token], place: int) -> bool:
    """Whether a date in figures stands here: như 4/5."""
    ahead = [token.kind for token in tokens[place : place + 3]]
    return ahead[:1] == ["NUM"] and ahead[1:2] in (["SLASH"], ["MONTHUNIT"], ["DATEUNIT"], ["MONTH"])
