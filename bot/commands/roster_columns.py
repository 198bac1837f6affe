"""The roster's workbook as data: its sheets, their columns in both languages, what may stand in each, and an example of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.commands import roster_cells as cells

EXAMPLE_MARK: Final = "例"
"""A row whose first cell begins with this is an example: it is left out."""


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: `code` is its name in English and in the program, `zh` the one people read; either is accepted."""

    code: str
    zh: str
    read: cells.Reader
    example: str = ""
    needed: bool = False
    choices: tuple[str, ...] = ()
    help: str = ""

    @property
    def title(self) -> str:
        """How messages name it."""
        return f"{self.code} {self.zh}"


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One sheet: each row below the header is one thing. One that is not needed may be missing in a workbook of earlier days."""

    code: str
    zh: str
    columns: tuple[Column, ...]
    needed: bool = True

    @property
    def title(self) -> str:
        """The sheet's name in the workbook."""
        return f"{self.code} {self.zh}"

    def column(self, code: str) -> Column:
        """A column that must exist."""
        return next(column for column in self.columns if column.code == code)


def _code(code: str, zh: str, example: str, *, needed: bool = True, help: str = "") -> Column:  # noqa: A002  # the field's name
    return Column(code=code, zh=zh, read=cells.code, example=example, needed=needed, help=help)


def _number(code: str, zh: str, least: int, most: int, usually: int) -> Column:
    return Column(code=code, zh=zh, read=cells.whole(least, most), help=f"空白：{usually}。")


def _time(code: str, zh: str, usually: str) -> Column:
    return Column(code=code, zh=zh, read=cells.clock, help=f"空白：{usually}。")


def _yes(code: str, zh: str, help: str = "") -> Column:  # noqa: A002  # the field's name
    return Column(code=code, zh=zh, read=cells.yes_or_no, choices=("yes 是", "no 否"), help=help)


def _day(code: str, zh: str, example: str, *, needed: bool = False, help: str = "") -> Column:  # noqa: A002  # the field's name
    return Column(code=code, zh=zh, read=cells.day, example=example, needed=needed, help=help)


SETTINGS: Final = (
    _number("visit_interval_days", "訪視間隔（天）", 1, 60, 14),
    _number("heads_up_days", "到期前幾天先提醒", 0, 14, 3),
    _number("alert_after_days", "逾期幾天通報承辦人", 0, 30, 3),
    _number("finding_after_days", "逾期幾天列入紀錄", 0, 60, 7),
    _time("digest_at", "早上提醒的時間", "08:00"),
    _time("quiet_from", "安靜時段開始", "21:30"),
    _time("quiet_until", "安靜時段結束", "07:30"),
    _number("urgent_minutes", "緊急通報幾分鐘沒人接就再通報", 1, 120, 15),
    _number("high_hours", "重要個案幾小時內要接", 1, 24, 4),
    _number("normal_school_days", "一般個案幾個上課日內要接", 1, 10, 2),
    _number("late_after_days", "工時幾天後算補報", 1, 60, 7),
    _time("hours_asked_at", "晚上提醒工時的時間", "19:30"),
    _time("week_card_at", "每週確認工時的時間", "12:00"),
    _number("silent_after_work_days", "幾個上班日沒回報就告訴老師", 1, 20, 3),
    _number("hours_per_credit", "實習幾小時一學分", 1, 400, 72),
    _number("credits_each_term", "實習每學期最多學分", 0, 40, 4),
    _number("credits_altogether", "實習總共最多學分", 0, 80, 16),
    _number("invite_days", "邀請碼有效天數", 1, 90, 14),
)
"""Columns of the school that are kept in its settings, under the same names."""

