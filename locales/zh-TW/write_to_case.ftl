write-to-case-ask-words =
    { $reader ->
        [staff] 想跟老師說什麼（第 { $number } 號）？承辦的老師會看到。
        *[student] 想跟同學說什麼（第 { $number } 號）？同學會看到這些話。
    }
write-to-case-label-words = 要說的話
write-to-case-review = 這樣送出可以嗎？（第 { $number } 號）
write-to-case-button-save = 送出
write-to-case-sent = 送到了（第 { $number } 號）。有回覆我會轉給你。
write-to-case-over = 第 { $number } 號已經結束了。還有事的話，請同學按「再打開」。
write-to-case-from-student =
    第 { $number } 號的同學說：
    「{ $words }」
write-to-case-from-staff =
    { $role ->
        [coordinator] 承辦老師
        *[other] 老師
    }回覆你（第 { $number } 號）：
    「{ $words }」
write-to-case-button-look = 打開看看
write-to-case-button-answer = 回覆
write-to-case-button-reopen = 還沒好，再打開
write-to-case-was-closed =
    第 { $number } 號結束了，老師說：
    「{ $words }」
    如果事情還沒好，按下面就會再打開，不用解釋。
write-to-case-closed = 第 { $number } 號結案了，同學會收到你寫的話，也可以再打開。
