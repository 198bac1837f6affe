"""Whether a message speaks of danger to life or safety, now. Better one alarm too many than one too few."""

import re
from typing import Final

from handlers.understanding.spelling import normalise, unmarked

WORDS: Final = (
    # 想死、自傷
    "不想活", "想死", "去死一死", "自殺", "輕生", "活不下去", "想跳樓", "跳下去", "割腕", "結束生命", "結束自己", "自殘",
    "want to die", "wanna die", "kill myself", "killing myself", "suicide", "end my life", "hurt myself", "don't want to live",
    "dont want to live", "do not want to live", "cut myself",
    "muon chet", "tu tu", "khong muon song", "tu sat", "ket thuc cuoc doi", "cat tay",
    "ingin mati", "mau mati", "pengen mati", "bunuh diri", "tidak mau hidup", "gak mau hidup", "ga mau hidup", "mengakhiri hidup",
    # 現在的危險
    "救命", "救我", "快救", "流血不止", "一直流血", "流很多血", "昏倒", "沒有呼吸", "沒呼吸", "失火", "火災", "著火", "瓦斯外洩", "瓦斯味",
    "被關在", "被鎖在", "關起來", "不讓我出去", "被打", "打我", "拿刀", "有刀", "強暴", "性侵", "手被夾", "觸電", "斷指", "手指斷",
    "help me please", "save me", "bleeding a lot", "bleeding badly", "won't stop bleeding", "unconscious", "not breathing", "on fire",
    "there is a fire", "there's a fire", "gas leak", "locked in", "locked me", "he is hitting", "he's hitting", "is beating me", "has a knife",
    "with a knife", "raped", "being attacked", "hand is stuck",
    "cuu toi", "cuu em", "cuu voi", "cuu mang", "chay mau nhieu", "mau khong cam", "bat tinh", "ngat xiu", "co chay", "chay nha", "bi chay",
    "ro ri gas", "bi nhot", "nhot toi", "nhot em", "dang danh", "bi danh", "cam dao", "hiep dam", "khong tho",
    "tolong saya", "tolong aku", "tolongin", "tolong ada api", "ada api", "kebakaran", "berdarah banyak", "darah tidak berhenti", "pingsan",
    "tidak bernapas", "bocor gas", "gas bocor", "dikunci", "terkunci di", "dikurung", "dipukul", "dipukuli", "bawa pisau", "diperkosa",
)  # fmt: skip
"""Phrases of danger, in normalised writing; the Vietnamese ones without marks, since they are typed so in a hurry."""

NEAR_MISSES: Final = (
    "餓死", "累死", "笑死", "熱死", "冷死", "糗死", "煩死", "無聊死", "忙死", "想死你", "想死我", "被打卡", "打我電話", "被打斷", "沒有被打",
    "沒被打", "打我的電話", "沒有昏倒", "沒昏倒", "不會想死", "沒有想死", "沒有不想活", "不是想自殺", "沒有自殺", "電影", "影集", "小說", "遊戲", "新聞",
    "防災演練", "消防演習", "演習", "逃生演練", "自殺防治", "被打槍", "打我分數",
    "dying to", "movie", "film", "the game", "in a game", "drill", "not going to kill myself", "don't want to die", "dont want to die",
    "phim", "tro choi", "dien tap", "khong bi danh", "choi game", "bi danh thuc", "bi danh gia",
    "filmnya", "di film", "nonton film", "game", "latihan kebakaran", "simulasi", "tidak dipukul", "gak dipukul", "tidak mau mati",
)  # fmt: skip
"""Phrases that hold a word of danger and are none."""

_WORDS = re.compile("|".join(sorted(map(re.escape, WORDS), key=len, reverse=True)))
_NEAR = re.compile("|".join(sorted(map(re.escape, NEAR_MISSES), key=len, reverse=True)))


def hears_danger(text: str) -> bool:
    """Whether these words may mean danger to life or safety now. Linear in the length of the text."""
    plain = normalise(text)
    bare = unmarked(plain)
    if not (_WORDS.search(plain) or _WORDS.search(bare)):
        return False
    # A film explains one phrase of danger, not the whole message: what is left must be heard.
    left = (_NEAR.sub(" ", plain), _NEAR.sub(" ", bare))
    return any(_WORDS.search(words) for words in left) and not _harmless(plain, bare)


def _harmless(plain: str, bare: str) -> bool:
    """Whether the message is about a film, a game or a drill as a whole."""
    subject = (
        "電影",
        "影集",
        "小說",
        "遊戲",
        "新聞",
        "演習",
        "演練",
        "防治",
        "movie",
        "film",
        " game",
        "drill",
        "phim",
        "tro choi",
        "dien tap",
        "simulasi",
    )
    return any(word in plain or word in bare for word in subject)
