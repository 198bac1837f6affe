"""Numbers in Chinese characters."""

from typing import Final

VALUE: Final = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
}  # fmt: skip


def han_number(text: str) -> int | None:
    """十二 is 12, 廿五 is 25, 二〇 is 20, 一百二十 is 120; None when the characters make no number."""
    total = 0
    pending: int | None = None
    if not any(character in "十廿卅百" for character in text):
        return int("".join(str(VALUE[c]) for c in text)) if len(text) <= 4 else None
    for character in text:
        if character == "百":
            total, pending = total + (pending or 1) * 100, None
        elif character == "十":
            total, pending = total + (1 if pending is None else pending) * 10, None
        elif character in "廿卅":
            total += 20 if character == "廿" else 30
        elif character in "零〇":
            continue
        elif pending is not None:
            return None
        else:
            pending = VALUE[character]
    return total + (pending or 0)
