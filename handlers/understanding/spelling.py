"""One way of writing: width, case, digits and common variants of characters, so that words need to be listed once."""

import re
import unicodedata
from typing import Final

DIGITS: Final = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
TRADITIONAL: Final = str.maketrans(
    "点时间后两个钟没请给从这样说难过会来们为离开医杀伤", "點時間後兩個鐘沒請給從這樣說難過會來們為離開醫殺傷"
)
_NUMERAL = re.compile("[零〇一二兩三四五六七八九十]+(?=[點電時分鐘小個半刻])|(?<=[到至點])[一二兩三四五六七八九十]+")
_SPACE = re.compile(r"\s+")


def normalise(text: str) -> str:
    """Half-width, lower case, traditional characters, Chinese numerals before a unit of time as digits, single spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(TRADITIONAL)
    plain = re.sub("[–—~〜－]", "-", plain)
    plain = _NUMERAL.sub(lambda found: str(_number(found[0])), plain)
    return _SPACE.sub(" ", plain).strip()


def unmarked(text: str) -> str:
    """Without diacritics, as Vietnamese is typed in a hurry."""
    bare = unicodedata.normalize("NFD", text.replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def _number(numeral: str) -> int:
    """A Chinese numeral up to 99: 十二, 二十, 二十五, 七."""
    tens, ten, ones = numeral.partition("十")
    if not ten:
        return int("".join(str(DIGITS[digit]) for digit in numeral))
    return (DIGITS[tens[-1]] if tens else 1) * 10 + (DIGITS[ones[0]] if ones else 0)
