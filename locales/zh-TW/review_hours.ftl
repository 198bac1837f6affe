review-hours-heading =
    { $when ->
        [last] 上週 { $first }到 { $last }
        *[earlier] { $first }到 { $last }
    }：{ $count } 位同學，{ $plain } 位沒有特別的，{ $open ->
        [0] 沒有要看的了。
        *[other] { $open } 位要看一下：
    }
review-hours-nobody = 這一週沒有要看的同學。
review-hours-line = ・{ $who }　{ $hours }：{ $why }
review-hours-separator = 、
review-hours-why-law = 有 { $count } 處可能不合法定工時
review-hours-why-missing = { $count } 天還沒記
review-hours-why-late = { $count } 天是後來才補的
review-hours-why-changed-since-confirmed = 同學確認後又改過
review-hours-why-changed-since-approved = 核可後又改過
review-hours-why-answered = 退回後同學看過了
review-hours-why-overlap = 有兩筆時間重疊
review-hours-why-departure = 跟平常差很多（平常 { $usual }）
review-hours-mark-approved = ✓ { $who } 看過
review-hours-mark-returned = ← { $who } 退回，等同學看
review-hours-more = 還有 { $count } 位。
review-hours-approved = ✓ { $count } 位已核可（{ $who }）。
review-hours-whose = 核可只表示老師看過。紀錄是同學自己的，之後一樣可以補、可以改。
review-hours-button-rest = { $count } 位都沒問題
review-hours-button-one = 看 { $who }
review-hours-button-before = ← 前一週
review-hours-button-after = 後一週 →
review-hours-button-list = 回清單
review-hours-button-yes = 沒問題
review-hours-button-return = 退回並留言
review-hours-rest-approved = { $count } 位核可了。
review-hours-one-approved = { $who } 這一週看過了。
review-hours-already = { $who } 這一週，{ $by } 已經看過了。
review-hours-changed = { $who } 這一週剛剛改過，現在是這樣：
review-hours-all-seen = 這一週都看完了，辛苦了。
review-hours-week = { $who }　{ $first }到 { $last }
review-hours-total = 合計 { $hours }（{ $days } 天）
review-hours-breach = § { $day }：{ $says }（{ $article }）
review-hours-more-breaches = 還有 { $count } 處。
review-hours-law-is-theirs = 排班是公司的責任：有上就照實記，請不要請同學改少。跟公司談時只談班表，不要提到是誰記的。
review-hours-word-approved = ✓ { $who } 在 { $when } 看過。
review-hours-word-returned = ← { $who } 在 { $when } 退回：「{ $note }」
review-hours-return-ask-note = 想請 { $who } 看什麼？寫一兩句就好。{ $who } 會看到這些話；能看這份清單的老師也會。
review-hours-return-label-note = 留言
review-hours-return-review = 這樣傳給 { $who } 可以嗎？
review-hours-return-button-save = 送出
review-hours-returned = 傳給 { $who } 了。改好或確認之後，會再出現在清單裡。
review-hours-returned-unreachable = 留言記下了，不過訊息現在傳不到 { $who }，請直接找同學說一聲。
review-hours-please-look =
    { $who } 老師想跟你確認 { $first }到 { $last } 的工時：
    「{ $note }」
    看一下就好：有要改的就改，沒有就按「沒錯」。以你記的為準。
review-hours-button-my-week = 看這一週
review-hours-button-right = 沒錯