TERMS: Final = (
    Column(
        code="regular_leave",
        zh="例假",
        read=cells.one_of(cells.WEEKDAYS),
        choices=cells.shown(cells.WEEKDAYS),
        example="Sun 週日",
    ),
    Column(
        code="rest_day",
        zh="休息日",
        read=cells.one_of(cells.WEEKDAYS),
        choices=cells.shown(cells.WEEKDAYS),
        example="Sat 週六",
    ),
    Column(code="flex", zh="變形工時", read=cells.one_of(cells.FLEX), choices=cells.shown(cells.FLEX)),
    _day("cycle_start", "變形工時週期起日", ""),
    _yes("ot_consent", "同意延長工時"),
    _yes("extended_ot_consent", "同意每月加班到 54 小時"),
    _yes("shift_system", "輪班制"),
    _yes("night_approval", "夜間時段已核准"),
    _yes("in_training_contract", "夜間時段寫在訓練契約"),
    _yes("safety_facilities", "夜間安全設施"),
    _yes("transport_ok", "夜間交通或宿舍"),
    _yes("guardian_consent_on_file", "法定代理人同意書"),
    Column(code="hourly_wage_twd", zh="時薪（元）", read=cells.whole(1, 10_000), example="196"),
    Column(code="monthly_wage_twd", zh="月薪或生活津貼（元）", read=cells.whole(1, 1_000_000)),
    Column(code="travel_minutes", zh="公司到學校（分鐘）", read=cells.whole(0, 600)),
)
"""Columns of a placement that are terms of its contract, under the names that `xieshou law` uses."""

