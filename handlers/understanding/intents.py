"""What somebody wants, and what a welfare report is about, by the words they use."""

from typing import Final

from handlers.understanding.spelling import normalise, unmarked

INTENTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("request_replacement", ("換公司", "換廠", "轉廠", "轉換公司", "轉安置", "換合作", "換一家", "不想在這間", "換工作地點", "change company", "change companies", "another company",
                             "move me to", "different company", "transfer me", "doi cong ty", "chuyen cong ty", "cong ty khac", "pindah perusahaan", "ganti perusahaan", "pindah pabrik", "perusahaan lain")),
    ("case_status", ("我的案子", "處理得怎樣", "處理到哪", "案件進度", "進度如何", "有結果嗎", "my case", "my report going", "any news about my", "ho so cua", "xu ly den dau", "kasus saya", "kasusku", "laporan saya sampai")),
    ("my_records", ("我的工時", "看工時", "查工時", "我這週", "我這周", "這週做了幾", "我的紀錄", "my hours", "my week", "my records", "gio lam cua", "xem gio", "tuan nay em lam may", "jam kerja saya", "jam kerjaku", "lihat jam")),
    ("confirm_visit", ("訪視了", "去訪視", "訪視完", "剛訪視", "完成訪視", "昨天去了", "今天去了", "visited", "just visited", "da tham", "vua tham", "sudah mengunjungi", "sudah kunjungan", "habis kunjungan")),
    ("language", ("換語言", "改語言", "英文", "越南文", "印尼文", "中文介面", "language", "english please", "ngon ngu", "tieng viet", "tieng anh", "bahasa indonesia", "ganti bahasa")),
    ("help", ("怎麼用", "怎麼填", "幫助", "說明", "功能", "真人", "how do i", "how to use", "what can you do", "talk to a person", "huong dan", "cach dung", "lam sao de", "cara pakai", "bagaimana cara", "bantuan", "bisa apa")),
    ("cancel", ("取消", "算了", "撤回", "收回", "刪掉", "cancel", "never mind", "nevermind", "undo", "huy", "bo di", "batal", "tidak jadi", "gak jadi")),
    ("smalltalk", ("你好", "哈囉", "嗨", "早安", "晚安", "謝謝", "感謝", "辛苦了", "hello", "hi", "hey", "good morning", "thanks", "thank you", "xin chao", "chao", "cam on", "halo", "hai", "selamat pagi", "terima kasih", "makasih")),
)  # fmt: skip

CATEGORIES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("sexual_harassment", ("性騷", "摸我", "亂摸", "毛手毛腳", "開黃腔", "偷拍", "sexual", "touched me", "touching me", "groped", "quay roi", "so mo", "sam so", "pelecehan", "meraba", "dilecehkan")),
    ("discrimination", ("歧視", "因為我是越南", "因為我是印尼", "因為我是外", "懷孕", "discriminat", "because i am foreign", "because i'm", "phan biet", "ky thi", "diskriminasi", "karena saya orang")),
    ("wages", ("薪水", "薪資", "工資", "扣錢", "扣薪", "沒發", "少給", "欠薪", "加班費", "wage", "salary", "not paid", "unpaid", "underpaid", "deducted", "luong", "tru tien", "khong tra tien", "gaji", "upah", "dipotong", "belum dibayar", "tidak dibayar")),
    ("contract_breach", ("合約", "契約", "護照", "居留證", "扣證件", "押金", "保證金", "違約金", "contract", "passport", "deposit", "penalty", "hop dong", "ho chieu", "giu giay to", "tien coc", "kontrak", "paspor", "denda", "dokumen ditahan")),
    ("overtime_or_hours", ("工時太長", "加班太多", "一直加班", "逼加班", "強迫加班", "沒有休息", "沒休假", "不讓我休", "連續上班", "overtime", "no rest", "no days off", "too many hours", "tang ca", "khong duoc nghi", "lam qua", "lembur", "tidak ada libur", "tidak boleh istirahat", "dipaksa kerja")),
    ("injury_or_safety", ("受傷", "割到", "燙傷", "夾到", "骨折", "危險", "沒有手套", "沒有護具", "化學", "injur", "hurt my", "burned", "unsafe", "dangerous", "bi thuong", "nguy hiem", "bong tay", "khong an toan", "terluka", "cedera", "luka", "berbahaya", "tidak aman")),
    ("harassment_or_bullying", ("罵我", "被罵", "兇我", "霸凌", "欺負", "排擠", "威脅", "丟東西", "羞辱", "bully", "bullied", "shout", "yell", "insult", "threat", "bat nat", "mang toi", "chui", "de doa", "la mang", "dimarahi", "dibentak", "dirundung", "diancam", "dihina")),
    ("health_mental", ("睡不著", "失眠", "壓力", "想哭", "一直哭", "很憂鬱", "撐不住", "崩潰", "can't sleep", "cannot sleep", "stress", "crying", "depress", "anxious", "mat ngu", "khong ngu duoc", "ap luc", "khoc", "tidak bisa tidur", "susah tidur", "stres", "menangis", "tertekan")),
    ("no_rotation_or_instructor", ("沒人教", "沒有師傅", "同一站", "同樣的工作", "沒有輪調", "nobody teaches", "no one teaches", "no mentor", "same station", "khong ai day", "khong ai chi", "tidak ada yang mengajari", "tidak ada pembimbing")),
    ("training_mismatch", ("跟學的", "跟科系", "無關", "學不到", "只有打掃", "unrelated", "nothing to do with", "learn nothing", "khong lien quan", "khong hoc duoc", "tidak sesuai jurusan", "tidak belajar apa")),
    ("dorm_food_transport", ("宿舍", "房間", "吃的", "伙食", "便當", "交通車", "沒有熱水", "dorm", "room", "food", "bus", "hot water", "ky tuc xa", "phong o", "do an", "com", "xe dua", "asrama", "kamar", "makanan", "jemputan")),
)  # fmt: skip


def category_of(text: str) -> str | None:
    """What a complaint is about; None when no word of one is found."""
    return _first(text, CATEGORIES)


def intent_of(text: str) -> str:
    """What a message that reports no hours wants: one of the labels, `unknown` when no word tells."""
    plain = normalise(text)
    words = set(unmarked(plain).replace(",", " ").replace(".", " ").replace("!", " ").split())
    for name, phrases in INTENTS:
        for phrase in phrases:
            # A short Latin word is a word of its own, not a part of another: hi, huy, chao.
            if (
                phrase in words
                if phrase.isascii() and len(phrase) <= 5
                else phrase in plain or phrase in unmarked(plain)
            ):
                if name == "smalltalk" and len(plain) > 30:
                    continue
                return name
        if name == "request_replacement" and category_of(text):
            return "report_welfare"
    return "unknown"


def _first(text: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> str | None:
    plain = normalise(text)
    bare = unmarked(plain)
    return next((name for name, phrases in table if any(phrase in plain or phrase in bare for phrase in phrases)), None)
