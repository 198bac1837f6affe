"""Which hour a message means: C1 to C11. 2026-05-06 is a Wednesday; where no day is named it is typed late in the day."""

import pytest

from tests.handlers.understanding.rows import read

WRITING = [
    ("zh-TW", "7-15", "07:00-15:00"),
    ("zh-TW", "0645-1530", "06:45-15:30"),
    ("en", "13:00 - 22:00", "13:00-22:00"),
    ("id", "07.30-16.30", "07:30-16:30"),
    ("vi", "7h30-16h", "07:30-16:00"),
    ("vi", "7g15 - 15g45", "07:15-15:45"),
    ("zh-TW", "１６：００～２４：００", "16:00-00:00"),
    ("zh-TW", "今天 07:30-04:30", "ask"),
    ("zh-TW", "今天 09:00-06:00", "ask"),
    ("zh-TW", "晚上08:00-11:30", "20:00-23:30"),
    ("zh-TW", "830到1730", "08:30-17:30"),
]
WORDS = [
    ("zh-TW", "早上八點到下午五點", "08:00-17:00"),
    ("zh-TW", "上午9點半至下午6點一刻", "09:30-18:15"),
    ("zh-TW", "中午12點到晚上9點", "12:00-21:00"),
    ("zh-TW", "下午一點到晚上十點半", "13:00-22:30"),
    ("zh-TW", "凌晨4點到中午12點", "04:00-12:00"),
    ("zh-TW", "早8晚6", "08:00-18:00"),
    ("zh-TW", "早上七點三刻到四點", "07:45-16:00"),
    ("en", "8am to 5pm", "08:00-17:00"),
    ("en", "7:30 in the morning until 4 in the afternoon", "07:30-16:00"),
    ("en", "half past seven to quarter past four", "07:30-16:15"),
    ("en", "noon to 9pm", "12:00-21:00"),
    ("en", "10 a.m. - 7 p.m.", "10:00-19:00"),
    ("vi", "7 giờ sáng đến 4 giờ chiều", "07:00-16:00"),
    ("vi", "6 rưỡi sáng - 3h chiều", "06:30-15:00"),
    ("vi", "8 giờ kém 15 sáng tới 5h chiều", "07:45-17:00"),
    ("vi", "lam tu 1h trua toi 9h toi", "13:00-21:00"),
    ("vi", "em làm từ năm giờ sáng đến một giờ chiều", "05:00-13:00"),
    ("id", "jam 8 pagi sampai jam 5 sore", "08:00-17:00"),
    ("id", "setengah 8 pagi - setengah 5 sore", "07:30-16:30"),
    ("id", "jam 1 siang s/d 9 malam", "13:00-21:00"),
    ("id", "masuk jam 7 lewat 15, pulang jam 4 sore", "07:15-16:00"),
    ("zh-TW", "上午2點到晚上", "ask"),
]
BARE = [
    ("zh-TW", "8-5", "08:00-17:00"),
    ("zh-TW", "十點到七點", "10:00-19:00"),
    ("en", "9 to 12", "09:00-12:00"),
    ("vi", "1h-5h", "13:00-17:00"),
    ("id", "jam 2 sampai jam 10", "14:00-22:00"),
    ("zh-TW", "5-2", "ask"),
    ("zh-TW", "6-11", "ask"),
    ("en", "7 to 10", "ask"),
    ("vi", "11h-8h", "ask"),
    ("id", "12-9", "ask"),
    ("zh-TW", "8-8", "ask"),
    ("zh-TW", "4-12", "ask"),
]
ONE_TOLD = [
    ("zh-TW", "下午2點到10點", "14:00-22:00"),
    ("zh-TW", "7點到下午4點", "07:00-16:00"),
    ("en", "9am-5", "09:00-17:00"),
    ("en", "11 to 8pm", "11:00-20:00"),
    ("vi", "7h sáng tới 4h", "07:00-16:00"),
    ("id", "jam 6 pagi sampai jam 2", "06:00-14:00"),
    ("zh-TW", "下午3點到4點", "ask"),
    ("en", "5 to 6pm", "ask"),
]
SHIFT_WORDS = [
    ("zh-TW", "早班 6-2", "06:00-14:00"),
    ("zh-TW", "中班3-11", "15:00-23:00"),
    ("zh-TW", "小夜 2-10", "14:00-22:00"),
    ("en", "day shift 6 to 2", "06:00-14:00"),
    ("vi", "ca ngày 6h-2h", "06:00-14:00"),
    ("id", "shift pagi 7-3", "07:00-15:00"),
    ("zh-TW", "今天大夜", "ask"),
    ("vi", "hôm nay em làm ca đêm", "ask"),
    ("id", "hari ini shift malam", "ask"),
    ("en", "night shift today", "ask"),
]
IMPOSSIBLE = [
    ("zh-TW", "8點到25點", "ask"),
    ("zh-TW", "8:75-17:00", "ask"),
    ("en", "today 9:00-9:00", "ask"),
    ("zh-TW", "今天 5:00-23:00", "ask"),
    ("vi", "hôm nay 8h-27h", "ask"),
]
VAGUE = [
    ("zh-TW", "8點左右到17點", "ask"),
    ("zh-TW", "大概8-17", "ask"),
    ("zh-TW", "八點多到五點", "ask"),
    ("zh-TW", "早上8點到快6點", "ask"),
    ("en", "about 8 to 5", "ask"),
    ("en", "8 til 5ish", "ask"),
    ("vi", "khoảng 8h đến 17h", "ask"),
    ("vi", "8h tới hơn 5h chiều", "ask"),
    ("id", "sekitar jam 8 sampai jam 17", "ask"),
    ("id", "jam 8an sampai jam 5 sore", "ask"),
    ("mixed", "tadi 上班 jam 8an sampai jam 5 sore", "ask"),
    ("en", "8ish-5 today", "ask"),
]
ONLY_PART = [
    ("zh-TW", "今天八點上班", "ask"),
    ("zh-TW", "今天做到九點", "ask"),
    ("zh-TW", "今天做了九個小時", "ask"),
    ("en", "worked 9 hours today", "ask"),
    ("vi", "hôm nay em làm 8h", "ask"),
    ("id", "hari ini kerja 10 jam", "ask"),
    ("en", "finished at 6 today", "ask"),
    ("zh-TW", "這週總共50小時", "ask"),
    ("en", "from 9am, 8 hours", "09:00-17:00"),
    ("zh-TW", "早上9點開始做8小時", "09:00-17:00"),
    ("en", "from 9am, 9 hours with an hour lunch", "ask"),
]
SLIPS = [
    ("zh-TW", "8電到5電", "08:00-17:00"),
    ("zh-TW", "七點辦倒四點", "07:30-16:00"),
    ("zh-TW", "8點ㄉ17點", "08:00-17:00"),
    ("zh-TW", "O8:OO-17:OO", "08:00-17:00"),
    ("zh-TW", "l0點到l9點", "10:00-19:00"),
    ("en", "7;30 to 16;30", "07:30-16:30"),
    ("vi", "lam 7h den 16h", "07:00-16:00"),
    ("vi", "e lm 7h30 - 17h", "07:30-17:00"),
    ("id", "krja jm 8 smp jm 17", "08:00-17:00"),
    ("zh-TW", "从8点到17点", "08:00-17:00"),
    ("zh-TW", "8:00 17:00", "08:00-17:00"),
    ("zh-TW", "下班17:00 上班8:00", "08:00-17:00"),
    ("en", "out 5pm, in 8am", "08:00-17:00"),
    ("id", "pulang jam 17, masuk jam 8", "08:00-17:00"),
    ("vi", "về 17h, vào 8h", "08:00-17:00"),
    ("en", "punched in 7:58 punched out 17:04", "07:58-17:04"),
    ("en", "8:oo am t0 5:3o pm", "08:00-17:30"),
    ("en", "io:30am to 7pm", "10:30-19:00"),
    ("en", "9.00am to 6.3Opm", "09:00-18:30"),
    ("zh-TW", "I0點到19點", "10:00-19:00"),
    ("zh-TW", "8.點到5.點", "08:00-17:00"),
    ("zh-TW", "8。30到17。30", "08:30-17:30"),
    ("zh-TW", "8點ㄕㄤˋㄅㄢ 5點ㄒㄧㄚˋㄅㄢ", "08:00-17:00"),
    ("zh-TW", "今天上ㄅ8點 下ㄅ5點", "08:00-17:00"),
    ("zh-TW", "8點ㄅㄢˋㄉㄠˋ5點ㄅㄢˋ", "08:30-17:30"),
    ("zh-TW", "ㄗㄠˇ上ㄅㄚ點到下ㄨˇ5ㄉㄧㄢˇ", "08:00-17:00"),
    ("zh-TW", "8-17 沒ㄒㄧㄡ息", "08:00-17:00/0"),
    ("zh-TW", "8-17 休ㄒ1小ㄕˊ", "08:00-17:00/60"),
    ("zh-TW", "早上7點倒下午4點 休洗1小時", "07:00-16:00/60"),
    ("zh-TW", "朝八晚五", "08:00-17:00"),
    ("zh-TW", "今天上到6點 早上9點來的", "09:00-18:00"),
    ("zh-TW", "0800上1700下", "08:00-17:00"),
    ("en", "0800hrs till 1730hrs", "08:00-17:30"),
    ("en", "8: 30 - 17: 30", "08:30-17:30"),
]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [*WRITING, *WORDS, *BARE, *ONE_TOLD, *SHIFT_WORDS, *IMPOSSIBLE, *VAGUE, *ONLY_PART, *SLIPS],
)
def test_the_hour_is_the_one_that_a_careful_clerk_takes(lang: str, text: str, expected: str) -> None:
    assert read("05-06T23:59", lang, text) == (expected if expected == "ask" else f"05-06 {expected}")


