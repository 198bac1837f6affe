report-shift-no-placement = 學校的名單上，你現在沒有實習崗位，所以還不能記工時。如果不對，請跟老師說。
report-shift-ask-how = 今天的班怎麼記？也可以直接打，例如「8-17 休1h」。
report-shift-ask-day = 哪一天上班的？過午夜的班，算開始的那一天。
report-shift-ask-times = 從幾點做到幾點？
report-shift-ask-pause = 中間休息多久？做滿 4 小時，依法至少要休 30 分鐘，這是公司要安排的。不在選項裡的，直接打分鐘數。
report-shift-ask-item_pause = 中間休息多久？做滿 4 小時，依法至少要休 30 分鐘，這是公司要安排的。不在選項裡的，直接打分鐘數。
report-shift-ask-off_day = 哪一天沒上班？
report-shift-ask-off_kind = 那天是？
report-shift-ask-reading = { $why }
report-shift-ask-clash =
    這段時間你已經記過：
    { $others }
    要怎麼辦？
report-shift-label-items = 剛才打的
report-shift-label-reading = 剛才問的
report-shift-label-how = 怎麼記
report-shift-label-day = 日期
report-shift-label-times = 時間
report-shift-label-pause = 休息
report-shift-label-item_pause = 休息
report-shift-label-off_day = 日期
report-shift-label-off_kind = 原因
report-shift-label-clash = 重疊的處理
report-shift-option-usual = 平常的 { $times }
report-shift-option-other = 別的時間
report-shift-option-off = 那天沒上班
report-shift-option-taps = 用點的
report-shift-option-minutes = { $minutes } 分
report-shift-option-no-break = 沒有休息
report-shift-option-unknown-break = 不記得
report-shift-option-off-leave = 請假
report-shift-option-off-sick = 病假
report-shift-option-off-rest = 排休、沒班
report-shift-option-off-holiday = 國定假日、停班
report-shift-option-change-new = 這次打錯了，重打
report-shift-option-change-old = 改之前那筆
report-shift-option-keep-both = 兩筆都對
report-shift-review = 這樣對嗎？
report-shift-review-correction = 改成這樣對嗎？原來的也會留著。
report-shift-review-both = （和另一筆重疊，你說兩筆都對）
report-shift-button-save = 對，存起來
report-shift-button-undo = 復原
report-shift-button-week =
    { $week ->
        [this] 看這週
       *[other] 看 { $first } 那週
    }
report-shift-saved =
    存好了。{ $week ->
        [this] 這週到目前
       *[other] { $first } 那一週共
    } { $hours }。
report-shift-saved-off = 存好了，那天不算漏記。
report-shift-undone = 復原了，這筆不算了。
report-shift-off-again = { $what }，恢復成原來的紀錄。
report-shift-is-withdrawn = 這筆已經收回了，沒有變。
report-shift-change-old = 好，我們先改之前那一筆，這次的等一下再存：
report-shift-change-new = 好，那這次的重新來：
report-shift-not-minutes = 休息多久我沒看懂，打分鐘數就好，例如「45」。
report-shift-not-future = { $what }：這個時間還沒到，先不記。上完班再記就好，我會在。
report-shift-not-overlong = { $what }：這樣一班超過 { $hours } 小時，可能上午下午打反了。再看一下時間？真的做這麼久的話，請分成兩段記。
report-shift-not-break = { $what }：休息比上班還長，應該有一個打錯了。再告訴我一次？
report-shift-not-overlap = { $what }：和這次的另一段重疊，先不記這段。要的話再單獨打一次。
report-shift-not-day-over-24 = { $what }：這樣一天加起來超過 24 小時，先不記這段。
report-shift-not-placed = { $what }：那天名單上你還不在公司裡，所以記不進去。日期對嗎？名單不對的話請跟老師說。
report-shift-unclear-ampm = 是早上，還是下午、晚上？
report-shift-unclear-date = 是哪一天的班？
report-shift-unclear-start = 幾點開始的？
report-shift-unclear-end = 做到幾點？
report-shift-unclear-times = 從幾點到幾點？例如「8-17」。
report-shift-unclear-duration-only = 從幾點做到幾點呢？我只看到做了多久。
report-shift-unclear-total = 一天一天記才會準，先告訴我其中一天，例如「昨天 8-17」。
report-shift-unclear-future = 這個時間還沒到。是昨天的嗎？還是打錯了？
report-shift-unclear-impossible = 沒有這個時間，或是開始和結束一樣。再打一次好嗎？例如「8-17」。
report-shift-unclear-overlong = 這樣超過 16 小時了，是不是上午下午打反？從幾點到幾點？
report-shift-unclear-base-shift = 加班之前，原本的班是幾點到幾點？例如「8-17」。
report-shift-unclear-break = 休息是多久？
report-shift-unclear-vague = 大概的時間我先不記，怕記錯對你不利。確定是幾點到幾點？
report-shift-unclear-conflict = 有一個數字我沒看懂。只打日期、時間和休息就好，例如「昨天 8-17 休1h」。
report-shift-unclear-person = 這裡只記你自己的工時。別人的，請他自己傳給我，這樣才算數。
report-shift-option-usual-before = 昨天 { $times }
report-shift-ask-reason =
    { $changed ->
        [true] 方便說一下為什麼改嗎？
       *[false] 這筆是後來才補的，方便說一下為什麼嗎？
    } 寫什麼都收，會跟這筆一起留著。
report-shift-label-reason = 原因
report-shift-option-reason-typo = 之前打錯了
report-shift-option-reason-remembered = 後來才想起來
report-shift-option-reason-shift-moved = 班有改過
report-shift-option-reason-overtime = 有加班
report-shift-clock-goes-on = 復原了，從 { $at } 開始的這一班繼續記。
report-shift-unchanged = 沒有要改的，原來的還在。
report-shift-gone-back =
    復原了，回到原來的：
    { $what }
report-shift-changed-since = 這筆後來又改過了，所以沒有動它。
report-shift-taken-since = 原來的 { $what }，這段時間後來又記了別的，所以沒有動它。要的話可以改這筆。
report-shift-clock-ended = 這一班的上班計時也一起停了。
report-shift-option-replace-old = 這次的才對，換掉它
report-shift-option-change-one = 改 { $times } 那筆
report-shift-ask-off_clash =
    這天你已經記了上班：
    { $others }
    要怎麼辦？
report-shift-label-off_clash = 這天的處理
report-shift-option-not-worked = 那天沒上班，收回工時
report-shift-option-worked-too = 有上班也有請假
report-shift-review-both-off = （那天也有上班，兩個都留著）
report-shift-review-not-worked = （那天已經記的工時會收回，還看得到，只是不算）
report-shift-review-waiting = （{ $days } 的也還在，存好這個就換它。）
report-shift-left-open = 剛才的{ $said }還沒問完：
report-shift-quote = 「{ $said }」
report-shift-and = {"、"}
report-shift-not-reason = 這看起來是另一筆工時。
report-shift-option-reason-busy = 那陣子太忙了
