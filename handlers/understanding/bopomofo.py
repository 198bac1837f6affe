"""Words left in bopomofo by the input method, whole or in part: ㄗㄨㄛˊ天, 上ㄅ, 休ㄒㄧ, 8ㄉㄧㄢˇ (C10)."""

from collections.abc import Iterator
from typing import Final

SYMBOLS: Final = frozenset("ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙㄧㄨㄩㄚㄛㄜㄝㄞㄟㄠㄡㄢㄣㄤㄥㄦ")
TONES: Final = "ˊˇˋ˙"
_READINGS: Final = """
上ㄕㄤˋ 下ㄒㄧㄚˋ 加ㄐㄧㄚ 早ㄗㄠˇ 晚ㄨㄢˇ 夜ㄧㄝˋ 中ㄓㄨㄥ 大ㄉㄚˋ 小ㄒㄧㄠˇ 班ㄅㄢ 今ㄐㄧㄣ 昨ㄗㄨㄛˊ 前ㄑㄧㄢˊ 天ㄊㄧㄢ 午ㄨˇ 凌ㄌㄧㄥˊ 晨ㄔㄣˊ
點ㄉㄧㄢˇ 半ㄅㄢˋ 分ㄈㄣ 鐘ㄓㄨㄥ 時ㄕˊ 到ㄉㄠˋ 從ㄘㄨㄥˊ 休ㄒㄧㄡ 息ㄒㄧˊ 吃ㄔ 飯ㄈㄢˋ 沒ㄇㄟˊ 有ㄧㄡˇ 禮ㄌㄧˇ 拜ㄅㄞˋ 星ㄒㄧㄥ 期ㄑㄧˊ 週ㄓㄡ
請ㄑㄧㄥˇ 假ㄐㄧㄚˋ 病ㄅㄧㄥˋ 特ㄊㄜˋ 排ㄆㄞˊ 三ㄙㄢ 四ㄙˋ 五ㄨˇ 六ㄌㄧㄡˋ 七ㄑㄧ 八ㄅㄚ 九ㄐㄧㄡˇ 十ㄕˊ
"""
READINGS: Final = {pair[0]: pair[1:] for pair in _READINGS.split()}
"""A character, and how it is typed."""
_WORDS: Final = """
上班 下班 加班 早班 晚班 夜班 中班 大夜 小夜 今天 昨天 前天 早上 晚上 上午 下午 中午 凌晨 點半 小時 分鐘 休息 午休 吃飯 禮拜 星期 請假 病假 特休 排休 休假 半天 沒有 沒休
"""
WORDS: Final = frozenset(_WORDS.split())
"""Words of which the first sound of one character is enough: 上ㄅ, ㄗ天."""
SPELLED: Final = ("三點", "四點", "五點", "六點", "七點", "八點", "九點", "十點", *"點半到休分沒從班週")
"""Words that are known only when they are spelled in full."""


def _spellings(character: str, *, short: bool) -> Iterator[str]:
    reading = READINGS[character]
    yield character
    yield reading
    yield reading.rstrip(TONES)
    if short:
        yield reading[0]


def _completions() -> dict[str, str]:
    table: dict[str, str] = {}
    for word in (*_WORDS.split(), *SPELLED):
        short = word in WORDS
        if len(word) == 1:
            table |= dict.fromkeys(list(_spellings(word, short=False))[1:], word)
            continue
        for one in _spellings(word[0], short=short):
            for two in _spellings(word[1], short=short):
                if one + two != word and not (one[0] in SYMBOLS and two[0] in SYMBOLS and 1 in {len(one), len(two)}):
                    table.setdefault(one + two, word)
    return table


COMPLETIONS: Final = _completions()
LONGEST: Final = {
    first: max(len(spelling) for spelling in COMPLETIONS if spelling[0] == first)
    for first in {s[0] for s in COMPLETIONS}
}
"""The first character of a spelling: the length of the longest."""


def completed(text: str) -> str:
    """The text with such words written out."""
    if SYMBOLS.isdisjoint(text):
        return text
    out: list[str] = []
    place = 0
    while place < len(text):
        longest = LONGEST.get(text[place], 0)
        size = next((size for size in range(longest, 0, -1) if text[place : place + size] in COMPLETIONS), 0)
        out.append(COMPLETIONS[text[place : place + size]] if size else text[place])
        place += size or 1
    return "".join(out)
