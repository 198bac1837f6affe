"""Vietnamese words whose sense their neighbours decide, most of them typed without marks: toi, do, muon, ngày nào … cũng."""

from typing import Final

from handlers.understanding.lexer import Token

CLOCKISH: Final = frozenset({"NUM", "H", "HALF", "OCLOCK", "PART", "MIN"})
"""Kinds of token that a clock time ends with."""
BOUTS: Final = frozenset({"bữa", "bua", "đợt"})
WHICHEVER: Final = frozenset(
    {"ngày nào", "hôm nào", "bữa nào", "ca nào", "lần nào", "ngay nao", "hom nao", "bua nao", "ca nao", "lan nao"}
)
"""Which day; with a cũng behind it, every day."""
ALSO: Final = frozenset({"cũng", "cung"})
WHICHEVER_AND_ALSO: Final = 5
"""So many tokens from the one to the other at most: ngày nào em trưa cũng nghỉ."""
DAY_WORDS: Final = frozenset({"ngày", "ngay", "hôm", "hom", "bữa", "bua"})
MOST_COUNTED: Final = 7
"""So many days may be counted before they are named: nghỉ 2 ngày 4/5 với 5/5."""
GIVEN_REST: Final = frozenset(
    (
        *("được nghỉ", "dc nghỉ", "đc nghỉ", "duoc nghi", "dc nghi"),
        *("cho nghỉ", "cho nghi", "được cho nghỉ", "duoc cho nghi"),
    ),
)
"""Given the day off, or with a length behind it, a break."""
BEGINS_ANEW: Final = frozenset({"", "SEP", "NL", "STOP", "SEMI", "AND", "DAY", "SELF", "COLON"})
"""What stands before words that begin something of their own."""
FEVER: Final = range(35, 43)
"""Degrees of a body."""
VIETNAMESE: Final = (
    BOUTS
    | WHICHEVER
    | ALSO
    | GIVEN_REST
    | DAY_WORDS
    | {"năm", "nam", "ca", "độ", "do", "thi", "nghỉ ca", "nghi ca", "vào lúc", "vao luc", "bao gio", "muon", "tam"}
)
"""The words that are settled here; "toi" and "qua" are of kinds of their own."""


def settle_word(tokens: list[Token], place: int, before: str, after: str) -> Token:  # noqa: C901  # one case, one word
    """One of these words, with the kind that it has between its neighbours, of which `before` and `after` are the kinds."""
    token = tokens[place]
    kind = token.kind
    match token.text:
        case "độ" | "do" if kind in {"VAGUE", "FILLER"} and before == "NUM" and tokens[place - 1].number in FEVER:
            return token._replace(kind="COUNTER", value="")
        case "thi" if kind == "EVENT" and before == after == "NUM":  # hom 30 thi 8h-17h
            return token._replace(kind="FILLER", value="")
        case "nghỉ ca" | "nghi ca" if kind == "OUT" and before not in CLOCKISH and after not in {"NUM", "AT", "PART"}:
            return token._replace(kind="OFF", value="rest")
        case "vào lúc" | "vao luc" if before not in {"WORK", "IN", "OUT", "OT"}:
            if any(one.kind == "OUT" for one in tokens[place + 1 : place + 12]) or _works_for(tokens, place + 1):
                return token._replace(kind="IN", value="")  # vào lúc 8h sáng, về lúc 5h chiều
        case "bao gio" if kind == "QUESTION" and sum(one.kind == "NUM" for one in tokens[place + 1 :]) > 1:
            return token._replace(kind="FILLER", value="")  # báo giờ, and no bao giờ
        case "muon" if kind == "LATE" and after not in {"NUM", "LENGTH", "HOURS", "HALF"}:
            return token._replace(kind="FILLER", value="")
        case "tam" if kind == "NUM" and after == "NUM":
            return token._replace(kind="VAGUE", value="", number=-1)
        case text if text in GIVEN_REST and kind == "OFF" and _amount_at(tokens, place + 1):
            return token._replace(kind="BREAK", value="")
        case text if text in WHICHEVER and _goes_on_with_also(tokens, place):
            return token._replace(kind="EACH", value="")
        case text if text in ALSO and any(
            one.kind == "EACH" and one.text in WHICHEVER for one in tokens[max(0, place - WHICHEVER_AND_ALSO) : place]
        ):
            return token._replace(kind="FILLER", value="")
        case "năm" | "nam" if token.value == "word" and after == "NUM" and tokens[place + 1].number > 1900:
            return token._replace(kind="YEARUNIT")
        case "ca" if kind == "DAYCOUNT" and before != "NUM":
            return token._replace(kind="WORK")
        case text if text in BOUTS and kind in {"DAYCOUNT", "DAYOF"} and before == "NUM" and after in {"COLON", "SEP"}:
            return token._replace(kind="TIMES")
        case text if text in DAY_WORDS and kind == "DAYOF" and _counts_days(tokens, place):
            return token._replace(kind="DAYCOUNT", value="")
    return token


