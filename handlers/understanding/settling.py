"""Words whose sense their neighbours decide: off, last, như, jadi, 嘛, and unmarked toi."""

from typing import Final

from handlers.understanding.lexer import Token

CLOCKISH: Final = frozenset({"NUM", "H", "HALF", "OCLOCK", "PART", "MIN"})
"""Kinds of token that a clock time ends with."""
OWNING: Final = frozenset({"em", "e", "mình", "tôi", "tui", "con", "saya", "aku", "gue", "gw", "ku"})
"""Behind a word for another person these say whose friend or brother it is."""
LIKE: Final = frozenset({"như", "nhu", "like", "kayak", "kyk", "kaya", "seperti", "照"})
"""Words that before a day say that it was as on that day, where no hours are told."""
MIDNIGHTS: Final = frozenset({"tengah malam", "tengah malem", "tengah mlm", "nửa đêm", "nua dem"})
"""Words of the night that, as an end, are twelve o'clock."""
TAKEN_OUT: Final = frozenset({"trừ", "tru", "minus", "扣"})
"""Words for what is taken off: a break, or before a day that day."""
BOUTS: Final = frozenset({"bữa", "bua", "đợt"})
UNSETTLED: Final = (
    OWNING
    | LIKE
    | MIDNIGHTS
    | TAKEN_OUT
    | BOUTS
    | {"off", "t", "sama", "上", "下", "jadi", "perbaikan", "嘛", "晚", "last", "leave", "năm", "nam", "ca", "om"}
)
DAYISH: Final = frozenset({"DAY", "WEEKDAY", "WEEK", "DAYOF", "SUNDAY", "LASTNIGHT"})


def settle(tokens: list[Token]) -> list[Token]:
    """The tokens, each with the kind that it has between its neighbours."""
    for place, token in enumerate(tokens):
        if token.text not in UNSETTLED and token.kind not in {"DAY", "BOTH", "TOI"}:
            continue
        before = tokens[place - 1].kind if place else ""
        after = tokens[place + 1].kind if place + 1 < len(tokens) else ""
        if token.kind == "DAY":
            part = after == "PART" and tokens[place + 1].start == token.start
            if part and before in CLOCKISH - {"PART", "MIN"}:
                tokens[place], tokens[place + 1] = tokens[place + 1], token
        elif token.kind == "TOI":
            tokens[place] = _toi(token, before, after)
        elif token.kind == "BOTH":
            if token.text.startswith("and ") and before not in {"PERSON", "UNK", "BOTH"}:
                tokens[place] = token._replace(kind="SELF")
        elif token.kind == "SELF":
            if before == "PERSON" and token.text in OWNING:
                tokens[place] = token._replace(kind="FILLER")
        elif token.text >= "\u2e80":
            tokens[place] = _chinese(tokens, place, before, after)
        else:
            tokens[place] = _latin(tokens, place, before, after)
    return tokens


def _chinese(tokens: list[Token], place: int, before: str, after: str) -> Token:
    token = tokens[place]
    following = tokens[place + 1] if after else token
    match token.text:
        case "扣" if token.kind == "BREAK" and after in DAYISH:
            return token._replace(kind="EXCEPT")
        case "上" if after == "NUM" and any(one.text == "下" for one in tokens[place : place + 9]):
            return token._replace(kind="IN")
        case "下" if after == "NUM" and any(one.kind == "IN" and one.text == "上" for one in tokens[:place]):
            return token._replace(kind="OUT")
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


def _latin(tokens: list[Token], place: int, before: str, after: str) -> Token:  # noqa: C901  # one case, one word
    token = tokens[place]
    kind = token.kind
    match token.text:
        case "off" if kind == "OFF":
            dated = before == "NUM" and place > 1 and tokens[place - 2].kind in {"SLASH", "STOP", "MONTH", "DAYOF"}
            if (before in CLOCKISH and not dated) or after == "AT":
                return token._replace(kind="OUT", value="")
        case "om" if before == "NUM" and token.glued:  # a slip of the finger for pm
            return token._replace(kind="PART", value="pm")
        case "t" if kind == "WEEK" and before == "NUM" and token.glued:
            return token._replace(kind="HOURS")
        case "trừ" | "tru" | "minus" if kind == "BREAK" and after in DAYISH - {"LASTNIGHT"}:
            return token._replace(kind="EXCEPT")
        case "sama" if kind == "SAME" and after in DAYISH - {"SUNDAY"} | {"BREAK", "NUM"}:
            return token._replace(kind="AND")
        case "jadi" if kind == "CORRECT" and not (before in CLOCKISH and after in {"NUM", "JAM", "AT"}):
            return token._replace(kind="FILLER")
        case "perbaikan" if kind == "CORRECT" and after not in {"COLON", "NUM", "DAY", "JAM", "SEP"}:
            return token._replace(kind="TROUBLE")
        case text if text in MIDNIGHTS and kind == "PART" and before == "TO" and after not in {"NUM", "JAM", "AT"}:
            return token._replace(kind="CLOCK")
        case text if text in LIKE and kind in {"FILLER", "VAGUE"} and after in DAYISH:
            return token._replace(kind="SAME", value="")
        case "last" if kind == "REAR" and after == "WEEKDAY":
            return token._replace(kind="WEEK", value="-1")
        case "leave" if kind == "OUT" and before in {"HOURS", "DAYCOUNT", "LENGTH"}:
            return token._replace(kind="OFF", value="leave")
        case "năm" | "nam" if token.value == "word" and after == "NUM" and tokens[place + 1].number > 1900:
            return token._replace(kind="YEARUNIT")
        case "ca" if kind == "DAYCOUNT" and before != "NUM":
            return token._replace(kind="WORK")
        case text if text in BOUTS and kind in {"DAYCOUNT", "DAYOF"} and before == "NUM" and after in {"COLON", "SEP"}:
            return token._replace(kind="TIMES")
    return token


def _toi(token: Token, before: str, after: str) -> Token:
    """Unmarked Vietnamese "toi" between two times is tới, behind one is tối, before a word of work is tôi."""
    if before in CLOCKISH and after in {"NUM", "AT", "PART", "DAY", "NEXTDAY", "CLOCK"}:
        return token._replace(kind="TO", value="")
    if before in CLOCKISH:
        return token._replace(kind="PART", value="night")
    if after == "NUM" or (before == "DAY" and after in {"FROM", "AT"}):
        return token
    return token._replace(kind="SELF", value="")