SCHOOL: Final = Sheet(
    code="school",
    zh="學校",
    columns=(
        _code("code", "代碼", "例-SCHOOL", help="學校的代碼，定了就不要改。"),
        Column(code="name", zh="名稱", read=cells.text, needed=True, example="攜手高工"),
        Column(code="timezone", zh="時區", read=cells.zone, example="Asia/Taipei", help="空白：Asia/Taipei。"),
        Column(
            code="contact", zh="聯絡方式", read=cells.text, example="實習處 07-1234567", help="學生找不到人時看到的。"
        ),
        _code(
            "fallback_contact",
            "最後聯絡人（人員代碼）",
            "",
            needed=False,
            help="緊急通報沒有人接時，最後通知的人。",
        ),
        *SETTINGS,
    ),
)
CLASSES: Final = Sheet(
    code="classes",
    zh="專班",
    columns=(
        _code("code", "代碼", "例-M1A"),
        Column(code="name", zh="名稱", read=cells.text, needed=True, example="二專機械一甲"),
        Column(
            code="model",
            zh="模式",
            read=cells.one_of(cells.MODELS),
            needed=True,
            choices=cells.shown(cells.MODELS),
            example="421 4-2-1",
        ),
        _day("starts_on", "開始日", "2026-09-01", needed=True),
        _day("ends_on", "結束日", "2027-06-30", needed=True),
        Column(
            code="class_days",
            zh="上課日",
            read=cells.weekdays,
            example="週五、週六",
            help="整天上課的日子。空白：照模式（421 是週五、週六）。",
        ),
        Column(
            code="rest_days",
            zh="休假日",
            read=cells.weekdays,
            example="週日",
            help="不上課也不上班的日子。其他的日子就是上班日。",
        ),
        Column(
            code="class_times",
            zh="上課時間",
            read=cells.class_times,
            example="Fri 08:10-12:00, 13:10-17:00; Sat 08:10-12:00",
            help="知道才填。上班日晚上有課也寫在這裡：Mon 18:30-21:30; Wed 18:30-21:30。沒有了：填「無」。",
        ),
        Column(
            code="phase_months",
            zh="每階段幾個月",
            read=cells.whole(1, 24),
            help="輪調才填。空白：66 是 6，輪調式是 3。日期不規則的，改寫在「行事曆」。",
        ),
        _yes("starts_at_school", "先在學校", "輪調才填：第一階段在學校填 yes。空白：66 先在學校，輪調式先在廠。"),
        _day("training_from", "到廠訓練開始日", "", help="階梯式才填。空白：開始日之後兩年。"),
    ),
)
CALENDAR: Final = Sheet(
    code="calendar",
    zh="行事曆",
    needed=False,
    columns=(
        _code("class_code", "專班代碼", "例-M1A", help="全校都一樣的日子（像颱風假）填 *。"),
        _day("first_day", "開始日", "2026-11-04", needed=True),
        _day("last_day", "結束日（含）", "2026-11-06", help="空白：只有一天。"),
        Column(
            code="kind",
            zh="類別",
            read=cells.one_of(cells.EXCEPTIONS),
            needed=True,
            choices=cells.shown(cells.EXCEPTIONS),
            example="event 活動/考試",
            help="假期：不上課，照常上班。停課放假：不上課也不上班，要寫原因，訪視期限跟著順延。學校階段：整個班在校，不用報工時，也不用訪視。",
        ),
        Column(code="name", zh="名稱", read=cells.text, example="期中考"),
    ),
)
COMPANIES: Final = Sheet(
    code="companies",
    zh="合作機構與廠區",
    columns=(
        _code("company_code", "機構代碼", "例-STEEL", help="一列一個廠區；同一家機構的代碼與名稱每列都寫。"),
        Column(code="company_name", zh="機構名稱", read=cells.text, needed=True, example="大華精密"),
        _code("site_code", "廠區代碼", "GANGSHAN", help="在同一家機構裡不重複。"),
        Column(code="site_name", zh="廠區名稱", read=cells.text, needed=True, example="岡山廠"),
        Column(code="address", zh="地址", read=cells.text, example="高雄市岡山區本工路 1 號"),
    ),
)
PEOPLE: Final = Sheet(
    code="people",
    zh="人員",
    columns=(
        _code("code", "代碼", "例-S001", help="學號或職員代號，定了就不要改。"),
        Column(code="name", zh="姓名", read=cells.text, needed=True, example="阮氏芳草 Nguyễn Thị Phương Thảo"),
        Column(
            code="roles",
            zh="角色",
            read=cells.roles,
            needed=True,
            choices=(*cells.shown(cells.ROLES), "coordinator 承辦人 + teacher 老師"),
            example="student 學生",
            help="可以不只一個，用逗號隔開。",
        ),
        Column(
            code="language",
            zh="語言",
            read=cells.one_of(cells.LANGUAGES),
            choices=cells.shown(cells.LANGUAGES),
            example="vi 越南文",
            help="新的人空白是中文。本人在聊天裡選過的語言不會被改掉。",
        ),
        Column(
            code="birthdate", zh="生日", read=cells.birthdate, example="2006-05-04", help="學生的工時規定要看年齡。"
        ),
        _code("class_code", "專班代碼", "例-M1A", needed=False, help="學生要填。"),
        _yes("on_duty", "值班", "承辦人：緊急通報先通知值班的人。新的人空白是「是」。"),
        _yes("active", "在職／在學", "填 no 停用這個人。刪掉這一列不會停用。新的人空白是「是」。"),
    ),
)
PLACEMENTS: Final = Sheet(
    code="placements",
    zh="安置",
    columns=(
        _code("student_code", "學生代碼", "例-S001", help="換廠區或換老師：舊的一列改結束日，再加一列新的。"),
        _code("teacher_code", "訪視老師代碼", "T001"),
        _code("class_code", "專班代碼", "", needed=False, help="空白：學生的專班。"),
        _code("company_code", "機構代碼", "STEEL"),
        _code("site_code", "廠區代碼", "GANGSHAN"),
        Column(
            code="regime",
            zh="身分",
            read=cells.one_of(cells.REGIMES),
            needed=True,
            choices=cells.shown(cells.REGIMES),
            example="employee 勞工",
            help="看契約：訓練契約是建教生，勞動契約是勞工。",
        ),
        _day("first_day", "開始日", "2026-09-01", needed=True),
        _day("last_day", "結束日（含）", "2027-06-30", needed=True),
        Column(
            code="usual_shift",
            zh="平常的班",
            read=cells.usual_shift,
            example="08:00-17:00/60",
            help="從、到、休息分鐘。學生點兩下就能回報。",
        ),
        _day("terms_from", "契約條件生效日", "", help="空白：開始日。條件改了就填改的那天。"),
        *TERMS,
    ),
)

SHEETS: Final = (SCHOOL, CLASSES, CALENDAR, COMPANIES, PEOPLE, PLACEMENTS)
BY_CODE: Final[Mapping[str, Sheet]] = {sheet.code: sheet for sheet in SHEETS}
