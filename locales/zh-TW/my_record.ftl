my-record-card = 你的紀錄
my-record-month = { $month }：{ $hours }
my-record-term = 這學期 { $first } 到 { $last }：{ $hours }
my-record-overtime =
    這個月加班 { $hours } / { $cap }{ $state ->
        [over] ，超過上限了；控制加班是雇主的責任
        [near] ，快到上限了
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false] （有些班的休息還不清楚，這是最多的算法）
    }
my-record-overtime-three =
    三個月加起來加班 { $hours } / { $cap }{ $state ->
        [over] ，超過上限了；控制加班是雇主的責任
        [near] ，快到上限了
       *[fine] { "" }
    }{ $sure ->
        [true] { "" }
       *[false] （有些班的休息還不清楚，這是最多的算法）
    }
my-record-credits = { $bar } 這學期 { $credits } / { $wanted } 學分
my-record-altogether = 全部 { $credits } / { $most } 學分
my-record-next = 再 { $hours } 就有下一個學分。
my-record-in-time = 照最近四週的步調，{ $full } 這學期的 { $wanted } 學分就滿了。
my-record-short = 照最近四週的步調，要到 { $full } 才會滿 { $wanted } 學分；這學期到 { $last }，會少 { $missing }。現在就可以跟老師說，還來得及想辦法。
my-record-no-pace = 最近四週沒有工時，看不出什麼時候會滿 { $wanted } 學分；到 { $last } 還差 { $missing }。有上班還沒記的話，補記就好。
my-record-term-full = 這學期的學分滿了，辛苦了。
my-record-all-full = 學分全部滿了，恭喜你。
my-record-checked-by-teacher = （{ $hours } 小時 1 學分，換過公司的時數也算；最後由老師認定。）
my-record-copy = 整份紀錄隨時可以帶走，工時、休假和每次更正都在裡面。
my-record-button-pdf = 帶走 PDF
my-record-button-csv = 帶走 CSV
my-record-button-week = 看這週
my-record-button-download = 下載 { $kind }
my-record-ready = 你的 { $kind } 準備好了，{ $until } 以前都可以下載。拿到連結的人都打得開，所以請不要轉傳。裡面每一筆都有封印，事後被改過會看得出來。
my-record-no-address = 這裡還沒有設定網址，所以我現在沒辦法給你下載的連結。請跟承辦老師說，紀錄都還在，一筆也不會少。