@pytest.mark.parametrize(
    ("now", "lang", "text", "expected"),
    [
        ("05-06T23:00", "zh-TW", "10-14 17-21:30", "05-06 10:00-14:00; 05-06 17:00-21:30"),
        ("05-06T23:00", "zh-TW", "8-12 1-5", "05-06 08:00-12:00; 05-06 13:00-17:00"),
        ("05-06T23:00", "en", "7-12 and 13-17", "05-06 07:00-12:00; 05-06 13:00-17:00"),
        ("05-06T23:00", "vi", "sáng 8h-12h, chiều 13h30-17h30", "05-06 08:00-12:00; 05-06 13:30-17:30"),
        ("05-06T23:00", "id", "8-12 terus 13-17", "05-06 08:00-12:00; 05-06 13:00-17:00"),
        ("05-06T09:00", "zh-TW", "昨天夜班 9-6", "05-05 21:00-06:00"),
        ("05-06T09:00", "en", "night shift yesterday 10 to 6", "05-05 22:00-06:00"),
        ("05-06T09:00", "vi", "hôm qua ca đêm 8h-5h", "05-05 20:00-05:00"),
        ("05-06T09:00", "id", "kemarin shift malam jam 7 - 4", "05-05 19:00-04:00"),
        ("05-06T09:00", "zh-TW", "昨天大夜12-8", "ask"),
        ("05-06T09:00", "zh-TW", "大夜12-8", "05-06 00:00-08:00"),
    ],
)
def test_segments_follow_one_another_and_night_shifts_begin_in_the_evening(
    now: str, lang: str, text: str, expected: str
) -> None:
    assert read(now, lang, text) == expected