def _works_for(tokens: list[Token], place: int) -> bool:
    """Vào lúc 9h sáng làm đúng 10 tiếng: how long was worked stands behind the time."""
    ahead = [token.kind for token in tokens[place : place + 10]]
    return "WORK" in ahead and not {"HOURS", "LENGTH"}.isdisjoint(ahead[ahead.index("WORK") :])


def _goes_on_with_also(tokens: list[Token], place: int) -> bool:
    for token in tokens[place + 1 : place + 1 + WHICHEVER_AND_ALSO]:
        if token.kind in {"SEP", "STOP", "NL", "QM"}:
            return False
        if token.text.split(" ")[-1] in ALSO:
            return True
    return False


def _amount_at(tokens: list[Token], place: int) -> bool:
    """Whether a number of hours or minutes stands here: 45p, tiếng rưỡi."""
    one, two = ([token.kind for token in tokens[place : place + 2]] + ["", ""])[:2]
    return one in {"LENGTH", "HOURS"} or (one == "NUM" and two in {"MIN", "HOURS", "HALFHOURS", "H", "HALF"})


def _counts_days(tokens: list[Token], place: int) -> bool:
    """Whether a number before the word for a day counts days, and is no end of a span (8-17 ngày 4/5)."""
    if not place or tokens[place - 1].kind != "NUM":
        return False
    of_other = place > 1 and tokens[place - 2].kind in {
        "DASH",
        "TO",
        "TOI",
        "COLON",
        "SLASH",
        "STOP",
        "H",
        "WEEK",
        "MONTHUNIT",
        "DAYOF",
    }
    dated = place + 1 < len(tokens) and tokens[place + 1].kind == "NUM"
    least = 2 if dated else 1
    return not of_other and least <= tokens[place - 1].number <= MOST_COUNTED


def settle_toi(tokens: list[Token], place: int, before: str, after: str) -> Token:
    """Unmarked Vietnamese "toi" between two times is tới, behind one or before a span it is tối, before a word of work it is tôi."""
    token = tokens[place]
    if before in CLOCKISH and after in {"NUM", "AT", "PART", "DAY", "NEXTDAY", "CLOCK", "VAGUE"}:
        return token._replace(kind="TO", value="")
    if before in CLOCKISH:
        return token._replace(kind="PART", value="night")
    if (
        after == "NUM"
        and before in BEGINS_ANEW
        and any(t.kind in {"DASH", "TO"} for t in tokens[place + 2 : place + 6])
    ):
        return token._replace(kind="PART", value="night")
    if after == "NUM" and before in {"ACTUAL", "WORK", "OT", "MORE"}:
        return token._replace(kind="TO", value="")
    if after == "NUM" or (before == "DAY" and after in {"FROM", "AT"}):
        return token
    return token._replace(kind="SELF", value="")
